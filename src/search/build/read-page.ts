import { type HastNode, htmlToHast } from 'satteri';
import type { Kind, SearchRecord } from '../contract.ts';
import { WEIGHTS } from '../ranking/weights.ts';

/** What a built page gives to search: its title, and its places in the order of reading. */
export interface ReadPage {
  title: string;
  records: Omit<SearchRecord, 'page'>[];
}

type Element = Extract<HastNode, { type: 'element' }>;

const isElement = (node: HastNode): node is Element => node.type === 'element';

const propertyOf = (node: Element, name: string) => {
  const value = (node.properties as Record<string, unknown>)[name];
  return value === undefined || value === null ? undefined : String(value);
};

const children = (node: HastNode): HastNode[] => ('children' in node ? (node.children as HastNode[]) : []);

/** Never read: controls, pictures, and what the page itself keeps out of search. */
const SILENT = new Set([
  'button',
  'select',
  'textarea',
  'script',
  'style',
  'svg',
  'nav',
  'noscript',
  'template',
]);

const isSilent = (node: Element) =>
  SILENT.has(node.tagName) ||
  propertyOf(node, 'dataPagefindIgnore') !== undefined ||
  propertyOf(node, 'hidden') !== undefined ||
  (node.tagName === 'input' && propertyOf(node, 'type') !== 'text');

const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header legend li main ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

const isHeading = (node: Element) => /^h[1-6]$/.test(node.tagName);

/** Finds the first element below `node`, in the order of reading. */
function find(node: HastNode, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of children(node)) {
    if (isElement(child) && wanted(child)) return child;
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The text of a node on one line. */
function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (isElement(node) && isSilent(node)) return '';
  return children(node).map(textOf).join('');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const isKind = (value: string): value is Kind => Object.hasOwn(WEIGHTS.kinds, value);

/** From the element that is marked as content to the last end of its kind: the rest of a page is most of it. */
function markedPart(html: string): string {
  const [start, name] = /<([a-z][\w-]*)(?:\s[^<>]*)?\sdata-pagefind-body[\s=>]/.exec(html) ?? [];
  return start ? html.slice(html.indexOf(start), html.lastIndexOf(`</${name}>`)) : '';
}

/**
 * Reads a built page as a reader does.
 *
 * A page takes part when its `main` carries `data-pagefind-body`, or when none of the site's does and it has a `main`
 * or a `body`. Each heading with an id begins a section; an element with `data-search-kind` and an id is a place of
 * its own, named by its first heading, label or term. Each element in one with `data-search-names` is another name of
 * it. `data-pagefind-ignore` keeps out what is no content.
 *
 * @param kind what the page as a whole is
 * @returns nothing for a page that takes no part
 * @throws when `data-search-kind` is no kind: nothing says what such a place is worth
 */
export function readPage(html: string, kind: Kind, marked = true): ReadPage | undefined {
  const root = htmlToHast(marked ? markedPart(html) : html);
  const main = marked
    ? find(root, (element) => propertyOf(element, 'dataPagefindBody') !== undefined)
    : (find(root, ({ tagName }) => tagName === 'main') ?? find(root, ({ tagName }) => tagName === 'body'));
  if (!main) return undefined;
  const heading =
    find(main, ({ tagName }) => tagName === 'h1') ??
    find(marked ? htmlToHast(html) : root, ({ tagName }) => tagName === 'title');
  const title = heading ? tidy(textOf(heading)) : '';
  const place = (of: Kind, at: string, named: string) => ({
    kind: of,
    at,
    title: named,
    lines: [''],
    names: [] as string[],
  });
  const page = place(kind, '', title);
  const places = [page];

  /** Writes all below `node` into the place that is open, and tells which is open after it. */
  const read = (node: HastNode, open: typeof page, nested: boolean): typeof page => {
    if (node.type === 'text') {
      open.lines[open.lines.length - 1] += node.value;
      return open;
    }
    if (!isElement(node)) return children(node).reduce((now, child) => read(child, now, nested), open);
    if (isSilent(node) || node === heading) return open;
    if (propertyOf(node, 'dataSearchNames') !== undefined)
      open.names.push(...children(node).filter(isElement).map(textOf).map(tidy));
    const own = propertyOf(node, 'dataSearchKind');
    if (own) {
      if (!isKind(own)) throw new Error(`data-search-kind="${own}" is no kind, on the page "${title}".`);
      const naming = find(node, (one) => isHeading(one) || ['label', 'dt', 'dfn'].includes(one.tagName));
      const at = propertyOf(node, 'id') ?? (naming && propertyOf(naming, 'id')) ?? '';
      const inside = place(own, at, naming ? tidy(textOf(naming)) : '');
      places.push(inside);
      for (const child of children(node)) if (child !== naming) read(child, inside, true);
      return open;
    }
    const id = propertyOf(node, 'id');
    if (isHeading(node) && id && !nested) {
      const next = place('section', id, tidy(textOf(node)));
      places.push(next);
      return next;
    }
    const block = BLOCKS.has(node.tagName) || node.tagName === 'br';
    if (block) open.lines.push('');
    const after = children(node).reduce((now, child) => read(child, now, nested), open);
    if (block) after.lines.push('');
    return after;
  };
  read(main, page, false);

  return {
    title,
    records: places.map(({ lines, names, ...named }) => ({
      ...named,
      ...(names.length > 0 && { names: names.join('|') }),
      text: [...new Set(lines.map(tidy))].filter((line) => line && line !== named.title).join('\n'),
    })),
  };
}

/** The addresses that a rehearsal's page gives to its screens on its map, by state: those of the links to them. */
export function screenAddresses(html: string): Map<string, string> {
  const addresses = new Map<string, string>();
  const walk = (node: HastNode) => {
    if (isElement(node)) {
      const state = propertyOf(node, 'dataPlace');
      const address = propertyOf(node, 'href');
      if (state && address) addresses.set(state, address);
    }
    children(node).forEach(walk);
  };
  walk(htmlToHast(markedPart(html)));
  return addresses;
}
