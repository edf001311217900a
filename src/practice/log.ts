import { isRole, type Role } from '../roles/roles.ts';

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

/** Where a log stands in the address of a shared link. */
const FRAGMENT = '#play=';

/** Longer ones are not ours: no flow needs a hundredth of it. */
const MOST_CHARACTERS = 8000;

/** A log as text: version, start and events, joined by dots. The start is `scenario*account~role~role`. */
export function encodeLog(version: number, { scenario, account, roles = [], events }: Log): string {
  const start = [account ? `${scenario}*${account}` : scenario, ...roles].join('~');
  return [version, start, ...events].join('.');
}

/**
 * Reads a log from storage or a link. Whether its events fit is for `replay` to say.
 *
 * @returns nothing when the text is not a log, or one of another version of the flow
 */
export function decodeLog(version: number, text: string): Log | undefined {
  if (text.length > MOST_CHARACTERS || !/^\d+\.\w+(\*\d+)?(~[\w-]+)*(\.[\w:-]+)*$/.test(text))
    return undefined;
  const [written, start = '', ...events] = text.split('.');
  if (Number(written) !== version) return undefined;
  const [situation = '', ...held] = start.split('~');
  const [scenario = '', account] = situation.split('*');
  const roles = held.filter(isRole);
  return { scenario, ...(account && { account }), ...(roles.length > 0 && { roles }), events };
}

/** The log in the address, or nothing when the address holds none. */
export function logInAddress(hash: string): string | undefined {
  return hash.startsWith(FRAGMENT) ? hash.slice(FRAGMENT.length) : undefined;
}

/** The address of a rehearsal's page with a log in it. */
export function linkTo(page: string, version: number, log: Log): string {
  return `${page}${FRAGMENT}${encodeLog(version, log)}`;
}
