import type { SoundTable } from '../contract.ts';
import { type Corpus, isHan } from './corpus.ts';
import type { Finder } from './find.ts';
import type { Lexicon, Stand } from './lexicon.ts';
import { charactersOf, fitting, makeSounds, type Pattern, type Sounds, syllablesOf } from './sounds.ts';
import { type Term, wordsOf } from './terms.ts';
import { distance } from './words.ts';

/** A term that was read as something else. */
export interface Change {
  kind: 'corrected' | 'converted';
  from: string;
  to: string;
}

const MOST_CANDIDATES = 3;
const CORRECTED = 0.85;

/** Makes what mends the terms of a query that the corpus does not hold. */
export function makeCorrector(
  corpus: Corpus,
  finder: Finder,
  lexicon: Lexicon,
  table: () => SoundTable | undefined,
) {
  let made: Sounds | undefined;
  const sounds = () => {
    const known = table();
    made ??= known && makeSounds(known);
    return made;
  };

  return (terms: readonly Term[]): { terms: Term[]; changes: Change[] } => {
    const changes: Change[] = [];
    const mended = joinSyllables(terms, finder, sounds).map((term) => {
      if (term.known) return term;
      const found = isHan(term.text)
        ? mendHan(term.text, corpus, finder, sounds())
        : mendWord(term, corpus, finder, lexicon, sounds);
      if (!found) return term;
      changes.push({ kind: found.kind, from: term.text, to: found.texts[0] ?? '' });
      const stands = found.texts.flatMap((text, at): Stand[] =>
        (lexicon.stands.get(text) ?? [{ text, weight: 1 }]).map((stand) => ({
          text: stand.text,
          weight: stand.weight * CORRECTED * 0.97 ** at,
        })),
      );
      return { ...term, stands: [...stands, ...term.stands] };
    });
    return { terms: mended, changes };
  };
}

const isWritten = (finder: Finder, { text, open }: Term) =>
  finder.find(text).size > 0 || (open && finder.findPrefix(text).size > 0);

const isSpelled = (letters: string, sounds: Sounds | undefined) =>
  sounds !== undefined && syllablesOf(letters, sounds, false).length > 0;

/** `tui kuan`, typed with a blank, is one word. */
function joinSyllables(terms: readonly Term[], finder: Finder, sounds: () => Sounds | undefined): Term[] {
  const joined: Term[] = [];
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
      joined[joined.length - 1] = { ...term, text, stands: [{ text, weight: 1 }] };
    } else joined.push(term);
    before = spelled;
  }
  return joined;
}

/** A word of letters that stands nowhere: pinyin, two words written as one, or mistyped. */
function mendWord(
  term: Term,
  corpus: Corpus,
  finder: Finder,
  lexicon: Lexicon,
  sounds: () => Sounds | undefined,
): { kind: Change['kind']; texts: string[] } | undefined {
  const word = term.text;
  if (word.length < 3 || isWritten(finder, term)) return undefined;
  const chinese = /^[a-z]+$/.test(word) ? sounds() : undefined;
  if (chinese) {
    const texts = spelled(word, corpus, lexicon, chinese, term.open);
    if (texts.length > 0) return { kind: 'converted', texts };
  }
  if (word.length > 5)
    for (let at = 3; at <= word.length - 2; at++) {
      const [one, two] = [word.slice(0, at), word.slice(at)];
      if (corpus.words.has(one) && corpus.words.has(two) && finder.find(`${one} ${two}`).size > 0)
        return { kind: 'corrected', texts: [`${one} ${two}`] };
    }
  const most = word.length < 4 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2;
  const near = [...new Set([...corpus.words.keys(), ...[...lexicon.stands.keys()].flatMap(wordsOf)])]
    .filter((known) => known.length > 2 && Math.abs(known.length - word.length) <= most)
    .map((known) => ({ known, far: distance(word, known, most) }))
    .filter(({ far }) => far <= most && far > 0)
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

/** A run of Han characters with one that fits none of its neighbours: read as what sounds alike, or differs in one. */
function mendHan(
  run: string,
  corpus: Corpus,
  finder: Finder,
  sounds: Sounds | undefined,
): { kind: 'corrected'; texts: string[] } | undefined {
  const characters = [...run];
  if (characters.length < 2) return undefined;
  const holds = characters
    .slice(1)
    .map((second, at) => finder.find((characters[at] ?? '') + second).size > 0);
  const alone = characters.map((_, at) => !(holds[at - 1] ?? false) && !(holds[at] ?? false));
  if (!alone.includes(true)) return undefined;
  const alike = (character: string): ReadonlySet<string> =>
    new Set([
      character,
      ...(sounds?.of(character) ?? []).flatMap((way) => [...(sounds?.table.get(way) ?? '')]),
    ]);

  let mended = characters;
  let changed = false;
  for (let at = 0; at < characters.length; at++) {
    if (!alone[at]) continue;
    let end = at;
    while (alone[end + 1]) end += 1;
    const repair = bestRepair(mended, at, end, corpus, alike);
    if (repair) {
      mended = repair;
      changed = true;
    }
    at = end;
  }
  return changed ? { kind: 'corrected', texts: [mended.join('')] } : undefined;
}

/** Tries the lonely characters with as much of their neighbours as the corpus holds, the most first. */
function bestRepair(
  characters: readonly string[],
  from: number,
  to: number,
  corpus: Corpus,
  alike: (character: string) => ReadonlySet<string>,
): string[] | undefined {
  for (const around of [3, 2, 1, 0]) {
    const start = Math.max(0, from - around);
    const end = Math.min(characters.length, to + 1 + around);
    const window = characters.slice(start, end);
    if (window.length < 2) continue;
    const exact: Pattern = window.map((character) => new Set([character]));
    const sounding: Pattern = window.map((character, at) =>
      at + start >= from && at + start <= to ? alike(character) : new Set([character]),
    );
    const found =
      fitting(corpus, sounding)[0] ??
      fitting(corpus, window.map(alike))[0] ??
      (window.length >= 3 ? fitting(corpus, exact, 1)[0] : undefined);
    if (found) return [...characters.slice(0, start), ...found.text, ...characters.slice(end)];
  }
  return undefined;
}
