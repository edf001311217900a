import { PATIENCE_S } from '../site/patience.ts';
import type { SearchFile } from './contract.ts';

/** What a search asks about a site whose text is too long to be sent with the records. */
export interface FullText {
  /**
   * The pages whose text holds a word, or all of a quoted phrase. Rejects when that cannot be asked; a part of
   * Pagefind's index that does not come holds nothing, for Pagefind does not tell.
   */
  pagesWith: (words: string) => Promise<number[]>;
  /** The text of each record of a page, in the order of the records. Never rejects: what does not come is not shown. */
  textOf: (page: number) => Promise<string[]>;
}

/** Fails when an answer has been waited for long enough. */
const tooLate = () =>
  new Promise<never>((_, reject) => {
    AbortSignal.timeout?.(PATIENCE_S * 1000).addEventListener('abort', reject);
  });

/** The part of Pagefind's interface that we use (pagefind.app/docs/api, 1.6). */
interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string }[] }>;
}

/**
 * Asks Pagefind for pages, and the site for their text.
 *
 * Pagefind takes the language of the page that it runs on (`<html lang>`), which must be that of the records.
 *
 * @param base the site's home
 */
export function openFullText(
  { bundle, pages, texts }: NonNullable<SearchFile['fullText']>,
  base: string,
): FullText {
  let starting: Promise<Pagefind> | undefined;
  const start = () => {
    starting ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ `${base}${bundle}pagefind.js`)) as Pagefind;
      // A worker is started by an address alone, which the pages' security policy refuses; it would not be faster.
      await pagefind.options({ baseUrl: base, noWorker: true });
      await pagefind.init();
      return pagefind;
    })();
    starting.catch(() => {
      starting = undefined;
    });
    return starting;
  };
  const asked = new Map<string, Promise<number[]>>();
  const read = new Map<number, Promise<string[]>>();
  /** What fails once, or never answers, is asked anew the next time. */
  const once = <Key, Value>(known: Map<Key, Promise<Value[]>>, key: Key, ask: () => Promise<Value[]>) => {
    const before = known.get(key);
    if (before) return before;
    const answer = Promise.race([ask(), tooLate()]).catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
    known.set(key, answer);
    return answer;
  };
  return {
    pagesWith: (words) =>
      once(asked, words, async () => {
        const { results } = await (await start()).search(words);
        return results.flatMap(({ id }) => pages[id] ?? []);
      }),
    textOf: (page) =>
      once(
        read,
        page,
        async () => (await fetch(`${base}${texts}${page}.json`)).json() as Promise<string[]>,
      ).catch(() => []),
  };
}
