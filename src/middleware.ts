import { defineMiddleware } from 'astro:middleware';
import { fileFor, HOME, withWayHome } from './host/way-home.ts';
import { noteFromNow } from './i18n/asked.ts';
import { keepWhole } from './i18n/line-breaks.ts';
import { isLocale } from './i18n/locales.ts';
import { inOneStyle } from './security/one-style.ts';
import { withOwnPolicy } from './security/page-policy.ts';
import { addressOf } from './site/address-of.ts';
import { noteFile } from './translation/shown.ts';

/** The kinds of file that hold addresses of the site. */
const HOLDS_ADDRESSES = /\.(html|json|md|txt|webmanifest)$/;

const IS_FOR_ANY_FOLDER = import.meta.env.BASE_URL === HOME;

/**
 * Every file that a route gives, as it is built. On the pages of a language dates and the words of headings are kept
 * in one piece; addresses become relative where nobody knows the site's own; each page has one style, and a security policy of its
 * own. Which texts it has is noted for translators. All at once, so that no page is read and written again.
 */
export const onRequest = defineMiddleware(async ({ params, url }, next) => {
  const asked = noteFromNow();
  const response = await next();
  const { locale } = params;
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const file = fileFor(decodeURI(url.pathname).slice(import.meta.env.BASE_URL.length));
  const isRelative = IS_FOR_ANY_FOLDER && HOLDS_ADDRESSES.test(file);
  const address = import.meta.env.BASE_URL + addressOf(file);
  if (!isPage && !isRelative) {
    if (asked.size > 0) noteFile(address, await response.clone().text(), asked);
    return response;
  }
  let text = await response.text();
  noteFile(address, text, asked);
  if (isPage && isLocale(locale)) text = keepWhole(locale, text);
  if (isRelative) text = withWayHome(file, text);
  if (isPage) text = withOwnPolicy(inOneStyle(text));
  return new Response(Buffer.from(text), response);
});
