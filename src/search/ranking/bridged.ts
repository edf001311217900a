import type { Change } from './correct.ts';
import type { Index } from './index.ts';
import type { Term } from './terms.ts';
import { typedAs } from './understand.ts';
import type { Written } from './written.ts';

/** Terms that this language writes otherwise: in the other script, with another word, in Chinese. */
export function bridged(query: string, terms: readonly Term[], index: Index, written: Written): Change[] {
  const { lexicon, finder } = index;
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
