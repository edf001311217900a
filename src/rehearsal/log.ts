import { STORAGE } from '../site.ts';

/** A rehearsal: its scenario and the events so far. It never holds anything that was typed. */
export interface Log {
  scenario: string;
  events: readonly string[];
}

/** Where a log stands in the address of a shared link. */
const FRAGMENT = '#play=';

/** Longer ones are not ours: no flow needs a hundredth of it. */
const MOST_CHARACTERS = 8000;

/** A log as text: version, scenario and events, joined by dots. */
export function encodeLog(version: number, { scenario, events }: Log): string {
  return [version, scenario, ...events].join('.');
}

/**
 * Reads a log from storage or a link. Whether its events fit is for `replay` to say.
 *
 * @returns nothing when the text is not a log, or one of another version of the flow
 */
export function decodeLog(version: number, text: string): Log | undefined {
  if (text.length > MOST_CHARACTERS || !/^\d+(\.[\w:-]+)+$/.test(text)) return undefined;
  const [written, scenario = '', ...events] = text.split('.');
  return Number(written) === version ? { scenario, events } : undefined;
}

/** The log in the address, or nothing when the address holds none. */
export function logInAddress(hash: string): string | undefined {
  return hash.startsWith(FRAGMENT) ? hash.slice(FRAGMENT.length) : undefined;
}

/** The address of a rehearsal's page with a log in it. */
export function linkTo(page: string, version: number, log: Log): string {
  return `${page}${FRAGMENT}${encodeLog(version, log)}`;
}

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
