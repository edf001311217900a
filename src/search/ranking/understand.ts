import type { Change } from './correct.ts';
import { foldWithPlaces } from './fold.ts';
import type { Index } from './index.ts';
import { normalize } from './normalize.ts';
import { type Term, type Terms, termsOf } from './terms.ts';

/** How a query was read where it was not taken word for word. */
export type Reading = Change | { kind: 'relaxed'; from: string; to: '' };

/** What a query comes to before anything is ranked. */
export interface Understood extends Terms {
  query: string;
  readings: Reading[];
}

/** Reads a query: cleans it, takes it apart, mends what stands nowhere. */
export function understand(typed: string, index: Index, open = true): Understood {
  const query = normalize(typed);
  const { terms, who } = termsOf(
    index.fold(query),
    index.lexicon,
    open && !/\s$/.test(typed),
    (pair) => index.finder.find(pair).size > 0,
  );
  const { terms: mended, changes } = index.correct(terms);
  const readings = changes.map(({ kind, from, to }) => ({
    kind,
    from: typedAs(from, query, index),
    to: index.written?.of(to) ?? to,
  }));
  return {
    query,
    terms: index.file.fullText ? mended : mended.map((term) => withWritten(term, index)),
    who,
    readings: [...index.bridged(query, terms), ...readings],
  };
}

/** Another name of a thing is looked for in parts too; words that only mean the same must stand somewhere whole. */
export const NAME = 0.85;

/** A term without the words of its kind that stand nowhere: they are only typed. */
const withWritten = (term: Term, { finder }: Index): Term => ({
  ...term,
  stands: term.stands.filter(
    ({ text, weight }) => weight >= NAME || text === term.text || finder.find(text).size > 0,
  ),
});

/** A term as it stands in the query, before it was folded. */
export function typedAs(text: string, query: string, { fold }: Pick<Index, 'fold'>): string {
  const { folded, from } = foldWithPlaces(fold, query);
  const at = folded.indexOf(text);
  return at < 0 ? text : query.slice(from[at], from[at + text.length]);
}
