import type { Source } from './source.ts';
import { literally } from './typed-labels.ts';

/**
 * The line on which a word stands in a file of the code, from 1; 0 in a project without that file.
 *
 * @param after what the word comes after, such as `const JOBS`: its own line where the word does not follow
 */
export function lineInCode({ code }: Source, file: string, after: string, word: string): number {
  const lines = code.find((one) => one.file === file)?.text.split('\n') ?? [];
  const from = lines.findIndex((line) => line.includes(after));
  // Not \b: a name may end in a sign.
  const whole = new RegExp(`(?<![\\w-])${literally(word)}(?![\\w-])`);
  const at = lines.findIndex((line, index) => index >= from && whole.test(line));
  return (at < 0 ? from : at) + 1;
}
