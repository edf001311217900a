import type { EntryNotes, LocalFlow } from '../wording/contract.ts';

let loaded: Promise<EntryNotes> | undefined;

/**
 * What stands at the entries of the practice menu; loaded when a reader first presses one that leads nowhere. Nothing
 * where it cannot be loaded.
 */
export function notesOf({ notes }: LocalFlow): Promise<EntryNotes> {
  loaded ??= fetch(notes)
    .then((response) => response.json() as Promise<EntryNotes>)
    .catch(() => {
      loaded = undefined;
      return {};
    });
  return loaded;
}
