import type { Locale } from '../i18n/locales.ts';

/** A number, date, amount or span that a text states, in a form that is equal in every language. */
export interface Quantity {
  /** `90 day`, `100 dollar`, `25 percent`, `2018-07-24`, `07` (a month), `2 time`, `every month`, `6` … */
  value: string;
  /** How it was written. */
  written: string;
  /** Written so that another language may well leave it out: "a year", "both", 一次. */
  optional: boolean;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = MONTHS.join('|');

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const WORD = `(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')}|hundred`;

/** Each unit as English and as either kind of Chinese writes it. Longer words first. */
const UNITS: readonly [unit: string, english: string, chinese: string][] = [
  ['workday', '(?:business|working|work)[ -]days?', '(?:个|個)?工作(?:日|天)'],
  ['day', 'days?', '(?:天|日(?![期本历曆]))'],
  ['week', 'weeks?', '(?:个|個)?(?:周|週|星期|礼拜|禮拜)'],
  ['month', 'months?', '(?:个|個)月'],
  ['year', 'years?', '年'],
  ['hour', 'hours?', '(?:个|個)?(?:小时|小時|钟头|鐘頭)'],
  ['minute', 'minutes?', '(?:分钟|分鐘)'],
  ['dollar', '(?:US )?dollars?|USD', '(?:美元|美金)'],
  ['euro', 'euros?', '(?:欧元|歐元)'],
  ['yuan', 'yuan', '(?:人民币|人民幣|元)'],
  ['NT dollar', 'NT dollars?', '(?:新?[台臺][币幣])'],
  ['percent', 'percent|%', '%'],
  ['time', 'times', '次'],
];

/** Words for "each …", by unit. */
const EACH: readonly [unit: string, english: string, chinese: string][] = [
  ['day', '(?:every|each|per|a) day|daily', '每(?:天|日)'],
  ['week', '(?:every|each|per) week|weekly', '每(?:周|週|星期)'],
  ['month', '(?:every|each|per) month|monthly', '每(?:个|個)?月|按月|逐月'],
  ['year', '(?:every|each|per) year|yearly|annual(?:ly)?|anniversary', '每年|按年|年度|週年|周年|一年一次'],
];

const digits = (text: string) => Number(text.replaceAll(',', ''));

/** The value of an English number word; 0 when it is none. */
function ofWord(word: string): number {
  const [ten = '', one] = word.toLowerCase().split('-');
  if (ten === 'hundred') return 100;
  const tens = TENS.indexOf(ten);
  return tens >= 0 ? (tens + 2) * 10 + Math.max(0, SMALL.indexOf(one ?? 'zero')) : SMALL.indexOf(ten);
}

const HAN_DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const HAN_NUMBER = '[〇零一二两兩三四五六七八九十百千]+';

/** The value of a Chinese number: 二十五, 七五 (as in 七五折) or 一百二十. */
function ofHan(text: string): number {
  if (!/[十百千]/.test(text)) return Number([...text].map((one) => HAN_DIGITS[one]).join(''));
  let sum = 0;
  let digit = 0;
  for (const one of text) {
    if (one in HAN_DIGITS) digit = HAN_DIGITS[one] ?? 0;
    else {
      sum += (digit || 1) * (HAN_POWERS[one] ?? 1);
      digit = 0;
    }
  }
  return sum + digit;
}

const two = (value: string | number) => String(value).padStart(2, '0');
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

type Rule = [pattern: RegExp, read: (match: RegExpExecArray) => Omit<Quantity, 'written'>[]];

const sure = (value: string) => [{ value, optional: false }];
const maybe = (value: string) => [{ value, optional: true }];
const date = (year: string, month?: string | number, day?: string | number) =>
  sure([year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-'));
const monthOf = (name: string) => MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;

/** A number whose unit stands at the end of a row: "5 to 10 days", "6,000、12,000或13,000美元". */
const row = (number: string, glue: string, unit: string) => `(${number}(?:${glue}${number})*)${unit}`;

const ENGLISH_GLUE = '(?:,? (?:to|or|and) | ?[-–~] ?|, )';
const HAN_GLUE = '(?:[、，,]|到|至|或|和|与|與|[-–~～])';

const ENGLISH: Rule[] = [
  [/\b(\d{4})-(\d\d)(?:-(\d\d))?\b/, ([, y = '', m, d]) => date(y, m, d)],
  [new RegExp(`\\b(${MONTH}) (\\d{1,2}),? (\\d{4})\\b`), ([, m = '', d, y = '']) => date(y, monthOf(m), d)],
  [new RegExp(`\\b(\\d{1,2}) (${MONTH}) (\\d{4})\\b`), ([, d, m = '', y = '']) => date(y, monthOf(m), d)],
  [
    new RegExp(`\\b((?:(?:${MONTH})(?:, | and | or | to ))*(?:${MONTH})),? (\\d{4})\\b`),
    ([, months = '', y = '']) =>
      (months.match(new RegExp(MONTH, 'g')) ?? []).flatMap((m) => date(y, monthOf(m))),
  ],
  [new RegExp(`\\b(${MONTH}) (\\d{1,2})\\b`), ([, m = '', d = '']) => sure(`${two(monthOf(m))}-${two(d)}`)],
  [new RegExp(`\\b(${MONTH.replace('May|', '')})\\b`), ([, m = '']) => sure(two(monthOf(m)))],
  [
    new RegExp(`(?:US)?\\$ ?${row(NUMBER, ENGLISH_GLUE, '')}`),
    ([, all = '']) => all.match(new RegExp(NUMBER, 'g'))?.flatMap((n) => sure(`${digits(n)} dollar`)) ?? [],
  ],
  [/\b((?:19|20)\d\d)\b/, ([, y = '']) => date(y)],
  ...EACH.map(
    ([unit, english]): Rule => [new RegExp(`\\b(?:${english})\\b`, 'i'), () => maybe(`every ${unit}`)],
  ),
  ...UNITS.map(
    ([unit, english]): Rule => [
      new RegExp(
        `\\b${row(`(?:${NUMBER}|${WORD})`, ENGLISH_GLUE, `(?:[ -]|(?=%))(?:past |last |full |first |more |calendar )?(?:${english})`)}`,
        'i',
      ),
      ([, all = '']) =>
        (all.match(new RegExp(`${NUMBER}|${WORD}`, 'gi')) ?? []).flatMap((n) => {
          const value = /\d/.test(n) ? digits(n) : ofWord(n);
          return [{ value: `${value} ${unit}`, optional: value < 2 && !/\d/.test(n) }];
        }),
    ],
  ),
  ...UNITS.map(
    ([unit, english]): Rule => [
      new RegExp(`\\ban? (?:\\w+ )?(?:${english})\\b`, 'i'),
      () => maybe(`1 ${unit}`),
    ],
  ),
  [/\b(?:not|never|nothing|nobody)\b[^.]*\btwice\b/i, () => []],
  [/\btwice\b/i, () => sure('2 time')],
  [/\bhalf(?:[ -]price| off)\b/i, () => sure('50 percent')],
  // "70 of 100": Chinese names the whole first.
  [
    new RegExp(`\\b(${NUMBER}) (?:out )?of (?:a possible )?(${NUMBER})\\b`),
    ([, part = '', whole = '']) => [...sure(String(digits(whole))), ...sure(String(digits(part)))],
  ],
  [/\bonce\b/i, () => maybe('1 time')],
  [/\b(?:both|either|pair|two (?:more )?(?:things|ways|points|conditions))\b/i, () => maybe('2')],
  [
    new RegExp(`\\b(${ORDINALS.join('|')})\\b`, 'i'),
    ([, word = '']) => maybe(`no. ${ORDINALS.indexOf(word.toLowerCase()) + 1}`),
  ],
  [
    new RegExp(`\\b(${WORD})\\b`, 'i'),
    ([, word = '']) => [{ value: String(ofWord(word)), optional: ofWord(word) < 2 }],
  ],
  [new RegExp(`(?<![\\w.])(${NUMBER})(?![\\w])`), ([, n = '']) => sure(String(digits(n)))],
];

const HAN_OR_DIGITS = `(?:${NUMBER}(?:万|萬|千)?|${HAN_NUMBER})`;

/** The value of a number in Chinese text: 13,000, 1.3万 or 十三. */
function ofChinese(text: string): number {
  if (!/^\d/.test(text)) return ofHan(text);
  const power = /[万萬]$/.test(text) ? 10_000 : text.endsWith('千') ? 1000 : 1;
  return Math.round(digits(text.replace(/\D$/, '')) * power * 100) / 100;
}

const CHINESE: Rule[] = [
  [/(\d{4})-(\d\d)(?:-(\d\d))?/, ([, y = '', m, d]) => date(y, m, d)],
  [/(\d{4})年(\d{1,2})月(\d{1,2})[日号號]/, ([, y = '', m, d]) => date(y, m, d)],
  [
    /(\d{4})年((?:\d{1,2}月[、和或到至與与])*\d{1,2}月)/,
    ([, y = '', months = '']) => (months.match(/\d+/g) ?? []).flatMap((m) => date(y, m)),
  ],
  [/(\d{4})年/, ([, y = '']) => date(y)],
  [
    new RegExp(`([〇零一二三四五六七八九]{4})年(?:(${HAN_NUMBER})月(?:(${HAN_NUMBER})[日号號])?)?`),
    ([, y = '', m, d]) => date(String(ofHan(y)), m && ofHan(m), d && ofHan(d)),
  ],
  [
    new RegExp(`(?<![每个個本])(${HAN_NUMBER})月(${HAN_NUMBER})[日号號]`),
    ([, m = '', d = '']) => sure(`${two(ofHan(m))}-${two(ofHan(d))}`),
  ],
  [/(\d{1,2})月(\d{1,2})[日号號]/, ([, m = '', d = '']) => sure(`${two(m)}-${two(d)}`)],
  [/(\d{1,2})月(?!\d)/, ([, m = '']) => sure(two(m))],
  [new RegExp(`(?<![每个個本])(${HAN_NUMBER})月`), ([, m = '']) => sure(two(ofHan(m)))],
  [
    new RegExp(`(?:US)?\\$ ?${row(NUMBER, HAN_GLUE, '')}`),
    ([, all = '']) => all.match(new RegExp(NUMBER, 'g'))?.flatMap((n) => sure(`${digits(n)} dollar`)) ?? [],
  ],
  [
    new RegExp(`(${NUMBER}|${HAN_NUMBER})折`),
    ([, n = '']) => {
      const value = ofChinese(n);
      return sure(`${100 - (value < 10 ? value * 10 : value)} percent`);
    },
  ],
  [/半[价價]|[对對]折/, () => sure('50 percent')],
  [new RegExp(`百分之(${HAN_NUMBER}|${NUMBER})`), ([, n = '']) => sure(`${ofChinese(n)} percent`)],
  ...EACH.map(([unit, , chinese]): Rule => [new RegExp(chinese), () => maybe(`every ${unit}`)]),
  ...UNITS.map(
    ([unit, , chinese]): Rule => [
      // "the 365th day" is told as 第365天.
      new RegExp(`(?<![\\d,]|第(?!\\d))${row(HAN_OR_DIGITS, HAN_GLUE, chinese)}`),
      ([, all = '']) =>
        (all.match(new RegExp(HAN_OR_DIGITS, 'g')) ?? []).flatMap((n) => {
          const value = ofChinese(n);
          return [{ value: `${value} ${unit}`, optional: value < 2 && !/\d/.test(n) }];
        }),
    ],
  ),
  [/(?:19|20)\d\d(?!\d)/, ([y = '']) => date(y)],
  [/[两兩]度/, () => sure('2 time')],
  [/[两兩二]者|双方|雙方|双重|雙重/, () => maybe('2')],
  [new RegExp(`第(\\d+|${HAN_NUMBER})`), ([, n = '']) => maybe(`no. ${ofChinese(n)}`)],
  [/首次|首个|首個/, () => maybe('no. 1')],
  // Idioms, and "the last four digits" of a number that follows.
  [/第三方|十分|[千一万][万萬一]|[末后後]四[位碼码]|一[^〇零一二两兩三四五六七八九十百千]/, () => []],
  // A bare 两 often only counts what stands before it: A和B两个区域.
  [new RegExp(HAN_NUMBER), ([n = '']) => [{ value: String(ofHan(n)), optional: ofHan(n) < 3 }]],
  [new RegExp(`(?<![\\w.])(${NUMBER}(?:万|萬)?)(?!\\w)`), ([, n = '']) => sure(String(ofChinese(n)))],
];

/** Texts without a digit, a number word or a Han digit state nothing. */
const MAY_STATE = new RegExp(
  `\\d|\\b(?:${WORD}|${MONTH}|${ORDINALS.join('|')}|an?|once|twice|both|either|pair|every|each|per|\\w+ly|annual|anniversary)\\b|[〇零一二两兩三四五六七八九十百千双雙首每逐按年週周]`,
  'i',
);

/** Reads a text by the rules of a language, one after the other. */
function reader(rules: Rule[]) {
  const compiled = rules.map(([{ source, flags }, read]) => [new RegExp(source, `${flags}g`), read] as const);
  return (text: string): Quantity[] => {
    if (!MAY_STATE.test(text)) return [];
    const found: (Quantity & { at: number })[] = [];
    let rest = text;
    for (const [all, read] of compiled) {
      rest = rest.replace(all, (...match) => {
        const groups = match.slice(0, -2) as unknown as RegExpExecArray;
        const at = match.at(-2) as number;
        for (const one of read(groups)) found.push({ ...one, written: groups[0], at });
        // What was read is blanked, so that no later rule reads it again.
        return '\u0000'.repeat(groups[0].length);
      });
    }
    return found.sort((a, b) => a.at - b.at).map(({ at: _, ...one }) => one);
  };
}

const readEnglish = reader(ENGLISH);
const readChinese = reader(CHINESE);
/** Languages whose numbers can be read. Of another none is known, and none compared. */
const READERS: Partial<Record<Locale, typeof readEnglish>> = {
  en: readEnglish,
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

const unitOf = (value: string) => / (.*)/.exec(value)?.[1] ?? '';
const kindOf = (value: string) => (/^\d{4}$|^\d+-/.test(value) ? 'date' : unitOf(value));
const numberOf = (value: string) => value.replace(/^no\. | .*/g, '');

/**
 * Whether two quantities may be one: they are equal, or one is bare and the other carries a measure word (10, 10次), an
 * ordinal (step 1, 第1步) or the unit that the bare one's text has just named ("Gold has 50 hours, Silver 20").
 */
function mayBeOne(a: Quantity, b: Quantity, unitsOfA: string[], unitsOfB: string[]): boolean {
  if (a.value === b.value) return true;
  if (numberOf(a.value) !== numberOf(b.value)) return false;
  const takes = (bare: Quantity, other: Quantity, units: string[]) =>
    unitOf(bare.value) === '' &&
    (unitOf(other.value) === 'time' || other.value.startsWith('no. ') || units.includes(unitOf(other.value)));
  return numberOf(a.value) === '0' || takes(a, b, unitsOfA) || takes(b, a, unitsOfB);
}

/** What one text states and the other does not; and whether what both state stands in another order. */
export function quantityGaps(
  english: readonly Quantity[],
  translation: readonly Quantity[],
): { missing: Quantity[]; extra: Quantity[]; reordered: boolean } {
  // The units that stand before a quantity in its own text.
  const units = (all: readonly Quantity[], one: Quantity) =>
    all.slice(0, all.indexOf(one)).map(({ value }) => unitOf(value));
  const left = translation.map((one, at) => ({ one, at }));
  const matched: { kind: string; at: number }[] = [];
  const take = (wanted: Quantity, same: (other: Quantity) => boolean) => {
    const at = left.findIndex(({ one }) => same(one));
    if (at < 0) return false;
    const [taken] = left.splice(at, 1);
    if (taken && !wanted.optional && !taken.one.optional)
      matched.push({ kind: kindOf(wanted.value), at: taken.at });
    return true;
  };
  const missing = english.filter(
    (wanted) =>
      !take(wanted, (other) => other.value === wanted.value) &&
      !take(wanted, (other) => mayBeOne(wanted, other, units(english, wanted), units(translation, other))) &&
      // A year that English names twice need not be named twice.
      !(kindOf(wanted.value) === 'date' && translation.some(({ value }) => value.startsWith(wanted.value))) &&
      !wanted.optional,
  );
  return {
    missing,
    // What is said twice, as in 75折（减免25%）, is not something else.
    extra: left.flatMap(({ one }) =>
      one.optional || english.some(({ value }) => value === one.value) ? [] : [one],
    ),
    // Only like is compared with like: a clause with a date may well change places with one that counts.
    reordered: matched.some(({ kind, at }, index) =>
      matched.slice(0, index).some((before) => before.kind === kind && before.at > at),
    ),
  };
}
