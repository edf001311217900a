import { isHan, WORD } from './corpus.ts';
import { type Fold, foldWithPlaces } from './fold.ts';
import { answeredIn } from './name-fit.ts';
import { partsOf, type Term } from './terms.ts';
import { NAME } from './understand.ts';
import { related } from './words.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How much of a text is shown, in units of half a Han character. */
const SHOWN = 150;

const isLatin = (character = '') => /[\p{L}\p{N}]/u.test(character) && !isHan(character);

const width = (text: string) => [...text].reduce((sum, one) => sum + (isHan(one) ? 2 : 1), 0);

/** The stretches of `text` that the terms stand for, in order, none touching another. */
export function stretches(text: string, terms: readonly Term[], fold: Fold): [from: number, to: number][] {
  const { folded, from } = foldWithPlaces(fold, text);
  const covered = new Uint8Array(text.length + 1);
  const cover = (start: number, end: number) => covered.fill(1, from[start] ?? 0, from[end] ?? text.length);
  const words = [...folded.matchAll(WORD)];
  for (const { text: term, stands, open } of terms)
    for (const { text: stand, weight: worth } of stands) {
      // A part of what only means the same means something else: of 不通过 通过, of "pay for" "for".
      const parts = worth < NAME && stand !== term ? [{ text: stand, weight: 1 }] : partsOf(stand);
      for (const { text: part, weight } of parts) {
        if (weight < 0.3) continue;
        if (isHan(part) || part.includes(' ')) {
          for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1))
            cover(at, at + part.length);
          continue;
        }
        for (const { 0: word, index } of words)
          if (related(word, part) > 0) cover(index, index + word.length);
          else if (open && part.length > 1 && word.startsWith(part)) cover(index, index + part.length);
      }
    }
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (!covered[at]) continue;
    const start = at;
    while (at < text.length && covered[at]) at += 1;
    found.push([start, at]);
  }
  return found;
}

/** Cuts `text` where marks begin and end. */
export function pieces(text: string, marks: readonly [number, number][]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from > at) cut.push({ text: text.slice(at, from), marked: false });
    cut.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}

/** Where a sentence or a clause begins: after a mark that ends one. */
const CLAUSE_END = /[。！？；：，、.!?;:,·]["”」』）)]*\s*/gu;

/** An excerpt, and the words by which the place can be found again on its page. */
export interface Excerpt {
  pieces: Piece[];
  /** The clause with the most of what was looked for, as it stands on the page. */
  clause: string;
}

/**
 * The part of a text that answers best, with marks: the line that holds the most of the terms, from the beginning of
 * a clause.
 */
export function excerpt(text: string, terms: readonly Term[], fold: Fold): Excerpt {
  let best = { line: text.split('\n')[0] ?? '', marks: [] as [number, number][], worth: 0 };
  for (const line of text.split('\n')) {
    const marks = stretches(line, terms, fold);
    const kinds = new Set(marks.map(([from, to]) => fold(line.slice(from, to))));
    // Each term counts once, however many words of the line stand for it; what more there is decides between equals.
    const more = [...kinds].reduce((sum, kind) => sum + width(kind), 0);
    const worth = answeredIn(fold(line), terms) + more / 1000;
    if (worth > best.worth) best = { line, marks, worth };
  }
  const { line, marks } = best;
  const starts = [0, ...[...line.matchAll(CLAUSE_END)].map(({ 0: mark, index }) => index + mark.length)];
  const first = marks[0]?.[0] ?? 0;
  let from = 0;
  // From the beginning when that fits; else from the clause of the first mark.
  if (width(line.slice(0, first)) > SHOWN / 2) from = starts.filter((start) => start <= first).at(-1) ?? 0;
  if (width(line.slice(from, first)) > SHOWN / 2) from = Math.max(from, first - Math.floor(SHOWN / 4));
  // No Latin word is cut in two.
  while (from > 0 && from < first && isLatin(line[from - 1]) && isLatin(line[from])) from += 1;
  let to = from;
  for (let shown = 0; to < line.length && shown < SHOWN; to++) shown += isHan(line[to] ?? '') ? 2 : 1;
  while (to < line.length && isLatin(line[to])) to += 1;
  const shown = marks
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]): [number, number] => [Math.max(start, from) - from, Math.min(end, to) - from]);
  const cut = pieces(line.slice(from, to), shown);
  if (from > 0 && !starts.includes(from)) cut.unshift({ text: '…', marked: false });
  if (to < line.length) cut.push({ text: '…', marked: false });
  return { pieces: cut, clause: marks.length > 0 ? clauseOf(line, starts, marks) : '' };
}

/** The clause of a line that holds the most of its marks. */
function clauseOf(line: string, starts: readonly number[], marks: readonly [number, number][]): string {
  const clauses = starts.map((start, at) => [start, starts[at + 1] ?? line.length] as const);
  const held = ([start, end]: readonly [number, number]) =>
    marks.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
  const best = clauses.reduce(
    (one, two) => (held(two) > held(one) ? two : one),
    clauses[0] ?? [0, line.length],
  );
  return line
    .slice(...best)
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/^[\s\p{P}]+/u, '');
}
