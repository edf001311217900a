import type { MdastNode } from 'satteri';
import { lineOf } from '../../guides/blocks.ts';
import { ALERT } from '../../guides/markdown.ts';
import { isElement, nodesOf, textOf } from '../../guides/outline.ts';
import type { Problem } from '../problem.ts';
import type { GuideFile } from '../source/source.ts';
import { quotesIn } from './alerts.ts';

/** Components that are nothing without what stands in them. */
const FILLED = ['Rehearsal', 'Step', 'Steps', 'Voice'];

/** Whether a block has no words and shows nothing; what kind of alert it is says nothing yet. */
const saysNothing = (node: MdastNode) =>
  textOf(node).replace(ALERT, '').trim() === '' &&
  ![...nodesOf(node)].some((one) => isElement(one) || ['image', 'inlineCode', 'code'].includes(one.type));

/** Components with nothing in them, and headings with nothing under them: a reader would look for what is missing. */
export function emptyParts(guide: GuideFile | undefined): Problem[] {
  if (!guide?.outline) return [];
  const { file } = guide;
  const { uses, blocks } = guide.outline;
  const told = (line: number, message: string, fix: string) => ({
    check: 'components',
    file,
    line,
    message,
    fix,
  });
  /** What follows a heading; of a heading, how deep it is. */
  const depthOf = (index: number) => {
    const node = blocks[index]?.node;
    return node?.type === 'heading' ? node.depth : undefined;
  };
  const isEmpty = (index: number) => {
    const own = depthOf(index);
    const next = depthOf(index + 1);
    const [node, below] = [blocks[index]?.node, blocks[index + 1]?.node];
    // One that stands there twice is told by `doubled`.
    if (node && below?.type === 'heading' && textOf(node) === textOf(below)) return false;
    return own !== undefined && (index + 1 === blocks.length || (next !== undefined && next <= own));
  };
  return [
    ...uses
      .filter(({ name, isEmpty }) => isEmpty && FILLED.includes(name))
      .map(({ name, line }) =>
        told(line, `Nothing stands in this <${name}>.`, 'Write what belongs there, or take it out.'),
      ),
    ...blocks
      .flatMap(({ kind, node }) => (kind === 'item' ? [node] : quotesIn(node)))
      .filter(saysNothing)
      .map((node) =>
        told(
          lineOf(node),
          `Nothing stands in this ${node.type === 'blockquote' ? 'alert' : 'item'}.`,
          'Write what belongs there, or take it out.',
        ),
      ),
    ...blocks
      .filter((_, index) => isEmpty(index))
      .map(({ line, node }) =>
        told(
          line,
          `Nothing stands under the heading "${textOf(node)}".`,
          'Write what belongs there, or take the heading out.',
        ),
      ),
  ];
}
