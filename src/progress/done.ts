import { read, write } from '../browser/storage.ts';
import type { Mode } from '../practice/session.ts';
import { STORAGE } from '../site/keys.ts';

/** What the reader has rehearsed to its end on this device: with help, or alone. Forged entries are dropped alone. */
export function readDone(): ReadonlyMap<string, Mode> {
  const done = new Map<string, Mode>();
  for (const entry of (read(STORAGE.done) ?? '').split(',')) {
    const [, flow, mode] = /^([\w-]{1,60}):(guided|alone)$/.exec(entry) ?? [];
    if (flow && mode) done.set(flow, mode as Mode);
  }
  return done;
}

/** Keeps that a rehearsal was done. What was done alone stays so. */
export function markDone(flow: string, mode: Mode): void {
  const done = new Map(readDone());
  done.set(flow, done.get(flow) === 'alone' ? 'alone' : mode);
  write(STORAGE.done, [...done].map((entry) => entry.join(':')).join(','));
  document.dispatchEvent(new CustomEvent('done'));
}
