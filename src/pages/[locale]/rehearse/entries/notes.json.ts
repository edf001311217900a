import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locales.ts';
import { localePaths } from '../../../../i18n/pages.ts';
import { entryNotes } from '../../../../wording/shared-words.ts';

/** What stands at each entry of the practice menu, for a rehearsal to load when a reader is lost. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(entryNotes(params.locale as Locale)));
