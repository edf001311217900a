import { isChinese, type Locale } from '../i18n/locales.ts';
import { hashOf, normal } from './hash.ts';
import { quantitiesOf } from './quantities.ts';
import { saidIn } from './said.ts';

/** Words of either Chinese that carry a rule. Their number stays when a sentence is merely put better. */
const CARRIERS: readonly (readonly [name: string, words: RegExp])[] = [
  ['not', /[不没沒无無未非勿]|禁止/g],
  ['only', /[只仅僅]|唯一/g],
  ['before', /前|先/g],
  ['after', /后|後/g],
  ['must', /必|须|須/g],
  ['at least', /至少|最少|以上/g],
  ['at most', /至多|最多|最长|最長|以内|以內/g],
  ['or', /或/g],
  ['sentences', /[。！？；]/g],
];

/** What is kept of a translation that was read: enough to tell what a later change took away or added. */
export interface Signature {
  hash: string;
  /** How often each of `CARRIERS` stands in it. */
  counts: number[];
  length: number;
  /** The names in Latin letters, and what is counted, however it is written: by their hash. */
  names: string;
  /** Who, how many, which way: the codes of `QUESTIONS`. A lock that is older than they are has none. */
  said?: string[];
  /** Its characters whatever their order: by their hash. */
  letters?: string;
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
const lettersOf = (text: string) =>
  hashOf([...normal(text).replaceAll(' ', '\u00b7')].sort().join('')).slice(0, 4);

export function signatureOf(text: string, locale: Locale): Signature {
  return {
    hash: hashOf(text),
    counts: CARRIERS.map(([, words]) => text.match(words)?.length ?? 0),
    names: hashOf(namesIn(text, locale)).slice(0, 4),
    length: text.replace(/<[^>]+>/g, '').length,
    said: isChinese(locale) ? saidIn(text) : [],
    letters: lettersOf(text),
  };
}

/** `k3Jx0a9Q 1,0,0,2,0,0,0,0,1 34 Zq0x Vb1k RgRaOf`; the last is absent where nothing of it is said. */
export const formatSignature = ({ hash, counts, length, names, letters, said = [] }: Signature) =>
  [hash, counts.join(','), length, names, letters, said.join('')].filter((one) => one || one === 0).join(' ');

/** Reads what `formatSignature` wrote; nothing when it is something else. An older lock ends after the names. */
export function parseSignature(text: string): Signature | undefined {
  const [, hash, counts, length, names, letters, said = ''] =
    /^(\S+) ([\d,]+) (\d+) (\S+)(?: (\S{4})(?: ((?:[A-Z][a-z])+))?)?$/.exec(text) ?? [];
  return hash && counts && length && names
    ? {
        hash,
        counts: counts.split(',').map(Number),
        length: Number(length),
        names,
        ...(letters && { letters, said: said.match(/[A-Z][a-z]/g) ?? [] }),
      }
    : undefined;
}
