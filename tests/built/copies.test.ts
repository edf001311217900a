import { existsSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/flows/index.ts';
import { GUIDE_SLUGS, SINCE_THEN } from '../../src/guides/jobs.ts';
import { outline } from '../../src/guides/outline.ts';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { LOCALE_TAGS, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { judge } from '../../src/roles/judge.ts';
import { ROLE_IDS } from '../../src/roles/roles.ts';
import { ruleOf, TASK_IDS, type Task } from '../../src/roles/tasks.ts';
import { TODAY } from '../../src/roles/today.ts';
import { ROOT_SITE, SUB_SITE } from '../sites.ts';
import { said, strings } from '../texts.ts';
import { fileAt } from './site.ts';

describe.each(LOCALE_TAGS.flatMap((locale) => GUIDE_SLUGS.map((slug) => [locale, slug] as const)))(
  'the Markdown copy of %s/%s',
  (locale, slug) => {
    const copy = readFileSync(`${ROOT_SITE.outDir}/${locale}/guides/${slug}/index.md`, 'utf8');
    const [written = ''] = [locale, SOURCE_LOCALE]
      .map((tag) => `content/guides/${tag}/${slug}.mdx`)
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'));
    const { headings, uses, rehearsals, links } = outline(written);
    const label = said(locale, 'labels');
    // Markdown puts a backslash before marks of its own.
    const plain = copy.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');

    it('has every heading, every label and no component', () => {
      for (const { text } of headings) expect(plain).toContain(text);
      for (const { name, attributes } of uses)
        if (name === 'Label') expect(plain).toContain(label(String(attributes.id)));
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
      const [start = ''] = said(locale, 'ui')('times.change.program').split('{{');
      const top = plain.slice(0, plain.indexOf('## '));
      expect(top.includes(start)).toBe(slug !== SINCE_THEN);
    });

    it('says who can do what, leads where the guide leads, and ends with sources and licenses', () => {
      const ui = said(locale, 'ui');
      const roles = said(locale, 'roles');
      for (const { name, attributes } of uses) {
        if (name !== 'Roles') continue;
        const task = roles(`task.${attributes.task}`);
        const [who = ''] = ui('copy.who').replace('{{task}}', task).split('{{');
        expect(plain).toContain(who);
      }
      for (const { url } of links) {
        const [, other, section] = /^(?:guide:([\w-]+))?(#.*)?$/.exec(url) ?? [];
        if (other || section)
          expect(plain).toContain(`](../../../${locale}/guides/${other ?? slug}/${section ?? ''})`);
      }
      const end = [ui('guide.sources'), ui('footer.disclaimer'), ui('footer.license')];
      expect(
        plain
          .trim()
          .split('\n\n')
          .slice(-3)
          .map((line, at) => line.startsWith(end[at] ?? '?')),
      ).toEqual([true, true, true]);
    });
  },
);

it.each([
  ['who can', '\nWho can do the task “Subscribe to Action Pack”: MPN partner admin or Global admin.\n'],
  ['whom to ask', "\nIf you can't do this, ask: MPN partner admin.\n"],
  ['how it is today', '\nToday: Action Pack was last sold or renewed on January 21, 2025.'],
  ['another guide', '[create it](https://docs.example.com/docs/partner-center/en/guides/create-account/)'],
  ['the page', 'English · https://docs.example.com/docs/partner-center/en/guides/action-pack/'],
  [
    'where to rehearse',
    '[Open the rehearsal](https://docs.example.com/docs/partner-center/en/rehearse/subscribe-action-pack/)',
  ],
  ['where a screen is', '**Partnership > Offers > Check your order**'],
  ['what it says', '\n   A year of services, software, and support for small and mid-sized partners.\n'],
  ['its warning', '\n   Buying charges the card at once.'],
  ['what to do on it', '\n   Last chance to check: only this screen costs money.\n'],
  ['why it refuses', '\n   The only way to continue is to agree to them for your company.'],
  ['its fields', '\n   To fill in or select: Card number\n'],
  ['its buttons', '\n   Controls: “Buy”; “Change the payment”; “Stop here”\n'],
  [
    'its button in a row',
    '\n   Controls: “Microsoft Action Pack subscription > Subscribe now”; “Stop here”\n',
  ],
  ['what it means for real', '\n   The card is charged at once.\n'],
  ['its sources', '\nSources: upgrade-your-partner-network-membership (2020-03-19); mpn-get-action-pack ('],
])('the copy of a guide tells somebody who has only this file %s', (_, told) => {
  const copy = readFileSync(`${SUB_SITE.outDir}/en/guides/action-pack/index.md`, 'utf8');
  expect(copy.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')).toContain(told);
});

it('llms.txt leads to copies that are there, in each language that is no draft', () => {
  for (const site of [ROOT_SITE, SUB_SITE]) {
    const text = readFileSync(`${site.outDir}/llms.txt`, 'utf8');
    const { 'footer.disclaimer': disclaimer, 'footer.license': license } = strings(SOURCE_LOCALE, 'ui');
    expect(text).toContain(`\n${disclaimer} ${license}\n`);
    const links = [...text.matchAll(/\]\((.*?)\)/g)];
    expect(links).toHaveLength(COMPLETE_LOCALES.length * (GUIDE_SLUGS.length + 1));
    for (const [, address = ''] of links) {
      expect(address.startsWith(site.host ?? './')).toBe(true);
      expect(fileAt(site, new URL(address, `http://x${site.base}`).pathname), address).toBeDefined();
    }
  }
});

/** The cells of a row, without their quotes. */
const cellsOf = (row: string) =>
  [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain = '']) => quoted ?? plain);

describe.each(LOCALE_TAGS)('the table of roles as data, %s', (locale) => {
  const folder = `${ROOT_SITE.outDir}/${locale}/roles`;
  const table = JSON.parse(readFileSync(`${folder}/table.json`, 'utf8'));
  const sheet = readFileSync(`${folder}/table.csv`, 'utf8');

  it('holds every role and every task, with the ids of all languages', () => {
    expect(table.roles.map(({ id }: { id: string }) => id)).toEqual(ROLE_IDS);
    expect(table.tasks.map(({ id }: { id: string }) => id)).toEqual(TASK_IDS);
    for (const { name } of [...table.roles, ...table.tasks]) expect(name).toBeTruthy();
  });

  it('says of each task who can, whose answer is disputed, who else is needed, and whether it is so today', () => {
    for (const { id, anyOf, disputed, needsBeside, everyone, today } of table.tasks) {
      const rule = ruleOf(id as Task);
      expect([anyOf, disputed, needsBeside, everyone, today !== null], id).toEqual([
        rule.anyOf,
        Object.keys(rule.withNote ?? {}),
        rule.also ?? [],
        rule.everyone ?? null,
        id in TODAY,
      ]);
    }
  });

  it('is a sheet with a sign in each cell of who can, and a word of today where there is one', () => {
    const ui = strings(locale, 'ui');
    const signs = {
      yes: ui['roles.cell.yes'],
      'yes-with-note': ui['roles.cell.note'],
      no: '',
      unknown: '',
    };
    const [, ...rows] = sheet.trim().split('\r\n');
    for (const row of rows) {
      const [id, , ...cells] = cellsOf(row);
      const rule = { ...ruleOf(id as Task), also: undefined };
      expect(cells.slice(0, ROLE_IDS.length), id).toEqual(
        ROLE_IDS.map((role) => signs[judge(rule, [role]).allowed]),
      );
      expect(cells.at(-1) !== '', id).toBe(String(id) in TODAY);
    }
    // By hand, so that the judge is not the only witness.
    const merge = cellsOf(rows.find((row) => row.startsWith('account.merge,')) ?? '');
    const can = ROLE_IDS.filter((_, at) => merge[at + 2]);
    expect(can).toEqual(['account-admin']);
  });

  it('is a sheet with as many cells in each row, in UTF-8 that Excel recognizes', () => {
    expect(sheet.startsWith('\uFEFFid,')).toBe(true);
    const rows = sheet.trim().split('\r\n');
    expect(rows).toHaveLength(TASK_IDS.length + 1);
    for (const row of rows) expect(cellsOf(row), row).toHaveLength(ROLE_IDS.length + 7);
  });
});

it.each(LOCALE_TAGS)(
  'the %s page of roles leads to the same table for spreadsheets and for programs',
  (locale) => {
    const html = readFileSync(`${SUB_SITE.outDir}/${locale}/roles/index.html`, 'utf8');
    for (const kind of ['csv', 'json'])
      expect(html).toMatch(
        new RegExp(`<a href="${SUB_SITE.base}${locale}/roles/table.${kind}"[^>]*>[^<]+</a>`),
      );
  },
);

it.each(LOCALE_TAGS)('an %s page of a guide leads to its copy', (locale) => {
  for (const slug of GUIDE_SLUGS) {
    const html = readFileSync(`${SUB_SITE.outDir}/${locale}/guides/${slug}/index.html`, 'utf8');
    const address = `${SUB_SITE.base}${locale}/guides/${slug}/index.md`;
    expect(html).toContain(`href="${address}"`);
    expect(existsSync(SUB_SITE.outDir + address.slice(SUB_SITE.base.length - 1))).toBe(true);
  }
});
