import type { Corpus } from './corpus.ts';
import type { Finder } from './find.ts';
import { fitting, type Pattern, type Sounds } from './sounds.ts';
import { GLUE } from './terms.ts';

/** What a run of Han characters is mended by. */
export interface Known {
  corpus: Corpus;
  finder: Finder;
  /** All names, folded, each between two ends of lines. */
  names: string;
  /** Without, nothing sounds alike. */
  sounds?: Sounds;
}

/** A run of Han characters with one that fits none of its neighbours: read as what sounds alike, or differs in one. */
export function mendHan(run: string, known: Known): { kind: 'corrected'; texts: string[] } | undefined {
  const { finder } = known;
  const characters = [...run];
  if (characters.length < 2) return undefined;
  const holds = characters
    .slice(1)
    .map((second, at) => finder.find((characters[at] ?? '') + second).size > 0);
  // What holds sentences together is no slip, whatever stands beside it.
  const alone = characters.map(
    (character, at) => !GLUE.has(character) && !(holds[at - 1] ?? false) && !(holds[at] ?? false),
  );
  let mended = characters;
  let changed = false;
  for (let at = 0; at < characters.length; at++) {
    if (!alone[at]) continue;
    let end = at;
    while (alone[end + 1]) end += 1;
    const repair = bestRepair(mended, at, end, known);
    if (repair) {
      mended = repair;
      changed = true;
    }
    at = end;
  }
  return changed ? { kind: 'corrected', texts: [mended.join('')] } : undefined;
}

/** Tries the lonely characters with as much of their neighbours as the corpus holds, the most first. */
function bestRepair(
  characters: readonly string[],
  from: number,
  to: number,
  known: Known,
): string[] | undefined {
  const { corpus, sounds } = known;
  const alike = (character: string): ReadonlySet<string> =>
    new Set([
      character,
      ...(sounds?.of(character) ?? []).flatMap((way) => [...(sounds?.table.get(way) ?? '')]),
    ]);
  for (const around of [3, 2, 1, 0]) {
    const start = Math.max(0, from - around);
    const end = Math.min(characters.length, to + 1 + around);
    const window = characters.slice(start, end);
    if (window.length < 2) continue;
    const exact: Pattern = window.map((character) => new Set([character]));
    const sounding: Pattern = window.map((character, at) =>
      at + start >= from && at + start <= to ? alike(character) : new Set([character]),
    );
    const meant = (pattern: Pattern, misses = 0) =>
      fitting(corpus, pattern, misses).find(({ text, count }) =>
        isMeant(window, text, misses === 0 ? 1 : OFTEN, count, known.names),
      );
    const found =
      meant(sounding) ?? meant(window.map(alike)) ?? (window.length >= 3 ? meant(exact, 1) : undefined);
    if (found) return [...characters.slice(0, start), ...found.text, ...characters.slice(end)];
  }
  return undefined;
}

/** What only looks alike must stand as often to be a word, where nothing is called so. */
const OFTEN = 3;

/**
 * Whether a stretch of the corpus is what a reader meant, and no chance neighbourhood of characters: it puts no word of
 * grammar in the place of another word, nor another in its place, and is known as a name or but one character from what was typed.
 */
function isMeant(
  typed: readonly string[],
  found: string,
  least: number,
  count: number,
  names: string,
): boolean {
  const changes = [...found].map((is, at) => [typed[at] ?? '', is]).filter(([was, is]) => was !== is);
  if (changes.flat().some((character) => GLUE.has(character))) return false;
  // Of two characters with neither kept, one can end a word and the other begin the next: 更改帐单 for 盖章.
  const isCut = found.length === 2 && changes.length === 2;
  if (isCut ? names.includes(`\n${found}`) || names.includes(`${found}\n`) : names.includes(found))
    return true;
  const kept = typed.some((character, at) => character === found[at] && !GLUE.has(character));
  return kept && changes.length === 1 && count >= least;
}
