import { readFileSync } from 'node:fs';
import type { SitemapOptions } from '@astrojs/sitemap';
import { isDraft } from '../i18n/drafts.ts';
import { isLocale } from '../i18n/locales.ts';
import { alternates } from './alternates.ts';

/** Pages that search engines are asked to leave out. */
const HIDDEN = /\/(404|search|report|offline|translate(\/[\w-]+)?)\/$/;

/** The day on which a guide's text last changed. That it has the form YYYY-MM-DD, the checks have made sure of. */
const updated = (locale: string, slug: string): string | undefined =>
  /^updated: ['"]?(\d{4}-\d\d-\d\d)/m.exec(readFileSync(`content/guides/${locale}/${slug}.mdx`, 'utf8'))?.[1];

/**
 * What the site map says of each page: its languages as the page's own head names them, and for a guide when its
 * text last changed.
 *
 * @param home address of the site's home with a slash at the end
 */
export function siteMap(home: string): SitemapOptions {
  const parts = (url: string) => url.slice(home.length).split('/');
  return {
    filter: (page) => {
      const [locale] = parts(page);
      return !HIDDEN.test(page) && !(isLocale(locale) && isDraft(locale));
    },
    serialize: ({ url }) => {
      const [locale = '', ...rest] = parts(url);
      const route = isLocale(locale) ? rest.join('/') : '';
      const slug = /^guides\/([\w-]+)\/$/.exec(route)?.[1];
      const links = alternates(home, route).map(({ hreflang, href }) => ({ lang: hreflang, url: href }));
      return { url, links, lastmod: slug && updated(locale, slug) };
    },
  };
}
