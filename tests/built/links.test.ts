import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { ROOT_SITE, SUB_SITE } from '../sites.ts';
import { type BuiltPage, builtPages, fileAt } from './site.ts';

const OUTSIDE = /^(https?:|mailto:)/;

describe.each([
  ['at the root', ROOT_SITE],
  ['under a sub-path', SUB_SITE],
])('the site %s', (_, site) => {
  const pages = builtPages(site);
  const idsAt = new Map<string, Set<string>>();
  const idsOf = (page: BuiltPage) =>
    new Set(page.elements.map(({ properties }) => String(properties.id ?? '')));
  for (const page of pages) idsAt.set(site.base + page.path, idsOf(page));

  it('has all its pages', () => expect(pages.length).toBeGreaterThan(25));

  it.each(pages.map((page) => [page.path || 'the gate', page] as const))(
    '%s leads nowhere dead',
    (path, page) => {
      for (const { name, properties } of page.elements) {
        const address = properties.href ?? properties.src ?? properties.action;
        if (address === undefined || (name === 'link' && OUTSIDE.test(String(address)))) continue;
        const target = String(address);
        if (OUTSIDE.test(target)) {
          expect(name, `${path} loads ${target} from elsewhere`).toBe('a');
          continue;
        }
        if (target.startsWith('data:')) continue;
        const { pathname, hash } = new URL(target, `http://x${site.base}${page.path}`);
        expect(fileAt(site, pathname), `${path} leads to ${target}`).toBeDefined();
        // A rehearsal's own fragment is no anchor.
        if (hash && !hash.startsWith('#play='))
          expect(idsAt.get(pathname) ?? new Set(), `${path} leads to ${target}`).toContain(hash.slice(1));
      }
    },
  );

  it('marks every link of a guide that leaves the site, and says so in words', () => {
    const guides = pages.filter(({ path }) => /\/guides\/./.test(path));
    for (const page of guides) {
      const leaving = page.elements.filter(
        ({ name, properties }) => name === 'a' && /^https:/.test(String(properties.href)),
      );
      for (const { properties } of leaving)
        expect([properties.className].flat(), `${page.path}: ${properties.href}`).toContain('outside');
      expect(page.html.split('class="visually-hidden" data-pagefind-ignore').length - 1, page.path).toBe(
        leaving.length,
      );
    }
    // Wherever a job begins in Partner Center, the guide opens it.
    for (const page of guides.filter(({ path }) => !/manage-membership|since-then/.test(path)))
      expect(page.html, page.path).toContain('href="https://partner.microsoft.com/dashboard"');
  });

  it('has the same anchors in every language', () => {
    for (const page of pages.filter(({ path }) => path.startsWith('en/guides/'))) {
      const headings = (of: BuiltPage | undefined) =>
        of?.elements.filter(({ name }) => /^h[23]$/.test(name)).map(({ properties }) => properties.id);
      for (const locale of LOCALE_TAGS) {
        const other = pages.find(({ path }) => path === page.path.replace(/^en/, locale));
        expect(headings(other), `${locale} ${page.path}`).toEqual(headings(page));
      }
    }
  });

  it('names every language of a page to search engines', () => {
    for (const page of pages.filter(({ path }) => /^(en|zh)/.test(path) && !/(404|search)/.test(path))) {
      const alternates = page.elements.filter(
        ({ name, properties }) => name === 'link' && properties.hrefLang,
      );
      expect(alternates.map(({ properties }) => properties.hrefLang)).toEqual([...LOCALE_TAGS, 'x-default']);
      for (const { properties } of alternates) {
        const { pathname } = new URL(String(properties.href));
        expect(fileAt(site, pathname), `${page.path} names ${properties.href}`).toBeDefined();
      }
      const canonical = page.elements.find(
        ({ name, properties }) => name === 'link' && [properties.rel].flat().includes('canonical'),
      );
      expect(new URL(String(canonical?.properties.href)).pathname).toBe(site.base + page.path);
    }
  });

  it('has a site map with every page in every language', () => {
    const map = readFileSync(`${site.outDir}/sitemap-0.xml`, 'utf8');
    for (const { path } of pages.filter((page) => !/(404|search)/.test(page.path)))
      expect(map).toContain(`<loc>http://localhost:4321${site.base}${path}</loc>`);
    expect(map.match(/hreflang="zh-TW"/g)?.length).toBeGreaterThan(10);
  });
});

describe('the security policy', () => {
  it.each(builtPages(ROOT_SITE).map((page) => [page.path || 'the gate', page] as const))(
    'of %s allows nothing inline and no other host',
    (_, page) => {
      const policy = page.elements.find(({ properties }) =>
        /content-security-policy/i.test(String([properties.httpEquiv].flat()[0])),
      );
      const content = String(policy?.properties.content);
      expect(content).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect(content).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      expect(page.html).not.toMatch(/<[^>]+ (style|on[a-z]+)=/);
    },
  );
});
