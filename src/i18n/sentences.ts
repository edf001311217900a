import { isChinese } from './locales.ts';

/** Sentences one after another. Chinese ends them with a full-width mark, which brings its own space. */
export const inARow = (locale: string, sentences: readonly string[]): string =>
  sentences.join(isChinese(locale) ? '' : ' ');
