import { STORAGE } from '../site/keys.ts';

/** The rehearsal that the reader left unfinished last, with its log as text. */
export interface Going {
  flow: string;
  log: string;
}

/** What was left unfinished on this device; nothing when nothing was, or what is stored is not such a thing. */
export function readGoing(): Going | undefined {
  try {
    const [, flow, log] =
      /^([\w-]{1,60}) ([\w.:*~-]{1,4000})$/.exec(localStorage.getItem(STORAGE.going) ?? '') ?? [];
    return flow && log ? { flow, log } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is under way, or forgets it when it has ended. */
export function keepGoing({ flow, log }: Going, isOver: boolean): void {
  try {
    if (!isOver) localStorage.setItem(STORAGE.going, `${flow} ${log}`);
    else if (readGoing()?.flow === flow) localStorage.removeItem(STORAGE.going);
  } catch {
    // Storage may be full or forbidden: the home page then offers nothing to go on with.
  }
}
