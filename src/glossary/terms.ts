import terms from '../../content/glossary.json';
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';

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

/** All terms, in the order of the alphabet that a language uses. */
export function termsIn(locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  return (terms as Term[]).toSorted((a, b) => compare(nameOf(a, locale), nameOf(b, locale)));
}

/** The names of a term that a language does not use, though readers may know them. */
export const alsoMet = (term: Term, locale: Locale): string[] => term.avoid?.[locale] ?? [];
