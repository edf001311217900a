import type { APIRoute } from 'astro';
import { guideCopy } from '../../../../copies/guide-copy.ts';
import { GUIDE_SLUGS } from '../../../../guides/jobs.ts';
import { LOCALE_TAGS, type Locale } from '../../../../i18n/locales.ts';

export function getStaticPaths() {
  return LOCALE_TAGS.flatMap((locale) => GUIDE_SLUGS.map((guide) => ({ params: { locale, guide } })));
}

/** A guide as plain Markdown, beside its page. */
export const GET: APIRoute = async ({ params, site }) => {
  const { locale, guide } = params as { locale: Locale; guide: string };
  return new Response(await guideCopy(locale, guide, (path) => (site ? new URL(path, site).href : path)));
};
