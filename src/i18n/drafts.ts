import { type Language, LOCALE_TAGS, LOCALES, type Locale } from './locales.ts';

/** Whether a language is not translated as a whole yet. */
export const isDraft = (locale: Locale): boolean => (LOCALES[locale] as Language).draft === true;

/** The languages in which everything is said. */
export const COMPLETE_LOCALES = LOCALE_TAGS.filter((locale) => !isDraft(locale));
