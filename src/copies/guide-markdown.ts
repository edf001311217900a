import type { Root, RootContent, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { MdastNode } from 'satteri';
import { blocksOf, nameOf } from '../guides/blocks.ts';
import { ALERT, type AlertKind } from '../guides/markdown.ts';
import { attributesOf, isElement, parse } from '../guides/outline.ts';

/** What a copy of a guide needs to know beyond the guide's own text, all in one language. */
export interface Words {
  /** The name of a control of Partner Center. */
  label: (id: string) => string;
  /** What stands where the page tells who may do a task. */
  roles: (task: string) => RootContent[];
  /** The title of an alert; `date` is that of a later source. */
  alert: (kind: AlertKind, date: string) => string;
  /** The address that a link of a guide leads to. */
  address: (url: string) => string;
  /** A flow's rehearsal, written out. */
  rehearsal: (flow: string) => RootContent[];
  /** What is said of a block, by its id, whose English is newer; nothing of any other. */
  newer: (block: string) => RootContent[];
}

/** The same, with what is said of the node of a block. */
interface Writer extends Words {
  newerAt: (node: MdastNode) => RootContent[];
}

const text = (value: string) => ({ type: 'text', value }) as const;
/** A paragraph of plain words. */
export const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] });
/** A paragraph that stands out. */
export const strong = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [text(value)] }],
});
/** A paragraph that leads somewhere. */
export const link = (value: string, url: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [text(value)] }],
});
/** A numbered list; each item is what stands in it. */
export const numbered = (items: RootContent[][]): RootContent => ({
  type: 'list',
  ordered: true,
  start: 1,
  spread: true,
  children: items.map((children) => ({ type: 'listItem', spread: true, children: children as never })),
});

/** A guide's MDX as plain Markdown: no component is left in it, and no text that the page shows is lost. */
export function guideMarkdown(mdx: string, words: Words): RootContent[] {
  const root = parse(mdx);
  const ids = new Map(blocksOf(root).map(({ id, node }) => [node, id]));
  return contentOf(root, { ...words, newerAt: (node) => words.newer(ids.get(node) ?? '') });
}

/** A text in which nothing can be taken for Markdown; most are, and need not be searched for each of its marks. */
const IS_PLAIN = /^\p{L}[^\t\r\n!&*<[\\\]_`|~{}]*(?<! )$/u;

/** Nodes as a Markdown file. */
export function written(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown()],
    handlers: {
      text: ({ value }: Text, _, state, info) => (IS_PLAIN.test(value) ? value : state.safe(value, info)),
    },
  });
}

/** What holds what is said of it; the others are followed by it. */
const isHolder = (node: MdastNode) => ['listItem', 'Step'].includes(nameOf(node));

const contentOf = (node: MdastNode, words: Writer): RootContent[] =>
  'children' in node
    ? [
        ...(node.children as MdastNode[]).flatMap((child) => [
          ...plain(child, words),
          ...(isHolder(child) ? [] : words.newerAt(child)),
        ]),
        ...(isHolder(node) ? words.newerAt(node) : []),
      ]
    : [];

/** A node without components: what takes its place. */
function plain(node: MdastNode, words: Writer): RootContent[] {
  const children = () => contentOf(node, words) as never[];
  if (isElement(node)) {
    const { id, task, flow } = attributesOf(node);
    switch (nameOf(node)) {
      case 'Label':
        return [{ type: 'strong', children: [text(words.label(String(id)))] }];
      case 'Roles':
        return words.roles(String(task));
      case 'Steps':
        return [numbered(stepsIn(node).map((step) => contentOf(step, words)))];
      case 'Rehearsal':
        return [...children(), ...words.rehearsal(String(flow))];
      default:
        return children();
    }
  }
  switch (node.type) {
    // The picture itself is built into the page, under a name that only the page knows: what it shows is said.
    case 'image':
      return [{ type: 'emphasis', children: [text(node.alt ?? '')] }];
    case 'link':
      return [{ type: 'link', url: words.address(node.url), title: node.title, children: children() }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: children() }];
    case 'blockquote':
      return [{ type: 'blockquote', children: alertContent(children(), words) as never[] }];
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    default:
      return [
        'children' in node ? ({ ...node, children: children() } as RootContent) : (node as RootContent),
      ];
  }
}

const stepsIn = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]).filter((child) => nameOf(child) === 'Step') : [];

/** What stands in an alert, under its title instead of its mark. */
function alertContent(content: RootContent[], words: Pick<Words, 'alert'>): RootContent[] {
  const [first, ...rest] = content;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return content;
  const [mark = '', kind = '', date = ''] = ALERT.exec(opening.value) ?? [];
  if (!kind) return content;
  return [
    strong(words.alert(kind.toLowerCase() as AlertKind, date)),
    { ...first, children: [text(opening.value.slice(mark.length)), ...first.children.slice(1)] },
    ...rest,
  ];
}
