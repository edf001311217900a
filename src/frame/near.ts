import leven from 'leven';
import { localeOf } from '../i18n/best-locale.ts';
import type { Locale } from '../i18n/locales.ts';

/** The language that the first part of an address means, in whatever spelling: `zh-cn`, `zh-Hant`, `EN`. */
const spelledLocale = (tag: string): Locale | undefined => localeOf(tag.replaceAll('_', '-'));

/** An address as it was typed, or a part of one; what is no valid text stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** As many as one looks at before searching. */
const MOST = 3;

/**
 * Reads an address that is not there. What programs glue to the end of a link is no part of it: marks, text that goes on
 * without a blank, a fragment whose sign was spelled out.
 *
 * @param path the address below the site's home, such as `zh-cn/guides/actoin-pack`
 * @returns the language that it names, if any, the route inside it as ours are written, and what follows a spelled-out #
 */
export function readAddress(path: string): { locale?: Locale; route: string; place?: string } {
  const [address = '', place] = path.split(/%23(.*)/);
  const parts = address
    .split('/')
    .map((part) =>
      decoded(part)
        .replace(/[^\w.-].*$/, '')
        .replace(/\W+$/, ''),
    )
    .filter(Boolean);
  const locale = spelledLocale(parts[0] ?? '');
  const route = (locale ? parts.slice(1) : parts)
    .join('/')
    .toLowerCase()
    .replace(/(^|\/)index(\.html?)?$|\.html?$/, '');
  return {
    locale,
    route: route && `${route.replace(/\/$/, '')}/`,
    ...(place && { place: decoded(place) }),
  };
}

/** The routes whose last part is most like that of a mistyped one, the likest first; none that is far from it. */
export function nearRoutes(route: string, routes: readonly string[]): string[] {
  const nameOf = (of: string) => of.split('/').filter(Boolean).at(-1) ?? '';
  const wanted = nameOf(route);
  return routes
    .map((one) => ({ one, distance: leven(wanted, nameOf(one)) }))
    .filter(({ one, distance }) => distance <= Math.max(2, nameOf(one).length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ one }) => one);
}
