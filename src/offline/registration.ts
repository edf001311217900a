import '../security/trusted-types.ts';
import { cachesOf } from './our-caches.ts';

/** The site's home. A worker of this copy of the site has it as its scope. */
const HOME = new URL(import.meta.env.BASE_URL, location.href).pathname;
const SCRIPT = 'offline.js';
const QUERY = 'keep';

/** The worker's address says which languages it keeps: that is the only place where it is written down. */
const localesIn = (script: string) =>
  new URL(script).searchParams.get(QUERY)?.split(',').filter(Boolean) ?? [];

/** What is kept for reading offline. */
export interface Kept {
  worker: ServiceWorkerRegistration;
  locales: readonly string[];
}

/** This copy's worker. The browser names the nearest above the page: with none of our own, that of a copy above. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const nearest = await navigator.serviceWorker?.getRegistration(HOME);
  return nearest && new URL(nearest.scope).pathname === HOME ? nearest : undefined;
}

/** What is kept for reading offline; nothing when it is off, or when the browser cannot. */
export async function keptOffline(): Promise<Kept | undefined> {
  const worker = await registration();
  const script = (worker?.waiting ?? worker?.active)?.scriptURL;
  if (!worker || !script || !new URL(script).pathname.endsWith(`/${SCRIPT}`)) return undefined;
  return { worker, locales: localesIn(script) };
}

const register = (address: string) =>
  navigator.serviceWorker.register(address, { scope: HOME, updateViaCache: 'none' });

/**
 * Keeps a language on the device beside those that are kept already.
 *
 * @returns when all its files are there
 * @throws when one could not be kept; what was kept before goes on working, and nothing is left where nothing was
 */
export async function keepOffline(locale: string): Promise<void> {
  const before = (await keptOffline())?.locales ?? [];
  const locales = [...new Set([...before, locale])].sort();
  const address = `${HOME}${SCRIPT}?${QUERY}=${locales.join(',')}`;
  try {
    let worker = await register(address);
    // It was removed on a page that is still open: some browsers revive the old worker then, which keeps nothing anew.
    if (!worker.installing && (await ours()).length === 0)
      worker = await register(`${address}&from=${Date.now()}`);
    if (worker.installing) await settled(worker.installing);
    // The reader asked for it just now: it does not wait until all pages are closed.
    await takeUpdate(worker);
  } catch (reason) {
    // The files that came before the one that did not would take room that no page tells of.
    if (!(await keptOffline())) await removeOffline();
    throw reason;
  }
}

/** Waits until a worker has kept all its files, or failed to. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'redundant') reject(new Error('A file could not be kept.'));
      else if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Puts a waiting version in charge of every page. */
export async function takeUpdate({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (!waiting) return;
  const active = new Promise<void>((resolve) =>
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve()),
  );
  waiting.postMessage('take over');
  await active;
}

/** The caches of this copy of the site; none where the browser gives none away. */
const ours = async () => cachesOf(HOME, (await globalThis.caches?.keys().catch(() => [])) ?? []);

/** Forgets everything that was kept for reading offline, also what is left of a download that failed. */
export async function removeOffline(): Promise<void> {
  await (await registration())?.unregister();
  for (const name of await ours()) await caches.delete(name);
}

/** How many files are kept, and how large they are together. */
export async function sizeOffline(): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for (const name of await ours())
    for (const response of await (await caches.open(name)).matchAll()) {
      files += 1;
      bytes += (await response.blob()).size;
    }
  return { files, bytes };
}
