import { write } from '../browser/storage.ts';
import { STORAGE } from '../site/keys.ts';

/** Keeps a log as text for this tab, so that it survives a reload and a change of language. */
export function storeLog(flow: string, log: string): void {
  write(STORAGE.rehearsal(flow), log, 'sessionStorage');
}

/** Forgets the log of a flow. */
export function forgetLog(flow: string): void {
  write(STORAGE.rehearsal(flow), undefined, 'sessionStorage');
}
