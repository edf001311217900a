import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE_SLUGS } from '../../src/guides/jobs.ts';
import { HOME } from '../../src/host/way-home.ts';
import { isLocale, LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { headerRules } from '../headers.ts';
import { FOURTH_SITE, ROOT_SITE, SUB_SITE } from '../sites.ts';
import { type BuiltPage, builtPages } from './site.ts';

const links = (page: BuiltPage | undefined) =>
  new Map(
    page?.elements
      .filter(({ name }) => name === 'a')
      .map(({ properties, text }) => [String(properties.href), text]),
  );

const isInLanguage = ({ path }: BuiltPage) => isLocale(path.split('/')[0]);

it('a report opens the issue form of its language, or else the English one', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE');
  const reports = builtPages(ROOT_SITE).filter(({ path }) => path.endsWith('/report/'));
  expect(reports).toHaveLength(LOCALE_TAGS.length);
  for (const { path, elements } of reports) {
    const own = `report.${path.split('/')[0]}.yml`;
    const asked = elements.flatMap(({ properties }) => properties.dataIssueForm ?? []);
    expect(asked, path).toEqual([forms.includes(own) ? own : 'report.en.yml']);
  }
});

describe('what a host says', () => {
  const { REPOSITORY, FEEDBACK, COMPANY, CONTACT, ICP, POLICE_FILING } = SUB_SITE.env;
  const pages = builtPages(SUB_SITE);
  const inLanguage = pages.filter(isInLanguage);

  it.each(inLanguage.map((page) => [page.path, page] as const))('stands at the foot of %s', (_, page) => {
    const foot = page.elements.find(({ name }) => name === 'footer');
    expect(foot?.text).toContain(COMPANY);
    const found = links(page);
    expect(found.has(CONTACT ?? '')).toBe(true);
    expect(found.get('https://beian.miit.gov.cn/')).toContain(ICP);
    expect(found.get('https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000')).toContain(
      POLICE_FILING,
    );
  });

  it('leads each guide to its own file in the repository, and each report to both ways of sending it', () => {
    for (const locale of LOCALE_TAGS) {
      for (const slug of GUIDE_SLUGS) {
        const guide = pages.find(({ path }) => path === `${locale}/guides/${slug}/`);
        const file = `content/guides/${locale}/${slug}.mdx`;
        // One that a draft does not have yet is begun there.
        const edit = existsSync(file) ? `edit/main/${file}` : `new/main?filename=${encodeURIComponent(file)}`;
        expect([...links(guide).keys()]).toContain(`${REPOSITORY}/${edit}`);
      }
      const report = links(pages.find(({ path }) => path === `${locale}/report/`));
      expect([...report.keys()]).toEqual(expect.arrayContaining([`${REPOSITORY}/issues/new`, FEEDBACK]));
    }
  });
});

it('a host’s form for reports is said to open empty, where an address for mail carries the report', () => {
  const ways = (site: typeof SUB_SITE) =>
    builtPages(site)
      .filter(({ path }) => path === 'en/report/')
      .flatMap(({ elements }) => {
        const has = (id = '') => elements.some(({ properties, text }) => properties.id === id && text);
        const link = elements.find(({ properties }) => properties.href === site.env.FEEDBACK);
        return [link?.properties.dataSend, has(link?.properties.ariaDescribedBy?.toString())];
      });
  expect(ways(FOURTH_SITE)).toEqual(['form', true]);
  expect(ways(SUB_SITE)).toEqual(['mail', false]);
});

describe('a host that says nothing', () => {
  it('shows nothing of the kind, and every page still leads to a report', () => {
    for (const page of builtPages(ROOT_SITE).filter(isInLanguage)) {
      const found = [...links(page).keys()];
      expect(found.filter((href) => /beian|mailto:|\/edit\/|\/issues\//.test(href))).toEqual([]);
      expect(
        found.some((href) => /\/report\/$/.test(href)),
        page.path,
      ).toBe(true);
    }
  });
});

describe('a build that was not told where it will stand', () => {
  it('has no address that begins at the root of a host, but for the page that any address may show', () => {
    for (const { path, elements } of builtPages(ROOT_SITE).filter(({ path }) => path !== '404.html'))
      for (const { properties } of elements)
        for (const value of Object.values(properties)) expect(String(value), path).not.toMatch(/^\/(?!\/)/);
  });

  it('has nothing left of what stood for its home', () => {
    const files = readdirSync(ROOT_SITE.outDir, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile()))
      expect(readFileSync(join(file.parentPath, file.name)).includes(HOME), file.name).toBe(false);
  });
});

it('the site goes out with its licenses, and with those of the libraries in it; each page leads there', () => {
  const text = readFileSync(`${ROOT_SITE.outDir}/licenses.txt`, 'utf8');
  for (const file of ['LICENSE', 'LICENSE-CONTENT'])
    expect(text).toContain(readFileSync(file, 'utf8').trim());
  const named = [...text.matchAll(/^## (\S+) - /gm)].map(([, name]) => name);
  // The worker is built apart, so Vite does not tell whose code it holds.
  const worker = readFileSync('src/offline/worker.ts', 'utf8').matchAll(/from '(workbox[^']*)'/g);
  const libraries = ['react', 'react-dom', 'scheduler', 'xstate', '@xstate/react', 'uqr', 'opencc-js'];
  for (const name of [...libraries, ...[...worker].map(([, name]) => name)]) {
    expect(named).toContain(name);
    const [, own = ''] = text.split(`## ${name} - `);
    expect(own.split(/^## /m)[0], name).toMatch(/copyright/i);
  }
  for (const { path, elements } of builtPages(ROOT_SITE).filter(isInLanguage))
    expect(
      elements.some(({ properties }) => /^(\.\.\/)+licenses\.txt$/.test(String(properties.href))),
      path,
    ).toBe(true);
});

it.each([ROOT_SITE, SUB_SITE])('GitHub Pages leaves out no folder of $outDir', ({ outDir }) => {
  expect(existsSync(`${outDir}/.nojekyll`)).toBe(true);
  // What it would leave out otherwise.
  expect(readdirSync(outDir)).toContain('_astro');
});

describe('_headers', () => {
  const { base, outDir, env } = SUB_SITE;
  const policies = headerRules(outDir).flatMap(({ pattern, headers }) => {
    const policy = /frame-ancestors (.*)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1];
    return policy ? [{ pattern, policy }] : [];
  });

  // Hosts add up what several rules say of one page, and a browser keeps to each of several policies.
  it('says of every page once who may frame it, and lets rehearsals alone be embedded', () => {
    const pages = builtPages(SUB_SITE).filter(({ path }) => !path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(90);
    const said = (path: string) =>
      policies.filter(({ pattern }) => pattern.test(base + path)).map(({ policy }) => policy);
    for (const { path, elements } of pages) {
      const owns = elements.some(
        ({ name, properties }) => name === 'rehearsal-frame' && 'dataOwnsPage' in properties,
      );
      const sites = ["'self'", env.FRAMED_BY, ...(owns ? [env.EMBED_ORIGINS?.replace(/\s+/g, ' ')] : [])];
      expect(said(path), path).toEqual([sites.join(' ')]);
      // The same of the file that it lies in, which some hosts show too.
      expect(said(`${path}index.html`), `${path}index.html`).toEqual([sites.join(' ')]);
    }
    expect(said('404.html')).toEqual([`'self' ${env.FRAMED_BY}`]);
  });
});
