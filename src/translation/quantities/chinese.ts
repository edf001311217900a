import { digits, HAN_NUMBER, HAN_OR_DIGITS, HAN_SCALED, NUMBER, ofChinese, ofHan } from './numbers.ts';
import { date, fraction, maybe, type Reading, type Rule, row, sure, two } from './rule.ts';
import { EACH, UNITS } from './units.ts';

const UNIT = new RegExp(UNITS.map(([, , chinese]) => chinese).join('|'));

/** What stands between the numbers of a row. */
const GLUE = '(?:[、，,]|到|至|或|和|与|與|[-–~～])';

const RULES: Rule[] = [
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
    new RegExp(`(?:US)?\\$ ?${row(NUMBER, GLUE, '')}`),
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
      new RegExp(`(?<![\\d,]|第(?!\\d))${row(HAN_OR_DIGITS, GLUE, chinese)}`),
      ([, all = '']) =>
        (all.match(new RegExp(HAN_OR_DIGITS, 'g')) ?? []).flatMap((n) => {
          const value = ofChinese(n);
          return [{ value: `${value} ${unit}`, optional: value < 2 && !/\d/.test(n) }];
        }),
      UNIT,
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

/** How either kind of Chinese writes quantities. */
export const CHINESE: Reading = {
  states: /[\d〇零一二两兩三四五六七八九十百千半折双雙首每逐按年週周]|(?:星期|礼拜|禮拜)[日天]/,
  dozens: [[/一打(?![开開])/g, () => 12]],
  rules: RULES,
};
