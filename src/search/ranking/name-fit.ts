import { isHan } from './corpus.ts';
import { partsOf, type Term, wordsOf } from './terms.ts';
import { related } from './words.ts';

/**
 * How well names say what was asked: 1 for a name that holds all of the query and nothing else.
 *
 * @param names a record's title and other names, folded and squeezed
 */
export function nameFit(names: readonly string[], terms: readonly Term[]): number {
  return Math.max(0, ...names.map((name) => fitOfName(name, terms)));
}

function fitOfName(name: string, terms: readonly Term[]): number {
  if (!name) return 0;
  const covered = new Uint8Array(name.length);
  const answered = answeredIn(name, terms, covered);
  const asked = terms.reduce((sum, { text }) => sum + text.length, 0);
  const letters = covered.reduce((sum, one) => sum + one, 0);
  const said = letters / name.replaceAll(' ', '').length;
  return asked ? (answered / asked) * Math.min(1, said) : 0;
}

/**
 * How many letters of the terms a text answers, each term by the best that stands for it.
 *
 * @param covered marks where in the text
 */
export function answeredIn(
  within: string,
  terms: readonly Term[],
  covered = new Uint8Array(within.length),
): number {
  let answered = 0;
  for (const term of terms) {
    let best = 0;
    for (const { text, weight } of term.stands) {
      const parts = partsOf(text);
      const full = parts.reduce((sum, part) => sum + part.weight, 0);
      const held = parts.reduce(
        (sum, part) => sum + (cover(within, part.text, covered) ? part.weight : 0),
        0,
      );
      best = Math.max(best, full ? (held / full) * weight : 0);
    }
    answered += best * term.text.length;
  }
  return answered;
}

/** Marks where a part stands in a name. */
function cover(name: string, part: string, covered: Uint8Array): boolean {
  if (isHan(part)) {
    const at = name.indexOf(part);
    if (at >= 0) covered.fill(1, at, at + part.length);
    return at >= 0;
  }
  let from = 0;
  let found = false;
  for (const word of wordsOf(name)) {
    const at = name.indexOf(word, from);
    from = at + word.length;
    if (related(word, part) === 0) continue;
    covered.fill(1, at, from);
    found = true;
  }
  return found;
}
