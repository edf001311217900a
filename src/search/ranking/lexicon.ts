import type { SearchFile } from '../contract.ts';
import { isHan } from './corpus.ts';
import type { Fold } from './fold.ts';

/** What may stand for a phrase, and how well. */
export interface Stand {
  text: string;
  weight: number;
}

/** The phrases that mean something by themselves. */
export interface Lexicon {
  /** What each phrase may be written as in this language, itself first when it is of this language. */
  stands: Map<string, Stand[]>;
  /** The names of controls. */
  labels: Set<string>;
  /** Names of things that begin with a capital in Latin letters: what people write by its initials. */
  proper: Set<string>;
  /** Words that tell how something goes wrong. */
  failing: Set<string>;
  /** Words that only ask. */
  asking: Set<string>;
  /** Those among them that ask who. */
  who: Set<string>;
  /** The longest phrase in characters. */
  longest: number;
}

/** Leaves letters and digits, a blank between words and none beside Han characters, which need none. */
export function squeeze(folded: string): string {
  return folded
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, '')
    .trim();
}

/** A name without what stands in brackets behind it: `Cloud Solution Provider (CSP)`; and what stands in them. */
const forms = (name: string) => {
  const [, before = '', within = ''] = /^(.*?)\s*[(（]([^)）]*)[)）]\s*$/.exec(name) ?? [];
  return before ? [name, before, ...(/^[A-Z]{2,}$/.test(within) ? [within] : [])] : [name];
};

const ALSO_HERE = 0.9;
const ELSEWHERE = 0.95;
const SAME = 0.8;

/** One Han character means too many things, and is a part of many words. */
const isTelling = (phrase: string) => !(isHan(phrase) && phrase.length < 2);

/** Whether a phrase is one word; a longer one is better taken apart, for its words may have others that mean the same. */
const isWord = (phrase: string) =>
  isHan(phrase) ? phrase.length > 1 && phrase.length <= 4 : !phrase.includes(' ');

/** A term's record holds its names: its own is the title, those of other languages are the text. */
const termNames = (records: SearchFile['records']) =>
  records
    .filter(({ kind }) => kind === 'term')
    .map(({ title, text }) => [title, text.replaceAll(/\n| · /g, '|')] as const);

/** Makes the lexicon of a language from its tables. */
export function makeLexicon(
  { names, labelTerms, records, same, failing, asking }: SearchFile,
  fold: Fold,
): Lexicon {
  const key = (text: string) => squeeze(fold(text));
  const stands = new Map<string, Stand[]>();
  const offer = (phrase: string, text: string, weight: number) => {
    if (!phrase || !text) return;
    const known = stands.get(phrase) ?? [];
    const before = known.find((stand) => stand.text === text);
    if (before) before.weight = Math.max(before.weight, weight);
    else known.push({ text, weight });
    stands.set(phrase, known);
  };
  const all = (joined: string) => [...new Set(joined.split('|').flatMap(forms).map(key))].filter(Boolean);
  const proper = new Set<string>();
  for (const [here, elsewhere] of [...names, ...termNames(records)]) {
    for (const name of `${here}|${elsewhere}`.split('|').flatMap(forms))
      if (/^[A-Z]/.test(name)) proper.add(key(name));
    const own = all(here);
    for (const phrase of own.filter(isTelling))
      for (const text of own) offer(phrase, text, phrase === text ? 1 : ALSO_HERE);
    for (const phrase of all(elsewhere).filter(isTelling))
      if (!own.includes(phrase)) for (const text of own) offer(phrase, text, ELSEWHERE);
  }
  for (const group of [...same, ...failing]) {
    const words = group.map(key);
    for (const phrase of words)
      for (const text of words)
        if (phrase === text) offer(phrase, text, 1);
        else if (isTelling(text)) offer(phrase, text, SAME);
  }
  // What readers call a place is a phrase in a longer question too.
  for (const { names: called = '' } of records)
    for (const phrase of called.split('|').map(key))
      if (isWord(phrase) && !stands.has(phrase)) offer(phrase, phrase, 1);
  const who = new Set(asking.who.map(key));
  const words = new Set([...asking.words.map(key), ...who]);
  const longest = Math.max(1, ...[...stands.keys(), ...words].map((phrase) => phrase.length));
  const called = [
    ...names.map(([here]) => here),
    ...labelTerms.map((number) => records[number]?.title ?? ''),
  ];
  const labels = new Set(called.flatMap(all));
  return { stands, labels, proper, failing: new Set(failing.flat().map(key)), asking: words, who, longest };
}
