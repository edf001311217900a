import type { MdastNode } from 'satteri';
import { ALERT } from '../guides/markdown.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { type Look, lineOf } from './look.ts';

/** Marks that CommonMark takes for punctuation, so that bold cannot open or close beside them in Chinese prose. */
const MARK = '[，。、；：！？（）「」『』“”‘’《》〈〉…·％%.,:;!?()]';

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
    /^\s*:::/m,
    'A ::: block is no part of a guide.',
    () =>
      'Write an alert: > [!NOTE] and, on the next line, > the text; for a picture ![what it shows](media/name.png).',
  ],
  [/\[([^\]]*\p{Script=Han}[^\]]*)\]/u, 'Square brackets mark no control.', () => 'Write <Label id="…" />.'],
  [/\\[[\]*_`]/, 'A backslash stands in the text.', () => 'Take it out.'],
  [
    /^\s*(?:[•・●◦‣]|[①-⑳]|[（(]?[0-9０-９一二三四五六七八九十]{1,2}[)）、．]|[a-zA-Z][.)])\s*(?=\S)/u,
    'This is a list typed by hand.',
    () => 'Write "1. " before each item, or "- "; inside an item, indent it by three spaces.',
  ],
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

/** The line of a place inside a text node. */
const lineAt = (node: MdastNode, value: string, index: number) =>
  lineOf(node) + (value.slice(0, index).match(/\n/g)?.length ?? 0);

/** Whether a paragraph begins with a text. */
const isFirst = (node: MdastNode, holders: readonly MdastNode[]) => {
  const holder = holders[0];
  return (
    holder?.type === 'paragraph' && holder.children[0]?.position?.start.offset === node.position?.start.offset
  );
};

/** What a text shows literally, and lines that are wrapped within Chinese words. */
export const literalMarks: Look = (node, holders, report, guide) => {
  if (node.type !== 'text') return;
  const inLink = holders.some(({ type }) => type === 'link');
  for (const [pattern, message, fix] of LITERAL) {
    const match = pattern.exec(node.value);
    // Only the beginning of a paragraph can look like the beginning of a block.
    if (!match || (pattern.source.startsWith('^') && (inLink || holders[0]?.type === 'tableCell'))) continue;
    if (pattern.source.startsWith('^') && !isFirst(node, holders)) continue;
    if (ALERT.test(node.value) && match[0].startsWith('[!')) continue;
    report(lineAt(node, node.value, match.index), message, fix(match));
    break;
  }
  const wrapped = /[\p{Script=Han}，。、；：！？）」”](\n)|\n(?=[\p{Script=Han}，。、；：！？（「“])/u.exec(
    node.value.replace(/^\s*\[[!！][^\]]*\]\s*/u, (opening) => ' '.repeat(opening.length)),
  );
  if (wrapped && guide.locale !== SOURCE_LOCALE)
    report(
      lineAt(node, node.value, wrapped.index),
      'The line is wrapped; a gap would show there.',
      'Write the paragraph on one line.',
    );
};
