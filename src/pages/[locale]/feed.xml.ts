import type { APIRoute } from 'astro';
import { atom } from '../../copies/atom.ts';
import { getGuides } from '../../guides/guides.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../i18n/pages.ts';
import { text } from '../../i18n/text.ts';
import { href, routes } from '../../site/routes.ts';

/** A feed needs whole addresses: where the host's own is not known, there is none. */
export const getStaticPaths = () => (import.meta.env.SITE ? localePaths() : []);

/** The guides of a language in the order of their last change. */
export const GET: APIRoute = async ({ params, site }) => {
  const { locale } = params as { locale: Locale };
  const t = text(locale);
  const url = (route: string) => new URL(href(locale, route), site).href;
  const entries = (await getGuides(locale)).map(({ slug, title, description, updated, changed }) => ({
    title,
    url: url(routes.guide(slug)),
    summary: changed ?? description,
    day: updated,
  }));
  return new Response(
    atom(
      {
        title: t('feed.title'),
        locale,
        self: url(routes.feed),
        page: url(routes.home),
        author: t('site.name'),
      },
      entries,
    ),
  );
};
