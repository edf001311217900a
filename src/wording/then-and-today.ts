import { formatDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { text } from '../i18n/text.ts';
import { CHANGE_IDS, CHANGES, type ChangeId, DOCUMENTED, type FirstChange } from '../today/changes.ts';

/**
 * How old the facts are, in a line; then what has changed since, a line for each. Pages and copies begin with it.
 *
 * @param first the change that the line tells
 * @param documented the date of the page's own facts, as far as it is known
 */
export function thenAndToday(
  locale: Locale,
  first: FirstChange,
  documented?: string,
): { line: string; changes: { id: ChangeId; text: string }[] } {
  const t = text(locale);
  const dateOf = (change: ChangeId) => formatDate(locale, CHANGES[change].date);
  const change = t(`times.short.${first}`, { date: dateOf(first) });
  return {
    line: documented
      ? t('times.page', { ...DOCUMENTED, date: formatDate(locale, documented), change })
      : t('times.site', { ...DOCUMENTED, change }),
    changes: CHANGE_IDS.map((id) => ({ id, text: t(`times.change.${id}`, { date: dateOf(id) }) })),
  };
}
