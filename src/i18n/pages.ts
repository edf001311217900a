import { isLocale, LOCALE_TAGS, type Locale } from './locales.ts';

/**
 * The language of the page being rendered, for components that guides use and that get no property for it.
 *
 * @throws outside a page under `[locale]`
 */
export function currentLocale(astro: { params: Record<string, string | undefined> }): Locale {
  const { locale } = astro.params;
  if (!isLocale(locale)) throw new Error('This component stands on a page that has no language.');
  return locale;
}

/** Astro's list of pages for a route that differs by language only. */
export function localePaths() {
  return LOCALE_TAGS.map((locale) => ({ params: { locale } }));
}
