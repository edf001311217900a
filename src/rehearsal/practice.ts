import { type Account, decodeAccount, encodeAccount } from '../flows/account.ts';
import { STORAGE } from '../site.ts';

/** The practice account as earlier rehearsals left it; nothing when there is none, or what is stored is not one. */
export function storedAccount(): Account | undefined {
  try {
    return decodeAccount(localStorage.getItem(STORAGE.practice) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps the practice account for the next rehearsal. */
export function storeAccount(account: Account): void {
  try {
    localStorage.setItem(STORAGE.practice, encodeAccount(account));
  } catch {
    // Storage may be full or forbidden: the next rehearsal then starts from its own situation.
  }
}

/** Forgets the practice account and every rehearsal under way. */
export function resetPractice(): void {
  try {
    localStorage.removeItem(STORAGE.practice);
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(STORAGE.rehearsal(''))) sessionStorage.removeItem(key);
  } catch {
    // Nothing is kept, so there is nothing to forget.
  }
}
