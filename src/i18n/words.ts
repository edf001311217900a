import { oncePerBuild } from '../site/once.ts';
import type { Locale } from './locales.ts';

/** A piece of a text; one that is `whole` never breaks across lines. */
export interface Piece {
  text: string;
  whole: boolean;
}

const segmenter = oncePerBuild((locale: Locale) => new Intl.Segmenter(locale, { granularity: 'word' }));

const HAN = /\p{Script=Han}/u;

/** Words of Han characters in one piece each: a heading breaks between them, never inside one such as 中心. */
export function words(locale: Locale, text: string): Piece[] {
  if (!HAN.test(text)) return [{ text, whole: false }];
  return [...segmenter(locale).segment(text)].map(({ segment }) => ({
    text: segment,
    whole: segment.length > 1 && HAN.test(segment),
  }));
}
