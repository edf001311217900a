import { hashOf } from './hash.ts';
import type { Document, Lock } from './lock.ts';

/** From this share of English on, a document is the one that the lock knows by another name. */
const SAME = 0.8;

/**
 * The lock with the new names of documents: what was read stays read when a guide or a flow is called otherwise. The
 * next time that something is accepted, it is written so.
 */
export function withNewNames(lock: Lock, documents: readonly Document[]): Lock {
  const names = new Set(documents.map(({ name }) => name));
  const madeFrom = { ...lock.madeFrom };
  for (const { locale, name, english } of documents) {
    const read = madeFrom[locale];
    if (!read || read[name]) continue;
    const hashes = new Set(english.map(({ text }) => hashOf(text)));
    const before = Object.entries(read).find(
      ([other, rows]) =>
        !names.has(other) &&
        rows.filter((row) => hashes.has(row.english)).length > SAME * Math.max(rows.length, hashes.size),
    );
    if (before) madeFrom[locale] = { ...read, [name]: before[1] };
  }
  return { ...lock, madeFrom };
}
