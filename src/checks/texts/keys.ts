import leven from 'leven';
import { isDraft } from '../../i18n/drafts.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { type Source, stringsOf } from '../source/source.ts';

/** The values in a text; a text that is not there has none. */
export const valuesOf = (text = ''): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

/** The same in one line, to be compared and shown. */
export const valuesIn = (text: string | undefined) => valuesOf(text).join(', ');

/** The files that have to have what a file of English has; drafts do not. */
export const translationsOf = ({ texts }: Source, namespace: string) =>
  texts.filter(
    (one) =>
      one.locale !== SOURCE_LOCALE && !isDraft(one.locale) && one.namespace === namespace && !one.error,
  );

/** Whether no translation lacks a key: what only English lacks is told once, of English. */
export const everyTranslationHas = (source: Source, namespace: string, key: string) =>
  translationsOf(source, namespace).length > 1 &&
  translationsOf(source, namespace).every(({ strings }) => key in strings);

/** The keys of a file of English, and those that it alone lacks or calls otherwise: they are told once, there. */
export function knownKeys(source: Source, namespace: string): string[] {
  const own = Object.keys(stringsOf(source, SOURCE_LOCALE, namespace));
  const theirs = Object.keys(translationsOf(source, namespace)[0]?.strings ?? {});
  const lost = theirs.filter((key) => !own.includes(key) && everyTranslationHas(source, namespace, key));
  return [...own, ...lost];
}

/** Whether all translations agree on their values, and English has others: then the mistake is in English. */
export function englishAlone(source: Source, namespace: string, key: string): boolean {
  const english = valuesIn(stringsOf(source, SOURCE_LOCALE, namespace)[key]);
  const values = translationsOf(source, namespace).map(({ strings }) => valuesIn(strings[key]));
  return values.length > 1 && new Set(values).size === 1 && values[0] !== english;
}

/** How many letters two names of one text can differ by, wherever they stand. */
const LIKE = 2;

/**
 * Texts that have another name in one file than in another: each name that is too many there with the one that is
 * missing, where the two are like each other or stand alone after the same text. A name is given once, to the nearest.
 */
export function renamed(
  own: readonly string[],
  theirs: readonly string[],
  isMissing: (key: string) => boolean,
  isAdded: (key: string) => boolean,
): ReadonlyMap<string, string> {
  const shared = new Set(own.filter((key) => theirs.includes(key)));
  /** The text after which a name stands. */
  const before = (keys: readonly string[], key: string) =>
    keys.slice(0, keys.indexOf(key)).findLast((one) => shared.has(one));
  const missing = theirs.filter((key) => !shared.has(key) && isMissing(key));
  const pairs = own.filter(isAdded).flatMap((key) => {
    const same = missing.filter((one) => before(theirs, one) === before(own, key));
    return missing
      .map((meant) => ({ key, meant, far: leven(meant, key) }))
      .filter(({ meant, far }) => far <= LIKE || (same.length === 1 && same[0] === meant));
  });
  const found = new Map<string, string>();
  for (const { key, meant } of pairs.sort((a, b) => a.far - b.far))
    if (!found.has(key) && ![...found.values()].includes(meant)) found.set(key, meant);
  return found;
}

/** Texts that English alone calls otherwise: each name of English with the one that every translation has. */
export function renamedInEnglish(source: Source, namespace: string): ReadonlyMap<string, string> {
  const [first, ...others] = translationsOf(source, namespace).map(({ strings }) => Object.keys(strings));
  if (!first || others.length === 0) return new Map();
  return renamed(
    Object.keys(stringsOf(source, SOURCE_LOCALE, namespace)),
    first,
    (key) => everyTranslationHas(source, namespace, key),
    (key) => [first, ...others].every((keys) => !keys.includes(key)),
  );
}
