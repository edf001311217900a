import type { Problem } from '../problem.ts';
import { isAlias, isReadersWords } from '../source/kinds-of-text.ts';
import { lineOfKey } from '../source/lines.ts';
import type { Source, TextFile } from '../source/source.ts';
import { writtenTexts } from '../source/written.ts';

/** Texts that are lists of words: the other names of roles, joined by `|`, and what readers type, by ` | `. */
export function wordLists(source: Source): Problem[] {
  return source.texts.flatMap((file) =>
    Object.entries(file.strings).flatMap(([key, said]) => {
      if (typeof said !== 'string' || said === '') return [];
      const isList = isReadersWords(file) || isAlias({ key });
      const wrong = isList ? mistake(source, file, key, said) : undefined;
      return wrong
        ? [{ check: 'word-lists', file: file.file, line: lineOfKey(file.text, key), ...wrong }]
        : [];
    }),
  );
}

type Told = Pick<Problem, 'message' | 'fix'>;

function mistake(source: Source, file: TextFile, key: string, said: string): Told | undefined {
  const between = isReadersWords(file) ? ' | ' : '|';
  const words = said.split('|').map((word) => word.trim());
  if (words.includes(''))
    return { message: `A word is missing in "${key}".`, fix: `Write it, or take one | out.` };
  const other = words.join(between) === said && otherMark(source, file, said);
  if (words.join(between) !== said || other)
    return {
      message: `The words of "${key}" are not joined by "${between}"${other ? `: ${other}` : ''}.`,
      fix: `Write ${said.split(/\s*[|｜，、；;]\s*|, /).join(between)}`,
    };
  const seen = words.map((word) => word.toLowerCase());
  const twice = words.find((_, index) => seen.indexOf(seen[index] ?? '') < index);
  if (twice) return { message: `"${twice}" stands in "${key}" twice.`, fix: 'Take one of them out.' };
  // Where one language has nothing to add, its word stands alone; a group of one word in all of them groups nothing.
  return /^(?:same|failing)\./.test(key) && isFirst(source, file) && standsAlone(source, file, key)
    ? {
        message: `"${key}" is a group of one word in every language.`,
        fix: 'Add a word that means the same, or take the group out.',
      }
    : undefined;
}

/** A mark that somebody took for the one between two words; a name with 、 that the site itself writes is one word. */
function otherMark(source: Source, { locale }: TextFile, said: string): string | undefined {
  const part = said.split('|').find((one) => /[｜，；;]|, /.test(one));
  if (part !== undefined) return /[｜，；;]|, /.exec(part)?.[0].trim();
  const listed = said
    .split('|')
    .map((one) => one.trim())
    .find((one) => one.includes('、'));
  if (listed === undefined) return undefined;
  const isWritten = writtenTexts(source).some(
    (one) => one.locale === locale && !isReadersWords(one) && !isAlias(one) && one.text.includes(listed),
  );
  return isWritten ? undefined : '、';
}

const isFirst = ({ texts }: Source, file: TextFile) =>
  texts.find(({ namespace }) => namespace === file.namespace) === file;

const standsAlone = ({ texts }: Source, { namespace }: TextFile, key: string) =>
  texts.every(
    ({ namespace: other, strings }) => other !== namespace || !String(strings[key] ?? '').includes('|'),
  );
