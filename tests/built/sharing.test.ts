import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDE_SLUGS } from '../../src/guides/jobs.ts';
import { COMPLETE_LOCALES, isDraft } from '../../src/i18n/drafts.ts';
import { isLocale, LOCALE_TAGS, type Locale } from '../../src/i18n/locales.ts';
import { ROOT_SITE, SUB_SITE } from '../sites.ts';
import { strings } from '../texts.ts';
import { type BuiltPage, builtPages, fileAt } from './site.ts';

const rel = (page: BuiltPage, name: string) =>
  page.elements.filter(
    ({ name: tag, properties }) => tag === 'link' && [properties.rel].flat().includes(name),
  );
const metas = (page: BuiltPage, property: string) =>
  page.elements
    .filter(
      ({ name, properties }) => name === 'meta' && (properties.property ?? properties.name) === property,
    )
    .map(({ properties }) => String(properties.content));
const meta = (page: BuiltPage, property: string): string | undefined => metas(page, property)[0];
const isHidden = (page: BuiltPage) => meta(page, 'robots') === 'noindex';
const things = (page: BuiltPage) =>
  page.elements
    .filter(({ properties }) => properties.type === 'application/ld+json')
    .map(({ text }) => JSON.parse(text));

/** A language as those who show a link name it; of another than these, its form is held. */
const REGIONS: Partial<Record<string, string>> = { en: 'en_US', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' };
const regionOf = (locale: string) => REGIONS[locale] ?? expect.stringMatching(/^[a-z]{2,3}_[A-Z]{2}$/);

/** Lets every crawler in. */
const expectOpen = (robots: string) => {
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
  expect(robots).not.toContain('Disallow');
};

describe('a site that knows its address', () => {
  const pages = builtPages(SUB_SITE);
  const shown = pages.filter((page) => !isHidden(page));
  const home = SUB_SITE.host + SUB_SITE.base;
  const map = readFileSync(`${SUB_SITE.outDir}/sitemap-0.xml`, 'utf8');
  const inMap = new Map(
    [...map.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => [
      /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
      {
        links: [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang, href]) => [lang, href]),
        day: /<lastmod>(.{10})/.exec(entry)?.[1],
      },
    ]),
  );

  it('lists exactly the pages that search engines may show', () => {
    expect([...inMap.keys()].sort()).toEqual(shown.map(({ path }) => home + path).sort());
  });

  it.each(shown.map((page) => [page.path || 'the gate', page] as const))(
    '%s names itself and its languages as the site map does',
    (_, page) => {
      expect(rel(page, 'canonical').map(({ properties }) => properties.href)).toEqual([home + page.path]);
      const alternates = rel(page, 'alternate')
        .filter(({ properties }) => properties.hrefLang)
        .map(({ properties }) => [properties.hrefLang, properties.href]);
      expect(alternates.map(([lang]) => lang)).toEqual([...COMPLETE_LOCALES, 'x-default']);
      expect(inMap.get(home + page.path)?.links).toEqual(alternates);
      for (const [, href] of alternates)
        expect(fileAt(SUB_SITE, new URL(String(href)).pathname), String(href)).toBeDefined();
      // Who is named, names back: a search engine trusts only what both sides say.
      for (const [, href] of alternates) {
        const other = shown.find(({ path }) => home + path === href);
        expect(other && inMap.get(String(href))?.links, String(href)).toEqual(alternates);
      }
    },
  );

  it('tells search engines of no draft of a language', () => {
    for (const page of pages) {
      const [locale] = page.path.split('/');
      if (!isLocale(locale) || !isDraft(locale)) continue;
      expect(isHidden(page), page.path).toBe(true);
      expect(rel(page, 'canonical'), page.path).toEqual([]);
      expect(
        rel(page, 'alternate').filter(({ properties }) => properties.hrefLang),
        page.path,
      ).toEqual([]);
    }
  });

  it.each(pages.filter(({ path }) => path).map((page) => [page.path, page] as const))(
    '%s can be shared with a title and a picture that is there',
    (_, page) => {
      for (const property of ['og:title', 'og:description'])
        expect(meta(page, property)?.trim(), property).toBeTruthy();
      const picture = new URL(meta(page, 'og:image') ?? '');
      expect(picture.origin).toBe(SUB_SITE.host);
      const file = readFileSync(fileAt(SUB_SITE, picture.pathname) ?? '');
      // Width and height stand in the PNG's first chunk.
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
    },
  );

  it.each(pages.filter(({ path }) => isLocale(path.split('/')[0])).map((page) => [page.path, page] as const))(
    '%s says what it is, where, in which language, and in which others',
    (_, page) => {
      const [locale = '', ...route] = page.path.split('/');
      expect(meta(page, 'og:url')).toBe(home + page.path);
      expect(meta(page, 'og:type')).toBe(
        /^(guides|rehearse)\/[a-z]/.test(route.join('/')) ? 'article' : 'website',
      );
      expect(meta(page, 'og:locale')).toEqual(regionOf(locale));
      expect(metas(page, 'og:locale:alternate')).toEqual(
        COMPLETE_LOCALES.filter((other) => other !== locale).map(regionOf),
      );
      const picture = isDraft(locale as Locale) ? 'share-en.png' : `share-${locale}.png`;
      expect(meta(page, 'og:image')).toBe(home + picture);
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      const feed = rel(page, 'alternate').filter(
        ({ properties }) => properties.type === 'application/atom+xml',
      );
      expect(feed.map(({ properties }) => properties.href)).toEqual([`${home}${locale}/feed.xml`]);
    },
  );

  it('says of guides when they last changed, in the map, in the page and in the feed', () => {
    for (const locale of COMPLETE_LOCALES) {
      const feed = readFileSync(`${SUB_SITE.outDir}/${locale}/feed.xml`, 'utf8');
      expect(feed).toContain(
        `<link rel="self" type="application/atom+xml" href="${home}${locale}/feed.xml"/>`,
      );
      expect(feed).toContain(`<link rel="alternate" type="text/html" href="${home}${locale}/"/>`);
      expect(feed).toContain(`<author><name>${strings(locale, 'ui')['site.name']}</name></author>`);
      const entries = [...feed.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry = '']) => entry);
      expect(entries).toHaveLength(GUIDE_SLUGS.length);
      for (const slug of GUIDE_SLUGS) {
        const url = `${home}${locale}/guides/${slug}/`;
        const page = shown.find(({ path }) => home + path === url);
        const article = page && things(page).find((thing) => thing['@type'] === 'TechArticle');
        expect(article).toMatchObject({ url, inLanguage: locale, dateModified: inMap.get(url)?.day });
        const entry = entries.find((one) => one.includes(`<link href="${url}"/>`));
        expect(entry).toContain(`<updated>${inMap.get(url)?.day}T00:00:00Z</updated>`);
        // Who follows the guides is told what is new in one, where its author says so.
        const guide = readFileSync(`content/guides/${locale}/${slug}.mdx`, 'utf8');
        const [, news = ''] = /^changed: (.*)$/m.exec(guide) ?? [];
        if (news) expect(entry).toContain(`<summary>${news}</summary>`);
      }
      const days = [...feed.matchAll(/<entry>.*?<updated>(.*?)<\/updated>/gs)].map(([, day]) => day);
      expect(days).toEqual([...days].sort().reverse());
    }
  });

  it('shows the way from home on every page that has one', () => {
    for (const page of shown) {
      const crumbs = page.elements.find(({ properties }) =>
        [properties.className].flat().includes('breadcrumbs'),
      );
      if (!crumbs) continue;
      const list = things(page).find((thing) => thing['@type'] === 'BreadcrumbList');
      const items: { name: string; item: string; position: number }[] = list?.itemListElement;
      expect(
        items.map(({ position }) => position),
        page.path,
      ).toEqual(Array.from(items, (_, index) => index + 1));
      expect(items.map(({ name }) => name).join('')).toBe(crumbs.text);
      expect(items.at(-1)?.item).toBe(home + page.path);
    }
  });

  it('tells each rehearsal as steps, and says as the page does that it is one, and of which years', () => {
    const rehearsals = shown.filter(({ path }) => /\/rehearse\/./.test(path));
    expect(rehearsals.length).toBeGreaterThan(0);
    for (const page of rehearsals) {
      const procedure = things(page).find((thing) => thing['@type'] === 'HowTo');
      expect(procedure.url).toBe(home + page.path);
      const [meta] = page.elements.filter(({ properties }) => properties.name === 'description');
      expect(procedure.description, page.path).toBe(meta?.properties.content);
      const [heading] = page.elements.filter(({ name }) => name === 'h1');
      expect(procedure.name, page.path).toBe(heading?.text);
      expect(procedure.step.length, page.path).toBeGreaterThan(1);
      for (const { name, text } of procedure.step) expect(Boolean(name && text), page.path).toBe(true);
    }
  });

  it('tells search engines in whose words it says things of itself', () => {
    for (const page of pages)
      for (const thing of things(page)) expect(thing['@context'], page.path).toBe('https://schema.org');
  });

  it('lets crawlers in, and tells them where the map is', () => {
    const robots = readFileSync(`${SUB_SITE.outDir}/robots.txt`, 'utf8');
    expectOpen(robots);
    expect(robots).toContain(`Sitemap: ${home}sitemap-index.xml`);
  });
});

describe('a site that does not know its address', () => {
  const pages = builtPages(ROOT_SITE);

  it('names no address that would be wrong', () => {
    for (const { path, html } of pages) {
      expect(html, path).not.toMatch(/localhost|rel="canonical"|hreflang="x-default"|og:(url|image)/);
    }
    for (const file of ['sitemap-index.xml', 'en/feed.xml'])
      expect(existsSync(`${ROOT_SITE.outDir}/${file}`), file).toBe(false);
    const robots = readFileSync(`${ROOT_SITE.outDir}/robots.txt`, 'utf8');
    expectOpen(robots);
    expect(robots).not.toContain('Sitemap');
  });
});

describe.each([
  ['at the root', ROOT_SITE],
  ['under a sub-path', SUB_SITE],
])('on a phone, the site %s', (_, site) => {
  it.each(LOCALE_TAGS)('goes to the home screen in %s with icons that are there', (locale) => {
    const page = builtPages(site).find(({ path }) => path === `${locale}/`);
    const address = page && String(rel(page, 'manifest')[0]?.properties.href);
    const at = (address: string, from = `${locale}/`) => fileAt(site, address, from) ?? '';
    const manifest = JSON.parse(readFileSync(at(address ?? ''), 'utf8'));
    expect(manifest.lang).toBe(locale);
    expect(manifest.name).toBe(strings(locale, 'ui')['site.name']);
    expect(manifest.display).toBe('minimal-ui');
    expect(at(manifest.start_url)).toBe(`${site.outDir}/${locale}/index.html`);
    expect(at(manifest.scope)).toBe(`${site.outDir}/index.html`);
    const sizes = manifest.icons.map(({ sizes }: { sizes: string }) => sizes);
    expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src, sizes } of manifest.icons) {
      const file = readFileSync(at(src));
      if (sizes !== 'any') expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
    }
    const touch = page && String(rel(page, 'apple-touch-icon')[0]?.properties.href);
    expect(readFileSync(at(touch ?? '')).readUInt32BE(16)).toBe(180);
    expect(existsSync(`${site.outDir}/favicon.ico`)).toBe(true);
    const [icon] = page ? rel(page, 'icon') : [];
    expect(icon?.properties.type).toBe('image/svg+xml');
    expect(at(String(icon?.properties.href))).toBe(`${site.outDir}/favicon.svg`);
  });
});
