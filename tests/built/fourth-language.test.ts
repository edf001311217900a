import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HastNode, htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { GUIDE_SLUGS } from '../../src/guides/jobs.ts';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { LOCALE_TAGS, LOCALES } from '../../src/i18n/locales.ts';
import type { Files } from '../../src/offline/files.ts';
import { unpack } from '../../src/search/pack.ts';
import { answer } from '../../src/search/ranking/index.ts';
import { openIndex } from '../../src/search/ranking/open.ts';
import { FOURTH_LANGUAGE, FOURTH_SITE } from '../sites.ts';
import { builtPages } from './site.ts';

const LANGUAGES = [...LOCALE_TAGS, FOURTH_LANGUAGE];
const pages = builtPages(FOURTH_SITE);
const pagesOf = (locale: string) => pages.filter(({ path }) => path.startsWith(`${locale}/`));
const home = `${FOURTH_SITE.host}${FOURTH_SITE.base}`;
const read = (path: string) => readFileSync(join(FOURTH_SITE.outDir, path), 'utf8');

describe('a language that only its texts were written for', () => {
  it('has every page that English has', () => {
    const routesOf = (locale: string) => pagesOf(locale).map(({ path }) => path.slice(locale.length));
    expect(routesOf(FOURTH_LANGUAGE)).toEqual(routesOf('en'));
    expect(routesOf('en')).toContain('/rehearse/change-language/');
  });

  it.each(LANGUAGES)('is offered on each page of %s, and named to search engines', (locale) => {
    for (const { path, elements } of pagesOf(locale)) {
      const offered = elements.flatMap(({ properties }) => properties.dataLanguage ?? []);
      expect([...new Set(offered)], path).toEqual(LANGUAGES);
      const named = elements.filter(({ name, properties }) => name === 'link' && properties.hrefLang);
      const isHidden = elements.some(({ properties }) => properties.content === 'noindex');
      expect(
        named.map(({ properties }) => properties.hrefLang),
        path,
      ).toEqual(isHidden ? [] : [...COMPLETE_LOCALES, FOURTH_LANGUAGE, 'x-default']);
    }
  });

  it('is offered at the gate, and marked on its pages', () => {
    const gate = pages.find(({ path }) => path === '');
    expect(gate?.elements.flatMap(({ properties }) => properties.dataGate ?? [])).toEqual(LANGUAGES);
    for (const { path, elements } of pagesOf(FOURTH_LANGUAGE))
      expect(elements.find(({ name }) => name === 'html')?.properties.lang, path).toBe(FOURTH_LANGUAGE);
  });

  it('stands in the site map, with a manifest, a feed, and copies for other programs', () => {
    const map = read('sitemap-0.xml');
    for (const { path, html } of pagesOf(FOURTH_LANGUAGE))
      expect(map.includes(`<loc>${home}${path}</loc>`), path).toBe(!html.includes('content="noindex"'));
    expect(JSON.parse(read(`${FOURTH_LANGUAGE}/site.webmanifest`)).lang).toBe(FOURTH_LANGUAGE);
    expect(read(`${FOURTH_LANGUAGE}/feed.xml`)).toContain(`xml:lang="${FOURTH_LANGUAGE}"`);
    expect(existsSync(join(FOURTH_SITE.outDir, FOURTH_LANGUAGE, 'guides/action-pack/index.md'))).toBe(true);
    expect(read('llms.txt')).toContain(`/${FOURTH_LANGUAGE}/`);
  });

  it('is searched: each title of a guide finds it', () => {
    const file = unpack(JSON.parse(read(`${FOURTH_LANGUAGE}/search/records.json`)));
    const index = openIndex(file);
    for (const slug of GUIDE_SLUGS) {
      const page = pages.find(({ path }) => path === `${FOURTH_LANGUAGE}/guides/${slug}/`);
      const title = page?.elements.find(({ name }) => name === 'h1')?.text ?? '';
      expect(answer(title, index).hits[0]?.url.replace(/#.*/, ''), title).toBe(page?.path);
    }
  });

  it('is kept for reading offline, each page of it', () => {
    const [, files = ''] = /FILES=(\{.*?\});/s.exec(read('offline.js')) ?? [];
    const kept: Files = JSON.parse(files);
    expect(Object.keys(kept)).toEqual(LANGUAGES);
    const urls = kept[FOURTH_LANGUAGE]?.map(({ url }) => url);
    const isForReaders = ({ path }: { path: string }) => !/404\.html$|\/translate\//.test(path);
    for (const { path } of pagesOf(FOURTH_LANGUAGE).filter(isForReaders)) expect(urls).toContain(`./${path}`);
  });

  it('is all that its pages say: no word of English stands in the code', () => {
    const left = pagesOf(FOURTH_LANGUAGE).flatMap(({ path, html }) =>
      [...saidIn(htmlToHast(html))].map((text) => `${path}: ${text}`),
    );
    expect(left).toEqual([]);
  });
});

/** Texts that are no words of the page: code, and what is marked as of another language. */
const isOther = (node: HastNode) =>
  node.type === 'element' &&
  (['script', 'style', 'code', 'kbd'].includes(node.tagName) ||
    (node.properties.lang !== undefined && node.properties.lang !== FOURTH_LANGUAGE));

/**
 * What no text of ours says: months and the last of a list, by the language's rules, what each language calls itself,
 * and where a script puts a value.
 */
const BY_RULE = new RegExp(
  [
    ...Array.from({ length: 12 }, (_, month) =>
      new Date(2020, month).toLocaleDateString(FOURTH_LANGUAGE, { month: 'long' }),
    ),
    ...Object.values(LOCALES).map(({ name }) => name),
    ...[' and ', ' or ', '\\{\\w+\\}'],
  ].join('|'),
  'g',
);
const WITHOUT_ACCENTS = /(?<![\p{L}\d.@/-])[A-Za-z]{3,}(?![\p{L}.@/-])/u;

const READ_ALOUD = ['ariaLabel', 'title', 'alt', 'placeholder'];

/** The texts of a page that hold a word without accents. */
function* saidIn(node: HastNode): Generator<string> {
  if (isOther(node)) return;
  const texts =
    node.type === 'text'
      ? [node.value]
      : node.type === 'element'
        ? READ_ALOUD.map((name) => String(node.properties[name] ?? ''))
        : [];
  yield* texts.filter((text) => WITHOUT_ACCENTS.test(text.replaceAll(BY_RULE, ' ')));
  if ('children' in node) for (const child of node.children) yield* saidIn(child as HastNode);
}

it('a host that keeps the site on every device offers nobody to remove what the next page would keep again', () => {
  const shown = pagesOf(FOURTH_LANGUAGE).filter(({ html }) => !html.includes('content="noindex"'));
  expect(shown.length).toBeGreaterThan(30);
  for (const { path, html } of shown) expect(html.includes('data-keep-always'), path).toBe(true);
  const panels = shown.filter(({ html }) => html.includes('data-offline-on'));
  expect(panels.length).toBeGreaterThan(0);
  for (const { path, html } of panels) expect(html.includes('data-offline-off'), path).toBe(false);
});
