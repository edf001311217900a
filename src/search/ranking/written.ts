import type { SearchFile } from '../contract.ts';
import { type Corpus, FIELDS, fieldAt, isHan, NAMES } from './corpus.ts';
import { type Fold, foldWithPlaces } from './fold.ts';

/** Tells how the language writes what was folded. */
export interface Written {
  /** Folded text as the language writes it; where it nowhere stands, each character as it writes that. */
  of: (folded: string) => string;
  /** Whether the language itself uses all characters of a text as typed. */
  isOwn: (typed: string) => boolean;
}

/** As many places are asked how they write a text: the most frequent way is meant. */
const ASKED = 12;

/**
 * Makes what tells how a language writes.
 *
 * A character alone does not say it: 签 is 簽 or 籤, 复 is 復, 複 or 覆. So the text is looked up as a whole.
 */
export function makeWritten(
  { records, names, pages }: Pick<SearchFile, 'records' | 'names' | 'pages'>,
  corpus: Corpus,
  fold: Fold,
): Written {
  let used: Map<string, string> | undefined;
  /** The characters that the language uses, each with how it is folded. */
  const own = () => {
    used ??= new Map(
      [
        ...new Set(
          records.map(({ title, text }) => title + text).join('') + names.map(([here]) => here).join(''),
        ),
      ]
        .filter((character) => isHan(character))
        .map((character) => [character, fold(character)]),
    );
    return used;
  };
  const one = (folded: string) => [...own()].find(([, key]) => key === folded)?.[0] ?? folded;
  const fieldText = (field: number): string => {
    const record = records[Math.floor(field / FIELDS.length)];
    if (!record) return '';
    return (
      { title: record.title, names: record.names, page: pages[record.page]?.title, text: record.text }[
        FIELDS[field % FIELDS.length] ?? 'text'
      ] ?? ''
    );
  };
  const ways = (folded: string) => {
    const found = new Map<string, number>();
    let at = corpus.text.indexOf(folded);
    for (let asked = 0; at >= 0 && asked < ASKED; asked++, at = corpus.text.indexOf(folded, at + 1)) {
      const field = fieldAt(corpus, at);
      const text = fieldText(field);
      const { from } = foldWithPlaces(fold, text);
      const start = at - (corpus.starts[field] ?? 0);
      const way = text.slice(from[start], from[start + folded.length]);
      // Names that readers type are of any script.
      if (way) found.set(way, (found.get(way) ?? 0) + (field % FIELDS.length === NAMES ? 0.1 : 1));
    }
    return [...found].sort((a, b) => b[1] - a[1]);
  };
  return {
    of: (folded) => ways(folded)[0]?.[0] ?? [...folded].map(one).join(''),
    isOwn: (typed) => [...typed].every((character) => !isHan(character) || own().has(character)),
  };
}
