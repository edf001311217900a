import { type Asked, NEVER_MISSED } from '../../translation/said.ts';

/** What a rule of thumb has found: a reader may know better. */
export interface Doubt {
  message: string;
  fix: string;
  /** Whether a text that a reader has found right says as much, where it need not say just the same. */
  isIn?: (read: string) => boolean;
}

/**
 * One word stands for another when English says the first and not the second, and the translation the second and not
 * the first. What the translation alone lacks, or adds, is told when the other Chinese is on the side of English.
 */
export function answered(
  { firm, words, english: inEnglish, chinese }: Asked,
  english: string,
  translation: string,
  sibling?: string,
): Doubt | undefined {
  const lost = inEnglish.test(english)
    ? words.filter(({ sure, may }) => sure.english.test(english) && !may.chinese.test(translation))
    : [];
  const added =
    (firm || lost.length > 0) && translation.search(chinese) >= 0
      ? words.filter(({ sure, may }) => sure.chinese.test(translation) && !may.english.test(english))
      : [];
  const fix = 'Say what English says.';
  const [gone, come] = [lost[0], added[0]];
  if (gone && come)
    return {
      message: `English says "${gone.name}", and here stands "${written(come.sure.chinese, translation)}" (${come.name})`,
      fix,
    };
  if (sibling === undefined) return undefined;
  const missed = lost.find(({ code, sure }) => !NEVER_MISSED.has(code) && sure.chinese.test(sibling));
  if (missed)
    return {
      message: `English says "${written(missed.sure.english, english)}", and no word here says so; the other Chinese does`,
      fix,
    };
  const alone = firm ? added.find(({ may }) => !may.chinese.test(sibling)) : undefined;
  return (
    alone && {
      message: `"${written(alone.sure.chinese, translation)}" (${alone.name}) stands neither in English nor in the other Chinese`,
      fix,
    }
  );
}

const written = (pattern: RegExp, text: string) => pattern.exec(text)?.[0] ?? '';
