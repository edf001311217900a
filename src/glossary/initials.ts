import { isChinese, type Locale } from '../i18n/locales.ts';

/** What the names of a part of the glossary begin with. */
export type Initial = { letter: string } | { strokes: number } | 'latin';

/** In its orders of Chinese, CLDR puts a mark of this character before the names of each initial. */
const MARK = '\uFDD0';

/** The letters that a syllable of Mandarin can begin with. */
const PINYIN = 'ABCDEFGHJKLMNOPQRSTWXYZ';

/** The mark of so many strokes is the pattern of Braille with that number. */
const NO_STROKES = 0x2800;
const MOST_STROKES = 48;

/**
 * Tells what names begin with, in the order of `termsIn`: letters; in zh-CN those of pinyin; in zh-TW strokes, as indexes
 * of books do. Names in Latin letters stand apart in Chinese.
 */
export function initialsOf(locale: Locale): (name: string) => Initial {
  const { compare } = new Intl.Collator(locale);
  /** The last of some marks that does not come after the name. */
  const last = <Marked>(marks: readonly [mark: string, means: Marked][], name: string) =>
    marks.findLast(([mark]) => compare(MARK + mark, name) <= 0)?.[1];
  const letters = [...PINYIN].map((letter): [string, string] => [letter, letter]);
  const strokes = Array.from({ length: MOST_STROKES }, (_, at): [string, number] => [
    String.fromCodePoint(NO_STROKES + at + 1),
    at + 1,
  ]);
  return (name) => {
    // An accent begins no part of its own.
    const first = name.normalize('NFD').charAt(0).toLocaleUpperCase(locale);
    if (!isChinese(locale)) return { letter: first };
    if (/^[\p{Script=Latin}\d]/u.test(name)) return 'latin';
    return locale === 'zh-TW'
      ? { strokes: last(strokes, name) ?? 1 }
      : { letter: last(letters, name) ?? first };
  };
}
