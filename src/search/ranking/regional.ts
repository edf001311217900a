import type { SearchFile } from '../contract.ts';
import type { Stand } from './lexicon.ts';

/** How well the word of this region stands for that of the other, and each further one. */
const REGIONAL = 0.95;
const FURTHER = 0.97;

/**
 * Makes what writes a run of Han characters as this language would, where it holds words of the other region.
 *
 * The run stays one: 列印範圍 becomes 打印范围, whose characters are then looked for side by side.
 *
 * @returns nothing for a run that holds none
 */
export function makeRegional(pairs: SearchFile['regional'] = []): (run: string) => Stand[] {
  const words = new Map<string, string[]>();
  for (const [there, here] of pairs) words.set(there, [...(words.get(there) ?? []), here]);
  const longest = Math.max(0, ...[...words.keys()].map((word) => word.length));
  return (run) => {
    const whole = words.get(run);
    if (whole) return whole.map((text, at) => ({ text, weight: REGIONAL * FURTHER ** at }));
    let text = '';
    for (let at = 0; at < run.length; ) {
      let length = Math.min(longest, run.length - at);
      // One character is a part of many words.
      while (length > 1 && !words.has(run.slice(at, at + length))) length -= 1;
      const there = run.slice(at, at + Math.max(1, length));
      text += (length > 1 && words.get(there)?.[0]) || there;
      at += there.length;
    }
    return text === run ? [] : [{ text, weight: REGIONAL }];
  };
}
