import type { Mode } from '../practice/session.ts';
import { STORAGE } from '../site/keys.ts';

/** What the reader has rehearsed to its end on this device: with help, or alone. Forged entries are dropped alone. */
export function readDone(): ReadonlyMap<string, Mode> {
  const done = new Map<string, Mode>();
  try {
    for (const entry of (localStorage.getItem(STORAGE.done) ?? '').split(',')) {
      const [, flow, mode] = /^([\w-]{1,60}):(guided|alone)$/.exec(entry) ?? [];
      if (flow && mode) done.set(flow, mode as Mode);
    }
  } catch {
    // No storage: nothing was kept.
  }
  return done;
}

/** Keeps that a rehearsal was done. What was done alone stays so. */
export function markDone(flow: string, mode: Mode): void {
  const done = new Map(readDone());
  done.set(flow, done.get(flow) === 'alone' ? 'alone' : mode);
  try {
    localStorage.setItem(STORAGE.done, [...done].map((entry) => entry.join(':')).join(','));
  } catch {
    // Storage may be full or forbidden: the tick then lasts as long as the page.
  }
  document.dispatchEvent(new CustomEvent('done'));
}
