import type { MdastNode } from 'satteri';
import type { GuideFile, Source } from './source.ts';

/** Takes down what is wrong in a line, and its cure. */
export type Report = (line: number, message: string, fix: string) => void;

/** Looks at a node, given those that hold it, the nearest first. */
export type Look = (
  node: MdastNode,
  holders: readonly MdastNode[],
  report: Report,
  guide: GuideFile,
  source: Source,
) => void;

/** The line on which a node begins. */
export const lineOf = (node: MdastNode) => node.position?.start.line ?? 0;

/** A node as its author wrote it. */
export const sourceText = (node: MdastNode, { text }: GuideFile) =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
