// A comparison stands in the address alone, `?compare=en`: it can be linked, reloaded, and left by Back.
import type { Locale } from '../i18n/locales.ts';

const PARAMETER = 'compare';

/**
 * The language that an address wants beside the page's own; nothing where it names none of those that the page offers.
 *
 * @param offered the list of all languages need not be loaded for it
 */
export function comparedIn(search: string, offered: readonly (string | undefined)[]): Locale | undefined {
  const wanted = new URLSearchParams(search).get(PARAMETER);
  return wanted && offered.includes(wanted) ? (wanted as Locale) : undefined;
}

/** The query of the same address with another language beside the page's, or with none. */
export function comparing(search: string, other: Locale | undefined): string {
  const query = new URLSearchParams(search);
  if (other) query.set(PARAMETER, other);
  else query.delete(PARAMETER);
  const text = query.toString();
  return text && `?${text}`;
}
