import type { MdastNode } from 'satteri';
import { lineOf } from '../../guides/blocks.ts';
import { ALERT } from '../../guides/markdown.ts';
import { nodesOf, textOf } from '../../guides/outline.ts';
import { isSplitAlert } from '../../translation/shape.ts';
import type { Problem } from '../problem.ts';
import type { GuideFile } from '../source/source.ts';

/** The quotations in a block. */
export const quotesIn = (node: MdastNode) => [...nodesOf(node)].filter(({ type }) => type === 'blockquote');

/** Every quotation is an alert of a known kind, in one piece. */
export function alerts({ file, outline }: GuideFile): Problem[] {
  const root = outline?.blocks.map((block) => block.node) ?? [];
  return root.flatMap(quotesIn).flatMap((quote) => {
    const line = lineOf(quote);
    const words = textOf(quote);
    if (!ALERT.test(words) || /^\[!SINCE\]/.test(words))
      return [
        { check: 'components', file, line, message: 'This quotation is no alert.', fix: kindMeant(words) },
      ];
    return isSplitAlert(quote)
      ? [
          {
            check: 'components',
            file,
            line: line + 1,
            message: 'An empty line stands in the alert.',
            fix: `Take out the empty > after ${words.slice(0, words.indexOf(']') + 1)}.`,
          },
        ]
      : [];
  });
}

const KINDS = '[!NOTE], [!IMPORTANT], [!SINCE 2018-07-24] or [!TODAY]';

/** What to write for a kind of alert that is none: the one that is like it, with its date. */
function kindMeant(words: string): string {
  const [, kind = '', year, month, day] =
    /^\s*\[[!！]\s*(\w+)\s*(?:(\d{4})(?:\D(\d\d?))?(?:\D(\d\d?))?\D?)?\]/u.exec(words) ?? [];
  const known = ['NOTE', 'IMPORTANT', 'TODAY', 'SINCE'].find((one) => one === kind.toUpperCase());
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return known && (known !== 'SINCE' || date)
    ? `Write [!${known}${date && ` ${date}`}] on a line of its own.`
    : `Begin it with ${KINDS} on a line of its own.`;
}
