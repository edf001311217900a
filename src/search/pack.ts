import { type Spelled, spell, unspell } from './alphabet.ts';
import { earlyText, type Kind, type SearchFile, type SearchRecord } from './contract.ts';

/** A search file as it is sent. */
export type PackedFile = Spelled<Columns>;

/** Its records by column, each in one string, which packs far tighter than one by one. */
interface Columns
  extends Omit<
    SearchFile,
    'records' | 'names' | 'variants' | 'regional' | 'same' | 'failing' | 'labelTerms' | 'pages'
  > {
  /** First, for what comes after is mostly made of its words. */
  columns: {
    text: string;
    title: string;
    at: string;
    /** Empty for a record without. */
    names: string;
    /** What parts the records of a column, or groups; and the lines of a text, or words. */
    marks: [outer: string, inner: string];
    /** The kinds that occur; `kind` holds a letter for each record, `a` for the first of them. */
    kinds: Kind[];
    kind: string;
    /** How many records each page has, one page after the other. */
    pages: number[];
  };
  /** Title and kind of a page are those of its first record, unless they are told. */
  pages: (Omit<Page, 'title' | 'kind'> & Partial<Page>)[];
  /** How far each is from the one before, as a character. */
  labelTerms: string;
  /** As this language has them; what others call the same is sent later. */
  names: string[];
  same: string;
  failing: string;
}

type Page = SearchFile['pages'][number];

const FIRST_LETTER = 97;

/** Short on the wire, and rare in texts. */
const MARKS = '|~^`';
const FIRST_PRIVATE = 0xe000;

/** Characters that a text does not hold. */
function* unused(text: string): Generator<string, never> {
  for (const mark of MARKS) if (!text.includes(mark)) yield mark;
  for (let code = FIRST_PRIVATE; ; code++) {
    const mark = String.fromCharCode(code);
    if (!text.includes(mark)) yield mark;
  }
}

/** A record's first name in plain letters, as an address would have it: most addresses of terms are that. */
function plainName({ title, text }: Pick<SearchRecord, 'title' | 'text'>): string {
  const name = [title, ...text.split(/\n| · /)].find((one) => /^[ -~]+$/.test(one)) ?? '';
  return name
    .replace(/ \(.*/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** An address has no blank, so one can stand for the name that ends it. */
function shortAt(record: SearchRecord): string {
  const name = plainName(record);
  return name && record.at.endsWith(name) ? `${record.at.slice(0, -name.length)} ` : record.at;
}

const BASE = 36;

/** A path that goes on from that of an earlier record: how far back that is, and the rest. */
function shortPaths(addresses: readonly string[], mark: string): string[] {
  const seen = new Map<string, number>();
  return addresses.map((address, at) => {
    const end = address.lastIndexOf('.');
    const from = seen.get(address.slice(0, Math.max(end, 0)));
    if (end > 0) seen.set(address, at);
    return from === undefined ? address : `${(at - from).toString(BASE)}${mark}${address.slice(end + 1)}`;
  });
}

/** The character of no distance. */
const NOT_FAR = 48;

const shortNumbers = (numbers: readonly number[]) =>
  numbers
    .toSorted((a, b) => a - b)
    .map((number, at, all) => String.fromCodePoint(NOT_FAR + number - (all[at - 1] ?? 0)))
    .join('');

function longNumbers(short: string): number[] {
  let last = 0;
  return Array.from(short, (far) => {
    last += (far.codePointAt(0) ?? 0) - NOT_FAR;
    return last;
  });
}

/**
 * Makes a file ready to be sent, but for what is sent apart. The records of a page must follow one another, in the order
 * of the pages.
 */
export function pack({ records: whole, names, variants: _, regional: __, ...file }: SearchFile): PackedFile {
  const records = whole.map((record) => ({ ...record, text: earlyText(record) }));
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const counts = file.pages.map(() => 0);
  for (const { page } of records) counts[page] = (counts[page] ?? 0) + 1;
  const marks = unused(
    [records.map(({ title, at, names = '', text }) => [title, at, names, text]), file.same, file.failing]
      .flat(2)
      .join(''),
  );
  const [outer, inner] = [marks.next().value, marks.next().value];
  const joined = (groups: string[][]) => groups.map((words) => words.join(inner)).join(outer);
  return spell<Columns>({
    columns: {
      text: records.map(({ text }) => text.replaceAll('\n', inner)).join(outer),
      title: records.map(({ title }) => title).join(outer),
      at: shortPaths(records.map(shortAt), inner).join(outer),
      names: records.map(({ names = '' }) => names).join(outer),
      marks: [outer, inner],
      kinds,
      kind: records.map(({ kind }) => String.fromCharCode(FIRST_LETTER + kinds.indexOf(kind))).join(''),
      pages: counts,
    },
    ...file,
    pages: file.pages.map(({ title, kind, ...page }, at) => {
      const first = records.find((record) => record.page === at);
      return { ...page, ...(title !== first?.title && { title }), ...(kind !== first?.kind && { kind }) };
    }),
    names: names.map(([here]) => here),
    labelTerms: shortNumbers(file.labelTerms),
    same: joined(file.same),
    failing: joined(file.failing),
  });
}

/**
 * Makes a file that was sent ready to be searched.
 *
 * @throws when it is none, such as a host's own answer
 */
export function unpack(packed: PackedFile): SearchFile {
  const { columns, ...file } = unspell<Columns>(packed);
  const {
    kinds,
    kind,
    pages,
    marks: [outer, inner],
  } = columns;
  const [texts, titles, addresses, names] = [columns.text, columns.title, columns.at, columns.names].map(
    (one) => one.split(outer),
  );
  const groups = (joined: string) => (joined ? joined.split(outer).map((words) => words.split(inner)) : []);
  const records: SearchRecord[] = [];
  const longAt = (short: string, number: number, of: Pick<SearchRecord, 'title' | 'text'>) => {
    const [back = '', rest] = short.split(inner);
    return rest === undefined
      ? short.replace(' ', () => plainName(of))
      : `${records[number - Number.parseInt(back, BASE)]?.at ?? ''}.${rest}`;
  };
  pages.forEach((count, page) => {
    for (let left = count; left > 0; left--) {
      const number = records.length;
      const title = titles?.[number] ?? '';
      const text = (texts?.[number] ?? '').replaceAll(inner, '\n');
      records.push({
        kind: kinds[kind.charCodeAt(number) - FIRST_LETTER] ?? 'page',
        page,
        at: longAt(addresses?.[number] ?? '', number, { title, text }),
        title,
        text,
        ...(names?.[number] && { names: names[number] }),
      });
    }
  });
  return {
    ...file,
    pages: file.pages.map((page, at) => {
      const { title = '', kind = 'page' } = records.find((record) => record.page === at) ?? {};
      return { title, kind, ...page };
    }),
    variants: '',
    names: file.names.map((here) => [here, '']),
    labelTerms: longNumbers(file.labelTerms),
    same: groups(file.same),
    failing: groups(file.failing),
    records,
  };
}
