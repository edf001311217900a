import { STORAGE } from '../site/keys.ts';

/** Keeps a log as text for this tab, so that it survives a reload and a change of language. */
export function storeLog(flow: string, log: string): void {
  try {
    sessionStorage.setItem(STORAGE.rehearsal(flow), log);
  } catch {
    // Storage may be full or forbidden: the rehearsal goes on without it.
  }
}

/** Forgets the log of a flow. */
export function forgetLog(flow: string): void {
  try {
    sessionStorage.removeItem(STORAGE.rehearsal(flow));
  } catch {
    // Nothing is kept, so there is nothing to forget.
  }
}
