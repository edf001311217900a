import { type Account, decodeAccount, encodeAccount, type Fact } from '../practice/account.ts';
import { STORAGE } from '../site/keys.ts';

/** The practice account as earlier rehearsals left it; nothing when there is none, or what is stored is not one. */
export function storedAccount(): Account | undefined {
  try {
    return decodeAccount(localStorage.getItem(STORAGE.practice) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps the practice account as a rehearsal of it leaves it, with the time that has passed. */
export function storeCompany(account: Account): void {
  const text = encodeAccount(account);
  try {
    if (localStorage.getItem(STORAGE.practice) === text) return;
    localStorage.setItem(STORAGE.practice, text);
  } catch {
    // Storage may be full or forbidden: the next rehearsal then starts from its own situation.
  }
  announce(false);
}

/**
 * Keeps what a rehearsal of another situation changed. The rest of the practice account stays as it is.
 *
 * @param before the account that the rehearsal started from
 */
export function storeChanges(before: Account, after: Account): void {
  const changed = Object.entries(after).filter(([fact, value]) => before[fact as Fact] !== value);
  if (changed.length === 0) return;
  storeCompany({ ...(storedAccount() ?? before), ...Object.fromEntries(changed) });
}

/** Tells the rehearsals of this page that the practice account is another; `detail` says whether it was reset. */
const announce = (reset: boolean) => document.dispatchEvent(new CustomEvent('practice', { detail: reset }));

/** Forgets the practice account and every rehearsal under way. */
export function resetPractice(): void {
  try {
    localStorage.removeItem(STORAGE.practice);
    localStorage.removeItem(STORAGE.going);
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(STORAGE.rehearsal(''))) sessionStorage.removeItem(key);
  } catch {
    // Nothing is kept, so there is nothing to forget.
  }
  announce(true);
}
