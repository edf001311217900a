import { isChinese } from './locales.ts';

/** "A, B, and C" in a language: its own marks between the names, and its own word before the last. */
export const allOf = (locale: string, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** "A, B, or C" in a language. */
export const anyOf = (locale: string, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);

/** Sentences one after another. Chinese ends them with a full-width mark, which brings its own space. */
export const inARow = (locale: string, sentences: readonly string[]): string =>
  sentences.join(isChinese(locale) ? '' : ' ');

/** The name of something for those who do not see it, with what it belongs to: "Change: Payment". */
export const nameWith = (locale: string, name: string, what: string): string =>
  name + (isChinese(locale) ? '：' : ': ') + what;
