import { read, write } from '../browser/storage.ts';
import { isLocale, LOCALE_TAGS, type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { STORAGE } from '../site/keys.ts';
import { href, routes } from '../site/routes.ts';

/** The languages whose names can stand beside those of a page: English for Chinese pages, either Chinese for English. */
export const othersOf = (locale: Locale): Locale[] =>
  LOCALE_TAGS.filter((tag) => (locale === SOURCE_LOCALE ? tag !== SOURCE_LOCALE : tag === SOURCE_LOCALE));

/** The other language that the reader wants beside a page's own; nothing while none is wanted. */
export function chosenFor(locale: Locale): Locale | undefined {
  const stored = read(STORAGE.names);
  if (stored === 'off' || !isLocale(stored)) return undefined;
  const others = othersOf(locale);
  // Who wants both names on an English page wants them on a Chinese one too: English is then the other.
  return others.includes(stored) ? stored : locale === SOURCE_LOCALE ? undefined : SOURCE_LOCALE;
}

/** Keeps the choice and tells the page, so that guide and rehearsal agree. */
export function choose(other: Locale | undefined): void {
  write(STORAGE.names, other ?? 'off');
  document.dispatchEvent(new CustomEvent('names', { detail: other }));
}

const loaded = new Map<Locale, Promise<Readonly<Record<string, string>>>>();

/**
 * The names of Partner Center's controls in a language, by the keys of the labels. Loaded when first asked for.
 *
 * @throws when they cannot be had
 */
export function namesIn(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const known = loaded.get(locale);
  if (known) return known;
  const wanted = fetch(href(locale, routes.labels))
    .then((response) => response.json() as Promise<Record<string, string>>)
    .catch((error: unknown) => {
      loaded.delete(locale);
      throw error;
    });
  loaded.set(locale, wanted);
  return wanted;
}
