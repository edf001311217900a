import { COMPLETE_LOCALES } from './drafts.ts';
import { type Locale, SOURCE_LOCALE } from './locales.ts';

/**
 * The languages whose names of controls can stand beside those of a page: English beside any other, and beside English
 * each that has them all.
 */
export const namedBeside = (locale: Locale): readonly Locale[] =>
  locale === SOURCE_LOCALE ? COMPLETE_LOCALES.filter((tag) => tag !== SOURCE_LOCALE) : [SOURCE_LOCALE];
