import type { MdastNode } from 'satteri';
import { headingId, nameOf } from '../guides/blocks.ts';
import { mainList, rowsOfLists } from '../guides/lists.ts';
import { ALERT } from '../guides/markdown.ts';
import { attributesOf, isElement, nodesOf } from '../guides/outline.ts';

/** A part of a guide with everything that must be equal in every language. */
export interface Shape {
  /** What it is, as a message calls it: `paragraph`, `list item`, `alert`, `step`, `<Roles>` … */
  kind: string;
  /** What must be the same: an alert's kind and date, whether a list is numbered, a step's states … */
  detail: string;
  line: number;
  /** The line on which its own words begin: an alert's stand below its kind. */
  at: number;
  /** The last line that belongs to it. */
  end: number;
  /** The words of the part itself, controls as `‹id›`; empty for what only holds other parts. */
  text: string;
  /** How it was written. */
  source: string;
  labels: string[];
  links: string[];
  images: string[];
  code: string[];
  parts: Shape[];
}

const NAMES: Partial<Record<string, string>> = {
  list: 'list',
  listItem: 'list item',
  blockquote: 'alert',
  table: 'table',
  tableRow: 'table row',
  tableCell: 'table cell',
  thematicBreak: 'rule',
  code: 'code block',
  Step: 'step',
  Steps: 'procedure',
};

/** Parts whose content is words, not other parts. */
const WORDS = new Set(['paragraph', 'heading', 'tableCell']);

/** What readers see nothing of. */
const UNSEEN = new Set(['yaml', 'mdxjsEsm', 'definition']);

function detailOf(node: MdastNode, opening: string): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} {#${headingId(node) ?? ''}}`;
    case 'list':
      return node.ordered ? 'numbered' : 'with bullets';
    case 'listItem':
      return node.checked === null || node.checked === undefined ? '' : node.checked ? '[x]' : '[ ]';
    case 'blockquote': {
      const [, kind = '', date = ''] = ALERT.exec(opening) ?? [];
      return `[!${[kind, date].filter(Boolean).join(' ')}]`;
    }
    case 'code':
      return `${node.lang ?? ''}\n${node.value}`;
    case 'mdxJsxFlowElement':
      return Object.entries(attributesOf(node))
        .map(([name, value]) => `${name}="${Array.isArray(value) ? value.join(' ') : value}"`)
        .sort()
        .join(' ');
    default:
      return '';
  }
}

/** An alert's kind on a line of its own. */
const ALERT_LINE = new RegExp(`${ALERT.source.replace('\\s*', '')}\\s*\\n`);

/** An empty line of a quotation after the kind of an alert. */
const EMPTY_QUOTED = /(?<=^\[![^\]]*\][ \t]*)\n>[ \t]*(?=\n>)/;

/** The words of a part; a control that it names stands as `‹id›`, code and pictures as `‹›`. */
function words(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (isElement(node) && nameOf(node) === 'Label') return `‹${attributesOf(node).id ?? ''}›`;
  if (node.type === 'inlineCode' || node.type === 'image') return '‹›';
  return 'children' in node ? node.children.map((child) => words(child as MdastNode)).join('') : '';
}

/** The words of a part by how it was written, nearly as `Shape` has them: for rules of thumb. */
export const wordsOf = (source: string): string =>
  source
    .replace(/^(?:\[![^\]]*\] > |#+ )/, '')
    .replace(/ ?\{#[\w-]+\}$/, '')
    .replace(/<Label id="(\w+)" \/>/g, '‹$1›')
    .replace(/!\[[^\]]*\]\([^)]*\)|`[^`]*`/g, '‹›')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?Voice\b[^>]*>/g, '')
    .replaceAll('**', '');

/** Whether nothing but its kind stands in the first paragraph of an alert: an empty `>` ends the paragraph. */
export function isSplitAlert(quote: MdastNode): boolean {
  const [first, next] = quote.type === 'blockquote' ? (quote.children as MdastNode[]) : [];
  return (
    first?.type === 'paragraph' && next?.type === 'paragraph' && words(first).replace(ALERT, '').trim() === ''
  );
}

/** One part for two that a mistyped mark has made of it: that is told, and nothing that only follows from it. */
function joined(parts: readonly MdastNode[]): MdastNode {
  const [first, last] = [parts[0] as MdastNode, parts.at(-1) as MdastNode];
  if (parts.length === 1) return first;
  const children = parts.flatMap((part) => ('children' in part ? part.children : []));
  return {
    ...first,
    children,
    position: first.position && last.position && { start: first.position.start, end: last.position.end },
  } as MdastNode;
}

/** The parts of a node, as their author meant them. */
function partsOf(node: MdastNode, text: string): MdastNode[] {
  const parts = 'children' in node ? (node.children as MdastNode[]) : [];
  if (isSplitAlert(node)) {
    const [kind, own, ...others] = parts as [MdastNode, MdastNode, ...MdastNode[]];
    return [joined([kind, own]), ...others];
  }
  return rowsOfLists(parts).map((row) => {
    const main = row.length > 1 && mainList(row, text);
    return main
      ? ({ ...main, ...joined(row), ...(main.type === 'list' && { ordered: main.ordered }) } as MdastNode)
      : joined(row);
  });
}

/** Reads the shape of a guide's tree. */
export function shapeOf(root: MdastNode, text: string): Shape {
  const visit = (node: MdastNode): Shape => {
    const isWords = WORDS.has(node.type);
    const all = isWords ? [...nodesOf(node)] : [];
    const opening = node.type === 'blockquote' ? words(node.children[0] as MdastNode) : '';
    const own = isWords ? words(node).replace(ALERT, '') : '';
    const [line, end] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
    return {
      kind: NAMES[nameOf(node)] ?? (node.type.startsWith('mdxJsx') ? `<${nameOf(node)}>` : node.type),
      detail: detailOf(node, opening),
      line,
      at: isWords && ALERT_LINE.test(words(node)) && line < end ? line + 1 : line,
      end,
      text: own.trim(),
      source: text
        .slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
        .replace(EMPTY_QUOTED, ''),
      labels: all.flatMap((one) =>
        isElement(one) && nameOf(one) === 'Label' ? [String(attributesOf(one).id ?? '')] : [],
      ),
      links: all.flatMap((one) => (one.type === 'link' ? [one.url] : [])),
      images: all.flatMap((one) => (one.type === 'image' ? [one.url] : [])),
      code: all.flatMap((one) => (one.type === 'inlineCode' ? [one.value] : [])),
      parts:
        isWords || !('children' in node)
          ? []
          : partsOf(node, text)
              .filter(({ type }) => !UNSEEN.has(type))
              .map((child) => visit(child as MdastNode)),
    };
  };
  return visit(root);
}

/** Every part that has words of its own, in the order of reading. */
export function* leaves(shape: Shape): Generator<Shape> {
  if (shape.text !== '') yield shape;
  for (const part of shape.parts) yield* leaves(part);
}
