import type { Log } from '../practice/log.ts';

/** An entry of the browser's history, where a rehearsal has the page to itself. */
interface Entry {
  log: Log;
  /** Whether the entry below holds what one step of Back leads to. */
  pushed: boolean;
}

/** Keeps a log in the browser's history: as an entry of its own, or in place of the present one. */
export function keepEntry(log: Log, pushed: boolean): void {
  const entry: Entry = { log, pushed };
  const address = location.pathname + location.search;
  if (pushed) history.pushState(entry, '', address);
  else history.replaceState(entry, '', address);
}

/** The present entry; nothing when another script or page made it. */
export function presentEntry(): Entry | undefined {
  const entry = history.state as Entry | null;
  return entry?.log ? entry : undefined;
}
