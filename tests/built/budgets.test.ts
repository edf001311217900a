import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

  it('costs no more than React, XState and 20 KB', () => {
    const [mount = ''] = find('mount.');
    for (const machine of find('machine.')) {
      const scripts = scriptsOf(machine, scriptsOf(mount));
      const bytes = [...scripts].reduce((sum, file) => sum + wire(readFileSync(file)), 0);
      expect(bytes).toBeGreaterThan(50 * KB);
      expect(bytes).toBeLessThanOrEqual((71 + 20) * KB);
    }
  });

  it('never brings i18next to the browser', () => {
    for (const file of find(''))
      expect(readFileSync(file, 'utf8')).not.toMatch(/i18next|missingInterpolationHandler/);
  });
});
