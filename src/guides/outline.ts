import { type MdastNode, mdxToMdast } from 'satteri';
import { type Block, blocksOf, headingId, lineOf, nameOf } from './blocks.ts';
import { FEATURES } from './features.ts';

/** A component as it stands in a guide. */
export interface Use {
  name: string;
  attributes: Record<string, string | string[] | true>;
  /** Whether nothing stands between its two ends. */
  isEmpty: boolean;
  line: number;
}

export interface OutlineStep {
  /** The states it describes; empty for a step outside a rehearsal. */
  at: string[];
  /** Ids of the labels it names. */
  labels: { id: string; line: number }[];
  line: number;
}

/** The structure of a guide, with the line of each part. */
export interface Outline {
  blocks: Block[];
  headings: { id?: string; depth: number; text: string; line: number }[];
  uses: Use[];
  /** `isBare`: an address that stands there without brackets, which Markdown takes for a link. */
  links: { url: string; line: number; isBare: boolean }[];
  /** `section`: id of the heading that a rehearsal stands under; nothing above the first. */
  rehearsals: { flow: string; section?: string; steps: OutlineStep[]; line: number }[];
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a component. */
export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Whether a link begins with its words and not with a bracket. */
const isBare = (node: Extract<MdastNode, { type: 'link' }>) =>
  node.position !== undefined && node.children[0]?.position?.start.offset === node.position.start.offset;

/** Every node below and including `node`, in the order of reading. */
export function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child as MdastNode);
}

/** The text of a node and all below it. */
export function textOf(node: MdastNode): string {
  return [...nodesOf(node)].map((one) => ('value' in one && one.type === 'text' ? one.value : '')).join('');
}

/** The properties of a component, as an author wrote them. */
export function attributesOf(node: Element): Use['attributes'] {
  const attributes: Use['attributes'] = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    if (value === null || value === undefined) attributes[name] = true;
    else if (typeof value === 'string') attributes[name] = value;
    // An expression such as {['payment', 'paymentMissing']}: only its quoted words count.
    else attributes[name] = [...value.value.matchAll(/['"]([^'"]*)['"]/g)].map(([, word = '']) => word);
  }
  return attributes;
}

const words = (value: Use['attributes'][string] | undefined): string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(' ').filter(Boolean) : [];

/**
 * Reads a guide with the parser that also builds it.
 *
 * @throws when the text is not valid MDX, with line and column
 */
export const parse = (mdx: string): MdastNode => mdxToMdast(mdx, { features: FEATURES });

/**
 * Reads a guide's structure.
 *
 * @throws when the text is not valid MDX, with line and column
 */
export const outline = (mdx: string): Outline => outlineOf(parse(mdx));

/** The structure of a guide that was read already. */
export function outlineOf(root: MdastNode): Outline {
  const nodes = [...nodesOf(root)];
  const elements = nodes.filter(isElement);
  const use = (node: Element): Use => ({
    name: nameOf(node),
    attributes: attributesOf(node),
    isEmpty: node.children.length === 0,
    line: lineOf(node),
  });
  const within = (node: MdastNode, name: string) =>
    [...nodesOf(node)].filter(isElement).filter((element) => nameOf(element) === name);

  const headings = nodes
    .filter((node) => node.type === 'heading')
    .map((node) => ({ id: headingId(node), depth: node.depth, text: textOf(node), line: lineOf(node) }));

  return {
    blocks: blocksOf(root),
    headings,
    uses: elements.map(use),
    links: nodes
      .filter((node) => node.type === 'link')
      .map((node) => ({ url: node.url, line: lineOf(node), isBare: isBare(node) })),
    rehearsals: elements
      .filter((node) => nameOf(node) === 'Rehearsal')
      .map((node) => ({
        flow: String(attributesOf(node).flow ?? ''),
        section: headings.findLast(({ line }) => line < lineOf(node))?.id,
        line: lineOf(node),
        steps: within(node, 'Step').map((step) => ({
          at: words(attributesOf(step).at),
          line: lineOf(step),
          labels: within(step, 'Label').map((label) => ({
            id: String(attributesOf(label).id ?? ''),
            line: lineOf(label),
          })),
        })),
      })),
  };
}
