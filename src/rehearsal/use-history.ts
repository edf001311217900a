import { type RefObject, useEffect, useRef } from 'react';
import { logInAddress } from '../practice/address.ts';
import { decodeLog, encodeLog, type Log, linkTo } from '../practice/log.ts';
import { useListener } from './use-listener.ts';

/** An entry of the browser's history, where a rehearsal has the page to itself: logs as text. */
interface Entry {
  log: string;
  /** The log of the entry below, where it is one of ours. */
  before?: string;
}

/** The present entry; nothing when another script, page or version made it. */
function presentEntry(): Entry | undefined {
  const { log, before }: { log?: unknown; before?: unknown } = Object(history.state);
  return typeof log === 'string'
    ? { log, before: typeof before === 'string' ? before : undefined }
    : undefined;
}

/** Writes an entry. A browser that lets no more be written (some do after many) keeps the one it has. */
function write(entry: Entry, address: string, isNew: boolean): void {
  try {
    history[isNew ? 'pushState' : 'replaceState'](entry, '', address);
  } catch {
    // The rehearsal goes on; only Back leads further than one screen.
  }
}

interface Options {
  active: boolean;
  version: number;
  log: Log;
  /** Nothing was pressed in the usual situation: the plain address says that. */
  isFresh: boolean;
  /** The last move was to an earlier answer, to change it: Back leads to where that was begun. */
  isChanging: RefObject<boolean>;
  /** Goes to the log of an entry, or of a link followed within the page; nothing when it is none. */
  onGo: (log: Log | undefined) => void;
}

/**
 * Keeps a rehearsal and the browser's history in step: each screen is an entry, and the address holds the place, so
 * that the browser's own Back and "share" mean what they say. A wrong turn that was left leaves no entry behind.
 *
 * @returns goes back one entry where one of ours is below, and says whether it did
 */
export function useHistory({ active, version, log, isFresh, isChanging, onGo }: Options): () => boolean {
  const code = encodeLog(version, log);
  const first = useRef(true);
  /** What is shown already while the browser, which takes a moment, goes back to it. */
  const leaving = useRef('');

  const follow = () => {
    // What is pressed while the browser goes back is written once it is there.
    if (!active || leaving.current) return;
    const plain = location.pathname + location.search;
    const address = isFresh ? plain : linkTo(plain, version, log);
    const entry = presentEntry();
    if (first.current || !entry) {
      first.current = false;
      return write({ log: code, before: entry?.before }, address, false);
    }
    if (entry.log === code) return;
    // Back to what the entry below holds: it is gone to, not written again.
    if (entry.before === code && !isChanging.current) {
      leaving.current = code;
      return history.back();
    }
    const goesOn = code.startsWith(`${entry.log}.`) || (isChanging.current && entry.log.startsWith(code));
    write({ log: code, before: goesOn ? entry.log : entry.before }, address, goesOn);
  };
  useEffect(follow, [active, code, isFresh]);

  const inWindow = () => window;
  useListener(active, inWindow, 'popstate', () => {
    const left = leaving.current;
    leaving.current = '';
    if (left && left !== code) return follow();
    const entry = presentEntry();
    if (entry && entry.log !== code) onGo(decodeLog(version, entry.log));
  });
  useListener(active, inWindow, 'hashchange', () => {
    const linked = logInAddress(location.hash);
    if (linked === undefined || presentEntry()) return;
    // Where it is to be in view, the flow stands before the log.
    onGo(decodeLog(version, linked.replace(/^.*\//, '')));
  });

  return () => {
    const before = active ? presentEntry()?.before : undefined;
    // Shown at once: the browser follows. A second press meanwhile asks for nothing more.
    if (before && !leaving.current) onGo(decodeLog(version, before));
    return before !== undefined;
  };
}
