import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import { mendingFile, type SearchFile, searchFile } from '../../../src/search/contract.ts';
import { unpack } from '../../../src/search/pack.ts';
import { type Answer, answer, type Index } from '../../../src/search/ranking/index.ts';
import { openIndex } from '../../../src/search/ranking/open.ts';
import { ROOT_SITE } from '../../sites.ts';
import { COLLOQUIAL } from './colloquial.ts';
import { EXAMINED } from './examined.ts';
import { FRESH } from './fresh.ts';
import { LATER } from './later.ts';
import { QUERIES, type Query } from './queries.ts';
import { REPORTED } from './reported.ts';

/** Which half of the queries: those that the ranking is tuned on, or those that tell how well it does. */
export type Half = 'tuned' | 'held' | 'later' | 'fresh' | 'colloquial' | 'examined' | 'reported';

/** The classes of a set, told from those of others. */
const named = (set: Half, classes: Record<string, readonly Query[]> = {}) =>
  Object.fromEntries(Object.entries(classes).map(([name, queries]) => [`${set} ${name}`, queries]));

/** All queries of a language by class. */
export const queriesOf = (locale: Locale): Record<string, readonly Query[]> => ({
  ...QUERIES[locale],
  ...LATER[locale],
  ...named('fresh', FRESH[locale]),
  ...named('colloquial', COLLOQUIAL[locale]),
  ...named('examined', EXAMINED[locale]),
  ...REPORTED[locale],
});

const halfOf = (name: string, at: number): Half => {
  for (const set of ['fresh', 'colloquial', 'examined'] as const) if (name.startsWith(`${set} `)) return set;
  if (name === 'later' || name === 'reported') return name;
  return at % 2 === 0 ? 'tuned' : 'held';
};

/** What was measured of a set of queries, as shares from 0 to 1. */
export interface Measure {
  queries: number;
  pageFirst: number;
  pageFive: number;
  sectionFirst: number;
  sectionFive: number;
  /** Mean of 1 / rank of the right section; 0 when it is not among ten. */
  mrr: number;
  /** Queries that found nothing. */
  nothing: number;
}

export interface Result {
  locale: Locale;
  class: string;
  half: Half;
  query: string;
  /** Rank of the right page and section, from 1; 0 when it is not among ten. */
  page: number;
  section: number;
  found: number;
  first: string;
}

const read = (file: string) => JSON.parse(readFileSync(join(ROOT_SITE.outDir, file), 'utf8'));

export const readFile = (locale: Locale): SearchFile => unpack(read(searchFile(locale)));

export const readIndex = (locale: Locale): Index => openIndex(readFile(locale), read(mendingFile(locale)));

/**
 * The address that a short place of `queries.ts` stands for.
 *
 * @returns the page's address below the language, and for sections what follows `#`; a screen's state, `*` for any
 */
export function placeOf(short: string): { page: string; at: string; state?: string } {
  const [, kind, id = ''] = /^(role|task|term):(.+)$/.exec(short) ?? [];
  if (kind === 'term') return { page: 'glossary/', at: id };
  if (kind) return { page: 'roles/', at: `${kind}-${id}` };
  if (short.startsWith('@')) {
    const [flow = '', state] = short.slice(1).split(':');
    return { page: `rehearse/${flow}/`, at: '', ...(state && { state }) };
  }
  const [guide = '', at = ''] = short.split('#');
  if (guide.startsWith('/')) return { page: guide === '/' ? '' : `${guide.slice(1)}/`, at };
  return { page: `guides/${guide}/`, at };
}

/** Every place of the records, as `queries.ts` names them. Screens are told by the state that their address leads to. */
function isAt(
  hit: Answer['hits'][number],
  short: string,
  locale: Locale,
  screens: ReadonlyMap<string, string>,
  file: SearchFile,
): { page: boolean; section: boolean } {
  const { page, at, state } = placeOf(short);
  const url = file.pages[hit.record.page]?.url;
  const same = url === `${locale}/${page}`;
  if (state === '*') return { page: same, section: same };
  const wanted = state ? screens.get(`${page} ${state}`) : at;
  return { page: same, section: same && hit.record.at === wanted };
}

/** The address of each screen's place in its rehearsal, by page and state. */
export function screensOf(locale: Locale): Map<string, string> {
  const screens = new Map<string, string>();
  for (const { url, kind } of readFile(locale).pages) {
    if (kind !== 'rehearsal') continue;
    const html = readFileSync(join(ROOT_SITE.outDir, url, 'index.html'), 'utf8');
    for (const [, at, state] of html.matchAll(/<a href="[^"#]*#([^"]+)" data-place="([^"]+)"/g))
      screens.set(`${url.slice(locale.length + 1)} ${state}`, (at ?? '').replaceAll('&amp;', '&'));
  }
  return screens;
}

/** Runs every query against the built site. */
export function results(ask: (query: string, index: Index) => Answer = answer): Result[] {
  return (Object.keys(QUERIES) as Locale[]).flatMap((locale) => {
    const index = readIndex(locale);
    const screens = screensOf(locale);
    return Object.entries(queriesOf(locale)).flatMap(([name, queries]) =>
      queries.map(([query, ...places], at): Result => {
        const { hits, total } = ask(query, index);
        const at_ = (part: 'page' | 'section') =>
          hits.findIndex((hit) =>
            places.some((place) => isAt(hit, place, locale, screens, index.file)[part]),
          ) + 1;
        const first = hits[0]
          ? `${hits[0].record.kind} ${index.file.pages[hits[0].record.page]?.url.slice(locale.length + 1)}#${hits[0].record.at.slice(0, 40)}`
          : '';
        return {
          locale,
          class: name,
          half: halfOf(name, at),
          query,
          page: at_('page'),
          section: at_('section'),
          found: total,
          first,
        };
      }),
    );
  });
}

/** Sums up results. */
export function measure(some: readonly Result[]): Measure {
  const share = (fits: (result: Result) => boolean) => some.filter(fits).length / some.length;
  const within = (rank: number, most: number) => rank > 0 && rank <= most;
  return {
    queries: some.length,
    pageFirst: share(({ page }) => within(page, 1)),
    pageFive: share(({ page }) => within(page, 5)),
    sectionFirst: share(({ section }) => within(section, 1)),
    sectionFive: share(({ section }) => within(section, 5)),
    mrr: some.reduce((sum, { section }) => sum + (section ? 1 / section : 0), 0) / some.length,
    nothing: share(({ found }) => found === 0),
  };
}
