import type { Filter, SearchFile, SearchRecord } from '../contract.ts';
import { type Corpus, layOut } from './corpus.ts';
import type { Change } from './correct.ts';
import { type Finder, makeFinder } from './find.ts';
import { type Fold, makeFold } from './fold.ts';
import { type Lexicon, makeLexicon, squeeze } from './lexicon.ts';
import { nameFit } from './name-fit.ts';
import { withNamed } from './named.ts';
import { type Answer, present } from './present.ts';
import { type Ranked, rank } from './rank.ts';
import { type Term, tellingPart } from './terms.ts';
import { type Understood, understand } from './understand.ts';
import type { Written } from './written.ts';

export { type Answer, type Hit, present } from './present.ts';
export { type Reading, type Understood, understand } from './understand.ts';

/** A language made ready for searching. */
export interface Index {
  file: SearchFile;
  fold: Fold;
  corpus: Corpus;
  finder: Finder;
  lexicon: Lexicon;
  /** Mends terms that stand nowhere. Until `mending` has taught it how, it leaves them as they are. */
  correct: (terms: readonly Term[]) => { terms: readonly Term[]; changes: readonly Change[] };
  /** Names that look like a query that found nothing; none until `mending` has taught it that too. */
  nearest: (query: string) => string[];
  /** The record of each page's beginning. */
  pageRecord: Map<number, number>;
  namesOf: (record: SearchRecord | undefined) => Names;
  /** Tells how the language writes what was folded, and which terms it writes otherwise: `mend` brings that too. */
  written?: Written;
  bridged: (query: string, terms: readonly Term[]) => readonly Change[];
}

/** Which hits are wanted, and how the line was typed. */
export interface AnswerOptions {
  /** Only places of these kinds. */
  filter?: Filter;
  /** How many hits to give. */
  most?: number;
  /** Whether the last word may be unfinished. */
  open?: boolean;
}

/** Makes a language's file ready for searching; nothing that was mistyped is mended yet. */
export function layIndex(file: SearchFile): Index {
  const fold = makeFold(file.variants);
  const corpus = layOut(file, fold);
  const finder = makeFinder(corpus);
  const lexicon = makeLexicon(file, fold);
  return {
    file,
    fold,
    corpus,
    finder,
    lexicon,
    correct: (terms) => ({ terms, changes: [] }),
    nearest: () => [],
    pageRecord: new Map(file.records.map(({ page }, number) => [page, number] as const).reverse()),
    namesOf: makeNames(fold, lexicon),
    bridged: () => [],
  };
}

/** What a record is called, folded and squeezed. */
interface Names {
  /** Its title, then its other names. */
  whole: readonly string[];
  /** The same without words that ask: `who is our admin` is `admin` to who looks for one. */
  telling: readonly string[];
}

/** Names are asked for with every answer: they are made once. */
function makeNames(fold: Fold, lexicon: Lexicon): Index['namesOf'] {
  const made = new WeakMap<SearchRecord, Names>();
  return (record) => {
    if (!record) return { whole: [], telling: [] };
    const known = made.get(record);
    if (known) return known;
    const whole = [record.title, ...(record.names?.split('|') ?? [])].map((name) => squeeze(fold(name)));
    const telling = whole.map((name) => tellingPart(name, lexicon));
    const names = { whole, telling };
    made.set(record, names);
    return names;
  };
}

/** What stands for a phrase as well is its name, here or elsewhere, and no word that only means the same. */
const SAME_NAME = 0.9;

/**
 * Ranks the records of an index for a query that was understood.
 *
 * @param favour by how much a record is worth more than its words say
 */
export function rankAll(
  { query, terms, who }: Understood,
  { finder, file, fold, namesOf, lexicon }: Pick<Index, 'finder' | 'file' | 'fold' | 'namesOf' | 'lexicon'>,
  favour?: (record: number) => number,
): Ranked[] {
  const fit = (number: number) => nameFit(namesOf(file.records[number]).telling, terms);
  const ranked = rank({ terms, who }, finder, file, fit, favour);
  const [term] = terms;
  const only = terms.length === 1 && term?.known ? term : undefined;
  // Another language's name is looked for by the one that stands here.
  const whole = only?.stands.filter(({ weight }) => weight >= SAME_NAME).map(({ text }) => finder.find(text));
  return withNamed(ranked, squeeze(fold(query)), {
    records: file.records,
    namesOf: (record) => namesOf(record).whole,
    holds: (record) => whole?.some((found) => found.has(record)) ?? false,
    isLabel: only?.stands.some(({ text }) => lexicon.labels.has(text)) ?? false,
  });
}

/**
 * Answers a query from the records alone.
 *
 * Never throws, whatever was typed; what holds none of the words is never a hit.
 */
export function answer(typed: string, index: Index, options: AnswerOptions = {}): Answer {
  const understood = understand(typed, index, options.open);
  return present(understood, rankAll(understood, index), index, options);
}
