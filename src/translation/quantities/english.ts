import { digits, ENGLISH_NUMBER, ofWord, WORD } from './numbers.ts';
import { date, fraction, maybe, type Reading, type Rule, row, sure, two } from './rule.ts';
import { EACH, UNITS } from './units.ts';

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
const UNIT = new RegExp(UNITS.map(([, english]) => english).join('|'), 'i');

const monthOf = (name: string) => MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;

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

/** What stands between the numbers of a row. */
const GLUE = '(?:,? (?:to|or|and) | ?[-–~] ?|, )';

const RULES: Rule[] = [
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
    new RegExp(`(?:US)?\\$ ?${row(ENGLISH_NUMBER, GLUE, '')}`),
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
        `\\b${row(`(?:${ENGLISH_NUMBER}|${WORD})`, GLUE, `(?:[ -]|(?=%))(?:past |last |full |first |more |calendar )?(?:${english})`)}`,
        'i',
      ),
      ([, all = '']) =>
        (all.match(new RegExp(`${ENGLISH_NUMBER}|${WORD}`, 'gi')) ?? []).flatMap((n) => {
          const value = /\d/.test(n) ? digits(n) : ofWord(n);
          return [{ value: `${value} ${unit}`, optional: value < 2 && !/\d/.test(n) }];
        }),
      UNIT,
    ],
  ),
  ...UNITS.map(
    ([unit, english]): Rule => [
      new RegExp(`\\ban? (?:\\w+ )?(?:${english})\\b`, 'i'),
      () => maybe(`1 ${unit}`),
      UNIT,
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

/** How English writes quantities. */
export const ENGLISH: Reading = {
  states: new RegExp(
    `\\d|\\b(?:${WORD}|${MONTH}|${WEEKDAY}|${ORDINALS.join('|')}|an?|once|twice|half|both|noon|midnight|either|pair|every|each|per|\\w+ly|annual|anniversary)\\b`,
    'i',
  ),
  dozens: [
    [/\bhalf a dozen\b/gi, () => 6],
    [new RegExp(`\\b(an?|${WORD}) dozen\\b`, 'gi'), (many) => 12 * (/^an?$/i.test(many) ? 1 : ofWord(many))],
  ],
  rules: RULES,
};
