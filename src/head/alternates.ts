import { COMPLETE_LOCALES } from '../i18n/drafts.ts';
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';

/** One language of a page and its address, as search engines are told. */
export interface Alternate {
  hreflang: Locale | 'x-default';
  href: string;
}

/**
 * A page in each language that is no draft. Page heads and the site map are both made from it, so they agree.
 *
 * @param home address of the site's home with a slash at the end
 * @param route the page's address inside a language; empty for home, and for the gate before it
 */
export function alternates(home: string, route: string): Alternate[] {
  const at = (locale: Locale) => `${home}${locale}/${route}`;
  return [
    ...COMPLETE_LOCALES.map((hreflang) => ({ hreflang, href: at(hreflang) })),
    // Who speaks none of our languages is best served by the gate from the home page, by English elsewhere.
    { hreflang: 'x-default', href: route === '' ? home : at(SOURCE_LOCALE) },
  ];
}
