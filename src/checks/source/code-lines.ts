import type { Source } from './source.ts';

/** A text as a pattern that finds exactly it. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A word as it stands in code, no part of another. Not \b: what is wrong with a name may be that it ends in a sign. A
 * dot makes one word of two, as in `locations.add`, but three of them let a name in.
 */
export const whole = (word: string) =>
  new RegExp(`(?<![\\w-]|(?<!\\.\\.)\\.)${literally(word)}(?![\\w-]|\\.\\w)`);

/** How far a line is indented. */
const indent = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;

/** An entry as it begins, such as `list:`. */
const beginning = (entry: string) => new RegExp(`^\\s*(['"]?)${literally(entry)}\\1:`);

/**
 * The line, from 1, on which an entry begins, such as a state or a screen; 0 where the text has none of that name. Of
 * several the outermost is meant: one further in is a part of another.
 */
export function lineOfEntry(text: string, entry: string): number {
  const lines = text.split('\n');
  const [start = -1] = lines
    .flatMap((line, index) => (beginning(entry).test(line) ? [index] : []))
    .sort((a, b) => indent(lines[a] ?? '') - indent(lines[b] ?? ''));
  return start + 1;
}

/**
 * The line, from 1, on which a word stands in what an entry holds, such as `list: screen({ … })`.
 *
 * @returns 0 where the word is not in it; nothing where the text has no such entry
 */
export function lineWithin(text: string, entry: string, word: string): number | undefined {
  const start = lineOfEntry(text, entry);
  if (start === 0) return undefined;
  const [own = '', ...after] = text.split('\n').slice(start - 1);
  const next = after.findIndex((line) => line.trim() !== '' && indent(line) <= indent(own));
  // What the entry is called is not in it.
  const inside = [own.replace(beginning(entry), ''), ...after.slice(0, next < 0 ? undefined : next)];
  const at = inside.findIndex((line) => whole(word).test(line));
  return at < 0 ? 0 : start + at;
}

/** The line of a text, from 1, in which the first of these patterns stands that any line has; 0 where none does. */
export function lineOfWord(text: string, ...patterns: readonly RegExp[]): number {
  const lines = text.split('\n');
  const found = patterns.map((pattern) => lines.findIndex((line) => pattern.test(line)) + 1);
  return found.find(Boolean) ?? 0;
}

/**
 * The line on which a word stands in a file of the code, from 1; 0 in a project without that file.
 *
 * @param after what the word comes after, such as `const JOBS`: its own line where the word does not follow
 */
export function lineInCode({ code }: Source, file: string, after: string, word: string): number {
  const lines = code.find((one) => one.file === file)?.text.split('\n') ?? [];
  const from = lines.findIndex((line) => line.includes(after));
  const at = lines.findIndex((line, index) => index >= from && whole(word).test(line));
  return (at < 0 ? from : at) + 1;
}
