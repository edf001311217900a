import type { Locale } from './locales.ts';

/**
 * A date in the reader's words.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD: no more is said than is known
 */
export function formatDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}
