import { defineMiddleware } from 'astro:middleware';
import { fileFor, HOME, withWayHome } from './host/way-home.ts';
import { keepWhole } from './i18n/line-breaks.ts';
import { isLocale } from './i18n/locales.ts';
import { withOwnPolicy } from './security/page-policy.ts';

/** The kinds of file that hold addresses of the site. */
const HOLDS_ADDRESSES = /\.(html|json|md|txt|webmanifest)$/;

const IS_FOR_ANY_FOLDER = import.meta.env.BASE_URL === HOME;

/**
 * Every file that a route gives, as it is built. On the pages of a language dates and the words of headings are kept
 * in one piece; addresses become relative where nobody knows the site's own; each page has a security policy of its
 * own. All at once, so that no page is read and written again.
 */
export const onRequest = defineMiddleware(async ({ params, url }, next) => {
  const response = await next();
  const { locale } = params;
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const file = fileFor(decodeURI(url.pathname).slice(import.meta.env.BASE_URL.length));
  const isRelative = IS_FOR_ANY_FOLDER && HOLDS_ADDRESSES.test(file);
  if (!isPage && !isRelative) return response;
  let text = await response.text();
  if (isPage && isLocale(locale)) text = keepWhole(locale, text);
  if (isRelative) text = withWayHome(file, text);
  if (isPage) text = withOwnPolicy(text);
  return new Response(Buffer.from(text), response);
});
