import '../security/trusted-types.ts';

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

/** What is kept for reading offline; nothing when it is off, or when the browser cannot. */
export async function keptOffline(): Promise<Kept | undefined> {
  const worker = await navigator.serviceWorker?.getRegistration();
  const script = (worker?.waiting ?? worker?.active)?.scriptURL;
  if (!worker || !script || !new URL(script).pathname.endsWith(`/${SCRIPT}`)) return undefined;
  return { worker, locales: localesIn(script) };
}

/**
 * Keeps a language on the device beside those that are kept already.
 *
 * @param base the site's sub-path with a slash at the end
 * @returns when all its files are there
 * @throws when one could not be kept; what was kept before goes on working
 */
export async function keepOffline(base: string, locale: string): Promise<void> {
  const before = (await keptOffline())?.locales ?? [];
  const locales = [...new Set([...before, locale])].sort();
  const worker = await navigator.serviceWorker.register(`${base}${SCRIPT}?${QUERY}=${locales.join(',')}`, {
    scope: base,
    updateViaCache: 'none',
  });
  if (worker.installing) await settled(worker.installing);
  // The reader asked for it just now: it does not wait until all pages are closed.
  await takeUpdate(worker);
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

/** The caches of this copy of the site: their names end in where it stands. Other copies may stand below it. */
const ours = async (worker: ServiceWorkerRegistration) => {
  const { pathname } = new URL(worker.scope);
  return (await caches.keys()).filter(
    (name) => name.startsWith('pcg-') && name.slice(name.indexOf('/')) === pathname,
  );
};

/** Forgets everything that was kept for reading offline. */
export async function removeOffline(): Promise<void> {
  const kept = await keptOffline();
  if (!kept) return;
  for (const name of await ours(kept.worker)) await caches.delete(name);
  await kept.worker.unregister();
}

/** How many files are kept, and how large they are together. */
export async function sizeOffline({ worker }: Kept): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for (const name of await ours(worker))
    for (const response of await (await caches.open(name)).matchAll()) {
      files += 1;
      bytes += (await response.blob()).size;
    }
  return { files, bytes };
}
