import type { EntryNotes, LocalFlow } from '../wording/contract.ts';

let loaded: Promise<EntryNotes> | undefined;

/** What stands at the entries of the practice menu; loaded when a reader first presses one that leads nowhere. */
export function notesOf({ notes }: LocalFlow): Promise<EntryNotes> {
  loaded ??= fetch(notes)
    .then((response) => response.json() as Promise<EntryNotes>)
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}
