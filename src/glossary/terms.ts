import terms from '../../content/glossary.json';
import { LOCALE_TAGS, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';

/** A term of Partner Center in each language. `content/glossary.json` holds them; translators keep to it. */
export interface Term extends Record<Locale, string> {
  /** Its anchor on the glossary page. */
  id: string;
  /** Names that readers may have met elsewhere and that a language does not use here. */
  avoid: Partial<Record<Locale, string[]>>;
  /** For translators, in English. */
  note: string;
}

/** Each term; where a draft has no word for it yet, with the English one. */
const TERMS = (terms as Term[]).map(
  (term): Term => ({
    ...term,
    ...Object.fromEntries(LOCALE_TAGS.map((locale) => [locale, term[locale] ?? term[SOURCE_LOCALE]])),
  }),
);

/** All terms, in the order of the alphabet that a language uses. */
export function termsIn(locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  return TERMS.toSorted((a, b) => compare(a[locale], b[locale]));
}

/** The names of a term that a language does not use, though readers may know them. */
export const alsoMet = (term: Term, locale: Locale): string[] => term.avoid[locale] ?? [];
