import type { Locale } from '../../i18n/locales.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import type { Quantity, Reading } from './rule.ts';

/** Reads a text by the rules of a language, one after the other. */
function reader({ states, dozens, rules }: Reading) {
  const compiled = rules.map(
    ([{ source, flags }, read, needs]) => [new RegExp(source, `${flags}g`), read, needs] as const,
  );
  const quick = [...new Set(compiled.flatMap(([, , needs]) => needs ?? []))];
  return (text: string): Quantity[] => {
    if (!states.test(text)) return [];
    const lacking = quick.filter((needs) => !needs.test(text));
    const found: (Quantity & { at: number })[] = [];
    let rest = dozens.reduce(
      (before, [pattern, as]) => before.replace(pattern, (_, many) => String(as(String(many)))),
      text,
    );
    for (const [all, read, needs] of compiled) {
      if (needs && lacking.includes(needs)) continue;
      rest = rest.replace(all, (...match) => {
        const groups: (string | undefined)[] = match.slice(0, -2);
        const [written = ''] = groups;
        const at = match.at(-2) as number;
        for (const one of read(groups)) found.push({ ...one, written, at });
        // What was read is blanked, so that no later rule reads it again.
        return '\u0000'.repeat(written.length);
      });
    }
    return found.sort((a, b) => a.at - b.at).map(({ at: _, ...one }) => one);
  };
}

const readChinese = reader(CHINESE);
/** Languages whose numbers can be read. Of another none is known, and none compared. */
const READERS: Partial<Record<Locale, (text: string) => Quantity[]>> = {
  en: reader(ENGLISH),
  'zh-CN': readChinese,
  'zh-TW': readChinese,
};

/** Spans that are the same: two weeks and 14 days, 24 hours and a day, twelve months and a year. */
const SAME_SPAN: readonly [unit: string, of: number, larger: string, times: number][] = [
  ['week', 1, 'day', 7],
  ['hour', 24, 'day', 1],
  ['month', 12, 'year', 1],
];

function canonical(quantity: Quantity): Quantity {
  const [, number = '', unit = ''] = /^(\d+) (.+)$/.exec(quantity.value) ?? [];
  const same = SAME_SPAN.find(
    ([from, of]) => from === unit && Number(number) % of === 0 && Number(number) > 0,
  );
  return same ? { ...quantity, value: `${(Number(number) / same[1]) * same[3]} ${same[2]}` } : quantity;
}

/** The quantities that a text states, in the order of reading. */
export function quantitiesOf(text: string, locale: Locale): Quantity[] {
  return (READERS[locale]?.(text) ?? []).map(canonical);
}
