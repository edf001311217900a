import { type MendingFile, mendingFile, searchFile } from './contract.ts';
import { type FullText, openFullText } from './full-text.ts';
import { type PackedFile, unpack } from './pack.ts';
import {
  type Answer,
  type AnswerOptions,
  type Index,
  present,
  rankAll,
  understand,
} from './ranking/index.ts';
import { openIndex } from './ranking/open.ts';

/** A language of a site, ready to be asked. */
export interface Site {
  index: Index;
  /** Only where the records hold no text. */
  fullText?: FullText;
}

/** Where to search; most of it for sites and tests that are not this one. */
export interface SearchOptions extends AnswerOptions {
  /** The language of the site: `en`, `zh-CN`, `zh-TW`, or another that has a search file. */
  locale: string;
  /** The site's home, with a slash at the end. */
  site?: string;
  /** Reads a file of the site, where it is not to be fetched. */
  load?: (url: string) => Promise<unknown>;
  /** Asks for full text, where Pagefind is not to be loaded. */
  fullText?: FullText;
}

const fetched = (url: string): Promise<unknown> =>
  fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json();
  });

const sites = new Map<string, Promise<Site>>();

/** Makes an index ready to be asked, with its full text where it has that apart. */
export function openSite(index: Index, base = '/'): Site {
  const { fullText } = index.file;
  // It comes while the reader types.
  if (fullText) secondLayer().catch(() => undefined);
  return { index, fullText: fullText && openFullText(fullText, base) };
}

/**
 * Searches a site that was built with this module, from any script of any of its pages.
 *
 * ```ts
 * const { hits } = await search('如何取消订阅', { locale: 'zh-CN', site: '/docs/' });
 * ```
 *
 * The first call loads the search file of the language; where that holds no text because the site is large, Pagefind
 * is loaded and asked too.
 *
 * @returns places, best first; what was made of the query; and what helps on where nothing was found
 * @throws when the search file cannot be loaded; whatever was typed, never for that
 */
export async function search(query: string, options: SearchOptions): Promise<Answer> {
  const { locale, site: base = '/', load = fetched } = options;
  const key = `${base}${locale}`;
  let opening = options.load ? undefined : sites.get(key);
  if (!opening) {
    opening = openAt(base, locale, load);
    if (!options.load) {
      sites.set(key, opening);
      opening.catch(() => sites.delete(key));
    }
  }
  const site = await opening;
  const fullText = options.fullText ?? site.fullText;
  // Where the full text cannot be asked, the records answer alone.
  return ask(query, { ...site, fullText }, options).catch(() => ask(query, { index: site.index }, options));
}

/** Loads what a search needs. What mends a query is done without where it does not come. */
async function openAt(base: string, locale: string, load: (url: string) => Promise<unknown>): Promise<Site> {
  const [file, more] = await Promise.all([
    load(base + searchFile(locale)),
    load(base + mendingFile(locale)).catch(() => undefined),
  ]);
  return openSite(openIndex(unpack(file as PackedFile), more as MendingFile | undefined), base);
}

/** Searches a site that is open: its records, and its full text where it has one. Rejects when that cannot be asked. */
export async function ask(
  query: string,
  { index, fullText }: Site,
  options: AnswerOptions = {},
): Promise<Answer> {
  const understood = understand(query, index, options.open);
  if (!fullText) return present(understood, rankAll(understood, index), index, options);
  const { askBoth } = await secondLayer();
  return askBoth(understood, index, fullText, options);
}

/** Only a site whose text is apart pays for asking it. */
const secondLayer = () => import('./second-layer.ts');
