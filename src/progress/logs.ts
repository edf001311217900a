import { encodeLog, type Log } from '../practice/log.ts';
import { STORAGE } from '../site/keys.ts';

/** The stored log of a flow; nothing when there is none or the browser keeps nothing. */
export function storedLog(flow: string): string | undefined {
  try {
    return sessionStorage.getItem(STORAGE.rehearsal(flow)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a log for this tab, so that it survives a reload and a change of language. */
export function storeLog(flow: string, version: number, log: Log): void {
  try {
    sessionStorage.setItem(STORAGE.rehearsal(flow), encodeLog(version, log));
  } catch {
    // Storage may be full or forbidden: the rehearsal goes on without it.
  }
}
