/** A number in digits, with or without commas. */
export const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

/** Words that make a number larger. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const SCALE = `(?: (?:${Object.keys(SCALES).join('|')})\\b)?`;
const scaleOf = (text: string) => SCALES[text.split(' ').at(-1)?.toLowerCase() ?? ''] ?? 1;

/** A number in English text, in digits: 12,000 or 1.5 million. */
export const ENGLISH_NUMBER = `${NUMBER}${SCALE}`;

/** Without what a computer adds in the last places of a fraction. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** The value of a number in digits. */
export const digits = (text: string) =>
  rounded(Number(text.replace(/ .*$/, '').replaceAll(',', '')) * scaleOf(text));

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

/** A number in English words: twenty-five, hundred, or two million. */
export const WORD = `(?:(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')})${SCALE}|hundred`;

/** The value of an English number word; 0 when it is none. */
export function ofWord(word: string): number {
  const [ten = '', one] = word.toLowerCase().replace(/ .*$/, '').split('-');
  if (ten === 'hundred') return 100;
  const tens = TENS.indexOf(ten);
  const value = tens >= 0 ? (tens + 2) * 10 + Math.max(0, SMALL.indexOf(one ?? 'zero')) : SMALL.indexOf(ten);
  return value * scaleOf(word);
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

/** What multiplies all that stands before it. */
const HAN_SCALES: readonly [sign: RegExp, times: number][] = [
  [/[亿億]/, 1e8],
  [/[万萬]/, 1e4],
];
const HAN_SCALE = '[万萬亿億]';

/** A number in Han digits: 二十五 or 一百二十. */
export const HAN_NUMBER = `[〇零一二两兩三四五六七八九十百千]+${HAN_SCALE}?`;

/** The value of a Chinese number: 二十五, 七五 (as in 七五折), 一百二十 or 两百万. */
export function ofHan(text: string): number {
  for (const [sign, times] of HAN_SCALES) {
    const at = text.search(sign);
    if (at >= 0) return ofHan(text.slice(0, at)) * times + ofHan(text.slice(at + 1) || '零');
  }
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

/** A number in digits as Chinese writes it: 13,000, 1.3万 or 2百万. */
export const HAN_SCALED = `${NUMBER}(?:[百千]?${HAN_SCALE}|千)?`;

/** A number in Chinese text, in Han digits or in others. */
export const HAN_OR_DIGITS = `(?:${HAN_SCALED}|${HAN_NUMBER})`;

/** The value of a number in Chinese text: 13,000, 1.3万, 2百万 or 十三. */
export function ofChinese(text: string): number {
  if (!/^\d/.test(text)) return ofHan(text);
  const [number = '', scale = ''] = /^([\d.,]+)(.*)$/.exec(text)?.slice(1) ?? [];
  return rounded(digits(number) * (scale ? ofHan(`一${scale}`) : 1));
}
