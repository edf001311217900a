import { isChinese, type Locale } from '../i18n/locales.ts';
import { normal } from './hash.ts';
import { quantitiesOf } from './quantities/quantities.ts';
import { saidIn } from './said.ts';

/** Words of either Chinese that carry a rule. Their number stays when a sentence is merely put better. */
const CARRIERS: readonly (readonly [name: string, words: RegExp])[] = [
  ['not', /[不没沒无無未非勿]|禁止/g],
  ['only', /[只仅僅]|唯一/g],
  ['before', /(?<![提当目當])前(?!往)|先/g],
  ['after', /(?<!最)[后後]/g],
  ['must', /必|须|須/g],
  ['at least', /至少|最少|以上/g],
  ['at most', /至多|最多|最长|最長|以内|以內/g],
  ['or', /或/g],
  ['sentences', /[。！？；]/g],
];

/** What of a translation tells what a change took away or added. */
export interface Signature {
  /** How often each of `CARRIERS` stands in it. */
  counts: number[];
  length: number;
  /** The names in Latin letters, and what is counted, however it is written. */
  names: string;
  /** Who, how many, which way: the codes of `QUESTIONS`. */
  said: string[];
  /** Its characters whatever their order. */
  letters: string;
}

/** What `CARRIERS` are called, in their order. */
export const CARRIER_NAMES = CARRIERS.map(([name]) => name);

/** Names and controls in the order in which they stand, and numbers whatever their form: 七五折 is 25%. */
function namesIn(text: string, locale: Locale): string {
  const words = text.replace(/<Label id=|<[^>]+>|\]\([^)]*\)/g, ' ');
  // Between Han, what is in Latin letters is a name; elsewhere it is any word, and none stays as it is.
  const names = isChinese(locale) ? (words.match(/[A-Za-z][A-Za-z0-9]*|\d+[A-Za-z]\w*/g) ?? []) : [];
  const counted = quantitiesOf(words, locale).map(({ value }) => value);
  return [...names, ...counted.sort()].join(' ');
}

/** A space counts too: one more is no other order. */
const lettersOf = (text: string) => [...normal(text)].sort().join('');

/** What is compared of a text to tell whether it still says the same. */
export function signatureOf(text: string, locale: Locale): Signature {
  return {
    counts: CARRIERS.map(([, words]) => text.match(words)?.length ?? 0),
    names: namesIn(text, locale),
    length: text.replace(/<[^>]+>/g, '').length,
    said: isChinese(locale) ? saidIn(text) : [],
    letters: lettersOf(text),
  };
}
