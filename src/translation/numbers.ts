/** A number in digits, with or without commas. */
export const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

/** The value of a number in digits. */
export const digits = (text: string) => Number(text.replaceAll(',', ''));

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

/** A number in English words. */
export const WORD = `(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')}|hundred`;

/** The value of an English number word; 0 when it is none. */
export function ofWord(word: string): number {
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

/** A number in Han digits. */
export const HAN_NUMBER = '[〇零一二两兩三四五六七八九十百千]+';

/** The value of a Chinese number: 二十五, 七五 (as in 七五折) or 一百二十. */
export function ofHan(text: string): number {
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

/** A number in Chinese text, in Han digits or in others. */
export const HAN_OR_DIGITS = `(?:${NUMBER}(?:万|萬|千)?|${HAN_NUMBER})`;

/** The value of a number in Chinese text: 13,000, 1.3万 or 十三. */
export function ofChinese(text: string): number {
  if (!/^\d/.test(text)) return ofHan(text);
  const power = /[万萬]$/.test(text) ? 10_000 : text.endsWith('千') ? 1000 : 1;
  return Math.round(digits(text.replace(/\D$/, '')) * power * 100) / 100;
}
