/** Where a log stands in the address of a shared link. Apart from the log itself, which pages need not know to look. */
export const FRAGMENT = '#play=';

/** A longer log is not ours: no flow needs a hundredth of it. */
export const MOST_CHARACTERS = 8000;

/** The log in the address, or nothing when the address holds none. */
export function logInAddress(hash: string): string | undefined {
  return hash.startsWith(FRAGMENT) ? hash.slice(FRAGMENT.length) : undefined;
}

/** Whether a log, as text, holds a move: version and start alone are a rehearsal that nobody has begun. */
export const isBegun = (log: string): boolean => log.split('.').length > 2;
