import '../security/trusted-types.ts';
import { inTime, LONGEST_MS } from './in-time.ts';
import { CACHE_PREFIX, cachesOf, KEPT_LOCALES, TAKE_OVER } from './our-caches.ts';

/** The site's home. A worker of this copy of the site has it as its scope. */
const HOME = new URL(import.meta.env.BASE_URL, location.href).pathname;
const SCRIPT = 'offline.js';

/** The worker's address says which languages it keeps: that is the only place where it is written down. */
const localesIn = (script: string) =>
  new URL(script).searchParams.get(KEPT_LOCALES)?.split(',').filter(Boolean) ?? [];

/** What is kept for reading offline. */
export interface Kept {
  worker: ServiceWorkerRegistration;
  locales: readonly string[];
}

/** Whether the browser lets this site keep anything. Some have no workers here, others refuse whatever is asked of them. */
export async function canKeepOffline(): Promise<boolean> {
  const asked = navigator.serviceWorker?.getRegistration(HOME).then(() => true);
  return (await asked?.catch(() => false)) ?? false;
}

/**
 * This copy's worker. The browser names the nearest above the page: with none of our own, that of a copy above. Where it
 * refuses to say, nothing of ours can be there.
 */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const nearest = await navigator.serviceWorker?.getRegistration(HOME).catch(() => undefined);
  return nearest && new URL(nearest.scope).pathname === HOME ? nearest : undefined;
}

/**
 * Whether a language is on the device: its home page is. A worker's address alone does not tell: one whose file came
 * empty keeps nothing.
 */
async function isHere(locale: string): Promise<boolean> {
  for (const cacheName of await ours())
    if (await caches.match(`${HOME}${locale}/`, { cacheName, ignoreSearch: true })) return true;
  return false;
}

/** What is kept for reading offline; nothing when it is off, or when the browser cannot. */
export async function keptOffline(): Promise<Kept | undefined> {
  const worker = await registration();
  const script = (worker?.waiting ?? worker?.active)?.scriptURL;
  if (!worker || !script || !new URL(script).pathname.endsWith(`/${SCRIPT}`)) return undefined;
  const locales: string[] = [];
  for (const locale of localesIn(script)) if (await isHere(locale)) locales.push(locale);
  return locales.length > 0 ? { worker, locales } : undefined;
}

const register = (address: string) =>
  inTime(navigator.serviceWorker.register(address, { scope: HOME, updateViaCache: 'none' }));

/**
 * Keeps a language on the device beside those that are kept already.
 *
 * @returns when all its files are there
 * @throws when one could not be kept; what was kept before goes on working, and nothing is left where nothing was
 */
export const keepOffline = (locale: string): Promise<void> => inTurn(() => add(locale));

async function add(locale: string): Promise<void> {
  const before = (await keptOffline())?.locales ?? [];
  const locales = [...new Set([...before, locale])].sort();
  const address = `${HOME}${SCRIPT}?${KEPT_LOCALES}=${locales.join(',')}`;
  // Until there is a worker, nothing has come, and nothing has to be cleared. Asked to, the browser would answer after it
  // has answered this.
  let worker = await register(address);
  // It was removed on a page that is still open: some browsers revive the old worker then, which keeps nothing anew. Or
  // the worker's file came empty the last time.
  if (!worker.installing && !(await isHere(locale))) worker = await register(`${address}&from=${Date.now()}`);
  try {
    // The worker gives up by itself when a file does not come.
    if (worker.installing) await reached(worker.installing, (state) => state !== 'installing');
    // The reader asked for it just now: it does not wait until all pages are closed.
    await takeUpdate(worker);
    if (!(await isHere(locale))) throw new Error('No file was kept.');
  } catch (reason) {
    // The files that came before the one that did not would take room that no page tells of.
    if (!(await keptOffline())) await remove();
    throw reason;
  }
}

/** Waits until a worker is as far as that, or has failed: then a file could not be kept. */
function reached(worker: ServiceWorker, isThere: (state: ServiceWorkerState) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'redundant') reject(new Error('The worker was given up.'));
      else if (isThere(worker.state)) resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/**
 * Puts a waiting version in charge of every page.
 *
 * @throws when it does not take over, as one does whose file came empty
 */
export async function takeUpdate({ waiting }: ServiceWorkerRegistration): Promise<void> {
  waiting?.postMessage(TAKE_OVER);
  if (waiting) await inTime(reached(waiting, (state) => state === 'activated'));
}

/** The caches of this copy of the site; none where the browser gives none away. */
const ours = async () => cachesOf(HOME, (await globalThis.caches?.keys().catch(() => [])) ?? []);

/**
 * One after the other, in all tabs: of two languages that are kept at once the second would not know of the first, and a
 * cache that is deleted while it is about to be looked into would come back, empty. Where a browser gives no turns, or
 * another tab sleeps in its own, it is done as it is.
 */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    return await navigator.locks.request(`${CACHE_PREFIX}-${HOME}`, { signal }, begin);
  } catch (reason) {
    if (begun) throw reason;
    return work();
  }
}

async function remove(): Promise<void> {
  await (await registration())?.unregister();
  for (const name of await ours()) await caches.delete(name);
}

/** Forgets everything that was kept for reading offline, also what is left of a download that failed. */
export const removeOffline = (): Promise<void> => inTurn(remove);

/** How many files are kept, and how large they are together. */
export const sizeOffline = (): Promise<{ files: number; bytes: number }> =>
  inTurn(async () => {
    let files = 0;
    let bytes = 0;
    for (const name of await ours())
      for (const response of await (await caches.open(name)).matchAll()) {
        files += 1;
        bytes += (await response.blob()).size;
      }
    return { files, bytes };
  });
