/** The part of Pagefind's interface that we use (pagefind.app/docs/api, 1.6). */
interface Pagefind {
  options: (options: {
    baseUrl: string;
    noWorker: boolean;
    ranking: { pageLength: number; metaWeights: Record<string, number> };
  }) => Promise<void>;
  init: () => Promise<void>;
  debouncedSearch: (query: string, options: object, wait: number) => Promise<{ results: Result[] } | null>;
}

interface Result {
  data: () => Promise<{
    url: string;
    meta: { title?: string };
    excerpt: string;
    sub_results: { title: string; url: string; excerpt: string }[];
  }>;
}

/** A page that was found, with the sections that hold the words. */
export interface Found {
  title: string;
  url: string;
  /** Text with `<mark>` around the words that were found; everything else in it is escaped. */
  excerpt: string;
  sections: { title: string; url: string; excerpt: string }[];
}

/** As many pages as a reader looks through. */
const MOST_PAGES = 12;
const MOST_SECTIONS = 3;
const WAIT_MS = 120;

/** Pagefind ends a heading with a full stop of its own; after a Han character it is a Chinese one. */
const punctuated = (excerpt: string) => excerpt.replace(/(\p{Script=Han}(?:<\/mark>)?)\.(?: |$)/gu, '$1。');

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the search index of the page's language. Called when the reader turns to search, never on page load.
 *
 * @param bundle address of Pagefind's folder
 * @param base the site's sub-path
 */
export function load(bundle: string, base: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    // A worker is started by an address alone, which the pages' security policy refuses; it would not be faster.
    // A guide is long and a rehearsal's page short: neither length nor title puts the rehearsal first.
    await pagefind.options({
      baseUrl: base,
      noWorker: true,
      ranking: { pageLength: 0, metaWeights: { title: 0.5 } },
    });
    await pagefind.init();
    return pagefind;
  })().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Searches the guides of the page's language.
 *
 * @returns pages, best first; nothing when a newer query has overtaken this one
 */
export async function search(pagefind: Pagefind, query: string): Promise<Found[] | undefined> {
  const answer = await pagefind.debouncedSearch(query, {}, WAIT_MS);
  if (!answer) return undefined;
  const pages = await Promise.all(answer.results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt, sub_results }) => ({
    title: meta.title ?? url,
    url,
    excerpt: punctuated(excerpt),
    sections: sub_results
      .filter((section) => section.url !== url)
      .slice(0, MOST_SECTIONS)
      .map((section) => ({ ...section, excerpt: punctuated(section.excerpt) })),
  }));
}
