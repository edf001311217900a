import type { Corpus } from './corpus.ts';
import type { Change } from './correct.ts';
import type { Finder } from './find.ts';
import type { Lexicon } from './lexicon.ts';
import { charactersOf, fitting, type Sounds, syllablesOf } from './sounds.ts';
import { type Term, wordsOf } from './terms.ts';
import { distance } from './words.ts';

const MOST_CANDIDATES = 3;

/** Whether a term stands anywhere, or what it may be the beginning of. */
export const isWritten = (finder: Finder, { text, open }: Term): boolean =>
  finder.find(text).size > 0 || (open && finder.findPrefix(text).size > 0);

/** What a word is read as, the likeliest first. */
export interface Mended {
  kind: Change['kind'];
  texts: string[];
  /** It can be several things: they are looked for, and none is said to be meant. */
  untold?: boolean;
}

/** A word of letters that stands nowhere: pinyin, two words written as one, or mistyped. */
export function mendWord(
  term: Term,
  corpus: Corpus,
  finder: Finder,
  lexicon: Lexicon,
  sounds: () => Sounds | undefined,
): Mended | undefined {
  const word = term.text;
  if (isWritten(finder, term)) return undefined;
  const written = initialed(word, finder, lexicon);
  if (written.length > 0) return { kind: 'converted', texts: written, untold: !areOne(written) };
  if (word.length < 3) return undefined;
  const chinese = /^[a-z]+$/.test(word) ? sounds() : undefined;
  if (chinese) {
    const texts = spelled(word, corpus, lexicon, chinese, term.open);
    if (texts.length > 0) return { kind: 'converted', texts };
  }
  const name = joinedFrom(word, lexicon);
  if (name) return { kind: 'corrected', texts: [name] };
  if (word.length > MOST_SHORT)
    for (let at = 3; at <= word.length - 2; at++) {
      const [one, two] = [word.slice(0, at), word.slice(at)];
      if (corpus.words.has(one) && corpus.words.has(two) && finder.find(`${one} ${two}`).size > 0)
        return { kind: 'corrected', texts: [`${one} ${two}`] };
    }
  const most = word.length < 4 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2;
  const near = [...new Set([...corpus.words.keys(), ...[...lexicon.stands.keys()].flatMap(wordsOf)])]
    .filter((known) => known.length > 3 && Math.abs(known.length - word.length) <= most)
    .filter((known) => !lexicon.asking.has(known))
    .map((known) => ({ known, far: distance(word, known, most) }))
    .filter(({ known, far }) => far > 0 && far <= (beginsAlike(word, known) ? most : 1))
    .filter(({ known }) => word.length > MOST_SHORT || isSlip(word, known))
    .sort(
      (a, b) =>
        a.far - b.far ||
        Number(b.known[0] === word[0]) - Number(a.known[0] === word[0]) ||
        (corpus.words.get(b.known)?.length ?? 0) - (corpus.words.get(a.known)?.length ?? 0),
    );
  const best = near[0]?.far;
  const texts = near.filter(({ far }) => far === best).map(({ known }) => known);
  return texts.length > 0 ? { kind: 'corrected', texts: texts.slice(0, MOST_CANDIDATES) } : undefined;
}

/** The Han words that letters spell. */
function spelled(letters: string, corpus: Corpus, lexicon: Lexicon, sounds: Sounds, open: boolean): string[] {
  const found = syllablesOf(letters, sounds, open)
    .filter((syllables) => syllables.length > 1)
    .flatMap((syllables) =>
      fitting(
        corpus,
        syllables.map((syllable, at) =>
          charactersOf(syllable, sounds, open && at === syllables.length - 1 && !sounds.table.has(syllable)),
        ),
      ),
    )
    // A word of the glossary is meant before a chance neighbourhood of characters.
    .map(({ text, count }) => ({ text, count: count * (lexicon.stands.has(text) ? 20 : 1) }))
    .sort((a, b) => b.count - a.count);
  const most = found[0]?.count ?? 0;
  return found
    .filter(({ count }) => count * 8 >= most)
    .slice(0, MOST_CANDIDATES)
    .map(({ text }) => text);
}

const MOST_SHORT = 4;

/** Of short words, one letter for another makes another word: `hire` is no `here`. */
const isSlip = (word: string, other: string) =>
  word.length !== other.length || [...word].sort().join('') === [...other].sort().join('');

/** Two slips at once are believed only behind a good beginning: "weather" is no "whether". */
const beginsAlike = (word: string, other: string) => word.slice(0, 2) === other.slice(0, 2);

const MOST_INITIALS = 4;

/**
 * The names whose words begin with the letters of a short word, such as Global admin for GA: those that end with it
 * before those that go on. Words of every day are not written so: EA is no email address.
 */
function initialed(word: string, finder: Finder, { proper }: Lexicon): string[] {
  if (!/^[a-z]+$/.test(word) || word.length < 2 || word.length > MOST_INITIALS) return [];
  const named = [...proper]
    .map(wordsOf)
    .filter((words) => words.length >= word.length && [...word].every((one, at) => words[at]?.[0] === one));
  const whole = named.filter(({ length }) => length === word.length);
  const phrases = (whole.length > 0 ? whole : named).map((words) => words.slice(0, word.length).join(' '));
  return [...new Set(phrases)]
    .map((phrase) => ({ phrase, places: finder.find(phrase).size }))
    .filter(({ places }) => places > 0)
    .sort((a, b) => b.places - a.places)
    .slice(0, MOST_CANDIDATES)
    .map(({ phrase }) => phrase);
}

/** The name that a word is without its blanks: `mpnid`, `partnerglobalaccount`. */
const joinedFrom = (word: string, { stands }: Lexicon): string | undefined =>
  [...stands.keys()].find((name) => name.includes(' ') && name.replaceAll(' ', '') === word);

/** Whether names are one but for an ending. */
const areOne = ([first = '', ...others]: readonly string[]) =>
  others.every((other) => other.startsWith(first) || first.startsWith(other));
