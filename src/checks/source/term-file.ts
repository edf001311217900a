import { isRecord } from '../../translation/record.ts';
import type { Term } from './source.ts';

/** The line, from 1, on which each item of a JSON list stands: that of its `id`, or where it begins. */
function linesOf(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|\n/g)) {
    if (token === '\n') line += 1;
    if (token === ']' || token === '}') depth -= 1;
    // A word or a number in place of a term is told where it stands.
    if (depth === 1 && (token === '{' || token === '[')) lines.push(line);
    if (depth === 2 && token === '"id"') lines[lines.length - 1] = line;
    if (token === '[' || token === '{') depth += 1;
  }
  return lines;
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The words to avoid of each language, without what is none. */
const wordsIn = (avoid: unknown) =>
  Object.fromEntries(
    Object.entries(isRecord(avoid) ? avoid : {}).map(([locale, words]) => [
      locale,
      Array.isArray(words) ? words.filter(isWord) : [],
    ]),
  );

/**
 * The terms of the glossary, each with its line.
 *
 * @throws when it is no list of terms
 */
export function readTerms(text: string): Term[] {
  const items: unknown = JSON.parse(text);
  if (!Array.isArray(items) || !items.every(isRecord))
    throw new Error('it is no list of terms, [{ "id": …, "en": … }, …].');
  const lines = linesOf(text);
  return items.map((written, index): Term => {
    const words = Object.fromEntries(Object.entries(written).filter(([, value]) => isWord(value)));
    return {
      ...words,
      id: String(words.id ?? ''),
      en: String(words.en ?? ''),
      avoid: wordsIn(written.avoid),
      line: lines[index] ?? 0,
      written,
    };
  });
}
