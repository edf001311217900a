import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../i18n/pages.ts';
import { textsIn } from '../../i18n/text.ts';

/** The names of Partner Center's controls in one language, for readers who want them beside those of another. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(textsIn(params.locale as Locale, 'labels')));
