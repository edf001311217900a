/** What a service worker has beyond a page. TypeScript's own list cannot stand beside that of pages. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { matchAll: (of: { type: 'window' }) => Promise<Client[]>; claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
}

/** A page that the worker serves. */
interface Client {
  url: string;
  navigate: (url: string) => Promise<unknown>;
}

export interface Waits extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface Fetches extends Event {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
