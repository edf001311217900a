import type { MdastNode } from 'satteri';
import type { GuideFile, Source } from '../source/source.ts';

/** Takes down what is wrong with a node, and its cure; `below` tells how many lines below the node's first. */
export type Report = (node: MdastNode, message: string, fix: string, below?: number) => void;

/** Looks at a node, given those that hold it, the nearest first. */
export type Look<Node extends MdastNode = MdastNode> = (
  node: Node,
  holders: readonly MdastNode[],
  report: Report,
  guide: GuideFile,
  source: Source,
) => void;

/** A node of one type, such as `link`. */
export type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** A node as its author wrote it. */
export const sourceText = (node: MdastNode, { text }: GuideFile) =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
