import type { Kind, SearchFile, SearchRecord } from '../contract.ts';
import { isHan } from '../ranking/corpus.ts';
import { type Fold, makeFold } from '../ranking/fold.ts';
import { squeeze } from '../ranking/lexicon.ts';
import { askingWords, commonText, regionalWords } from './common.ts';
import { readPage, screenAddresses } from './read-page.ts';
import { type FlowTexts, screenRecords, withoutFurniture } from './screens.ts';
import { variantsOf } from './tables.ts';

/** A built page, by its address below the site's home. */
export interface BuiltPage {
  url: string;
  html: string;
  /** Of a rehearsal's page: the texts of its screens. */
  flow?: FlowTexts;
}

/** What authors and translators give to search beside the pages; a site may give nothing. */
export interface Helps {
  /** Names of one control: that of this language, and those of others. */
  names: [here: string, elsewhere: string[]][];
  /** `locales/{locale}/search.json`. */
  texts: Record<string, string>;
  /** The other languages of the site, by their own names. */
  languages: Record<string, string>;
  /** What the search box says. */
  words: Record<string, string>;
  /** Pages of the same site in other languages: where the rest of the address is the same, their titles lead here. */
  elsewhere: Iterable<BuiltPage>;
  /**
   * Whether the site is any site: its pages are all of one kind, and what every site needs is added, that is words that
   * ask, words of the other region of Chinese, and those of an address whose page has a Chinese title. Ours, whose
   * addresses tell kinds and whose `texts` and `names` hold all of it, does without.
   */
  common: boolean;
}

/** What a page is, by its address. */
const KINDS: [RegExp, Kind][] = [
  [/\/guides\/[^/]+\/$/, 'guide'],
  [/\/rehearse\/[^/]+\/$/, 'rehearsal'],
];

const kindOf = (url: string): Kind => KINDS.find(([address]) => address.test(url))?.[1] ?? 'page';

const split = (text = '') =>
  text
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);

/**
 * Makes the search file of a language from its built pages.
 *
 * @param marked whether the site marks what is content with `data-pagefind-body`; otherwise `main` or `body` is
 * @throws when an author's alias names a place that is not there
 */
export function makeFile(
  locale: string,
  built: Iterable<BuiltPage>,
  { names = [], texts = {}, words = {}, languages = {}, common = true, elsewhere = [] }: Partial<Helps> = {},
  marked = true,
): SearchFile {
  const titles = titlesElsewhere(elsewhere, marked);
  const pages: SearchFile['pages'] = [];
  const records: SearchRecord[] = [];
  for (const { url, html, flow } of built) {
    const kind = common ? 'guide' : kindOf(url);
    const read = readPage(html, kind, marked);
    if (!read) continue;
    const rehearsals = kind === 'guide' ? rehearsalsIn(html, locale) : [];
    const title = flow?.title ?? read.title;
    const page = pages.push({ title, url, kind, ...(rehearsals.length > 0 && { rehearsals }) }) - 1;
    const [first, ...sections] = read.records;
    const called = [...(common ? addressWords(url, title) : []), ...(titles.get(withoutLocale(url)) ?? [])];
    const all = first ? [named({ ...first, title }, called), ...sections] : [];
    for (const record of all) records.push({ ...record, page });
    if (flow)
      for (const record of screenRecords(flow, screenAddresses(html))) records.push({ ...record, page });
  }
  const terms = new Map(
    records.flatMap(({ kind, title }, number) => (kind === 'term' ? [[title, number] as const] : [])),
  );
  const own = withoutFurniture(records);
  const said = own.map(({ title, text }) => title + text).join('') + names.flat(2).join('');
  const regional = common ? regionalIn(locale, said) : [];
  const variants = variantsOf(said + (common ? askingWords(locale).join('') : '') + regional.flat().join(''));
  const fold = makeFold(variants);
  const kept = own.map((record) => withoutNoise(record, fold, common ? NONE : FURNITURE));
  addAliases(locale, pages, kept, texts);
  return {
    locale,
    pages,
    records: kept,
    variants,
    // Of controls that are terms too, the glossary's record tells the names.
    names: names.flatMap(([here, elsewhere]) => {
      const others = elsewhere.filter((name) => fold(name) !== fold(here));
      return terms.has(here) ? [] : [[here, others.join('|')] satisfies [string, string]];
    }),
    labelTerms: [...terms].flatMap(([title, number]) =>
      names.some(([here]) => here === title) ? number : [],
    ),
    same: groupsOf('same', texts),
    failing: groupsOf('failing', texts),
    ...(regional.length > 0 && { regional }),
    asking: {
      words: texts['asking.words'] || !common ? split(texts['asking.words']) : [...askingWords(locale)],
      who: split(texts['asking.who']),
    },
    languages,
    words,
  };
}

/** The groups of words of one kind. */
const groupsOf = (kind: string, texts: Record<string, string>) =>
  Object.keys(texts)
    .filter((key) => key.startsWith(`${kind}.`))
    .map((key) => split(texts[key]));

/** The words of the other region, compared as the site's own variants will have it. */
function regionalIn(locale: string, said: string): [there: string, here: string][] {
  const fold = makeFold(variantsOf(said + commonText(locale)));
  return regionalWords(locale, squeeze(fold(said)), (word) => squeeze(fold(word)));
}

const withoutLocale = (url: string) => url.replace(/^[^/]*\//, '');

/** The titles of pages in other languages, by the rest of their addresses. */
function titlesElsewhere(pages: Iterable<BuiltPage>, marked: boolean): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { url, html } of pages) {
    const title = readPage(html, 'page', marked)?.title;
    const path = withoutLocale(url);
    if (title) titles.set(path, [...(titles.get(path) ?? []), title]);
  }
  return titles;
}

/** What an address says in letters, where the title says it in Chinese: `docs/word-count.html`. */
function addressWords(url: string, title: string): string[] {
  const last =
    url
      .replace(/(\/index)?(\.html?)?\/?$/, '')
      .split('/')
      .at(-1) ?? '';
  const words = last.split(/[^A-Za-z]+/).filter((word) => word.length > 1);
  return isHan(title) && words.length > 0 && !/\d{3}/.test(last) ? [words.join(' ')] : [];
}

/** Gives a place more names. */
const named = <Place extends { names?: string }>(place: Place, more: readonly string[]): Place =>
  more.length > 0 ? { ...place, names: [place.names, ...more].filter(Boolean).join('|') } : place;

/** The addresses of the rehearsals that a guide holds. */
const rehearsalsIn = (html: string, locale: string): string[] => [
  ...new Set(
    [...html.matchAll(/ data-rehearsal="([^"]+)"/g)].map(([, flow]) => `${locale}/rehearse/${flow}/`),
  ),
];

/** Sections that lead away from a page and say nothing themselves. */
const FURNITURE: ReadonlySet<string> = new Set(['next-steps', 'sources']);
const NONE: ReadonlySet<string> = new Set();

/** Leaves out what nobody looks for: where a page leads on, and a term's names in the other script, which fold to the same. */
function withoutNoise(record: SearchRecord, fold: Fold, furniture: ReadonlySet<string>): SearchRecord {
  if (record.kind === 'section' && furniture.has(record.at)) return { ...record, text: '' };
  if (record.kind !== 'term') return record;
  const told = new Set([fold(record.title)]);
  const isNew = (name: string) => {
    const folded = fold(name);
    if (told.has(folded)) return false;
    told.add(folded);
    return true;
  };
  const lines = record.text.split('\n').map((line) => line.split(' · ').filter(isNew).join(' · '));
  return { ...record, text: lines.filter(Boolean).join('\n') };
}

/** Places that a host may leave out: nobody looks for what it does not have. */
const OPTIONAL = new Set(['find.#offline']);

/** Gives each place the names under which readers look for it. */
function addAliases(
  locale: string,
  pages: SearchFile['pages'],
  records: SearchRecord[],
  texts: Record<string, string>,
): void {
  for (const [key, joined] of Object.entries(texts)) {
    const [, path = '', at = ''] = /^find\.([^#]*)(?:#(.*))?$/.exec(key) ?? [];
    if (!key.startsWith('find.')) continue;
    const record = records.find(
      (one) => pages[one.page]?.url === `${locale}/${path}` && one.at === at && one.kind !== 'screen',
    );
    if (!record && OPTIONAL.has(key)) continue;
    if (!record)
      throw new Error(
        `locales/${locale}/search.json: "${key}" names a place that is not there. Write find.{address}#{section}, such as find.guides/action-pack/#cancel.`,
      );
    record.names = [record.names, ...split(joined)].filter(Boolean).join('|');
  }
}
