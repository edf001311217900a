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
  const { terms, who } = termsOf(index.fold(query), index.lexicon, open && !/\s$/.test(typed));
  const { terms: mended, changes } = index.correct(terms);
  const readings = changes.map(({ kind, from, to }) => ({
    kind,
    from: typedAs(from, query, index),
    to: index.written.of(to),
  }));
  return { query, terms: mended, who, readings: [...bridged(query, terms, index), ...readings] };
}

/** Terms that this language writes otherwise: in the other script, with another word, in Chinese. */
function bridged(query: string, terms: readonly Term[], index: Index): Change[] {
  const { lexicon, written, finder } = index;
  return terms.flatMap((term): Change[] => {
    const typed = typedAs(term.text, query, index);
    const stands = lexicon.stands.get(term.text);
    const other = stands && !stands.some(({ text }) => text === term.text) ? stands[0] : undefined;
    if (other) return [{ kind: 'converted', from: typed, to: written.of(other.text) }];
    if (written.isOwn(typed)) return [];
    const to = written.of(term.text);
    // What nowhere stands as a whole is not told: each of its characters may be written in several ways.
    return to !== typed && finder.find(term.text).size > 0 ? [{ kind: 'converted', from: typed, to }] : [];
  });
}

/** A term as it stands in the query, before it was folded. */
export function typedAs(text: string, query: string, { fold }: Pick<Index, 'fold'>): string {
  const { folded, from } = foldWithPlaces(fold, query);
  const at = folded.indexOf(text);
  return at < 0 ? text : query.slice(from[at], from[at + text.length]);
}
