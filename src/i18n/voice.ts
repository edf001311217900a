import { isChinese, type Locale, SOURCE_LOCALE } from './locales.ts';

/** The language that words are read aloud in: English where those of a Chinese text have no Chinese character. */
export const voiceOf = (locale: Locale, words: string): Locale =>
  isChinese(locale) && !/\p{Script=Han}/u.test(words) ? SOURCE_LOCALE : locale;
