/**
 * What the build writes for each language and the browser ranks: every place that a reader may look for, with its
 * words, and the tables that lead from what a reader types to what is written.
 */
export interface SearchFile {
  /** The language of the records, as `lang` has it. */
  locale: string;
  pages: {
    title: string;
    url: string;
    kind: Kind;
    /** Of a guide: the addresses of its rehearsals' pages. */
    rehearsals?: string[];
  }[];
  records: SearchRecord[];
  /** Pairs of characters, each a variant and the one it is read as: `帳帐續续`. Both sides of a search pass it. */
  variants: string;
  /**
   * Names of one control: first as this language has it, then as others do; several joined by `|`. Those of a term
   * stand in its record.
   */
  names: [here: string, elsewhere: string][];
  /** Numbers of the records of terms that are names of controls. */
  labelTerms: number[];
  /** Words that mean the same to who searches. */
  same: string[][];
  /** The same of words that tell how something goes wrong, and not what. */
  failing: string[][];
  /** Words of the other region of Chinese, each with the one that stands here, the most frequent first; folded. */
  regional?: [there: string, here: string][];
  /** Words that ask rather than tell, and those that ask who. */
  asking: { words: string[]; who: string[] };
  /**
   * Where the text is when the records of guides and pages hold none: Pagefind's folder with its names of the pages,
   * and the folder with a file of texts for each page.
   */
  fullText?: { bundle: string; pages: Record<string, number>; texts: string };
  /** The other languages of the site by their own names, for who finds nothing in this one. */
  languages: Record<string, string>;
  /** What the search box says. */
  words: Record<string, string>;
}

/** What the first answer does without: a file of its own, that comes right after it. */
export interface MendingFile {
  /** The other half of `names`, in the same order. */
  elsewhere: string[];
  /** `variants`, each after the one it is read as, by how far it is from the one before. */
  variants: string;
  regional?: SearchFile['regional'];
  /** The whole text of each record of which some comes late, in their order. */
  texts: string[];
  /** Where Chinese is written. */
  sounds?: SoundTable;
}

/**
 * The sounds of characters, for pinyin and for what sounds alike. The everyday ones (level 1 of GB 2312) stand in the
 * order of their sounds in the standard itself, which every browser can decode: so the table names only how many of each sound follow one another.
 */
export interface SoundTable {
  /** `a2ai13an9…` */
  runs: string;
  /** Characters with further sounds, and those that are not everyday. */
  more: Record<string, string>;
}

/** One place: a page, a section of it, a task, a role, a screen of a rehearsal, a term. */
export interface SearchRecord {
  kind: Kind;
  /** Number of its page. */
  page: number;
  /** What follows # in its address; empty for a page's beginning. */
  at: string;
  title: string;
  /** Other names under which readers look for it, joined by `|`. */
  names?: string;
  /** Its blocks, a line each. */
  text: string;
}

/** What a record is, as the reader is told. */
export type Kind = 'guide' | 'section' | 'rehearsal' | 'screen' | 'task' | 'role' | 'term' | 'page';

/** Whether some of a record's text comes after the first answer. */
export const isLate = ({ kind }: Pick<SearchRecord, 'kind'>): boolean => kind === 'term';

/** The text that the first answer knows: of a term only its names in Latin letters, for fewer ask for the others. */
export const earlyText = ({ kind, text }: Pick<SearchRecord, 'kind' | 'text'>): string =>
  isLate({ kind })
    ? text
        .split('\n')
        .filter((line) => /^[ -~]+$/.test(line))
        .join('\n')
    : text;

/** The kinds that a reader may narrow a search to, together. */
const FILTERS = {
  guides: ['guide', 'section', 'page'],
  rehearsals: ['rehearsal', 'screen'],
  roles: ['task', 'role'],
  terms: ['term'],
} as const satisfies Record<string, readonly Kind[]>;

export type Filter = keyof typeof FILTERS;

/** In the order in which they are offered. */
export const filterNames = (): Filter[] => Object.keys(FILTERS) as Filter[];

/** Whether a filter lets a kind through. Those of `guides` are pages of text. */
export const isOf = (filter: Filter, kind: Kind): boolean =>
  (FILTERS[filter] as readonly Kind[]).includes(kind);

/** Where the file of a language stands below the site's home. */
export const searchFile = (locale: string) => `${locale}/search/records.json`;

/** Where the file stands that comes after it. */
export const mendingFile = (locale: string) => `${locale}/search/mending.json`;
