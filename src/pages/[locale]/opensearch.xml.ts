import type { APIRoute } from 'astro';
import { inXml } from '../../copies/xml.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../i18n/pages.ts';
import { text } from '../../i18n/text.ts';
import { asset, href, routes } from '../../site/routes.ts';

/** Lets a browser search the site from its address bar (OpenSearch 1.1), which has to be told the host's address. */
export const getStaticPaths = () => (import.meta.env.SITE ? localePaths() : []);

export const GET: APIRoute = ({ params, site }) => {
  const { locale } = params as { locale: Locale };
  const t = text(locale);
  const url = (path: string) => inXml(new URL(path, site).href);
  // Names in OpenSearch have 16 characters at most: whole words of them.
  const [name = ''] = /^.{1,16}(?= |$)|^.{16}/u.exec(t('site.name')) ?? [];
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${inXml(name)}</ShortName>
  <LongName>${inXml(`${t('site.name')} (${LOCALES[locale].name})`)}</LongName>
  <Description>${inXml(t('search.description'))}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${url(asset('favicon.svg'))}</Image>
  <Url type="text/html" template="${url(href(locale, routes.search))}?q={searchTerms}" />
</OpenSearchDescription>
`);
};
