import { isHan, WORD } from './corpus.ts';
import { type Lexicon, type Stand, squeeze } from './lexicon.ts';

/** A stretch of the query that is looked for as one, and all that it may be written as. */
export interface Term {
  /** As typed, folded. */
  text: string;
  stands: Stand[];
  /** A word that the reader may still be typing. */
  open: boolean;
  /** Whether the lexicon knows it. */
  known: boolean;
  /** Whether it tells how something goes wrong, and not what. */
  failing?: boolean;
  /** Pairs of characters in it that belong to two words, where words were told apart. */
  apart?: ReadonlySet<string>;
}

/** A query, taken apart. */
export interface Terms {
  terms: readonly Term[];
  /** Whether it asks who. */
  who: boolean;
}

/**
 * Takes a folded query apart: known phrases first and the longest first, question words set aside, the rest as it is.
 *
 * A query of question words alone keeps them: better a poor answer than none.
 *
 * @param open whether the last word may be unfinished
 * @param stands whether a pair of Han characters stands anywhere: a known character is none in such a pair
 */
export function termsOf(
  folded: string,
  lexicon: Lexicon,
  open: boolean,
  stands: (pair: string) => boolean = () => false,
): Terms {
  const query = squeeze(folded);
  const pieces: { text: string; asks: boolean; known: boolean }[] = [];
  let loose = '';
  const flush = () => {
    for (const text of split(loose)) pieces.push({ text, asks: false, known: false });
    loose = '';
  };
  const atEdge = (at: number) =>
    at === 0 ||
    at === query.length ||
    query[at] === ' ' ||
    query[at - 1] === ' ' ||
    isHan(`${query[at - 1]}`) ||
    isHan(`${query[at]}`);

  for (let at = 0; at < query.length; ) {
    const found = atEdge(at) ? longestAt(query, at, lexicon, atEdge) : undefined;
    if (!found || isPartOfWord(query, at, found, stands)) {
      loose += query[at];
      at += 1;
      continue;
    }
    flush();
    const asks = !lexicon.stands.has(found.key);
    pieces.push({ text: found.key, asks, known: !asks });
    at += found.length;
  }
  flush();

  const telling = pieces.filter(({ asks }) => !asks);
  const kept = telling.length > 0 ? telling : pieces;
  return {
    who: pieces.some(({ text, asks }) => asks && lexicon.who.has(text)),
    terms: kept.map(({ text, known }, index) => ({
      text,
      known,
      ...(lexicon.failing.has(text) && { failing: true }),
      open: open && index === kept.length - 1 && pieces.at(-1) === kept.at(-1) && !isHan(text.at(-1) ?? ''),
      stands: withItself(text, lexicon.stands.get(text) ?? []),
    })),
  };
}

/** Whether a known character is a part of a word with one of its neighbours. */
function isPartOfWord(
  query: string,
  at: number,
  { key }: { key: string },
  stands: (pair: string) => boolean,
): boolean {
  if (key.length > 1 || !isHan(key)) return false;
  return [
    [query[at - 1] ?? '', key],
    [key, query[at + 1] ?? ''],
  ].some((pair) => pair.every((one) => isHan(one) && !GLUE.has(one)) && stands(pair.join('')));
}

/** A folded and squeezed name without words that ask. */
export const tellingPart = (name: string, lexicon: Lexicon): string =>
  squeeze(
    termsOf(name, lexicon, false)
      .terms.map(({ text }) => text)
      .join(' '),
  );

/** What is typed always stands for itself. */
const withItself = (text: string, stands: readonly Stand[]): Stand[] =>
  stands.some((stand) => stand.text === text) ? [...stands] : [{ text, weight: 1 }, ...stands];

/** The forms in which a word of letters may be known: of nouns not the plural, of verbs not the past. */
const formsOf = (phrase: string): string[] => {
  const stem = /^[a-z]{3,}(?:ed|ing)$/.test(phrase) ? phrase.replace(/ed$|ing$/, '') : '';
  return [
    phrase,
    ...(phrase.length > 3 && /[a-z]s$/.test(phrase) ? [phrase.slice(0, -1)] : []),
    ...(stem ? [stem, `${stem}e`] : []),
  ];
};

/** The longest known phrase that begins at a place, in any of its forms. */
function longestAt(query: string, at: number, lexicon: Lexicon, atEdge: (at: number) => boolean) {
  const most = Math.min(query.length - at, lexicon.longest + 1);
  for (let length = most; length > 0; length--) {
    if (!atEdge(at + length)) continue;
    const phrase = query.slice(at, at + length);
    if (phrase.endsWith(' ') || phrase.startsWith(' ')) continue;
    for (const key of formsOf(phrase))
      if (lexicon.stands.has(key) || lexicon.asking.has(key)) return { key, length };
  }
  return undefined;
}

const PIECE = new RegExp(`\\p{Script=Han}+|${WORD.source}`, 'gu');

/** Runs of Han characters, and words. */
function split(text: string): string[] {
  return [...text.matchAll(PIECE)].map(([piece]) => piece);
}

/** Han characters that hold sentences together; beside them a pair of characters says little. */
export const GLUE: ReadonlySet<string> = new Set(
  '的了是在有和与或及就都也还被把给让我你您它他她们这那个么吗呢吧啊哪谁要会能可以去来到从向对为于一不没很太请想'.split(
    '',
  ),
);

/**
 * What a phrase is looked for by, and how much each says: Han characters in pairs, words as they are.
 *
 * @param known whether the phrase is a name, in which every character counts
 */
export function partsOf(text: string, known = false): readonly Part[] {
  const parts = known ? KNOWN_PARTS : LOOSE_PARTS;
  const before = parts.get(text);
  if (before) return before;
  if (parts.size > MOST_KEPT) parts.clear();
  const made = takeApart(text, known);
  parts.set(text, made);
  return made;
}

/** What a phrase is looked for by, and how much that says of it. */
export interface Part {
  text: string;
  weight: number;
}

/** The same phrases are taken apart for every record. */
const KNOWN_PARTS = new Map<string, readonly Part[]>();
const LOOSE_PARTS = new Map<string, readonly Part[]>();
const MOST_KEPT = 5000;

function takeApart(text: string, known: boolean): Part[] {
  return split(text).flatMap((piece) => {
    if (!isHan(piece)) return [{ text: piece, weight: 1 }];
    const characters = [...piece];
    if (characters.length === 1) return [{ text: piece, weight: GLUE.has(piece) ? 0.1 : 0.6 }];
    return characters.slice(1).map((second, at) => {
      const first = characters[at] ?? '';
      const glued = known ? 0 : Number(GLUE.has(first)) + Number(GLUE.has(second));
      return { text: first + second, weight: [1, 0.35, 0.12][glued] ?? 1 };
    });
  });
}

/** The words of a phrase. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
