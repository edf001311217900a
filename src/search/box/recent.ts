import { read, write } from '../../browser/storage.ts';

const MOST = 5;
const LONGEST = 100;

/** The reader's last searches on this device, the newest first; none when the browser keeps nothing. */
export function recentSearches(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(read(key) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept
      .filter((one) => typeof one === 'string' && one !== '' && one.length <= LONGEST)
      .slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function keepSearch(key: string, query: string): void {
  if (!query || query.length > LONGEST) return;
  store(key, [query, ...recentSearches(key).filter((one) => one !== query)].slice(0, MOST));
}

/** Forgets them all. */
export function forgetSearches(key: string): void {
  store(key, []);
}

const store = (key: string, searches: string[]) =>
  write(key, searches.length > 0 ? JSON.stringify(searches) : undefined);
