import { FILTERS, type Filter, type SearchFile, type SearchRecord, type SoundTable } from '../contract.ts';
import { type Corpus, layOut } from './corpus.ts';
import { type Change, makeCorrector } from './correct.ts';
import { excerpt, type Piece, pieces, stretches } from './excerpt.ts';
import { type Finder, makeFinder } from './find.ts';
import { type Fold, foldWithPlaces, makeFold } from './fold.ts';
import { type Lexicon, makeLexicon, squeeze } from './lexicon.ts';
import { nameFit } from './name-fit.ts';
import { withNamed } from './named.ts';
import { nearest } from './nearest.ts';
import { normalize } from './normalize.ts';
import { type Ranked, rank } from './rank.ts';
import { type Term, type Terms, termsOf } from './terms.ts';

/** A language made ready for searching. */
export interface Index {
  file: SearchFile;
  fold: Fold;
  corpus: Corpus;
  finder: Finder;
  lexicon: Lexicon;
  correct: (terms: readonly Term[]) => { terms: Term[]; changes: Change[] };
  /** Is told how characters sound. */
  hear: (table: SoundTable) => void;
  /** The record of each page's beginning. */
  pageRecord: Map<number, number>;
  /** The title and the other names of a record, folded and squeezed. */
  namesOf: (record: SearchRecord | undefined) => readonly string[];
  /** Folded text in the characters of this language. */
  written: (folded: string) => string;
}

/** A place that answers. */
export interface Hit {
  record: SearchRecord;
  title: Piece[];
  /** The title of the page that holds it; empty when it is that page. */
  page: string;
  excerpt: Piece[];
  /** Its address below the site's home. */
  url: string;
}

/** How a query was read where it was not taken word for word. */
export type Reading = Change | { kind: 'relaxed'; from: string; to: '' };

export interface Answer {
  /** The line that was searched for. */
  query: string;
  /** The best places of the chosen kinds, best first. */
  hits: Hit[];
  /** How many there are of each kind, and of the chosen ones. */
  counts: Record<Filter, number>;
  total: number;
  readings: Reading[];
  /** When nothing was found: names that look like it. */
  nearest: string[];
}

export interface AnswerOptions {
  /** Only places of these kinds. */
  filter?: Filter;
  /** How many hits to give. */
  most?: number;
  /** Whether the last word may be unfinished. */
  open?: boolean;
}

const MOST_HITS = 10;

/**
 * Makes a language's file ready for searching.
 *
 * @param table the sounds of its characters; without, pinyin and what sounds alike lead nowhere until it is told of them
 */
export function openIndex(file: SearchFile, table?: SoundTable): Index {
  const fold = makeFold(file.variants);
  const corpus = layOut(file, fold);
  const finder = makeFinder(corpus);
  const lexicon = makeLexicon(file, fold);
  let sounds = table;
  return {
    file,
    fold,
    corpus,
    finder,
    lexicon,
    correct: makeCorrector(corpus, finder, lexicon, () => sounds),
    hear: (table) => {
      sounds = table;
    },
    pageRecord: new Map(file.records.map(({ page }, number) => [page, number] as const).reverse()),
    namesOf: makeNames(fold),
    written: makeWritten(file, fold),
  };
}

/** Names are asked for with every answer: they are made once. */
function makeNames(fold: Fold): Index['namesOf'] {
  const made = new WeakMap<SearchRecord, readonly string[]>();
  return (record) => {
    if (!record) return [];
    const known = made.get(record);
    if (known) return known;
    const names = [record.title, ...(record.names?.split('|') ?? [])].map((name) => squeeze(fold(name)));
    made.set(record, names);
    return names;
  };
}

/** Each folded character as the language itself writes it. */
function makeWritten({ records, names }: SearchFile, fold: Fold): (folded: string) => string {
  let map: Map<string, string> | undefined;
  return (folded) => {
    if (!map) {
      map = new Map();
      const all =
        records.map(({ title, text }) => title + text).join('') + names.map(([here]) => here).join('');
      for (const character of new Set(all)) {
        const key = fold(character);
        if (/\p{Script=Han}/u.test(character) && !map.has(key)) map.set(key, character);
      }
    }
    return [...folded].map((character) => map?.get(character) ?? character).join('');
  };
}

/** What a query comes to before anything is ranked. */
export interface Understood extends Terms {
  query: string;
  readings: Reading[];
}

/** Reads a query: cleans it, takes it apart, mends what stands nowhere. */
export function understand(typed: string, index: Index, open = true): Understood {
  const query = normalize(typed);
  const { terms, who } = termsOf(index.fold(query), index.lexicon, open && !/\s$/.test(typed));
  const { terms: mended, changes } = index.correct(terms);
  const readings = changes.map((change) => ({ ...change, to: index.written(change.to) }));
  return { query, terms: mended, who, readings: [...bridged(query, mended, index), ...readings] };
}

/** Terms that this language writes otherwise: in the other script, with another word, in Chinese. */
function bridged(query: string, terms: readonly Term[], { lexicon, written, fold }: Index): Change[] {
  return terms.flatMap((term): Change[] => {
    const stands = lexicon.stands.get(term.text);
    const other = stands && !stands.some(({ text }) => text === term.text) ? stands[0] : undefined;
    if (other) return [{ kind: 'converted', from: typedAs(term.text, query, fold), to: written(other.text) }];
    const typed = typedAs(term.text, query, fold);
    const shown = written(term.text);
    const otherScript = typed !== shown && /\p{Script=Han}/u.test(typed) && fold(typed) === fold(shown);
    return otherScript ? [{ kind: 'converted', from: typed, to: shown }] : [];
  });
}

/** A term as it stands in the query, before it was folded. */
function typedAs(text: string, query: string, fold: Fold): string {
  const { folded, from } = foldWithPlaces(fold, query);
  const at = folded.indexOf(text);
  return at < 0 ? text : query.slice(from[at], from[at + text.length]);
}

/** Ranks the records of an index for a query that was understood. */
export function rankAll(
  { query, terms, who }: Understood,
  { finder, file, fold, namesOf }: Pick<Index, 'finder' | 'file' | 'fold' | 'namesOf'>,
): Ranked[] {
  const ranked = rank({ terms, who }, finder, file.records, (number) =>
    nameFit(namesOf(file.records[number]), terms),
  );
  const [term] = terms;
  const whole = terms.length === 1 && term?.known ? finder.find(term.text) : undefined;
  return withNamed(
    ranked,
    squeeze(fold(query)),
    file.records,
    namesOf,
    (record) => whole?.has(record) ?? false,
  );
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

/** Makes what was ranked into what is shown. */
export function present(
  { query, terms, readings }: Understood,
  ranked: readonly Ranked[],
  index: Index,
  {
    filter,
    most = MOST_HITS,
    textOf,
  }: AnswerOptions & { textOf?: (record: number) => string | undefined } = {},
): Answer {
  const { records } = index.file;
  const kindOf = ({ record }: Ranked) => records[record]?.kind ?? 'page';
  const within = (name: Filter) =>
    ranked.filter((one) => (FILTERS[name] as readonly string[]).includes(kindOf(one)));
  const counts = Object.fromEntries(
    (Object.keys(FILTERS) as Filter[]).map((name) => [name, within(name).length]),
  ) as Answer['counts'];
  const chosen = filter ? within(filter) : ranked;
  return {
    query,
    hits: chosen.slice(0, most).flatMap(({ record }) => hitOf(record, terms, index, textOf?.(record)) ?? []),
    counts,
    total: chosen.length,
    readings: [...readings, ...relaxed(terms, ranked, index)],
    nearest:
      ranked.length > 0 || query === ''
        ? []
        : nearest(
            query,
            [
              ...records.map(({ title }) => title),
              ...index.file.names.map(([here]) => here.split('|')[0] ?? ''),
            ],
            index.fold,
          ),
  };
}

/** The words that the best place does not hold. */
function relaxed(terms: readonly Term[], ranked: readonly Ranked[], { finder, written }: Index): Reading[] {
  const best = ranked[0];
  if (!best || best.coverage > 0.8) return [];
  const missing = terms.filter(
    ({ stands, open }) =>
      !stands.some(
        ({ text }) =>
          finder.find(text).has(best.record) || (open && finder.findPrefix(text).has(best.record)),
      ),
  );
  return missing.length > 0 && missing.length < terms.length
    ? [{ kind: 'relaxed', from: missing.map(({ text }) => written(text)).join(' '), to: '' }]
    : [];
}

/** A text fragment needs a few words to be sure of the place, and no more than a line. */
const FRAGMENT = { least: 3, most: 80 };

function hitOf(
  number: number,
  terms: readonly Term[],
  { file, fold }: Index,
  text = file.records[number]?.text ?? '',
): Hit | undefined {
  const record = file.records[number];
  const page = record && file.pages[record.page];
  if (!record || !page) return undefined;
  // The names of a term fit one line.
  const said = record.kind === 'term' ? text.replaceAll('\n', ' · ') : text;
  const found = excerpt(said, terms, fold);
  return {
    record,
    title: pieces(record.title, stretches(record.title, terms, fold)),
    page: record.at === '' ? '' : page.title,
    excerpt: found.pieces,
    url: page.url + fragmentOf(record, found.clause),
  };
}

/** What follows in the address: the place, and on pages of text the clause that the browser marks there. */
function fragmentOf({ kind, at }: SearchRecord, clause: string): string {
  const place = at ? `#${at}` : '';
  const textual = kind === 'guide' || kind === 'section' || kind === 'page';
  if (!textual || clause.length < FRAGMENT.least || clause.length > FRAGMENT.most) return place;
  return `${place || '#'}:~:text=${encodeURIComponent(clause).replaceAll('-', '%2D')}`;
}
