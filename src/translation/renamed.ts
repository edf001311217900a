import { hashOf, normal } from './hash.ts';
import type { Document, Entry, Lock, Piece } from './lock.ts';

/** From this share of English on, a document is the one that the lock knows by another name. */
const SAME = 0.8;

/**
 * The lock with the new names of documents and of texts: what was read stays read when a guide, a flow, or a key is
 * called otherwise. The next time that something is accepted, it is written so.
 */
export function withNewNames(lock: Lock, documents: readonly Document[]): Lock {
  const known = withNewDocuments(lock, documents);
  return withNewKeys(withNewLabels(known, documents), documents);
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

/** The names of controls; guides name their keys. */
const LABELS = 'locales/labels';

/** A control that a guide names. */
const LABEL = /(<Label id=")(\w+)(?=")/g;

/** A block of a guide that names a control by its new key, and says the same, stays read as well. */
function withNewLabels(lock: Lock, documents: readonly Document[]): Lock {
  const english = { ...lock.english };
  const madeFrom = { ...lock.madeFrom };
  for (const labels of documents.filter(({ name }) => name === LABELS)) {
    const { locale } = labels;
    const pairs = [...renamedKeys(lock, madeFrom[locale]?.[LABELS] ?? [], labels)];
    const keys = new Map(pairs.map(([{ english: was }, { name }]) => [keyOf(lock.english[was] ?? ''), name]));
    if (keys.size === 0) continue;
    const renamed = (said: string) =>
      said.replace(LABEL, (_, before: string, key: string) => before + (keys.get(`${key}: `) ?? key));
    for (const { name, english: pieces } of documents.filter((one) => one.locale === locale)) {
      const entries = madeFrom[locale]?.[name];
      if (!entries || isOfTexts({ name })) continue;
      const now = new Set(pieces.map(({ text }) => hashOf(text)));
      const rows = entries.map((entry): Entry => {
        const said = renamed(lock.english[entry.english] ?? '');
        const hash = hashOf(said);
        if (hash === entry.english || !now.has(hash)) return entry;
        english[hash] = said;
        const { translation } = entry;
        return { english: hash, ...(translation !== undefined && { translation: renamed(translation) }) };
      });
      madeFrom[locale] = { ...madeFrom[locale], [name]: rows };
    }
  }
  return { english, madeFrom };
}

/** What a text says after its key. */
const wordsOf = (said: string) => said.slice(said.indexOf(': ') + 2);

/** The key of a text, with what parts the two. */
const keyOf = (said: string) => said.slice(0, said.length - wordsOf(said).length);

const underKey = (key: string, said: string) => `${key}: ${wordsOf(said)}`;

/** Documents whose pieces are texts, each under a key. A block of a guide has a kind, which its words do not begin with. */
const isOfTexts = ({ name }: Pick<Document, 'name'>) => name.startsWith('locales/');

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
