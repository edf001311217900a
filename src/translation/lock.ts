import { LOCALE_TAGS, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { hashOf, normal } from './hash.ts';
import { isRecord } from './record.ts';

/** Where the lock stands, from the project's root. `npm run translations` writes it; nobody else does. */
export const LOCK_FILE = 'content/guides/lock.json';

/** What a document holds, in order: the blocks of a guide, or the texts of a file, each with a name that stays. */
export interface Piece {
  /** The key of a text; for a block of a guide its kind, which only messages show. */
  name: string;
  text: string;
  /** Its lines in the file; 0 when they are not known. */
  line: number;
  end: number;
  /** The line on which its words begin, where that is known. */
  at?: number;
}

/** One piece of a translation: the English it was made from, by its hash, and what it said when it was read. */
export interface Entry {
  english: string;
  translation?: string;
}

/** The English that the translations were made from. */
export interface Lock {
  /** Every English piece that a translation was made from, by its hash. */
  english: Record<string, string>;
  /** For each language and document, its pieces in order. */
  madeFrom: Partial<Record<Locale, Record<string, Entry[]>>>;
}

export const NO_LOCK: Lock = { english: {}, madeFrom: {} };

const TRANSLATIONS = LOCALE_TAGS.filter((locale) => locale !== SOURCE_LOCALE);

/** What happened to one English piece since it was translated. */
export type Change =
  | { kind: 'changed'; piece: Piece; index: number; before: string }
  | { kind: 'added'; piece: Piece; index: number }
  | { kind: 'removed'; before: string };

/** The longest row of hashes that stands in both, as pairs of places. */
export function common(before: readonly string[], now: readonly string[]): [number, number][] {
  // Most often nothing has changed: what both begin with needs no search.
  const differs = before.findIndex((hash, index) => hash !== now[index]);
  const same = differs < 0 ? before.length : differs;
  const pairs = before.slice(0, same).map((_, index): [number, number] => [index, index]);
  if (same === before.length || same === now.length) return pairs;
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= same; i -= 1)
    for (let j = now.length - 1; j >= same; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = before[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  for (let i = same, j = same; i < before.length && j < now.length; ) {
    if (before[i] === now[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** How many words two texts share, from 0 to 1. */
function likeness(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\w'$%-]+/g) ?? []);
  const [one, other] = [words(a), words(b)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size, other.size);
}

/**
 * What changed in a document's English since a translation was made from it. Pieces are known by what they say and
 * not by their place, so a new paragraph makes nothing else stale. What merely moved is not told.
 */
export function changesOf(lock: Lock, locale: Locale, document: string, now: readonly Piece[]): Change[] {
  const before = (lock.madeFrom[locale]?.[document] ?? []).map(({ english }) => english);
  const hashes = now.map(({ text }) => hashOf(text));
  const pairs = common(before, hashes);
  const kept = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))] as const;
  // What says the same elsewhere has moved there: one for one, for a text can stand twice.
  const lone = new Set([...now.keys()].filter((index) => !kept[1].has(index)));
  const gone = before.flatMap((hash, i) => {
    if (kept[0].has(i)) return [];
    const moved = [...lone].find((index) => hashes[index] === hash);
    if (moved !== undefined) lone.delete(moved);
    return moved === undefined ? [{ i, text: lock.english[hash] ?? '' }] : [];
  });
  const changes: Change[] = [];
  const fresh = now.flatMap((piece, index) => (lone.has(index) ? [{ piece, index }] : []));
  // The neighbours that did not change tell between which old pieces a new one stands.
  const gapOf = (index: number) => {
    const from = pairs.filter(([, j]) => j < index).at(-1)?.[0] ?? -1;
    const to = pairs.find(([, j]) => j > index)?.[0] ?? before.length;
    return gone.filter(({ i }) => i > from && i < to);
  };
  for (const { piece, index } of fresh) {
    const gap = gapOf(index);
    const alike = gap
      .map((one) => ({ one, like: likeness(one.text, piece.text) }))
      .sort((a, b) => b.like - a.like)[0];
    // As many new as old in a gap: written anew, each in its place.
    const asMany =
      gap.length === fresh.filter((other) => other.index >= index && gapOf(other.index)[0] === gap[0]).length;
    const best = alike && alike.like > 0.2 ? alike.one : asMany ? gap[0] : undefined;
    if (best) gone.splice(gone.indexOf(best), 1);
    changes.push(
      best ? { kind: 'changed', piece, index, before: best.text } : { kind: 'added', piece, index },
    );
  }
  return [...changes, ...gone.map(({ text }): Change => ({ kind: 'removed', before: text }))];
}

/** A document of the site: its English pieces, and a translation's, which stand for them one by one. */
export interface Document {
  name: string;
  locale: Locale;
  english: readonly Piece[];
  translation: readonly Piece[];
}

/**
 * The lock after a reader has found documents true to their English. Where a translation has other blocks than English,
 * nobody can tell which stands for which: what was read before stays.
 */
export function accepted(lock: Lock, read: readonly Document[]): Lock {
  const madeFrom = structuredClone(lock.madeFrom);
  const english = { ...lock.english };
  for (const { name, locale, english: pieces, translation } of read) {
    const ofLocale = madeFrom[locale] ?? {};
    madeFrom[locale] = ofLocale;
    // English that stands twice was translated twice, in the same order.
    const before = [...(ofLocale[name] ?? [])];
    const readOf = (hash: string) => {
      const at = before.findIndex((entry) => entry.english === hash);
      return at < 0 ? undefined : before.splice(at, 1)[0]?.translation;
    };
    ofLocale[name] = pieces.map(({ text }, index) => {
      const made = translation.length === pieces.length ? translation[index] : undefined;
      english[hashOf(text)] = normal(text);
      return {
        english: hashOf(text),
        translation: made ? normal(made.text) : readOf(hashOf(text)),
      };
    });
  }
  return { english, madeFrom };
}

/** The lock without documents that are gone, and without English that nothing was made from. */
export function tidied({ english, madeFrom }: Lock, names: ReadonlySet<string>): Lock {
  const kept = Object.fromEntries(
    TRANSLATIONS.map((locale) => [
      locale,
      Object.fromEntries(
        Object.entries(madeFrom[locale] ?? {})
          .filter(([name]) => names.has(name))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  ) as Lock['madeFrom'];
  const used = Object.values(kept).flatMap((documents) =>
    Object.values(documents).flatMap((entries) => entries.map((entry) => entry.english)),
  );
  return {
    english: Object.fromEntries([...new Set(used)].sort().map((hash) => [hash, english[hash] ?? ''])),
    madeFrom: kept,
  };
}

/** What an older lock kept of a translation instead of its words: not enough to compare it with. */
const OLDER = /^\S{8} [\d,]+ \d+ \S+/;

/** Whether something is a lock as `formatLock` writes one. */
function isLock(value: unknown): value is {
  english?: Record<string, string>;
  madeFrom?: Record<string, Record<string, string[]>>;
} {
  if (!isRecord(value)) return false;
  const { english = {}, madeFrom = {} } = value;
  return (
    isRecord(english) &&
    isRecord(madeFrom) &&
    Object.values(english).every((text) => typeof text === 'string') &&
    Object.values(madeFrom).every(
      (documents) =>
        isRecord(documents) &&
        Object.values(documents).every(
          (rows) => Array.isArray(rows) && rows.every((row) => typeof row === 'string'),
        ),
    )
  );
}

/**
 * Reads the lock's file. What is not in it counts as never translated.
 *
 * @throws when it is no lock, or when somebody has changed the English in it: then nothing tells what was read
 */
export function parseLock(text: string): Lock {
  const lock: unknown = JSON.parse(text);
  if (!isLock(lock)) throw new Error('it is no lock, { "english": { … }, "madeFrom": { … } }.');
  const { english = {}, madeFrom = {} } = lock;
  const altered = Object.entries(english).find(([hash, said]) => said !== '' && hashOf(said) !== hash);
  if (altered) {
    const line = text.split('\n').findIndex((row) => row.includes(`"${altered[0]}":`)) + 1;
    throw new Error(
      `line ${line} was changed by hand: the English of "${altered[0]}" is another than was read.`,
    );
  }
  const entry = (row: string): Entry => {
    const [, hash = '', read = ''] = /^(\S+) ?(.*)$/.exec(row) ?? [];
    return read === '' || OLDER.test(read) ? { english: hash } : { english: hash, translation: read };
  };
  return {
    english,
    madeFrom: Object.fromEntries(
      Object.entries(madeFrom).map(([locale, documents]) => [
        locale,
        Object.fromEntries(Object.entries(documents).map(([name, rows]) => [name, rows.map(entry)])),
      ]),
    ),
  };
}

/** The lock as it is written: each piece on a line of its own, so that two people's changes merge. */
export function formatLock({ english, madeFrom }: Lock): string {
  const rows = Object.fromEntries(
    Object.entries(madeFrom).map(([locale, documents]) => [
      locale,
      Object.fromEntries(
        Object.entries(documents).map(([name, entries]) => [
          name,
          entries.map((one) => [one.english, one.translation].filter(Boolean).join(' ')),
        ]),
      ),
    ]),
  );
  return `${JSON.stringify({ english, madeFrom: rows }, null, 2)}\n`;
}
