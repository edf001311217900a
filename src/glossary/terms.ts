import terms from '../../content/glossary.json';
import { LOCALE_TAGS, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { unspaced } from '../i18n/unspaced.ts';

/**
 * A term of Partner Center in each language; a draft may have no word for it yet. `content/glossary.json` holds them;
 * translators keep to it.
 */
export interface Term
  extends Record<typeof SOURCE_LOCALE, string>,
    Partial<Record<Exclude<Locale, typeof SOURCE_LOCALE>, string>> {
  /** Its anchor on the glossary page. */
  id: string;
  /** Names that readers may have met elsewhere and that a language does not use here. */
  avoid?: Partial<Record<Locale, string[]>>;
  /** For translators, in English. */
  note?: string;
}

/** What a term is called in a language; in English where a draft has no word for it. */
export const nameOf = (term: Term, locale: Locale): string => term[locale] ?? term[SOURCE_LOCALE];

/** A name as the pages write it: no typed space beside Han, and the brackets of Chinese after Han. */
const written = (name: string) => unspaced(name).replace(/(?<=\p{Script=Han})\(([^()]*)\)/gu, '（$1）');

/** A term with all its names as the pages write them; the data space Latin from Han, as the sources do. */
function writtenTerm(term: Term): Term {
  const { avoid = {} } = term;
  const names = LOCALE_TAGS.flatMap((tag) => {
    const { [tag]: name } = term;
    return name ? [[tag, written(name)]] : [];
  });
  const met = LOCALE_TAGS.flatMap((tag) => {
    const { [tag]: others } = avoid;
    return others ? [[tag, others.map(written)]] : [];
  });
  return { ...term, ...Object.fromEntries(names), avoid: Object.fromEntries(met) };
}

const WRITTEN = (terms as Term[]).map(writtenTerm);

/** All terms, as the pages write them, in the order of the alphabet that a language uses. */
export function termsIn(locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  return WRITTEN.toSorted((a, b) => compare(nameOf(a, locale), nameOf(b, locale)));
}

/** The names of a term that a language does not use, though readers may know them. */
export const alsoMet = (term: Term, locale: Locale): string[] => term.avoid?.[locale] ?? [];
