import { type Corpus, FIELDS, fieldAt, isHan, TEXT, WORD } from './corpus.ts';
import { related } from './words.ts';

/** How well a pattern fits each record: for each field the weight of what fits there, and how often. */
export type Matches = Map<number, { weight: number[]; count: number[] }>;

/** Finds patterns in a corpus and remembers what it found: while a reader types, most of a query stays the same. */
export interface Finder {
  corpus: Corpus;
  /** Records in which a pattern stands: Han characters anywhere, words as words and in their other forms. */
  find: (pattern: string) => Matches;
  /** Records with a word that begins so, for a word that is not finished. */
  findPrefix: (start: string) => Matches;
  /** Is told of records whose text, which is not in the corpus, holds a pattern. */
  learn: (pattern: string, records: readonly number[]) => void;
}

const MOST_REMEMBERED = 2000;
const MOST_PLACES = 20_000;

/** Makes the finder of a corpus. */
export function makeFinder(corpus: Corpus): Finder {
  const known = new Map<string, Matches>();
  const learnt = new Map<string, readonly number[]>();
  const remember = (key: string, make: () => Matches) => {
    const found = known.get(key) ?? make();
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
  return {
    corpus,
    find: (pattern) =>
      remember(pattern, () => {
        const matches: Matches = new Map();
        if (isHan(pattern)) note(corpus, matches, placesOf(corpus, pattern), 1);
        else if (/[^\p{L}\p{N}]/u.test(pattern)) note(corpus, matches, phrasePlaces(corpus, pattern), 1);
        else
          for (const [word, places] of corpus.words) {
            const weight = related(word, pattern);
            if (weight > 0) note(corpus, matches, places, weight);
          }
        for (const record of learnt.get(pattern) ?? []) mark(matches, record, TEXT, 1);
        return matches;
      }),
    learn: (pattern, records) => {
      learnt.set(pattern, records);
      known.delete(pattern);
    },
    findPrefix: (start) =>
      remember(`${start}*`, () => {
        const matches: Matches = new Map();
        for (const [word, places] of corpus.words)
          if (word.startsWith(start))
            note(corpus, matches, places, 0.5 + (0.45 * start.length) / word.length);
        return matches;
      }),
  };
}

/** Where a run of characters stands. */
function placesOf({ text }: Corpus, pattern: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(pattern);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(pattern, at + 1)
  )
    places.push(at);
  return places;
}

/** Where several words follow one another, whatever stands between them on one line: `go-to-market`, `go to market`. */
function phrasePlaces({ text, words }: Corpus, phrase: string): number[] {
  const [first, ...rest] = phrase.match(WORD) ?? [];
  if (first === undefined) return [];
  return (words.get(first) ?? []).filter((start) => {
    let at = start + first.length;
    return rest.every((word) => {
      const next = text.slice(at, at + 3).search(/[\p{L}\p{N}]/u);
      if (next < 0 || !text.startsWith(word, at + next) || text.slice(at, at + next).includes('\n'))
        return false;
      at += next + word.length;
      return true;
    });
  });
}

function note(corpus: Corpus, matches: Matches, places: readonly number[], weight: number): void {
  for (const place of places) {
    const field = fieldAt(corpus, place);
    mark(matches, Math.floor(field / FIELDS.length), field % FIELDS.length, weight);
  }
}

function mark(matches: Matches, record: number, field: number, weight: number): void {
  let match = matches.get(record);
  if (!match) {
    match = { weight: FIELDS.map(() => 0), count: FIELDS.map(() => 0) };
    matches.set(record, match);
  }
  match.weight[field] = Math.max(match.weight[field] ?? 0, weight);
  match.count[field] = (match.count[field] ?? 0) + 1;
}
