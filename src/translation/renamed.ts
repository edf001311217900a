import { hashOf, normal } from './hash.ts';
import type { Document, Entry, Lock, Piece } from './lock.ts';

/** From this share of English on, a document is the one that the lock knows by another name. */
const SAME = 0.8;

/**
 * The lock with the new names of documents and of texts: what was read stays read when a guide, a flow, or a key is
 * called otherwise. The next time that something is accepted, it is written so.
 */
export function withNewNames(lock: Lock, documents: readonly Document[]): Lock {
  return withNewKeys(withNewDocuments(lock, documents), documents);
}

function withNewDocuments(lock: Lock, documents: readonly Document[]): Lock {
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

/** What a text says after its key. */
const wordsOf = (said: string) => said.slice(said.indexOf(': ') + 2);

const underKey = (key: string, said: string) => `${key}: ${wordsOf(said)}`;

/** Documents whose pieces are texts, each under a key. A block of a guide has a kind, which its words do not begin with. */
const isOfTexts = ({ name }: Document) => name.startsWith('locales/');

function withNewKeys(lock: Lock, documents: readonly Document[]): Lock {
  const english = { ...lock.english };
  const madeFrom = { ...lock.madeFrom };
  for (const document of documents.filter(isOfTexts)) {
    const { locale, name } = document;
    const read = madeFrom[locale];
    const entries = read?.[name];
    if (!entries) continue;
    const renamed = renamedKeys(lock, entries, document);
    if (renamed.size === 0) continue;
    const rows = entries.map((entry): Entry => {
      const piece = renamed.get(entry);
      if (!piece) return entry;
      english[hashOf(piece.text)] = normal(piece.text);
      const { translation } = entry;
      return {
        english: hashOf(piece.text),
        ...(translation !== undefined && { translation: underKey(piece.name, translation) }),
      };
    });
    madeFrom[locale] = { ...read, [name]: rows };
  }
  return { english, madeFrom };
}

/** What the lock knows by a key that is gone, with the text that says the same by a key that is new. */
function renamedKeys(lock: Lock, entries: readonly Entry[], document: Document): Map<Entry, Piece> {
  const hashes = document.english.map(({ text }) => hashOf(text));
  const now = new Set(hashes);
  const known = new Set(entries.map(({ english }) => english));
  const keyOf = (text: string) => text.slice(0, text.length - wordsOf(text).length);
  const keys = new Set(document.english.map(({ text }) => keyOf(normal(text))));
  // A key that is still there has other words: that is for the translators to read.
  const gone = entries.filter(
    ({ english }) => !now.has(english) && !keys.has(keyOf(lock.english[english] ?? '')),
  );
  const renamed = new Map<Entry, Piece>();
  if (gone.length === 0) return renamed;
  for (const [index, piece] of document.english.entries()) {
    if (known.has(hashes[index] ?? '')) continue;
    const same = gone.filter(
      (entry) =>
        !renamed.has(entry) && wordsOf(lock.english[entry.english] ?? '') === wordsOf(normal(piece.text)),
    );
    const here = wordsOf(normal(document.translation[index]?.text ?? ''));
    // Of several that said the same, the one that was translated so.
    const entry = same.find(({ translation = '' }) => wordsOf(translation) === here) ?? same[0];
    if (entry) renamed.set(entry, piece);
  }
  return renamed;
}
