import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Term, termsIn } from '../../src/glossary/terms.ts';
import { LOCALE_TAGS, type Locale } from '../../src/i18n/locales.ts';
import { searchFile } from '../../src/search/contract.ts';
import { unpack } from '../../src/search/pack.ts';
import { answer, type Index, layIndex } from '../../src/search/ranking/index.ts';
import { measure, placeOf, queriesOf, readIndex, results, screensOf } from '../bench/search/measure.ts';
import { QUERIES } from '../bench/search/queries.ts';
import { type BuiltSite, ROOT_SITE, SUB_SITE } from '../sites.ts';
import { said, strings } from '../texts.ts';
import { builtPages, scriptsOf, scriptsOfPage, wire, wireSum } from './site.ts';

/** The floors that the benchmark has to keep, by half; the classes are small, so one miss is allowed in each. */
const FLOORS = {
  tuned: { pageFirst: 0.95, pageFive: 0.99, sectionFirst: 0.93, sectionFive: 0.98, mrr: 0.95 },
  held: { pageFirst: 0.94, pageFive: 0.99, sectionFirst: 0.92, sectionFive: 0.98, mrr: 0.94 },
  later: { pageFirst: 0.92, pageFive: 0.98, sectionFirst: 0.85, sectionFive: 0.95, mrr: 0.9 },
  fresh: { pageFirst: 0.82, pageFive: 0.95, sectionFirst: 0.78, sectionFive: 0.9, mrr: 0.83 },
  examined: { pageFirst: 0.9, pageFive: 0.97, sectionFirst: 0.86, sectionFive: 0.95, mrr: 0.9 },
  reported: { pageFirst: 1, pageFive: 1, sectionFirst: 1, sectionFive: 1, mrr: 1 },
  colloquial: { pageFirst: 0.86, pageFive: 0.96, sectionFirst: 0.78, sectionFive: 0.93, mrr: 0.84 },
};

describe('what readers search for', () => {
  const all = results();

  it('is enough to measure by, and every place that it names is there', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    for (const locale of LOCALE_TAGS) {
      const { file } = readIndex(locale);
      const screens = screensOf(locale);
      for (const [, ...places] of Object.values(queriesOf(locale)).flat())
        for (const place of places) {
          const { page, at, state } = placeOf(place);
          const wanted = state && state !== '*' ? screens.get(`${page} ${state}`) : at;
          const found = file.records.some(
            (record) => file.pages[record.page]?.url === `${locale}/${page}` && record.at === wanted,
          );
          expect(found, `${locale} ${place}`).toBe(true);
        }
    }
  });

  it.each(Object.entries(FLOORS))('stands where it should: %s', (half, floors) => {
    const sums = measure(all.filter((one) => one.half === half));
    for (const [name, floor] of Object.entries(floors))
      expect(sums[name as keyof typeof floors], name).toBeGreaterThanOrEqual(floor);
    // Of what people say, a word in a hundred stands for nothing here.
    expect(sums.nothing).toBeLessThanOrEqual(half === 'colloquial' ? 0.01 : 0);
  });

  it.each(LOCALE_TAGS)('stands among five in each class of %s', (locale) => {
    for (const name of Object.keys(QUERIES[locale] ?? {})) {
      const some = all.filter((one) => one.locale === locale && one.class === name);
      expect(measure(some).sectionFive, name).toBeGreaterThanOrEqual(0.9);
    }
  });
});

describe('a short word is explained as a name only where it is that name', () => {
  const readings = (locale: Locale, query: string) =>
    answer(query, readIndex(locale)).readings.filter(({ kind }) => kind !== 'relaxed');

  it.each(LOCALE_TAGS)('in %s', (locale) => {
    // Words of every day are not written by their initials: it is no email address.
    expect(readings(locale, 'EA')).toEqual([]);
    expect(readings(locale, 'MPA')).toEqual([]);
    expect(readings(locale, 'UM')).toMatchObject([{ kind: 'converted', from: 'UM' }]);
  });

  it('of several things none', () => {
    // Partner Center and Primary contact.
    expect(readings('zh-CN', 'PC')).toEqual([]);
    expect(answer('PC', readIndex('zh-CN')).hits.length).toBeGreaterThan(0);
  });
});

/**
 * Of what readers search for, the share whose first six hits are other ones once what comes after the first answer is
 * there: by then a reader may be about to press one.
 */
it.each([
  ['en', 0.1],
  ['zh-CN', 0.32],
  ['zh-TW', 0.42],
] as const)('in %s most of the first answers stay', (locale, most) => {
  const file = readFileSync(join(ROOT_SITE.outDir, searchFile(locale)), 'utf8');
  const [before, after] = [layIndex(unpack(JSON.parse(file))), readIndex(locale)];
  const shown = (query: string, index: Index) =>
    answer(query, index, { most: 6 })
      .hits.map(({ url }) => url)
      .join();
  const queries = Object.values(queriesOf(locale)).flat();
  const moved = queries.filter(([query]) => shown(query, before) !== shown(query, after));
  expect(moved.length / queries.length).toBeLessThanOrEqual(most);
});

it('the excerpt of a place shows the words that were typed before others that stand for one of them', () => {
  const [first] = answer('card declined at renewal', readIndex('en'), { most: 1 }).hits;
  const marked = first?.excerpt.flatMap((piece) => (piece.marked ? piece.text : []));
  expect(marked).toEqual(expect.arrayContaining(['card', 'declined']));
});

it.each(['chongzhi mima', 'mima chongzhi'])('pinyin is read word by word, in any order: %s', (typed) => {
  const [first] = answer(typed, readIndex('zh-CN'), { most: 1 }).hits;
  expect(first?.record.at).toBe('reset-password');
});

it.each([
  ['zh-TW', '全局管理員', 'global-admin'],
  ['zh-TW', '全球管理員', 'global-admin'],
  ['zh-TW', '默認使用者', 'default-user'],
  ['zh-TW', '管理員代理', 'admin-agent'],
  ['zh-TW', '激勵管理員', 'incentives-admin'],
  ['zh-TW', '激勵使用者', 'incentives-user'],
  ['zh-CN', '全域管理员', 'global-admin'],
  ['zh-CN', '预设用户', 'default-user'],
] as const)('in %s a name that the page does not show finds its role: %s', (locale, name, role) => {
  expect(answer(name, readIndex(locale), { most: 1 }).hits[0]?.record.at).toBe(`role-${role}`);
});

it('the roles to pick from are no answer to the name of one, and are found by what they are for', () => {
  const places = (query: string) =>
    answer(query, readIndex('zh-CN'), { most: 30 }).hits.map(({ record }) => record.at);
  expect(places('Executive报表查看器')).not.toContain('pick');
  expect(places('选择你的角色')).toContain('pick');
});

describe.each(LOCALE_TAGS)('in %s its own name finds', (locale) => {
  const index = readIndex(locale);
  const { records } = index.file;
  const plain = (text: string) => index.fold(text).replace(/\s/g, '');
  const hits = (name: string) => answer(name, index, { most: 5 }).hits;
  const notFound = (names: string[], fits: (name: string) => boolean) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !fits(name))).toEqual([]);
  };
  const titled = (name: string) => hits(name).some(({ record }) => plain(record.title) === plain(name));
  const titles = (...kinds: string[]) =>
    records.filter(({ kind }) => kinds.includes(kind)).map(({ title }) => title);

  it('every label that the site shows', () => {
    const folder = join(ROOT_SITE.outDir, locale);
    const shown = readdirSync(folder, { recursive: true })
      .map((file) => join(folder, String(file)))
      .filter((file) => /(guides|rehearse|roles|texts).*\.(html|json)$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    const labels = Object.values(strings(locale, 'labels')).filter((name) => shown.includes(name));
    expect(labels.length).toBeGreaterThan(80);
    notFound(labels, (name) =>
      hits(name).some(({ record }) => plain(record.title + record.text).includes(plain(name))),
    );
  });

  it('every guide and heading', () => notFound(titles('guide', 'section'), titled));
  it('every rehearsal and screen', () => notFound(titles('rehearsal', 'screen'), titled));
  it('every term', () => notFound(titles('term'), titled));

  it('every role and task', () => {
    const names = Object.entries(strings(locale, 'roles'))
      .filter(([key]) => /^task\.[^.]+(\.[^.]+)?$/.test(key) || /^role\.[^.]+$/.test(key))
      .map(([, name]) => name);
    // Two kinds of reader that no list of roles to pick from names.
    const shown = names.filter((name) => records.some(({ title }) => plain(title) === plain(name)));
    expect(names.length - shown.length).toBeLessThanOrEqual(2);
    notFound(shown, titled);
  });

  it('of a role or a task, what stands in lines of its own is read in lines of its own', () => {
    const ui = said(locale, 'ui');
    const begins = ['roles.aliases', 'roles.today'].map((key) => ui(key).replace('{{names}}', ''));
    const lines = records
      .filter(({ kind }) => kind === 'role' || kind === 'task')
      .flatMap(({ text }) => text.split('\n'));
    for (const begin of begins) {
      const held = lines.filter((line) => line.includes(begin.trim()));
      expect(held.length, begin).toBeGreaterThan(3);
      for (const line of held) expect(line.startsWith(begin.trim()), line).toBe(true);
    }
  });

  it('every screen that its rehearsal can reach, at its own address', () => {
    const screens = screensOf(locale);
    expect(screens.size).toBeGreaterThan(100);
    for (const [place, at] of screens) {
      const [page = '', state = ''] = place.split(' ');
      const record = records.find(
        (one) => one.at === at && index.file.pages[one.page]?.url === `${locale}/${page}`,
      );
      expect(record?.kind, place).toBe('screen');
      const flow = page.split('/')[1];
      const found = answer(record?.title ?? '', index, { most: 10 }).hits;
      expect(
        found.some((hit) => hit.record.at === at || plain(hit.record.title) === plain(record?.title ?? '')),
        `@${flow}:${state}`,
      ).toBe(true);
    }
  });
});

/** A name without what stands in brackets behind it, and what stands there. */
const parted = (name: string) => {
  const [, whole = name, within = ''] = /^(.*?) ?[(（](.*)[)）]$/.exec(name) ?? [];
  return { whole, within };
};

/** What people call a thing in English: the initials, without its maker, without the word of its kind. */
const shortNames = ({ en }: Term): string[] => {
  const { whole, within } = parted(en);
  const called = whole.replace(/^Microsoft /, '');
  const bare = called.replace(/ (competency|designation|Benefits|subscription|Program)$/, '');
  return [...new Set([whole, called, bare, ...(/^[A-Z]{3,}$/.test(within) ? [within] : [])])];
};

/** Products, programs, and roles have names of their own; all else in the glossary is a common noun or a control. */
const NAMED = termsIn('en').filter(({ id, en }) => /^[A-Z]/.test(en) && !id.startsWith('label-'));

describe.each(LOCALE_TAGS)('in %s English as people type it finds', (locale) => {
  const index = readIndex(locale);
  const hits = (query: string) =>
    answer(query, index, { most: 30 }).hits.map(({ record, url }) => ({
      kind: record.kind,
      place: url.replace(/:~:.*/, ''),
    }));
  /** The first places of a query that are no entries of the glossary, which has every name of a thing itself. */
  const places = (query: string, most: number) =>
    hits(query)
      .filter(({ kind }) => kind !== 'term')
      .slice(0, most)
      .map(({ place }) => place);

  it('by its short name the same as by its name here: each product, program, and role', () => {
    expect(NAMED.length).toBeGreaterThan(50);
    const found = NAMED.map((term) => ({
      term,
      wanted: places(parted(term[locale] ?? term.en).whole, 3),
    })).filter(({ wanted }) => wanted.length > 0);
    // Few are told of in the glossary alone.
    expect(found.length).toBeGreaterThan(0.8 * NAMED.length);
    const missed = found.flatMap(({ term, wanted }) =>
      shortNames(term).filter((name) => !places(name, 5).some((place) => wanted.includes(place))),
    );
    expect(missed).toEqual([]);
  });

  it('each such name written as one word', () => {
    const names = NAMED.map(({ en }) => parted(en).whole).filter((name) =>
      /^[A-Za-z]+( [A-Za-z]+)+$/.test(name),
    );
    expect(names.length).toBeGreaterThan(40);
    const missed = names.filter((name) => {
      const wanted = hits(name).slice(0, 3);
      const found = hits(name.replaceAll(' ', '').toLowerCase()).slice(0, 5);
      return !found.some(({ place }) => wanted.some((one) => one.place === place));
    });
    expect(missed).toEqual([]);
  });
});

describe('what search costs', () => {
  const KB = 1024;

  it.each(LOCALE_TAGS)('in %s is at most 45 KB for the first hit', (locale) => {
    const home = builtPages(ROOT_SITE).find(({ path }) => path === `${locale}/`);
    if (!home) throw new Error('There is no home page.');
    const ofPage = scriptsOfPage(ROOT_SITE, home);
    const [page = ''] = ofPage;
    const surfaces = /import\(["'`](\.\/surfaces[^"'`]+)["'`]\)/.exec(
      [...ofPage].map((file) => readFileSync(file, 'utf8')).join('\n'),
    )?.[1];
    expect(surfaces).toBeDefined();
    const more = [...scriptsOf(join(page, '..', surfaces ?? ''))].filter((file) => !ofPage.has(file));
    const file = wire(readFileSync(join(ROOT_SITE.outDir, searchFile(locale))));
    expect(wireSum(more)).toBeGreaterThan(5 * KB);
    expect(wireSum(more) + file).toBeLessThanOrEqual(45 * KB);
  });

  it('does not bring Pagefind where the records hold all text, and does where they do not', () => {
    expect(existsSync(join(ROOT_SITE.outDir, 'pagefind'))).toBe(false);
    expect(existsSync(join(SUB_SITE.outDir, 'pagefind/pagefind.js'))).toBe(true);
  });
});

describe('the description for browsers', () => {
  const linked = (site: BuiltSite, locale: Locale) =>
    readFileSync(join(site.outDir, locale, 'index.html'), 'utf8').includes('opensearchdescription+xml');

  it.each(LOCALE_TAGS)('in %s leads to the search page', (locale) => {
    const xml = readFileSync(join(SUB_SITE.outDir, locale, 'opensearch.xml'), 'utf8');
    expect(xml).toContain(`template="${SUB_SITE.host}${SUB_SITE.base}${locale}/search/?q={searchTerms}"`);
    expect(linked(SUB_SITE, locale)).toBe(true);
    const [, name = ''] = /<ShortName>([^<]+)</.exec(xml) ?? [];
    expect([...name].length).toBeLessThanOrEqual(16);
  });

  it.each(LOCALE_TAGS)('in %s is left out while nobody has told the address of the host', (locale) => {
    expect(existsSync(join(ROOT_SITE.outDir, locale, 'opensearch.xml'))).toBe(false);
    expect(linked(ROOT_SITE, locale)).toBe(false);
  });
});
