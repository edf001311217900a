import { PATIENCE_S } from '../site/patience.ts';
import type { EntryNotes, LocalFlow } from '../wording/contract.ts';

let loaded: Promise<EntryNotes> | undefined;

/**
 * What stands at the entries of the practice menu; loaded when a reader first presses one that leads nowhere. Nothing
 * where it cannot be loaded.
 */
export function notesOf({ notes }: LocalFlow): Promise<EntryNotes> {
  loaded ??= fetch(notes, { signal: AbortSignal.timeout?.(PATIENCE_S * 1000) })
    .then((response) => (response.ok ? (response.json() as Promise<EntryNotes>) : Promise.reject(response)))
    .catch(() => {
      loaded = undefined;
      return {};
    });
  return loaded;
}
