import { defineMiddleware } from 'astro:middleware';
import { keepWhole } from './i18n/line-breaks.ts';
import { isLocale } from './i18n/locales.ts';

/** Every page of a language, as it is built: dates and the words of headings are kept in one piece. */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  const { locale } = params;
  if (!isLocale(locale) || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepWhole(locale, await response.text()), response);
});
