/**
 * The same day a year later; 29 February becomes 28 February. Works on the text, so no time zone can shift it.
 *
 * @param date YYYY-MM-DD
 */
export function yearAfter(date: string): string {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('-02-29', '-02-28') : next;
}
