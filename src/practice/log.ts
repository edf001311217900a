import { isRole, type Role } from '../roles/roles.ts';
import { FRAGMENT, MOST_CHARACTERS } from './address.ts';

/** A rehearsal: where it starts and the events so far. It never holds anything that was typed. */
export interface Log {
  scenario: string;
  /** The practice account that the scenario `PRACTICE` starts from, as `encodeAccount` writes it. */
  account?: string;
  /** The roles that the reader holds, where they take the place of the scenario's. */
  roles?: readonly Role[];
  events: readonly string[];
}

/** The scenario that goes on with the practice account as earlier rehearsals left it. */
export const PRACTICE = 'practice';

/** A word that can stand in a log: the id of a scenario, an event or a value of a field. */
export const isToken = (word: string): boolean => /^\w+$/.test(word);

/** A log as text: version, start and events, joined by dots. The start is `scenario*account~role~role`. */
export function encodeLog(version: number, { scenario, account, roles = [], events }: Log): string {
  const start = [account ? `${scenario}*${account}` : scenario, ...roles].join('~');
  return [version, start, ...events].join('.');
}

/** Whether two logs start the same, and go the same way. */
export const isSameLog = (one: Log, other: Log): boolean => encodeLog(0, one) === encodeLog(0, other);

/** Undoes what chat programs do to an address: percent signs, once or twice over. */
function unescaped(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return plain === text ? text : unescaped(plain);
  } catch {
    return text;
  }
}

/**
 * Reads a log from storage or a link, as far as it is one: what was glued to its end is dropped. Whether its events
 * fit is for `replay` to say.
 *
 * @returns nothing when the text does not begin with a log, or with one of another version of the flow
 */
export function decodeLog(version: number, text: string): Log | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const whole = unescaped(text);
  const [plain] = /^\d+\.\w+(\*[\d-]+)?(~[\w-]+)*(\.\w+(:\w+)*)*/.exec(whole) ?? [];
  if (!plain) return undefined;
  const [written, start = '', ...events] = plain.split('.');
  if (Number(written) !== version) return undefined;
  const [situation = '', ...held] = start.split('~');
  const [scenario = '', account] = situation.split('*');
  const roles = [...new Set(held.filter(isRole))];
  // Something more was meant that cannot be read: as an event that fits nowhere it is told.
  if (/^\.[^\s.]/.test(whole.slice(plain.length))) events.push('?');
  return { scenario, account, roles: roles.length > 0 ? roles : undefined, events };
}

/** The address of a rehearsal's page with a log in it. */
export function linkTo(page: string, version: number, log: Log): string {
  return `${page}${FRAGMENT}${encodeLog(version, log)}`;
}
