import { STORAGE } from '../site/keys.ts';

/** The stored ids, as they stand: whoever reads them checks that they are roles. */
export function readStored(): string[] {
  try {
    return idsIn(localStorage.getItem(STORAGE.roles));
  } catch {
    return [];
  }
}

/** Keeps the picked roles in this browser; an empty list forgets them. */
export function writeStored(ids: readonly string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(STORAGE.roles, ids.join(','));
    else localStorage.removeItem(STORAGE.roles);
  } catch {
    // Storage may be full or forbidden: the roles then hold for this page.
  }
}

/** The ids in a text such as `mpn-partner-admin,account-admin`. */
export function idsIn(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter(Boolean))];
}
