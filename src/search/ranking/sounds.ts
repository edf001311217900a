import type { SoundTable } from '../contract.ts';
import type { Corpus } from './corpus.ts';
import { everyday } from './everyday.ts';

/** How Han characters sound. */
export interface Sounds {
  /** The characters of each sound. */
  table: ReadonlyMap<string, string>;
  /** The sounds of a character; none when it is not known. */
  of: (character: string) => readonly string[];
}

/** Makes the sounds from the table of a language. */
export function makeSounds({ runs, more }: SoundTable): Sounds {
  const table = new Map<string, string>();
  const characters = everyday();
  let at = 0;
  for (const [, way = '', count] of runs.matchAll(/([a-z]+)(\d+)/g)) {
    const next = at + Number(count);
    table.set(way, (table.get(way) ?? '') + characters.slice(at, next).join(''));
    at = next;
  }
  for (const [way, others] of Object.entries(more)) table.set(way, (table.get(way) ?? '') + others);
  const ways = new Map<string, string[]>();
  for (const [way, those] of table)
    for (const character of those) ways.set(character, [...(ways.get(character) ?? []), way]);
  return { table, of: (character) => ways.get(character) ?? [] };
}

/** The longest syllable of Chinese, `zhuang`. */
const LONGEST_SYLLABLE = 6;
const MOST_READINGS = 8;

/**
 * Reads letters as pinyin.
 *
 * @returns every way to part them into syllables; the last may be unfinished where `open`
 */
export function syllablesOf(letters: string, { table }: Sounds, open: boolean): string[][] {
  const begins = (start: string) => [...table.keys()].some((way) => way.startsWith(start));
  const readings: string[][] = [];
  const part = (from: number, before: string[]) => {
    if (readings.length >= MOST_READINGS) return;
    if (from === letters.length) {
      readings.push(before);
      return;
    }
    for (let length = Math.min(LONGEST_SYLLABLE, letters.length - from); length > 0; length--) {
      const syllable = letters.slice(from, from + length);
      const last = from + length === letters.length;
      if (table.has(syllable) || (open && last && before.length > 0 && begins(syllable)))
        part(from + length, [...before, syllable]);
    }
  };
  part(0, []);
  // The fewest syllables are the likeliest.
  return readings.sort((a, b) => a.length - b.length);
}

/** For each place of a character to be found: what may stand there. */
export type Pattern = readonly ReadonlySet<string>[];

/** The characters that sound like a syllable, or, where it is unfinished, begin to. */
export function charactersOf(syllable: string, { table }: Sounds, unfinished: boolean): Set<string> {
  if (!unfinished) return new Set(table.get(syllable) ?? '');
  return new Set(
    [...table].flatMap(([way, characters]) => (way.startsWith(syllable) ? [...characters] : [])),
  );
}

/**
 * What in the corpus fits a pattern, the most frequent first.
 *
 * @param misses how many places may hold another Han character
 */
export function fitting({ text }: Corpus, pattern: Pattern, misses = 0): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  const length = pattern.length;
  const [first, second] = pattern;
  for (let at = 0; at + length <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    if (misses === 0 && !(first?.has(text[at] ?? '') && (!second || second.has(text[at + 1] ?? ''))))
      continue;
    let missed = 0;
    for (let index = 0; index < length && missed <= misses; index++) {
      const character = text[at + index] ?? '';
      if (pattern[index]?.has(character)) continue;
      missed += character >= '\u3400' && character <= '\u9fff' ? 1 : misses + 1;
    }
    if (missed > misses) continue;
    const found = text.slice(at, at + length);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].map(([found, count]) => ({ text: found, count })).sort((a, b) => b.count - a.count);
}
