import type { Locale } from '../../i18n/locales.ts';
import {
  digits,
  ENGLISH_NUMBER,
  HAN_NUMBER,
  HAN_OR_DIGITS,
  HAN_SCALED,
  NUMBER,
  ofChinese,
  ofHan,
  ofWord,
  WORD,
} from './numbers.ts';

/** A number, date, amount or span that a text states, in a form that is equal in every language. */
export interface Quantity {
  /** `90 day`, `100 dollar`, `25 percent`, `2018-07-24`, `07` (a month), `weekday 5`, `2 time`, `every month`, `6` … */
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

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEKDAY = WEEKDAYS.join('|');

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
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

const two = (value: string | number) => String(value).padStart(2, '0');
/** `needs` tells quickly of most texts that a rule has nothing to read in them. */
type Rule = [pattern: RegExp, read: (match: RegExpExecArray) => Omit<Quantity, 'written'>[], needs?: RegExp];

const ENGLISH_UNIT = new RegExp(UNITS.map(([, english]) => english).join('|'), 'i');
const CHINESE_UNIT = new RegExp(UNITS.map(([, , chinese]) => chinese).join('|'));

const sure = (value: string) => [{ value, optional: false }];
const maybe = (value: string) => [{ value, optional: true }];
const date = (year: string, month?: string | number, day?: string | number) =>
  sure([year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-'));
const monthOf = (name: string) => MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;

/** A number whose unit stands at the end of a row: "5 to 10 days", "6,000、12,000或13,000美元". */
const row = (number: string, glue: string, unit: string) => `(${number}(?:${glue}${number})*)${unit}`;

/** The parts of a whole, by their number. */
const WHOLES: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  tenth: 10,
};
const PARTS = Object.keys(WHOLES).join('|');
const wholeOf = (part: string) => WHOLES[part.toLowerCase()] ?? 0;
const fraction = (part: number, whole: number) => sure(`${part}/${whole}`);

const ENGLISH_GLUE = '(?:,? (?:to|or|and) | ?[-–~] ?|, )';
const HAN_GLUE = '(?:[、，,]|到|至|或|和|与|與|[-–~～])';

const ENGLISH: Rule[] = [
  [/\b(\d{1,2}):00\b/, ([, hour = '']) => sure(String(Number(hour)))],
  [/\b24\/7\b/, () => ['24 hour', '7 day', '24', '7'].flatMap(maybe)],
  [/\bnoon\b/i, () => maybe('12')],
  [/\bmidnight\b/i, () => ['12', '0'].flatMap(maybe)],
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
  [new RegExp(`\\b(${WEEKDAY})s?\\b`), ([, day = '']) => sure(`weekday ${WEEKDAYS.indexOf(day) + 1}`)],
  [
    new RegExp(`(?:US)?\\$ ?${row(ENGLISH_NUMBER, ENGLISH_GLUE, '')}`),
    ([, all = '']) =>
      all.match(new RegExp(ENGLISH_NUMBER, 'g'))?.flatMap((n) => sure(`${digits(n)} dollar`)) ?? [],
  ],
  [/\b((?:19|20)\d\d)\b/, ([, y = '']) => date(y)],
  ...EACH.map(
    ([unit, english]): Rule => [new RegExp(`\\b(?:${english})\\b`, 'i'), () => maybe(`every ${unit}`)],
  ),
  ...UNITS.map(
    ([unit, english]): Rule => [
      new RegExp(
        `\\b${row(`(?:${ENGLISH_NUMBER}|${WORD})`, ENGLISH_GLUE, `(?:[ -]|(?=%))(?:past |last |full |first |more |calendar )?(?:${english})`)}`,
        'i',
      ),
      ([, all = '']) =>
        (all.match(new RegExp(`${ENGLISH_NUMBER}|${WORD}`, 'gi')) ?? []).flatMap((n) => {
          const value = /\d/.test(n) ? digits(n) : ofWord(n);
          return [{ value: `${value} ${unit}`, optional: value < 2 && !/\d/.test(n) }];
        }),
      ENGLISH_UNIT,
    ],
  ),
  ...UNITS.map(
    ([unit, english]): Rule => [
      new RegExp(`\\ban? (?:\\w+ )?(?:${english})\\b`, 'i'),
      () => maybe(`1 ${unit}`),
      ENGLISH_UNIT,
    ],
  ),
  [/\b(?:not|never|nothing|nobody)\b[^.]*\btwice\b/i, () => []],
  [/\btwice\b/i, () => sure('2 time')],
  [/\bhalf(?:[ -]price| off)\b/i, () => sure('50 percent')],
  // A ratio in words; "the third quarter" is a span, "in quarters" none.
  [
    new RegExp(`\\b(${WORD})[ -](${PARTS})s?\\b(?= of\\b)|\\b(${WORD})[ -](${PARTS})s\\b`, 'i'),
    ([, many = '', part = '', more = '', parts = '']) =>
      fraction(ofWord(many || more), wholeOf(part || parts)),
  ],
  [new RegExp(`\\ban? (${PARTS}) of\\b`, 'i'), ([, part = '']) => fraction(1, wholeOf(part))],
  [/\bhalf\b/i, () => maybe('1/2')],
  // "70 of 100": Chinese names the whole first.
  [
    new RegExp(`\\b(${ENGLISH_NUMBER}) (?:out )?of (?:a possible )?(${ENGLISH_NUMBER})\\b`),
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
  [new RegExp(`(?<![\\w.])(${ENGLISH_NUMBER})(?![\\w])`), ([, n = '']) => sure(String(digits(n)))],
];

const CHINESE: Rule[] = [
  [
    new RegExp(`(${HAN_OR_DIGITS})分之(${HAN_OR_DIGITS})(?![点點])`),
    ([written = '', whole = '', part = '']) =>
      written.startsWith('百分')
        ? sure(`${ofChinese(part)} percent`)
        : fraction(ofChinese(part), ofChinese(whole)),
  ],
  [/\b(\d{1,2}):00(?!\d)/, ([, hour = '']) => sure(String(Number(hour)))],
  [/24\/7|7 ?[×x*] ?24(?:小[时時])?/, () => []],
  [/(\d{4})-(\d\d)(?:-(\d\d))?/, ([, y = '', m, d]) => date(y, m, d)],
  [/(\d{4})年(\d{1,2})月(\d{1,2})[日号號]/, ([, y = '', m, d]) => date(y, m, d)],
  [
    /(\d{4})年((?:\d{1,2}月[、和或到至與与])*\d{1,2}月)/,
    ([, y = '', months = '']) => (months.match(/\d+/g) ?? []).flatMap((m) => date(y, m)),
  ],
  [/(\d{4})年/, ([, y = '']) => date(y)],
  // "Once a week" is no Monday: 每周一次; nor are "two weeks and …" and "five days a week": 每周五天.
  [
    /(?<![个個\d〇零一二两兩三四五六七八九十百千])(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])(?![次回个個天日期小分])/,
    ([, day = '']) => sure(`weekday ${'一二三四五六日天'.indexOf(day.replace('天', '日')) + 1}`),
  ],
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
      CHINESE_UNIT,
    ],
  ),
  [/(?:19|20)\d\d(?!\d)/, ([y = '']) => date(y)],
  [/[两兩]度/, () => sure('2 time')],
  [/[两兩二]者|双方|雙方|双重|雙重/, () => maybe('2')],
  [new RegExp(`第(\\d+|${HAN_NUMBER})`), ([, n = '']) => maybe(`no. ${ofChinese(n)}`)],
  [/首次|首个|首個/, () => maybe('no. 1')],
  // Idioms, and "the last four digits" of a number that follows.
  [
    /第三方|十分|(?<![〇零一二两兩三四五六七八九十百千])[千一万][万萬一]|[末后後]四[位碼码]|一[^〇零一二两兩三四五六七八九十百千]/,
    () => [],
  ],
  // A bare 两 often only counts what stands before it: A和B两个区域.
  [new RegExp(HAN_NUMBER), ([n = '']) => [{ value: String(ofHan(n)), optional: ofHan(n) < 3 }]],
  [new RegExp(`(?<![\\w.])(${HAN_SCALED})(?!\\w)`), ([, n = '']) => sure(String(ofChinese(n)))],
];

/** Texts without a digit, a number word or a Han digit state nothing. */
const MAY_STATE = new RegExp(
  `\\d|\\b(?:${WORD}|${MONTH}|${WEEKDAY}|${ORDINALS.join('|')}|an?|once|twice|half|both|noon|midnight|either|pair|every|each|per|\\w+ly|annual|anniversary)\\b|[〇零一二两兩三四五六七八九十百千半折双雙首每逐按年週周]|(?:星期|礼拜|禮拜)[日天]`,
  'i',
);

/** Words for a number, as the number. */
const DOZENS: readonly [pattern: RegExp, as: (many: string) => number][] = [
  [/\bhalf a dozen\b/gi, () => 6],
  [new RegExp(`\\b(an?|${WORD}) dozen\\b`, 'gi'), (many) => 12 * (/^an?$/i.test(many) ? 1 : ofWord(many))],
  [/一打(?![开開])/g, () => 12],
];
const inNumbers = (text: string) =>
  DOZENS.reduce(
    (before, [pattern, as]) => before.replace(pattern, (_, many) => String(as(String(many)))),
    text,
  );

/** Reads a text by the rules of a language, one after the other. */
function reader(rules: Rule[]) {
  const compiled = rules.map(
    ([{ source, flags }, read, needs]) => [new RegExp(source, `${flags}g`), read, needs] as const,
  );
  const quick = [...new Set(compiled.flatMap(([, , needs]) => needs ?? []))];
  return (text: string): Quantity[] => {
    if (!MAY_STATE.test(text)) return [];
    const lacking = quick.filter((needs) => !needs.test(text));
    const found: (Quantity & { at: number })[] = [];
    let rest = /dozen|一打/i.test(text) ? inNumbers(text) : text;
    for (const [all, read, needs] of compiled) {
      if (needs && lacking.includes(needs)) continue;
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
