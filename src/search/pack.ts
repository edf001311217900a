import type { Kind, SearchFile, SearchRecord } from './contract.ts';

/** A search file as it is sent: its records by column, which pack far tighter than one by one. */
export interface PackedFile extends Omit<SearchFile, 'records'> {
  columns: {
    /** The kinds that occur; `kind` holds a letter for each record, `a` for the first of them. */
    kinds: Kind[];
    kind: string;
    /** How many records each page has, one page after the other. */
    pages: number[];
    at: string[];
    title: string[];
    text: string[];
    names: Record<number, string>;
  };
}

const FIRST_LETTER = 97;

/** Makes a file ready to be sent. The records of a page must follow one another, in the order of the pages. */
export function pack({ records, ...file }: SearchFile): PackedFile {
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const counts = file.pages.map(() => 0);
  for (const { page } of records) counts[page] = (counts[page] ?? 0) + 1;
  return {
    ...file,
    columns: {
      kinds,
      kind: records.map(({ kind }) => String.fromCharCode(FIRST_LETTER + kinds.indexOf(kind))).join(''),
      pages: counts,
      at: records.map(({ at }) => at),
      title: records.map(({ title }) => title),
      text: records.map(({ text }) => text),
      names: Object.fromEntries(records.flatMap(({ names }, number) => (names ? [[number, names]] : []))),
    },
  };
}

/**
 * Makes a file that was sent ready to be searched.
 *
 * @throws when it is none, such as a host's own answer
 */
export function unpack({ columns, ...file }: PackedFile): SearchFile {
  const { kinds, kind, pages, at, title, text, names } = columns;
  const records: SearchRecord[] = [];
  pages.forEach((count, page) => {
    for (let left = count; left > 0; left--) {
      const number = records.length;
      records.push({
        kind: kinds[kind.charCodeAt(number) - FIRST_LETTER] ?? 'page',
        page,
        at: at[number] ?? '',
        title: title[number] ?? '',
        text: text[number] ?? '',
        ...(names[number] !== undefined && { names: names[number] }),
      });
    }
  });
  return { ...file, records };
}
