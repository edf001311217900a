import { cachesOf } from './our-caches.ts';
import type { Waits, WorkerScope } from './worker-scope.ts';

/**
 * Makes this worker the last one: once it is here it forgets everything that was kept, leaves, and lets the pages that
 * the one before it served come from the host.
 */
export function farewell(worker: WorkerScope & typeof globalThis): void {
  // Nobody has to close a page first: what is kept has no future.
  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) => (event as Waits).waitUntil(leave(worker)));
}

async function leave({ caches, clients, registration }: WorkerScope & typeof globalThis) {
  const home = new URL(registration.scope).pathname;
  // No new page is served by it from here on, so none puts back what is deleted.
  await registration.unregister();
  for (const name of cachesOf(home, await caches.keys())) await caches.delete(name);
  // Not waited for: a page is loaded only when this worker has been activated.
  for (const page of await clients.matchAll({ type: 'window' })) page.navigate(page.url).catch(() => {});
}
