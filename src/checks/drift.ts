import type { Locale } from '../i18n/locales.ts';
import { hashOf, normal } from '../translation/hash.ts';
import { common, type Entry } from '../translation/lock.ts';
import { ASKED, NEVER_MISSED } from '../translation/said.ts';
import { leaves } from '../translation/shape.ts';
import { CARRIER_NAMES, type Signature, signatureOf } from '../translation/signature.ts';
import { isLabel } from './kinds-of-text.ts';
import { type Problem, quoting } from './problem.ts';
import { lineOfKey, type Source } from './source.ts';
import { acceptCommand, documentsOf } from './stale.ts';

const entriesOf = ({ lock }: Source, locale: Locale, document: string): Entry[] =>
  lock.madeFrom[locale]?.[document] ?? [];

/** Whether a reader has found exactly this pair right, so that rules of thumb need not ask again. */
export function isRead(
  source: Source,
  locale: Locale,
  document: string,
  english: string,
  translation: string,
) {
  const [from, to] = [hashOf(english), hashOf(translation)];
  return entriesOf(source, locale, document).some(
    (entry) => entry.english === from && entry.translation?.hash === to,
  );
}

/** What to do when a rule of thumb is wrong. */
export const sayItIsRight = (locale: Locale, document: string) =>
  `If it is right as it stands: ${acceptCommand(locale, document)}.`;

/**
 * Translations that were changed since they were read although their English was not: blocks that changed places, a
 * "not" or an "only" that came or went, one role for another, a clause that is gone. Better wording passes. A name of a
 * control has no better wording.
 */
export function drift(source: Source): Problem[] {
  return documentsOf(source).flatMap(({ name, locale, english, translation, guide, texts }) => {
    const entries = entriesOf(source, locale, name);
    // Where the blocks do not stand for each other, `parity` tells.
    if (english.length !== translation.length || entries.length === 0) return [];
    const file = guide?.file ?? texts?.file ?? '';
    const places = guide?.shape ? [...leaves(guide.shape)].map(({ line, end }) => ({ line, end })) : [];
    const words = translation.length - places.length;
    const placeOf = (index: number) => {
      const line = lineOfKey(guide?.text ?? texts?.text ?? '', translation[index]?.name ?? '');
      return (guide ? places[index - words] : undefined) ?? { line, end: line };
    };
    const hashes = translation.map(({ text }) => hashOf(text));
    const told = new Set<number>();
    // The cells of a table's row stand in one line: one report for the row.
    const lines = new Set<number>();
    return common(
      entries.map((entry) => entry.english),
      english.map(({ text }) => hashOf(text)),
    ).flatMap(([before, index]): Problem[] => {
      const read = entries[before]?.translation;
      const here = translation[index];
      if (!read || !here || read.hash === hashes[index] || told.has(index)) return [];
      const elsewhere = hashes.findIndex((hash, other) => other !== index && hash === read.hash);
      const change =
        elsewhere >= 0
          ? `it stands in line ${placeOf(elsewhere).line} now`
          : isLabel({ namespace: texts?.namespace })
            ? 'it is the name of a control'
            : difference(read, signatureOf(here.text, locale), here.text, english[index]?.text ?? '');
      if (!change) return [];
      if (elsewhere >= 0) told.add(elsewhere);
      const { line, end } = placeOf(index);
      if (lines.has(line)) return [];
      lines.add(line);
      return [
        {
          check: 'drift',
          gap: 'changed',
          file,
          line,
          ...quoting(`The translation was changed and its English was not: ${change}.`, {
            english: normal(english[index]?.text ?? ''),
            here: normal(here.text),
          }),
          fix: `${isLabel({ namespace: texts?.namespace }) ? 'Write what Partner Center showed.' : 'Say what English says.'} ${sayItIsRight(locale, name)}`,
          about: [{ file, from: line, to: end }],
        },
      ];
    });
  });
}

/** What a change took away or added that better wording leaves alone. */
function difference(before: Signature, now: Signature, text: string, english: string): string | undefined {
  if (before.letters && before.letters === now.letters) return 'the same words stand in another order';
  const at = before.counts.findIndex((count, index) => count !== now.counts[index]);
  const name = CARRIER_NAMES[at];
  const [was, is] = [before.counts[at] ?? 0, now.counts[at] ?? 0];
  if (name && name !== 'sentences')
    return is < was ? `a word for "${name}" is gone` : `a word for "${name}" was added`;
  if (before.names !== now.names) return 'a name or a number is another';
  const otherwise = before.said && now.said && saidOtherwise(before.said, now.said, text, english);
  if (otherwise) return otherwise;
  if (name && is < was && now.length < before.length - 5)
    return `it has ${was - is} ${was - is === 1 ? 'sentence' : 'sentences'} fewer`;
  if (name && is > was && now.length > before.length * 1.3 + 5)
    return `it has ${is - was} ${is - was === 1 ? 'sentence' : 'sentences'} more`;
  if (now.length < before.length * 0.75) return 'it is a quarter shorter';
  return now.length > before.length * 1.6 + 5 ? 'it is half as long again' : undefined;
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
