import type { SearchFile } from '../contract.ts';
import type { Fold } from './fold.ts';

/** The parts of a record that are searched, each with a weight of its own. */
export const FIELDS = ['title', 'names', 'page', 'text'] as const;

/** Numbers of those that are told apart. */
export const NAMES = FIELDS.indexOf('names');
export const PAGE = FIELDS.indexOf('page');
export const TEXT = FIELDS.indexOf('text');

/**
 * All that can be found, folded, in one string: record after record, field after field, a line break after each. A
 * place in it tells record and field.
 */
export interface Corpus {
  text: string;
  /** Where each field of each record begins: record × 4 + field. */
  starts: Int32Array;
  /** Where each word of letters or digits stands. Han characters are found in `text` itself. */
  words: Map<string, number[]>;
  records: number;
}

const HAN = /\p{Script=Han}/u;

export const isHan = (text: string) => HAN.test(text);

/** Words of letters and digits, whatever their alphabet; Han writes none. */
export const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Lays out the records of a language for searching. */
export function layOut({ records, pages }: Pick<SearchFile, 'records' | 'pages'>, fold: Fold): Corpus {
  const starts = new Int32Array(records.length * FIELDS.length);
  const parts: string[] = [];
  let length = 0;
  records.forEach((record, number) => {
    const page = pages[record.page]?.title ?? '';
    const fields = [record.title, record.names ?? '', page === record.title ? '' : page, record.text];
    fields.forEach((field, index) => {
      starts[number * FIELDS.length + index] = length;
      const folded = `${fold(field)}\n`;
      parts.push(folded);
      length += folded.length;
    });
  });
  const text = parts.join('');
  const words = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const places = words.get(word);
    if (places) places.push(index);
    else words.set(word, [index]);
  }
  return { text, starts, words, records: records.length };
}

/** The number of the field that holds a place: record × 4 + field. */
export function fieldAt({ starts }: Corpus, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The titles of all records, folded. */
export const titlesOf = ({ text, starts, records }: Corpus): string[] =>
  Array.from({ length: records }, (_, at) =>
    text.slice(starts[at * FIELDS.length], (starts[at * FIELDS.length + 1] ?? 1) - 1),
  );
