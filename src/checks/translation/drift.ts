import { isChinese, type Locale } from '../../i18n/locales.ts';
import { hashOf, normal } from '../../translation/hash.ts';
import { common, type Entry } from '../../translation/lock.ts';
import { isRewording } from '../../translation/rewording.ts';
import { ASKED, NEVER_MISSED } from '../../translation/said.ts';
import { CARRIER_NAMES, signatureOf } from '../../translation/signature.ts';
import { type Problem, quoting } from '../problem.ts';
import { isLabel } from '../source/kinds-of-text.ts';
import { type Source, sourceOf } from '../source/source.ts';
import { otherMarks } from './marks-between.ts';
import { isInOrder } from './moved-sections.ts';
import { acceptCommand, documentsOf, placeOf } from './stale.ts';

const entriesOf = ({ lock }: Source, locale: Locale, document: string): Entry[] =>
  lock.madeFrom[locale]?.[document] ?? [];

/** What readers have found right for some English, by its hash; read off the lock once. */
const known = new WeakMap<Entry[], Map<string, string[]>>();

function readsOf(entries: Entry[]): Map<string, string[]> {
  const found = known.get(entries);
  if (found) return found;
  const reads = new Map<string, string[]>();
  for (const { english, translation } of entries)
    if (translation !== undefined) reads.set(english, [...(reads.get(english) ?? []), translation]);
  known.set(entries, reads);
  return reads;
}

/**
 * What a reader has found right for some English: the translation itself, where it is word for word what was read. A
 * rule of thumb need not ask what it would ask of that too.
 */
export function readFor(
  source: Source,
  locale: Locale,
  document: string,
  english: string,
  translation: string,
): string | undefined {
  const reads = readsOf(entriesOf(source, locale, document)).get(hashOf(english)) ?? [];
  return reads.find((read) => read === normal(translation)) ?? reads[0];
}

/** Whether a reader has found exactly this pair right, so that rules of thumb need not ask again. */
export const isRead = (...pair: Parameters<typeof readFor>): boolean => readFor(...pair) === normal(pair[4]);

/** What to do when a rule of thumb is wrong. */
export const sayItIsRight = (locale: Locale, document: string) =>
  `If it is right as it stands: ${acceptCommand(locale, document)}.`;

/**
 * Translations that were changed since they were read although their English was not: blocks that changed places, a
 * "not" or an "only" that came or went, one role for another, a clause that is gone, any word that `SYNONYMS` does not
 * know to say the same. Better wording passes. A name of a control has no better wording.
 */
export function drift(source: Source): Problem[] {
  return documentsOf(source).flatMap(({ name, locale, english, translation, own, guide, texts }) => {
    const entries = entriesOf(source, locale, name);
    // Where the blocks do not stand for each other, `parity` tells.
    if (english.length !== translation.length || entries.length === 0) return [];
    if (guide && !isInOrder(sourceOf(source, guide.slug)?.shape, guide.shape)) return [];
    const { file } = own;
    const said = translation.map(({ text }) => normal(text));
    const told = new Set<number>();
    // The cells of a table's row stand in one line: one report for the row.
    const lines = new Set<number>();
    const reads = new Map(
      common(
        entries.map((entry) => entry.english),
        english.map(({ text }) => hashOf(text)),
      ).map(([before, index]) => [index, entries[before]?.translation]),
    );
    const places = [...reads.keys()];
    // What has other neighbours only because something before it has moved stands where it should.
    const inOrder = new Set(
      common(
        places.map((index) => reads.get(index) ?? ''),
        said,
      ).map(([at]) => places[at]),
    );
    return [...reads].flatMap(([index, read]): Problem[] => {
      const here = translation[index];
      if (read === undefined || !here || read === said[index]) return [];
      if (inOrder.has(index) || told.has(index)) return [];
      const elsewhere = said.findIndex(
        (text, other) => other !== index && text === read && reads.get(other) !== text,
      );
      const isName = isLabel({ namespace: texts?.namespace });
      const there = translation[elsewhere];
      const change = there
        ? `it stands in line ${placeOf(own, there).at} now`
        : isName
          ? 'it is the name of a control'
          : difference(read, said[index] ?? '', locale, english[index]?.text ?? '');
      if (!change) return [];
      if (there) told.add(elsewhere);
      const { line, at } = placeOf(own, here);
      if (lines.has(line)) return [];
      lines.add(line);
      return [
        {
          check: 'drift',
          gap: 'changed',
          file,
          line: at,
          ...quoting(`The translation was changed since it was read, and its English was not: ${change}.`, {
            english: normal(english[index]?.text ?? ''),
            was: read,
            here: said[index],
          }),
          fix: isName
            ? `Write what Partner Center showed. ${sayItIsRight(locale, name)}`
            : `Read it beside its English. Where it says something else, say what English says. ${sayItIsRight(locale, name)}`,
          // Where a part that has moved is told as such, what stands in its place now is no other fault.
          about: [here, ...(there ? [there] : [])]
            .map((piece) => placeOf(own, piece))
            .map((place) => ({ file, from: place.line, to: place.end })),
        },
      ];
    });
  });
}

/** What a change did to a translation, unless it only put it better. */
function difference(was: string, is: string, locale: Locale, english: string): string | undefined {
  const sign = signOf(was, is, locale, english);
  if (!isChinese(locale)) return sign;
  const marks = otherMarks(was, is);
  if (marks) return marks;
  if (isRewording(was, is, locale)) return undefined;
  const words = otherWords(was, is);
  return words && sign ? `${words} (${sign})` : (words ?? sign ?? 'it is in other words');
}

/** A sign that it says something else: a rule that came or went, another name, another length. */
function signOf(was: string, is: string, locale: Locale, english: string): string | undefined {
  const [before, now] = [signatureOf(was, locale), signatureOf(is, locale)];
  if (before.letters === now.letters) return 'the same words stand in another order';
  const at = before.counts.findIndex((count, index) => count !== now.counts[index]);
  const name = CARRIER_NAMES[at];
  const [many, left] = [before.counts[at] ?? 0, now.counts[at] ?? 0];
  if (name && name !== 'sentences')
    return left < many ? `a word for "${name}" is gone` : `a word for "${name}" was added`;
  if (before.names !== now.names) return 'a name or a number is another';
  const otherwise = saidOtherwise(before.said, now.said, is, english);
  if (otherwise) return otherwise;
  if (name && left < many && now.length < before.length - 5)
    return `it has ${many - left} ${many - left === 1 ? 'sentence' : 'sentences'} fewer`;
  if (name && left > many && now.length > before.length * 1.3 + 5)
    return `it has ${left - many} ${left - many === 1 ? 'sentence' : 'sentences'} more`;
  if (now.length < before.length * 0.75) return 'it is a quarter shorter';
  return now.length > before.length * 1.6 + 5 ? 'it is half as long again' : undefined;
}

/** More than this is no word that stands for another. */
const LONGEST = 32;

/** The words that came and went, between those that stayed; nothing where they are too many to be shown. */
function otherWords(was: string, is: string): string | undefined {
  const [before = [], now = []] = [was, is].map((text) => [
    ...text.replace(/<Label id="(\w+)" \/>/g, '‹$1›'),
  ]);
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [gone = '', come = ''] = [before, now].map((all) =>
    all
      .slice(start, all.length - end)
      .join('')
      .trim(),
  );
  if (gone.length > LONGEST || come.length > LONGEST) return undefined;
  if (!gone) return `"${come}" was added`;
  return come ? `"${gone}" became "${come}"` : `"${gone}" is gone`;
}

/** Whether one word came where another was, is gone, or has changed places with another. */
function saidOtherwise(
  before: readonly string[],
  now: readonly string[],
  text: string,
  english: string,
): string | undefined {
  for (const { words, ordered } of ASKED) {
    const count = (all: readonly string[], wanted: string) => all.filter((code) => code === wanted).length;
    const less = words.filter(({ code }) => count(now, code) < count(before, code));
    const more = words.find(({ code }) => count(now, code) > count(before, code));
    if (less[0] && more) return `"${more.name}" stands where "${less[0].name}" stood`;
    const gone = less.find(
      ({ code, may, sure }) =>
        !NEVER_MISSED.has(code) &&
        !now.includes(code) &&
        (!may.chinese.test(text) || sure.english.test(english)),
    );
    if (gone) return `a word for "${gone.name}" is gone`;
    const row = (all: readonly string[]) => all.filter((one) => words.some(({ code }) => code === one));
    const at = row(before).findIndex((code, index) => code !== row(now)[index]);
    if (ordered && less.length === 0 && !more && at >= 0) {
      const names = new Map(words.map((word) => [word.code, word.name]));
      return `"${names.get(row(now)[at] ?? '')}" stands where "${names.get(row(before)[at] ?? '')}" stood`;
    }
  }
  return undefined;
}
