import { read, write } from '../browser/storage.ts';
import { MOST_CHARACTERS } from '../practice/address.ts';
import { STORAGE } from '../site/keys.ts';

/** The rehearsal that the reader left unfinished last, with its log as text. */
export interface Going {
  flow: string;
  log: string;
}

/** What was left unfinished on this device; nothing when nothing was, or what is stored is not such a thing. */
export function readGoing(): Going | undefined {
  const [, flow, log] = /^([\w-]{1,60}) ([\w.:*~-]+)$/.exec(read(STORAGE.going) ?? '') ?? [];
  return flow && log && log.length <= MOST_CHARACTERS ? { flow, log } : undefined;
}

/** Keeps what is under way, or forgets it when it has ended. */
export function keepGoing({ flow, log }: Going, isOver: boolean): void {
  if (!isOver) write(STORAGE.going, `${flow} ${log}`);
  else if (readGoing()?.flow === flow) write(STORAGE.going, undefined);
}
