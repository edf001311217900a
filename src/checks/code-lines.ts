import type { Source } from './source.ts';

/** A text as a pattern that finds exactly it. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word as it stands in code, no part of another. Not \b: what is wrong with a name may be that it ends in a sign. */
export const whole = (word: string) => new RegExp(`(?<![\\w-])${literally(word)}(?![\\w-])`);

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
