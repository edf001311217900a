import { read, write } from '../browser/storage.ts';
import { STORAGE } from '../site/keys.ts';

/** The stored ids, as they stand: whoever reads them checks that they are roles. */
export function readStored(): string[] {
  return idsIn(read(STORAGE.roles));
}

/** Keeps the picked roles in this browser; an empty list forgets them. Where nothing is kept they hold for this page. */
export function writeStored(ids: readonly string[]): void {
  write(STORAGE.roles, ids.join() || undefined);
}

/**
 * The ids in a text such as `mpn-partner-admin,account-admin`; in a link that was passed on, other marks may part or end
 * them.
 */
export function idsIn(text: string | null | undefined): string[] {
  return [...new Set(text?.match(/[\w-]+/g))];
}
