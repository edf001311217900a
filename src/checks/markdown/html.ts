import { nameOf } from '../../guides/blocks.ts';
import type { Look, NodeOf } from './look.ts';
import { mistypedTag } from './mistyped-tags.ts';

/** What to write instead of an element. */
export const INSTEAD_OF: Readonly<Record<string, string>> = {
  a: 'For a link write [text](address); for a place to link to, give the heading an id: ## Title {#id}.',
  b: 'Write **words**.',
  strong: 'Write **words**.',
  br: 'Take it out: begin a new paragraph; in a table, split the cell into rows.',
  img: 'Write ![what it shows](media/name.png).',
  ul: 'Write a list with "- "; in a table, split the cell into rows.',
  li: 'Write a list with "- "; in a table, split the cell into rows.',
  ol: 'Write a list with "1. "; in a table, split the cell into rows.',
  code: 'Write `code`.',
  kbd: 'Write `keys`.',
  span: 'For words of another language write <Voice lang="it">words</Voice>.',
  table: 'Write the table with | and |---|.',
};

/** The cure for what stands in braces. */
export const withoutBraces = (inside: string): string =>
  `Write it without braces, such as （${inside.trim() || '…'}）; as part of a name, put the whole in \`code\`.`;

/** Braces, which begin code. */
export const expression: Look<NodeOf<'mdxFlowExpression' | 'mdxTextExpression'>> = (node, _, report) => {
  const { value } = node;
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(value)) return;
  report(node, `{${value}} is code to the parser, not text.`, withoutBraces(value));
};

/** Elements of HTML, and components within a line that need one of their own. */
export const element: Look<NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>> = (node, holders, report) => {
  const name = nameOf(node);
  if (/^[a-z]/.test(name))
    report(
      node,
      `<${name}> is HTML, which cannot stand in a guide.`,
      INSTEAD_OF[name] ?? mistypedTag(`<${name}>`)?.fix ?? 'Write it in Markdown.',
    );
  else if (
    node.type === 'mdxJsxTextElement' &&
    ['Step', 'Steps', 'Rehearsal'].includes(name) &&
    holders[0]?.type === 'paragraph'
  )
    report(
      node,
      `<${name}> stands inside a line.`,
      `Write it on a line of its own, with an empty line after it.`,
    );
};

/** HTML that the parser has left as it stands. */
export const html: Look<NodeOf<'html'>> = (node, _, report) => {
  report(node, 'HTML cannot stand in a guide.', 'Write it in Markdown.');
};
