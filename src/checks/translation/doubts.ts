import type { Locale } from '../../i18n/locales.ts';
import { normal } from '../../translation/hash.ts';
import type { Source } from '../source/source.ts';
import { readFor, sayItIsRight } from './drift.ts';
import { differences } from './meaning.ts';

/** English and its translation. */
type Pair = readonly [english: string, translation: string];

/** A text of a document of the lock beside its English. */
interface Asked {
  locale: Locale;
  document: string;
  /** Both as the lock has them. */
  pieces: Pair;
  /** The words of both alone. */
  words: Pair;
  /** The words of the other Chinese. */
  sibling?: string;
  /** Takes the words out of what the lock has; nothing where it has words alone. */
  wordsOf?: (piece: string) => string;
}

/** What a text may say otherwise than its English, with what to do, unless a reader has found it right. */
export function doubts(
  source: Source,
  { locale, document, pieces, words, sibling, wordsOf = (piece) => piece }: Asked,
): { message: string; fix: string }[] {
  const read = readFor(source, locale, document, ...pieces);
  // The words of what was read are not known as well as those of what stands in the file.
  const right = read === normal(pieces[1]) ? words[1] : read && wordsOf(read);
  return differences(...words, locale, sibling, right).map(({ message, fix, guess }) => ({
    message,
    fix: guess ? `${fix} ${sayItIsRight(locale, document)}` : fix,
  }));
}
