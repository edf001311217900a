import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { makeSearch, pagesIn } from '../../../src/search/build/make-search.ts';
import { chromiumPath } from '../../chromium.ts';

/** A line of a file of queries: language, class, query and the addresses of the pages that answer, a tab between. */
interface Query {
  locale: string;
  class: string;
  query: string;
  pages: readonly string[];
}

/** What is asked: Pagefind as it comes, our records without it, and both as `search` does. */
const WAYS = ['Pagefind', 'records', 'search'] as const;
type Way = (typeof WAYS)[number];

/** Bytes are counted with nothing in the cache, for each of so many queries one. */
const COLD_EVERY = 12;

const readQueries = (file: string): Query[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [locale = '', name = '', query = '', ...pages] = line.trim().split('\t');
      return { locale, class: name, query, pages };
    });

/** A host of what was made: an empty page for each language, our modules as they are, and the files, packed. */
async function host(folder: string) {
  let bytes = 0;
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://x');
    const module = /^\/src\/search\/[\w/-]+\.ts$/.test(pathname);
    try {
      const body = module
        ? stripTypeScriptTypes(readFileSync(`.${pathname}`, 'utf8'))
        : pathname.endsWith('/')
          ? `<!doctype html><html lang="${pathname.split('/')[1]}"><meta charset="utf-8"><title>bench</title></html>`
          : readFileSync(join(folder, pathname));
      const packed = brotliCompressSync(body);
      if (!module && !pathname.endsWith('/')) bytes += packed.length;
      const type = module || pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      answer.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' });
      answer.end(packed);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    /** How many bytes were sent since this was asked. */
    sent: () => {
      const before = bytes;
      bytes = 0;
      return before;
    },
    stop: () => server.close(),
  };
}

/** Asks in a page of the language, and tells the addresses of the hits and how long they took. */
const ask = (page: Page, way: Way, query: string): Promise<{ urls: string[]; ms: number }> =>
  page.evaluate(
    async ([wanted, typed, locale]) => {
      const started = performance.now();
      const done = (urls: string[]) => ({ urls, ms: performance.now() - started });
      if (wanted === 'Pagefind') {
        const pagefind = await import('/pagefind/pagefind.js' as string);
        await pagefind.options({ baseUrl: '/', noWorker: true });
        const { results } = await pagefind.search(typed);
        const read = results
          .slice(0, 10)
          .map(async (one: { data: () => Promise<{ url: string }> }) => one.data());
        return done((await Promise.all(read)).map(({ url }) => url.replace(/^\//, '')));
      }
      const { search } = await import('/src/search/search.ts' as string);
      const alone = { pagesWith: async () => [], textOf: async () => [] };
      const { hits } = await search(typed, { locale, ...(wanted === 'records' && { fullText: alone }) });
      return done(hits.map(({ url }: { url: string }) => url.replace(/#.*/, '')));
    },
    [way, query, new URL(page.url()).pathname.slice(1, -1)] as const,
  );

const middle = (values: number[]) =>
  Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

/** What a class of queries comes to in one way: shares of right pages that stand first, and among five. */
const shares = (ranks: readonly number[]) => {
  const share = (most: number) =>
    (ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length).toFixed(2);
  return `${share(1)} / ${share(5)}`;
};

/**
 * Measures search on the built pages of any site, each language in a folder of its name.
 *
 * @param dist the pages
 * @param queriesFile a query a line: language, class, query, and the address of each page that answers, a tab between
 */
export async function measureSite(dist: string, queriesFile: string): Promise<void> {
  const queries = readQueries(queriesFile);
  const locales = [...new Set(queries.map(({ locale }) => locale))];
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const marked = locales.some((locale) =>
    [...pagesIn(dist, locale)].some(({ html }) => html.includes('data-pagefind-body')),
  );
  const languages = Object.fromEntries(locales.map((locale) => [locale, {}]));
  const { files, told } = await makeSearch(dist, languages, { marked, longest: 0 });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  console.log(told);
  const site = await host(folder);
  const browser: Browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const ranks = new Map<string, Record<Way, number[]>>();
    const warm: Record<Way, number[]> = { Pagefind: [], records: [], search: [] };
    const cold: Record<Way, number[]> = { Pagefind: [], records: [], search: [] };
    for (const locale of locales) {
      const mine = queries.filter((one) => one.locale === locale);
      for (const way of WAYS) {
        const page = await browser.newPage();
        await page.goto(`${site.url}${locale}/`);
        for (const { class: name, query, pages } of mine) {
          const { urls, ms } = await ask(page, way, query);
          warm[way].push(ms);
          const rank = urls.findIndex((url) => pages.includes(url)) + 1;
          for (const key of [name, 'all', `all ${locale}`]) {
            const row = ranks.get(key) ?? { Pagefind: [], records: [], search: [] };
            row[way].push(rank);
            ranks.set(key, row);
          }
          if (process.argv.includes('--misses') && way === 'search' && rank !== 1)
            console.log([locale, name, query, rank, urls[0] ?? 'nothing'].join(' · '));
        }
        await page.close();
        for (const [at, { query }] of mine.entries()) {
          if (at % COLD_EVERY > 0) continue;
          const fresh = await browser.newContext();
          const first = await fresh.newPage();
          await first.goto(`${site.url}${locale}/`);
          site.sent();
          await ask(first, way, query);
          cold[way].push(site.sent() / 1024);
          await fresh.close();
        }
      }
    }
    console.log('\nRight pages that stand first / among five');
    console.table(
      Object.fromEntries(
        [...ranks].map(([name, row]) => [
          `${name} (${row.search.length})`,
          Object.fromEntries(WAYS.map((way) => [way, shares(row[way])])),
        ]),
      ),
    );
    console.log('\nWhat it costs, without the code of this module');
    console.table(
      Object.fromEntries(
        WAYS.map((way) => [
          way,
          {
            'KB of a first query, middle': middle(cold[way]),
            'KB of a first query, most': Math.round(Math.max(...cold[way])),
            'ms of a query, middle': middle(warm[way]),
          },
        ]),
      ),
    );
  } finally {
    await browser.close();
    site.stop();
    rmSync(folder, { recursive: true });
  }
}
