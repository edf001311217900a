import { type Filter, filterNames, isOf, type SearchRecord } from '../contract.ts';
import { excerpt, type Piece, pieces, stretches } from './excerpt.ts';
import type { AnswerOptions, Index } from './index.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './terms.ts';
import { type Reading, typedAs, type Understood } from './understand.ts';

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

/** What was found for a line, and how the line was read. */
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

const MOST_HITS = 10;

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
  const within = (name: Filter) => ranked.filter((one) => isOf(name, kindOf(one)));
  const counts = Object.fromEntries(
    filterNames().map((name) => [name, within(name).length]),
  ) as Answer['counts'];
  const chosen = filter ? within(filter) : ranked;
  return {
    query,
    hits: chosen.slice(0, most).flatMap(({ record }) => hitOf(record, terms, index, textOf?.(record)) ?? []),
    counts,
    total: chosen.length,
    readings: [...readings, ...relaxed(query, terms, ranked, index)],
    nearest: ranked.length > 0 || query === '' ? [] : index.nearest(query),
  };
}

/** The words that the best place does not hold. */
function relaxed(query: string, terms: readonly Term[], ranked: readonly Ranked[], index: Index): Reading[] {
  const { finder } = index;
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
    ? [{ kind: 'relaxed', from: missing.map(({ text }) => typedAs(text, query, index)).join(' '), to: '' }]
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
  if (!isOf('guides', kind) || clause.length < FRAGMENT.least || clause.length > FRAGMENT.most) return place;
  return `${place || '#'}:~:text=${encodeURIComponent(clause).replaceAll('-', '%2D')}`;
}
