import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/flows/index.ts';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { ROOT_SITE, SUB_SITE } from '../sites.ts';
import { builtPages, fileAt, scriptsOf, scriptsOfPage } from './site.ts';

describe.each([ROOT_SITE, SUB_SITE])('a rehearsal’s own page, below $base', (site) => {
  const pages = builtPages(site);

  it.each(LOCALE_TAGS.flatMap((locale) => Object.keys(FLOWS).map((flow) => [locale, flow] as const)))(
    'in %s, %s: asks at once for all that the rehearsal loads, and for nothing else',
    (locale, flow) => {
      const page = pages.find(({ path }) => path === `${locale}/rehearse/${flow}/`);
      if (!page) throw new Error('There is no such page.');
      const [, list = '', folder = ''] =
        /for\(const name of "([^"]*)"\.split\(" "\)\)ask\(\{href:"([^"]*)"\+name\+"\.js"/.exec(page.html) ??
        [];
      const [, texts = ''] = /ask\(\{href:"([^"]+)",rel:"preload"/.exec(page.html) ?? [];
      const asked = list.split(' ').map((name) => fileAt(site, `${folder}${name}.js`, page.path) ?? name);
      const named = (start: string) => asked.filter((file) => file.includes(`_astro/${start}.`));
      expect(['element', 'mount', 'machine'].map((start) => named(start).length)).toEqual([1, 1, 1]);
      expect(readFileSync(named('machine')[0] ?? '', 'utf8')).toContain(flow);
      const needed = new Set(scriptsOfPage(site, page));
      for (const start of ['element', 'mount', 'machine']) scriptsOf(named(start)[0] ?? '', needed);
      for (const own of scriptsOfPage(site, page)) needed.delete(own);
      expect(asked.filter((file) => !needed.has(file))).toEqual([]);
      expect([...needed].filter((file) => !asked.includes(file))).toEqual([]);
      const own = fileAt(site, texts, page.path) ?? '';
      expect(own.replace(/\.[\w-]{6}\.json$/, '')).toBe(`${site.outDir}/${locale}/texts/${flow}`);
      expect(existsSync(own)).toBe(true);
    },
  );

  it('is the only one that does', () => {
    const asking = pages.filter(({ html }) => html.includes('rel:"modulepreload"')).map(({ path }) => path);
    expect(asking).toHaveLength(LOCALE_TAGS.length * Object.keys(FLOWS).length);
  });
});
