/**
 * A day so many days later, or earlier when negative. Works in UTC, so no time zone can shift it.
 *
 * @param date YYYY-MM-DD
 */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
