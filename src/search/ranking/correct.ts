import type { SearchFile, SoundTable } from '../contract.ts';
import { type Corpus, isHan, titlesOf } from './corpus.ts';
import type { Finder } from './find.ts';
import type { Lexicon, Stand } from './lexicon.ts';
import { mendHan } from './mend-han.ts';
import { isWritten, type Mended, mendWord } from './mend-word.ts';
import { makeRegional } from './regional.ts';
import { makeSounds, type Sounds, syllablesOf } from './sounds.ts';
import type { Term } from './terms.ts';

/** A term that was read as something else. */
export interface Change {
  kind: 'corrected' | 'converted';
  from: string;
  to: string;
}

const CORRECTED = 0.85;

/** Makes what mends the terms of a query that the corpus does not hold. */
export function makeCorrector(
  corpus: Corpus,
  finder: Finder,
  lexicon: Lexicon,
  table: SoundTable | undefined,
  regional?: SearchFile['regional'],
) {
  const asHere = makeRegional(regional);
  let made: Sounds | undefined;
  /** What is called something: a word that stands in a name is one. */
  const names = ['', ...lexicon.stands.keys(), ...titlesOf(corpus), ''].join('\n');
  const sounds = () => {
    made ??= table && makeSounds(table);
    return made;
  };

  return (terms: readonly Term[]): { terms: Term[]; changes: Change[] } => {
    const changes: Change[] = [];
    const mend = (term: Term): Term => {
      if (term.known || lexicon.asking.has(term.text)) return term;
      const here = asHere(term.text);
      if (here.length > 0) {
        if (finder.find(term.text).size === 0)
          changes.push({ kind: 'converted', from: term.text, to: here[0]?.text ?? '' });
        return { ...term, stands: [...term.stands, ...here] };
      }
      const found: Mended | undefined = isHan(term.text)
        ? mendHan(term.text, { corpus, finder, names, sounds: sounds() })
        : mendWord(term, corpus, finder, lexicon, sounds);
      if (!found) return term;
      if (!found.untold) changes.push({ kind: found.kind, from: term.text, to: found.texts[0] ?? '' });
      const stands = found.texts.flatMap((text, at): Stand[] =>
        (lexicon.stands.get(text) ?? [{ text, weight: 1 }]).map((stand) => ({
          text: stand.text,
          weight: stand.weight * CORRECTED * 0.97 ** at,
        })),
      );
      return { ...term, stands: [...stands, ...term.stands] };
    };
    const mended = joinSyllables(joinWords(terms, corpus), finder, sounds).flatMap(({ parts, ...term }) => {
      const before = changes.length;
      const whole = mend(term);
      // In another order than any text has them: each is a word of its own.
      return parts && changes.length === before ? parts.map(mend) : whole;
    });
    return { terms: mended, changes };
  };
}

const isSpelled = (letters: string, sounds: Sounds | undefined) =>
  sounds !== undefined && syllablesOf(letters, sounds, false).length > 0;

/** `help desk` is one word where the corpus has it so and has one of the two not at all. */
function joinWords(terms: readonly Term[], { words }: Corpus): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    const text = (last?.text ?? '') + term.text;
    const parted = last && !last.known && !term.known && words.has(text);
    if (last && parted && !(words.has(last.text) && words.has(term.text)))
      joined[joined.length - 1] = { ...term, text, stands: [{ text, weight: 1 }] };
    else joined.push(term);
  }
  return joined;
}

/** A term, and what it was joined from. */
type Joined = Term & { parts?: readonly Term[] };

/** `tui kuan`, typed with a blank, is one word. */
function joinSyllables(terms: readonly Term[], finder: Finder, sounds: () => Sounds | undefined): Joined[] {
  const joined: Joined[] = [];
  let before = false;
  for (const term of terms) {
    const spelled =
      !term.known &&
      /^[a-z]+$/.test(term.text) &&
      !isWritten(finder, { ...term, open: false }) &&
      isSpelled(term.text, sounds());
    const last = joined.at(-1);
    if (spelled && before && last) {
      const text = last.text + term.text;
      const parts = [...(last.parts ?? [last]), term];
      joined[joined.length - 1] = { ...term, text, stands: [{ text, weight: 1 }], parts };
    } else joined.push(term);
    before = spelled;
  }
  return joined;
}
