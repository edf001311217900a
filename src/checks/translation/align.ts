import { quantitiesOf } from '../../translation/quantities/quantities.ts';
import type { Shape } from '../../translation/shape.ts';
import type { MadeFrom } from './made-from.ts';

/** A part in English and what stands for it in a translation; one of the two may be absent. */
export interface Pair {
  from?: Shape;
  to?: Shape;
}

/** Two parts that stand for each other. */
export type Match = Required<Pair>;

/** What a missing or an additional part costs: a little more than half of an exchange of kinds. */
const GAP = 1.6;
const OTHER_KIND = 3.1;

/** Up to this two parts are taken for each other without looking further. */
const LIKE = 0.5;

/** What of a part can be told apart without knowing its language. */
interface Marks {
  labels: string[];
  links: string[];
  numbers: string[];
  kinds: string[];
  length: number;
}

const known = new WeakMap<Shape, Marks>();

/** What can be told of a part and of all that is in it, which is read once. */
function marksOf(shape: Shape): Marks {
  const found = known.get(shape);
  if (found) return found;
  const { text, parts } = shape;
  const inside = parts.map(marksOf);
  const all = (own: readonly string[], of: 'labels' | 'links' | 'numbers') => [
    ...own,
    ...inside.flatMap((marks) => marks[of]),
  ];
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const numbers = quantitiesOf(text.replace(/‹[^›]*›/g, ' '), han > 0 ? 'zh-CN' : 'en').flatMap(
    ({ value, optional }) => (optional ? [] : [value.replace(/ time$/, '')]),
  );
  const marks = {
    labels: all(shape.labels, 'labels'),
    links: all(shape.links, 'links'),
    numbers: all(numbers, 'numbers'),
    kinds: parts.flatMap((part, index) => [
      `${part.kind} ${part.parts.length > 0 ? part.detail : ''}`,
      ...(inside[index]?.kinds ?? []),
    ]),
    length: inside.reduce((sum, { length }) => sum + length, han + (text.length - han) * 0.45),
  };
  known.set(shape, marks);
  return marks;
}

/** How far two lists differ, from 0 to 1. */
function apart(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0;
  const left = [...b];
  const both = a.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return 1 - both / Math.max(a.length, b.length);
}

/** What it costs to take a part for another than the one that it was made from. */
const OTHER_ORIGIN = 1.2;

/** How little two parts have to do with each other; 0 when the one was made from the other, or nothing tells them apart. */
function distance(from: Shape, to: Shape, madeFrom: MadeFrom): number {
  if (from.kind !== to.kind) return OTHER_KIND;
  const share = madeFrom(from, to);
  return share === undefined ? unlikeness(from, to) : (1 - share) * (unlikeness(from, to) + OTHER_ORIGIN);
}

/** How little two parts of one kind look like each other. */
function unlikeness(from: Shape, to: Shape): number {
  const [a, b] = [marksOf(from), marksOf(to)];
  const detail = from.detail === to.detail ? 0 : from.kind === 'heading' ? 2 : 0.9;
  const ratio = Math.abs(Math.log((b.length + 3) / (a.length * 0.72 + 3)));
  return (
    detail +
    apart(a.labels, b.labels) * 1.2 +
    apart(a.links, b.links) * 1.2 +
    apart(a.numbers, b.numbers) * 0.8 +
    apart(a.kinds, b.kinds) * 1.2 +
    Math.min(1, ratio * 0.8)
  );
}

/**
 * Finds which part of a translation stands for which part of English when some are missing, added or exchanged: the
 * pairing with the smallest sum of differences.
 */
export function align(
  from: readonly Shape[],
  to: readonly Shape[],
  madeFrom: MadeFrom,
): { pairs: Pair[]; swapped: [Match, Match][] } {
  // Most often nothing is missing, and each part stands where it should.
  if (
    from.length === to.length &&
    from.every((part, index) => distance(part, to[index] as Shape, madeFrom) <= LIKE)
  )
    return { pairs: from.map((part, index) => ({ from: part, to: to[index] })), swapped: [] };
  const cost = Array.from({ length: from.length + 1 }, () => new Float64Array(to.length + 1));
  const at = (i: number, j: number) => cost[i]?.[j] ?? 0;
  const set = (i: number, j: number, value: number) => {
    const row = cost[i];
    if (row) row[j] = value;
  };
  const apartAt = from.map((a) => to.map((b) => distance(a, b, madeFrom)));
  const of = (i: number, j: number) => apartAt[i]?.[j] ?? OTHER_KIND;
  for (let i = from.length; i >= 0; i -= 1)
    for (let j = to.length; j >= 0; j -= 1) {
      if (i === from.length) set(i, j, (to.length - j) * GAP);
      else if (j === to.length) set(i, j, (from.length - i) * GAP);
      else set(i, j, Math.min(of(i, j) + at(i + 1, j + 1), GAP + at(i + 1, j), GAP + at(i, j + 1)));
    }
  const pairs: Pair[] = [];
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < from.length || j < to.length; ) {
    const here = at(i, j);
    if (i < from.length && j < to.length && here === of(i, j) + at(i + 1, j + 1)) {
      places.push([i, j]);
      pairs.push({ from: from[i++], to: to[j++] });
    } else if (i < from.length && (j === to.length || here === GAP + at(i + 1, j)))
      pairs.push({ from: from[i++] });
    else pairs.push({ to: to[j++] });
  }
  return { pairs, swapped: swaps(pairs, places, of) };
}

/** Pairs that fit much better crosswise: two parts that have changed places. */
function swaps(
  pairs: Pair[],
  places: [number, number][],
  of: (i: number, j: number) => number,
): [Match, Match][] {
  const matched = pairs.filter((pair): pair is Match => Boolean(pair.from && pair.to));
  const wrong = places.flatMap(([i, j], index) => (of(i, j) > LIKE ? [index] : []));
  const found: [Match, Match][] = [];
  const taken = new Set<number>();
  for (const a of wrong)
    for (const b of wrong) {
      const [first, second] = [places[a], places[b]];
      if (b <= a || taken.has(a) || taken.has(b) || !first || !second) continue;
      const straight = of(...first) + of(...second);
      const crossed = of(first[0], second[1]) + of(second[0], first[1]);
      if (crossed + 0.5 > straight || !matched[a] || !matched[b]) continue;
      taken.add(a).add(b);
      found.push([matched[a], matched[b]]);
    }
  return found;
}
