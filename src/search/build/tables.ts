import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { SoundTable } from '../contract.ts';
import { everyday } from '../ranking/everyday.ts';

const HAN = /\p{Script=Han}/u;

/** Characters that are one to who searches, though no converter says so. */
const ALSO = { 账: '帐', 佔: '占', 祇: '只', 著: '着', 藉: '借', 裏: '里', 臺: '台', 覆: '复', 瞭: '了' };

/** All Han characters of the main block. */
const EVERY = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCodePoint(0x4e00 + at));

/** Each character with the one under which it and its variants are searched. */
const READ_AS = (() => {
  const also = new Map(Object.entries(ALSO));
  // One a line: the converter knows phrases too, and must not see any.
  const simple = Converter({ from: 't', to: 'cn' })(EVERY.join('\n')).split('\n');
  return new Map(
    EVERY.map((one, at) => [one, also.get(simple[at] ?? one) ?? also.get(one) ?? simple[at] ?? one] as const),
  );
})();

/** The Han characters of a text, each once, as they are searched. */
const heldIn = (text: string) =>
  new Set([...new Set(text)].filter((one) => HAN.test(one)).map((one) => READ_AS.get(one) ?? one));

/** The frequent characters of Traditional Chinese: level 1 of Big5. */
const FREQUENT = (() => {
  const bytes: number[] = [];
  for (let row = 0xa4; row <= 0xc6; row++)
    for (let cell = 0x40; cell <= 0xfe; cell++) if (cell < 0x7f || cell > 0xa0) bytes.push(row, cell);
  const decoded = new TextDecoder('big5').decode(new Uint8Array(bytes));
  return new Set([...decoded].filter((one) => HAN.test(one)));
})();

/**
 * The pairs that lead from either script to one, for the characters that a site's text holds and readers may type.
 *
 * @param text all text of the language
 */
export function variantsOf(text: string): string {
  const held = heldIn(text);
  const typed = new Set([...FREQUENT, ...Object.keys(ALSO), ...text]);
  return [...READ_AS]
    .filter(([one, other]) => one !== other && held.has(other) && typed.has(one))
    .map(([one, other]) => one + other)
    .join('');
}

const waysOf = (character: string): string[] => [
  ...new Set(pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true })),
];

/** The everyday characters with the sound that fits the order in which they stand, and how many of each follow. */
const EVERYDAY = (() => {
  const runs: { way: string; count: number }[] = [];
  const first = new Map<string, string>();
  for (const character of everyday()) {
    const ways = waysOf(character);
    const run = runs.at(-1);
    const way = run && ways.includes(run.way) ? run.way : (ways[0] ?? '');
    first.set(character, way);
    if (run?.way === way) run.count += 1;
    else runs.push({ way, count: 1 });
  }
  return { first, runs: runs.map(({ way, count }) => way + count).join('') };
})();

/**
 * How the characters of a text sound, and the everyday ones in either script, which a reader may type for them.
 *
 * @param text all text of the language
 */
export function soundsOf(text: string): SoundTable {
  const more: Record<string, string> = {};
  const add = (way: string, character: string) => {
    more[way] = (more[way] ?? '') + character;
  };
  const held = heldIn(text);
  for (const character of [...held].sort())
    for (const way of waysOf(character)) if (EVERYDAY.first.get(character) !== way) add(way, character);
  // What folds to a character of the text sounds as that.
  for (const character of FREQUENT) {
    const plain = READ_AS.get(character) ?? character;
    const way = plain === character || held.has(plain) ? undefined : EVERYDAY.first.get(plain);
    if (way) add(way, character);
  }
  return { runs: EVERYDAY.runs, more };
}
