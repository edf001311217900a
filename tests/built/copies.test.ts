import { existsSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/flows/index.ts';
import { GUIDE_SLUGS, SINCE_THEN } from '../../src/guides/jobs.ts';
import { outline } from '../../src/guides/outline.ts';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { LOCALE_TAGS, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { ROLE_IDS } from '../../src/roles/roles.ts';
import { TASK_IDS } from '../../src/roles/tasks.ts';
import { ROOT_SITE, SUB_SITE } from '../sites.ts';
import { fileAt, strings } from './site.ts';

describe.each(LOCALE_TAGS.flatMap((locale) => GUIDE_SLUGS.map((slug) => [locale, slug] as const)))(
  'the Markdown copy of %s/%s',
  (locale, slug) => {
    const copy = readFileSync(`${ROOT_SITE.outDir}/${locale}/guides/${slug}/index.md`, 'utf8');
    const [written = ''] = [locale, SOURCE_LOCALE]
      .map((tag) => `content/guides/${tag}/${slug}.mdx`)
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'));
    const { headings, uses, rehearsals } = outline(written);
    const labels = strings(locale, 'labels');
    // Markdown puts a backslash before marks of its own.
    const plain = copy.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');

    it('has every heading, every label and no component', () => {
      for (const { text } of headings) expect(plain).toContain(text);
      for (const { name, attributes } of uses)
        if (name === 'Label') expect(plain).toContain(labels[String(attributes.id)]);
      expect(plain).not.toMatch(
        /<[A-Z]\w*|\[!(NOTE|IMPORTANT|SINCE)|guide:|page:roles|\(partner-center:|\(learn:|\{#/,
      );
      expect(() => mdxToMdast(copy.replaceAll(/[{<]/g, '')), 'is Markdown').not.toThrow();
    });

    it('writes each rehearsal out, screen by screen', () => {
      for (const { flow } of rehearsals) {
        const texts = { ...strings(locale, 'rehearsal'), ...strings(locale, `flows/${flow}`) };
        for (const state of Object.keys(FLOWS[flow]?.screens ?? {})) {
          const heading = texts[`${state}.heading`];
          if (heading) expect(plain, `${flow}: ${state}`).toContain(heading);
        }
      }
    });

    it('begins with its title, by which a reader’s browser knows it from another text', () => {
      expect(copy).toMatch(/^# \S/);
    });

    it('says on top what the guide is history of', () => {
      const [said = ''] = (strings(locale, 'ui')['times.change.program'] ?? '').split('{{');
      const top = plain.slice(0, plain.indexOf('## '));
      expect(top.includes(said)).toBe(slug !== SINCE_THEN);
    });
  },
);

it('llms.txt leads to copies that are there, in each language that is no draft', () => {
  for (const site of [ROOT_SITE, SUB_SITE]) {
    const links = [...readFileSync(`${site.outDir}/llms.txt`, 'utf8').matchAll(/\]\((.*?)\)/g)];
    expect(links).toHaveLength(COMPLETE_LOCALES.length * (GUIDE_SLUGS.length + 1));
    for (const [, address = ''] of links) {
      expect(address.startsWith(site.host ?? './')).toBe(true);
      expect(fileAt(site, new URL(address, `http://x${site.base}`).pathname), address).toBeDefined();
    }
  }
});

describe.each(LOCALE_TAGS)('the table of roles as data, %s', (locale) => {
  const folder = `${ROOT_SITE.outDir}/${locale}/roles`;
  const table = JSON.parse(readFileSync(`${folder}/table.json`, 'utf8'));
  const sheet = readFileSync(`${folder}/table.csv`, 'utf8');

  it('holds every role and every task, with the ids of all languages', () => {
    expect(table.roles.map(({ id }: { id: string }) => id)).toEqual(ROLE_IDS);
    expect(table.tasks.map(({ id }: { id: string }) => id)).toEqual(TASK_IDS);
    for (const { name } of [...table.roles, ...table.tasks]) expect(name).toBeTruthy();
  });

  it('is a sheet with as many cells in each row, in UTF-8 that Excel recognizes', () => {
    expect(sheet.startsWith('\uFEFFid,')).toBe(true);
    const rows = sheet.trim().split('\r\n');
    expect(rows).toHaveLength(TASK_IDS.length + 1);
    const cells = (row: string) => row.replaceAll(/"([^"]|"")*"/g, 'x').split(',').length;
    for (const row of rows) expect(cells(row), row).toBe(ROLE_IDS.length + 7);
  });
});

it.each(LOCALE_TAGS)('an %s page of a guide leads to its copy', (locale) => {
  for (const slug of GUIDE_SLUGS) {
    const html = readFileSync(`${SUB_SITE.outDir}/${locale}/guides/${slug}/index.html`, 'utf8');
    const address = `${SUB_SITE.base}${locale}/guides/${slug}/index.md`;
    expect(html).toContain(`href="${address}"`);
    expect(existsSync(SUB_SITE.outDir + address.slice(SUB_SITE.base.length - 1))).toBe(true);
  }
});
