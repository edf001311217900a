import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/flows/index.ts';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { ROOT_SITE } from '../sites.ts';
import { builtPages, scriptsOf, scriptsOfPage, weigh, wire, wireSum } from './site.ts';

const KB = 1024;
/** What a page may weigh at its first visit. */
const LIMIT = 32 * KB;
const QUICK = 5;
const pages = builtPages(ROOT_SITE);

describe('the first visit of each page, nothing opened', () => {
  it.each(pages.map((page) => [page.path || 'the gate', page] as const))('%s', (_, page) => {
    const { requests, total, scripts, styles } = weigh(ROOT_SITE, page, QUICK);
    expect(requests).toBeLessThanOrEqual(6);
    // What fits when it is packed quickly fits when it is packed well.
    if (total > LIMIT) expect(weigh(ROOT_SITE, page).total).toBeLessThanOrEqual(LIMIT);
    expect(scripts).toBeLessThanOrEqual(5 * KB);
    expect(styles).toBeLessThanOrEqual(10 * KB);
  });
});

/** What only some pages hold: a mark in the page, and a selector of its styles. All guides are made by one layout. */
const PARTS = [
  [/site-header/, '.search-results'],
  [/site-header/, '.roles-dialog'],
  [/data-report-form/, '.report textarea'],
  [/data-offline-state/, '.offline>'],
  [/data-forget-all/, '.kept code'],
  [/role-message/, '.role-message'],
] as const;

it('a page carries the styles of what stands in it, and no others', () => {
  const wrong = pages.flatMap(({ path, html, elements }) => {
    const styles = elements.filter(({ name }) => name === 'style').map(({ text }) => text);
    const body = html.slice(html.indexOf('<body'));
    return PARTS.filter(
      ([mark, selector]) => mark.test(body) !== styles.some((css) => css.includes(selector)),
    ).map(([, selector]) => `${path || 'the gate'}: ${selector}`);
  });
  expect(wrong).toEqual([]);
});

it('styles are written for the oldest engines once: no colour stands there twice, and a phone keeps the size of the text', () => {
  for (const { path, elements } of pages) {
    const styles = elements.filter(({ name }) => name === 'style').map(({ text }) => text);
    expect(styles.join(), path).not.toMatch(/\blab\(/);
    expect(styles.join(), path).toContain('-webkit-text-size-adjust:100%');
  }
});

it('the styles of rehearsals are the only file of styles: asked for once, before the first rehearsal of a page', () => {
  const folder = join(ROOT_SITE.outDir, '_astro');
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = readdirSync(folder);
  const [styles = '', ...others] = files.filter((file) => file.endsWith('.css'));
  expect(others).toEqual([]);
  expect(textOf(styles)).toContain('.coach-progress');
  // None is left for a script to load.
  expect(files.filter((file) => file.endsWith('.js') && textOf(file).includes(styles))).toEqual([]);
  for (const { path, html, elements } of pages) {
    const asked = elements.filter(({ properties }) => [properties.rel].flat().includes('stylesheet'));
    expect(asked.length, path).toBe(html.includes('<rehearsal-frame') ? 1 : 0);
    for (const { properties } of asked) {
      expect(String(properties.href), path).toContain(styles);
      // What the first screen needs stands above, and all that has these styles below.
      const at = html.indexOf(String(properties.href));
      expect(at, path).toBeGreaterThan(html.indexOf('<h1'));
      expect(at, path).toBeLessThan(html.search(/<rehearsal-frame|class="rehearsal-steps"/));
    }
  }
});

describe('a running rehearsal', () => {
  const folder = join(ROOT_SITE.outDir, '_astro');
  const files = readdirSync(folder);
  const find = (start: string) =>
    files.filter((file) => file.startsWith(start) && file.endsWith('.js')).map((file) => join(folder, file));

  const [mount = ''] = find('mount.');
  const alone = pages.find(({ path }) => path === 'en/rehearse/create-account/');
  const ofPage = alone ? scriptsOfPage(ROOT_SITE, alone) : new Set<string>();
  const common = scriptsOf(mount);
  /** What the island loads beyond the page, whatever the flow. */
  const island = wireSum([...common].filter((file) => !ofPage.has(file)));
  const loaders = readFileSync(mount, 'utf8').matchAll(
    /flows\/([\w-]+)\/machine\.ts[^.]*?import\([`"']\.\/([^`"']+)/g,
  );
  /** Each flow's rules, and its texts where they are longest. */
  const flows = [...loaders].map(([, id = '', machine = '']) => {
    const rules = [...scriptsOf(join(folder, machine))].filter((file) => !common.has(file));
    const texts = LOCALE_TAGS.map((locale) => {
      const files = readdirSync(join(ROOT_SITE.outDir, locale, 'texts')).filter((file) =>
        new RegExp(`^${id}\\.[\\w-]+\\.json$`).test(file),
      );
      expect(files).toHaveLength(1);
      return wire(readFileSync(join(ROOT_SITE.outDir, locale, 'texts', files[0] ?? '')));
    });
    return wireSum(rules) + Math.max(...texts);
  });

  it('is measured with every flow', () => {
    expect(island).toBeGreaterThan(50 * KB);
    expect(ofPage.size).toBeGreaterThan(0);
    expect(flows).toHaveLength(Object.keys(FLOWS).length);
  });

  it('loads no more than 92 KB beyond its page: React, react-dom, XState and @xstate/react alone are 71.7', () => {
    expect(island + Math.max(...flows)).toBeLessThanOrEqual(92 * KB);
  });

  it('leaves the whole page with no more than 96 KB of scripts and texts', () => {
    expect(island + wireSum(ofPage) + Math.max(...flows)).toBeLessThanOrEqual(96 * KB);
  });

  it('never brings i18next to the browser', () => {
    for (const file of find(''))
      expect(readFileSync(file, 'utf8')).not.toMatch(/i18next|missingInterpolationHandler/);
  });
});
