import { read, write } from '../browser/storage.ts';
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { STORAGE } from '../site/keys.ts';
import { PATIENCE_S } from '../site/patience.ts';
import { href, LABELS } from '../site/routes.ts';

declare global {
  interface DocumentEventMap {
    names: CustomEvent<Locale | undefined>;
  }
}

/**
 * The other language that the reader wants beside a page's own; nothing while none is wanted.
 *
 * @param others those that the page offers: the list of all languages need not be loaded for it
 */
export function chosenFor(locale: Locale, others: readonly string[]): Locale | undefined {
  const stored = read(STORAGE.names);
  if (!stored || stored === 'off') return undefined;
  if (others.includes(stored)) return stored as Locale;
  // Who wants both names on an English page wants them on a Chinese one too: English is then the other.
  return locale === SOURCE_LOCALE ? undefined : SOURCE_LOCALE;
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
 * @throws when they cannot be had, or not in time; who asks next lets them be loaded again
 */
export function namesIn(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const known = loaded.get(locale);
  if (known) return known;
  const address = href(locale, LABELS);
  const wanted = fetch(address, { signal: AbortSignal.timeout?.(PATIENCE_S * 1000) })
    .then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<Record<string, string>>;
    })
    .catch((error: unknown) => {
      loaded.delete(locale);
      throw error;
    });
  loaded.set(locale, wanted);
  return wanted;
}
