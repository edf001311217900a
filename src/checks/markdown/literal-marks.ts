import type { MdastNode } from 'satteri';
import { ALERT } from '../../guides/markdown.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Look, NodeOf } from './look.ts';
import { withoutBeginning } from './mistyped-tags.ts';

/** Marks that CommonMark takes for punctuation, so that bold cannot open or close beside them in Chinese prose. */
const MARK = '[，。、；：！？（）「」『』“”‘’《》〈〉…·％%.,:;!?()]';

/** A list whose marks are none of Markdown's. */
const HAND_LIST = 'This is a list typed by hand.';
const NO_SPACE = 'The list item is not read: a space after the hyphen is missing.';

/** What is told of a footnote, and what to write in its place. */
export const NO_FOOTNOTES = 'Footnotes are not for guides.';
export const INSTEAD_OF_FOOTNOTES = 'Say it in the sentence, or in an alert: > [!NOTE].';

/** What a text shows literally although its author meant something by it. */
const LITERAL: readonly [pattern: RegExp, message: string, fix: (match: RegExpExecArray) => string][] = [
  [
    new RegExp(`\\*\\*([^*]+?)(${MARK}+)\\*\\*`),
    'The bold is not read: it ends in a punctuation mark.',
    ([, words = '', mark = '']) =>
      /^[“‘「『（《]/.test(words)
        ? `Put the marks outside: ${words[0]}**${words.slice(1)}**${mark}`
        : `Put the mark outside: **${words}**${mark}`,
  ],
  [
    new RegExp(`\\*\\*(${MARK}+)([^*]+)\\*\\*`),
    'The bold is not read: it begins with a punctuation mark.',
    ([, mark = '', words = '']) => `Put the mark outside: ${mark}**${words}**`,
  ],
  [
    /\*\*\s+([^*]*?)\s*\*\*|\*\*([^*]*?)\s+\*\*/,
    'The bold is not read: a space stands inside its edge.',
    ([, a, b]) => `Write **${(a ?? b ?? '').trim()}**`,
  ],
  [/\*\*/, 'The ** is shown as it stands: its pair is missing.', () => 'Write **words**, or take it out.'],
  // With a note of one word they are links by reference to the parser, of several words they stay text.
  [/\[\^[^\]]+\]/, NO_FOOTNOTES, () => INSTEAD_OF_FOOTNOTES],
  [
    /\[([^\]]*)\]\s+\(([^)]*)\)/,
    'The link is not read: a space stands between its brackets.',
    ([, words, url]) => `Write [${words}](${url})`,
  ],
  [
    /\[([^\]]*)\]（/,
    'The link is not read: its brackets are full-width.',
    ([, words]) => `Write [${words}](address)`,
  ],
  [
    /\[([^\]]*)\]\(/,
    'The link is not read: its address holds a space or a bracket.',
    ([, words]) => `Write [${words}](address) with %20 for a space.`,
  ],
  [
    /(?<=^|\s)([^\s\]]*)\]\(/u,
    'The link is not read: its [ is missing.',
    ([, word]) => `Write [words](address): put [ before its words, which end in “${word}”.`,
  ],
  // A link or a control can follow, which is no part of the text.
  ...[/^-(?=\p{L}|$)/u, /\n-(?=\p{L}|$)/u].map((pattern): (typeof LITERAL)[number] => [
    pattern,
    NO_SPACE,
    () => 'Write "- " before each item; an option such as `-h` stands in code.',
  ]),
  [
    /^\s*:::/m,
    'A ::: block is no part of a guide.',
    () =>
      'Write an alert: > [!NOTE] and, on the next line, > the text; for a picture ![what it shows](media/name.png).',
  ],
  [/\[([^\]]*\p{Script=Han}[^\]]*)\]/u, 'Square brackets mark no control.', () => 'Write <Label id="…" />.'],
  [/\\[[\]*_`]/, 'A backslash stands in the text.', () => 'Take it out.'],
  [
    /^\s*(?:[•・●◦‣]|[①-⑳]|[（(]?[0-9０-９一二三四五六七八九十]{1,2}[)）、．]|[a-zA-Z][.)])\s*(?=\S)/u,
    HAND_LIST,
    () => 'Write "1. " before each item, or "- "; inside an item, indent it by three spaces.',
  ],
  [/\n\s*(?:[•・●◦‣－—–]|[①-⑳])\s*(?=\S)/u, HAND_LIST, () => 'Write "- " before each item.'],
  [
    /^\s*[＃#]{1,6}\s*\S.*\{#|^\s*＃/u,
    'The heading is not read.',
    () => 'Write ## with half-width signs and a space after them.',
  ],
  [/^\s*＞/u, 'The alert is not read: its sign is full-width.', () => 'Write > [!NOTE].'],
  [/^\s*[－—–]\s*\S/u, 'The list is not read: its sign is no hyphen.', () => 'Write "- " before each item.'],
  [
    /\|.*\|/,
    'The table is not read.',
    () => 'Write its head, then |---|---|, then its rows, with an empty line before and after.',
  ],
  [/~~/, 'The ~~ is shown as it stands.', () => 'Take it out.'],
];

/** The mark of a list that is none, at the beginning of a line. */
const TYPED_MARK = /^\s*(?:[•・●◦‣－—–]|[①-⑳]|-\p{L})/mu;

/** How many lines below the first a place in a text stands. */
const linesTo = (index: number, value: string) => value.slice(0, index).split('\n').length - 1;

/** Whether a paragraph begins with a text. */
const isFirst = (node: MdastNode, holders: readonly MdastNode[]) => {
  const holder = holders[0];
  return (
    holder?.type === 'paragraph' && holder.children[0]?.position?.start.offset === node.position?.start.offset
  );
};

/** Whether an item of the same list that is none was told already: the items can have links between them. */
const isTold = (node: MdastNode, [holder]: readonly MdastNode[]) =>
  holder?.type === 'paragraph' &&
  holder.children
    .slice(0, (holder.children as MdastNode[]).indexOf(node))
    .some((one) => one.type === 'text' && TYPED_MARK.test(one.value));

/** What a text shows literally, and lines that are wrapped within Chinese words. */
export const literalMarks: Look<NodeOf<'text'>> = (node, holders, report, guide) => {
  const inLink = holders.some(({ type }) => type === 'link');
  const tag = withoutBeginning(node.value);
  if (tag) return report(node, tag.message, tag.fix);
  for (const [pattern, message, fix] of LITERAL) {
    const match = pattern.exec(node.value);
    // Only the beginning of a paragraph can look like the beginning of a block.
    if (!match || (pattern.source.startsWith('^') && (inLink || holders[0]?.type === 'tableCell'))) continue;
    if (pattern.source.startsWith('^') && !isFirst(node, holders)) continue;
    // That item is read.
    if (message === NO_SPACE && match[0] === '-' && holders[1]?.type === 'listItem') continue;
    if (ALERT.test(node.value) && match[0].startsWith('[!')) continue;
    if (match[0].startsWith('\n') && isTold(node, holders)) return;
    // What begins a line stands after its end.
    const at = match.index + (match[0].startsWith('\n') ? 1 : 0);
    report(node, message, fix(match), linesTo(at, node.value));
    // The lines of a list are not those of a wrapped paragraph.
    if (message === HAND_LIST || /list item|list is/.test(message)) return;
    break;
  }
  const wrapped = /[\p{Script=Han}，。、；：！？）」”](\n)|\n(?=[\p{Script=Han}，。、；：！？（「“])/u.exec(
    node.value.replace(/^\s*(?:\[(?:[!！]|[A-Z]{4})[^\]]*\]|[!！][A-Z]{4,})\s*/u, (opening) =>
      ' '.repeat(opening.length),
    ),
  );
  if (wrapped && guide.locale !== SOURCE_LOCALE)
    report(
      node,
      'The line is wrapped; a gap would show there.',
      'Write the paragraph on one line.',
      linesTo(wrapped.index, node.value),
    );
};
