// Runs in the service worker: keeps every file of the languages that its address names, whole or not at all.
import { setCacheNameDetails } from 'workbox-core';
import { addPlugins, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { addressOf } from '../site/address-of.ts';
import { farewell } from './farewell.ts';
import type { Files } from './files.ts';
import { CACHE_PREFIX, KEPT_LOCALES, TAKE_OVER } from './our-caches.ts';
import { packed, unpacked } from './packed.ts';
import type { Fetches, Waits, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope & typeof globalThis;
/** Written in front of this file when the site is built: the files of each language. */
declare const FILES: Files;
/** Written there too: how long one file may take. */
declare const LONGEST_MS: number;

const wanted = new URL(location.href).searchParams.get(KEPT_LOCALES)?.split(',') ?? [];
const locales = wanted.filter((locale) => Object.hasOwn(FILES, locale));
// Files that languages share stand once.
const files = new Map(locales.flatMap((locale) => FILES[locale] ?? []).map((file) => [file.url, file]));

/** A kept page, by its address; nothing when it is not kept. */
const keptPage = async (address: string) => {
  const found = await matchPrecache(addressOf(address));
  return found && unpacked(found);
};

/** The page that says so, in the language of the address where that is kept. Its own addresses may be relative to where it lies. */
const offlinePage = async (address: string) => {
  const home = new URL('.', location.href).pathname;
  const locale = locales.find((one) => `${address}/`.startsWith(`${home}${one}/`)) ?? locales[0];
  const page = await keptPage(`./${locale}/offline/`);
  return page && new Response((await page.text()).replaceAll('="../../', `="${home}`), page);
};

/** A page from the host. Without a network, one says that the page is not kept, and which are. */
const fromNetwork = async (request: Request) => {
  try {
    return await fetch(request);
  } catch {
    const { pathname, search } = new URL(request.url);
    // Without its last slash hosts lead to the page, whose own addresses can be relative.
    if (await keptPage(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
    return (await offlinePage(pathname)) ?? Response.error();
  }
};

/**
 * Stands for a page while the version that waits takes over, and then asks for the page once more. Asked by `Refresh`
 * alone, in the middle of the change, Chromium now and then never showed it; that is left for where no script runs.
 */
const HANDOVER = `<!doctype html><meta name="color-scheme" content="light dark"><script>
const worker = navigator.serviceWorker;
const again = () => location.reload();
worker.addEventListener('controllerchange', again, { once: true });
worker.ready.then(({ waiting }) => (waiting ? waiting.postMessage(TAKE_OVER) : again()));
</script>`;
const HANDOVER_S = 4;
/**
 * The version that was asked to take over. One that does not, because its file came cut short or empty, is not asked
 * again: each page would be this one, which shows nothing.
 */
let asked: ServiceWorker | undefined;

// With one page open, the page that is asked for next is of the version that waits.
self.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetches;
  const { waiting } = self.registration;
  if (request.mode !== 'navigate' || request.method !== 'GET' || !waiting) return;
  const answer = async () => {
    const open = await self.clients.matchAll({ type: 'window' });
    if (open.length > 1 || waiting === asked)
      return (await keptPage(new URL(request.url).pathname)) ?? fromNetwork(request);
    asked = waiting;
    setTimeout(() => waiting.postMessage(TAKE_OVER), (HANDOVER_S * 1000) / 2);
    return new Response(HANDOVER, { headers: { Refresh: `${HANDOVER_S}`, 'Content-Type': 'text/html' } });
  };
  respondWith.call(event, answer());
});

// The caches of copies of the site that stand on one host are told apart by where they stand.
setCacheNameDetails({ prefix: CACHE_PREFIX, suffix: new URL('.', location.href).pathname });
// Only while a version is kept as a whole: a page that is still open when the reader removes what is kept would else put
// back, one by one, the files that it comes to need.
let keeps = false;
self.addEventListener('install', () => {
  keeps = true;
});
self.addEventListener('activate', () => {
  keeps = false;
});
addPlugins([
  {
    // A file that never comes ends it, and what came before it is cleared. Only here can that be done: a page that asks to
    // remove a worker is answered when the worker has kept everything.
    requestWillFetch: async ({ request }) =>
      keeps ? new Request(request, { signal: AbortSignal.timeout(LONGEST_MS) }) : request,
    cacheWillUpdate: async ({ response }) => (keeps ? packed(response) : null),
    cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && unpacked(cachedResponse),
  },
]);
// Each file comes with a digest: while a host is being updated, one of the other version is refused, and nothing mixes.
precacheAndRoute([...files.values()], {
  ignoreURLParametersMatching: [/.*/],
  cleanURLs: false,
  urlManipulation: ({ url }) => [new URL(addressOf(url.pathname), url)],
});

// A page that is not kept.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ request }) => fromNetwork(request),
);

self.addEventListener('message', (event) => {
  if ((event as MessageEvent).data === TAKE_OVER) void self.skipWaiting();
});

// Pages that are open already are served by it at once. The site has left out each language that is kept: nothing is
// left to read, and the host shows the others.
if (locales.length === 0) farewell(self);
else self.addEventListener('activate', (event) => (event as Waits).waitUntil(self.clients.claim()));
