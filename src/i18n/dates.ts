import { oncePerBuild } from '../site/once.ts';
import type { Locale } from './locales.ts';

/** How much of a date is known: the year, the month, the day. */
type Known = 'year' | 'month' | 'day';

const format = oncePerBuild((kind: `${Locale} ${Known}`) => {
  const [locale, known] = kind.split(' ');
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: known === 'year' ? undefined : 'long',
    day: known === 'day' ? 'numeric' : undefined,
  });
});

/**
 * A date in the reader's words.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD: no more is said than is known
 */
export function formatDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split('-');
  const known = day ? 'day' : month ? 'month' : 'year';
  return format(`${locale} ${known}`).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}

/** Whether a date, YYYY, YYYY-MM or YYYY-MM-DD, is in the calendar as far as it is told. */
export function isDay(date: string): boolean {
  const [year, month = '01', day = '01', ...more] = date.split('-');
  const whole = `${year}-${month}-${day}`;
  const read = new Date(`${whole}T00:00:00Z`);
  // The 30th of February would be read as a day of March.
  return more.length === 0 && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole);
}
