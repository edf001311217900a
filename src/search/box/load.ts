import { PATIENCE_S } from '../../site/patience.ts';
import type { MendingFile, SearchFile } from '../contract.ts';
import { type PackedFile, unpack } from '../pack.ts';

const fetched = <Sent>(url: string): Promise<Sent> =>
  fetch(url, { signal: AbortSignal.timeout?.(PATIENCE_S * 1000) }).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json();
  });

const loading = new Map<string, Promise<SearchFile>>();

/**
 * Loads the search file of a language, once: when the reader turns to search, never with the page.
 *
 * @throws when it is not there, too slow, or not what it should be, such as a host's own page; the next call tries anew
 */
export function loadFile(url: string): Promise<SearchFile> {
  const known = loading.get(url);
  if (known) return known;
  const file = fetched<PackedFile>(url).then(unpack);
  loading.set(url, file);
  file.catch(() => loading.delete(url));
  return file;
}

/** Loads what mends a query; nothing where it does not come. */
export const loadMending = (url: string): Promise<MendingFile | undefined> =>
  fetched<MendingFile>(url).catch(() => undefined);
