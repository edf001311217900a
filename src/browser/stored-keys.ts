import type { Place } from './storage.ts';

/** Every key that begins with `prefix`; none when the browser gives none away. */
export function keysOf(prefix: string, place: Place): string[] {
  try {
    return Object.keys(window[place]).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
