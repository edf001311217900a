import { QUESTIONS } from './alternatives.ts';

/** A word of `QUESTIONS`, ready to be looked for. */
interface Sought {
  code: string;
  name: string;
  /** What says it for sure, and what may say it. */
  sure: { english: RegExp; chinese: RegExp };
  may: { english: RegExp; chinese: RegExp };
}

/** A question of `QUESTIONS` with what answers it. */
export interface Asked {
  name: string;
  firm: boolean;
  ordered: boolean;
  words: Sought[];
  /** Whether an English text answers it at all. */
  english: RegExp;
  /** Whether a Chinese text does; what it says, one after the other. */
  chinese: RegExp;
}

const all = (...patterns: (string | undefined)[]) => patterns.filter(Boolean).join('|');

/** "Can" and "new": said in too many ways, or with so little weight, that their absence means nothing. */
export const NEVER_MISSED: ReadonlySet<string> = new Set(['Dc', 'An']);

/** The questions with their words. */
export const ASKED: readonly Asked[] = QUESTIONS.map(({ name, firm = false, ordered = false, words }) => ({
  name,
  firm,
  ordered,
  words: words.map(([code, word, english, chinese, moreEnglish, moreChinese]) => ({
    code,
    name: word,
    sure: { english: new RegExp(english, 'i'), chinese: new RegExp(chinese) },
    may: {
      english: new RegExp(all(english, moreEnglish), 'i'),
      chinese: new RegExp(all(chinese, moreChinese)),
    },
  })),
  english: new RegExp(all(...words.map(([, , english]) => english)), 'i'),
  chinese: new RegExp(words.map(([code, , , chinese]) => `(?<${code}>${chinese})`).join('|'), 'g'),
}));

/** What a Chinese text says, question by question, as codes in the order of reading. */
export function saidIn(text: string): string[] {
  return ASKED.flatMap(({ chinese }) =>
    [...text.matchAll(chinese)].map(
      ({ groups = {} }) => Object.keys(groups).find((code) => groups[code] !== undefined) ?? '',
    ),
  );
}
