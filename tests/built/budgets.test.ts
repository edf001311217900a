import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { ROOT_SITE } from '../sites.ts';
import { builtPages, scriptsOf, weigh, wire } from './site.ts';

const KB = 1024;
const pages = builtPages(ROOT_SITE);

describe('the first visit of each page, nothing opened', () => {
  it.each(pages.map((page) => [page.path || 'the gate', page] as const))('%s', (_, page) => {
    const { requests, total, scripts, styles } = weigh(ROOT_SITE, page);
    expect(requests).toBeLessThanOrEqual(6);
    expect(total).toBeLessThanOrEqual(32 * KB);
    expect(scripts).toBeLessThanOrEqual(5 * KB);
    expect(styles).toBeLessThanOrEqual(10 * KB);
  });
});

describe('a running rehearsal', () => {
  const folder = join(ROOT_SITE.outDir, '_astro');
  const files = readdirSync(folder);
  const find = (start: string) =>
    files.filter((file) => file.startsWith(start) && file.endsWith('.js')).map((file) => join(folder, file));

  it('costs no more than React, react-dom, XState and @xstate/react (71 KB) and 14 KB with its texts', () => {
    const [mount = ''] = find('mount.');
    const sum = (paths: Iterable<string>) =>
      [...paths].reduce((bytes, file) => bytes + wire(readFileSync(file)), 0);
    const common = scriptsOf(mount);
    const frame = sum(common);
    const rules = find('machine.').map((machine) => {
      const all = scriptsOf(machine, new Set(common));
      return sum([...all].filter((file) => !common.has(file)));
    });
    const texts = LOCALE_TAGS.flatMap((locale) => {
      const flows = join(ROOT_SITE.outDir, locale, 'rehearse');
      return readdirSync(flows)
        .filter((file) => file.endsWith('.json'))
        .map((file) => wire(readFileSync(join(flows, file))));
    });
    expect(frame).toBeGreaterThan(50 * KB);
    expect(frame + Math.max(...rules) + Math.max(...texts)).toBeLessThanOrEqual((71 + 14) * KB);
  });

  it('never brings i18next to the browser', () => {
    for (const file of find(''))
      expect(readFileSync(file, 'utf8')).not.toMatch(/i18next|missingInterpolationHandler/);
  });
});
