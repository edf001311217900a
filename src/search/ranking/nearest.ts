import type { Fold } from './fold.ts';
import { squeeze } from './lexicon.ts';

/** How many are named at most. */
const MOST = 3;

const pairs = (text: string) =>
  new Set([...text].slice(1).map((second, at) => ([...text][at] ?? '') + second));

/**
 * The names that look most like what was not found.
 * @returns none when nothing looks like it
 */
export function nearest(query: string, names: readonly string[], fold: Fold): string[] {
  const wanted = squeeze(fold(query));
  const mine = pairs(wanted);
  const letters = new Set(wanted.replaceAll(' ', ''));
  return [...new Set(names)]
    .map((name) => {
      const folded = squeeze(fold(name));
      const theirs = pairs(folded);
      const shared = [...mine].filter((pair) => theirs.has(pair)).length;
      const same = [...letters].filter(
        (letter) => folded.includes(letter) && /\p{Script=Han}/u.test(letter),
      ).length;
      return { name, near: (2 * shared + same) / (mine.size + theirs.size + 1) };
    })
    .filter(({ near }) => near > 0.25)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST)
    .map(({ name }) => name);
}
