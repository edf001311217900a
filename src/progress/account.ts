import { read, write } from '../browser/storage.ts';
import { keysOf } from '../browser/stored-keys.ts';
import { type Account, decodeAccount, encodeAccount, type Fact } from '../practice/account.ts';
import { STORAGE } from '../site/keys.ts';
import { announcePractice } from './practice-event.ts';

/** The practice account as earlier rehearsals left it; nothing when there is none, or what is stored is not one. */
export function storedAccount(): Account | undefined {
  return decodeAccount(read(STORAGE.practice) ?? '');
}

/** Keeps the practice account as a rehearsal of it leaves it, with the time that has passed. */
function storeCompany(account: Account): void {
  const text = encodeAccount(account);
  if (read(STORAGE.practice) === text) return;
  write(STORAGE.practice, text);
  announcePractice(false);
}

/**
 * Keeps what a rehearsal changed. The rest of the practice account stays as it is, also where another rehearsal or
 * tab has changed it meanwhile.
 *
 * @param before the account that the rehearsal started from
 */
export function storeChanges(before: Account, after: Account): void {
  const changed = Object.entries(after).filter(([fact, value]) => before[fact as Fact] !== value);
  if (changed.length === 0) return;
  storeCompany({ ...(storedAccount() ?? before), ...Object.fromEntries(changed) });
}

/** Forgets every rehearsal under way in this tab. */
export function forgetRuns(): void {
  for (const key of keysOf(STORAGE.rehearsal(''), 'sessionStorage')) write(key, undefined, 'sessionStorage');
  announcePractice(true);
}

/** Forgets the practice account and every rehearsal under way; other tabs hear of it, and forget theirs. */
export function resetPractice(): void {
  for (const key of [STORAGE.practice, STORAGE.going]) write(key, undefined);
  forgetRuns();
}
