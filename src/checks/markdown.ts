import type { MdastNode } from 'satteri';
import { nameOf } from '../guides/blocks.ts';
import { ALERT } from '../guides/markdown.ts';
import { textOf } from '../guides/outline.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';
import type { GuideFile, Source } from './source.ts';

type Report = (line: number, message: string, fix: string) => void;

/** A node and those that hold it, the nearest first. */
type Look = (
  node: MdastNode,
  holders: readonly MdastNode[],
  report: Report,
  guide: GuideFile,
  source: Source,
) => void;

const lineOf = (node: MdastNode) => node.position?.start.line ?? 0;
const sourceText = (node: MdastNode, { text }: GuideFile) =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** The line of a place inside a text node. */
const lineAt = (node: MdastNode, value: string, index: number) =>
  lineOf(node) + (value.slice(0, index).match(/\n/g)?.length ?? 0);

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

const HTML: Record<string, string> = {
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
  table: 'Write the table with | and |---|.',
};

const LOOKS: Partial<Record<string, Look>> = {
  text(node, holders, report, guide) {
    if (node.type !== 'text') return;
    const inLink = holders.some(({ type }) => type === 'link');
    for (const [pattern, message, fix] of LITERAL) {
      const match = pattern.exec(node.value);
      // Only the beginning of a paragraph can look like the beginning of a block.
      if (!match || (pattern.source.startsWith('^') && (inLink || holders[0]?.type === 'tableCell')))
        continue;
      if (pattern.source.startsWith('^') && !isFirst(node, holders)) continue;
      if (ALERT.test(node.value) && match[0].startsWith('[!')) continue;
      report(lineAt(node, node.value, match.index), message, fix(match));
      break;
    }
    const wrapped = /[\p{Script=Han}，。、；：！？）」”](\n)|\n(?=[\p{Script=Han}，。、；：！？（「“])/u.exec(
      node.value.replace(ALERT, (opening) => ' '.repeat(opening.length)),
    );
    if (wrapped && guide.locale !== SOURCE_LOCALE)
      report(
        lineAt(node, node.value, wrapped.index),
        'The line is wrapped; a gap would show there.',
        'Write the paragraph on one line.',
      );
  },
  delete(node, _, report, guide) {
    const tildes = sourceText(node, guide);
    report(
      lineOf(node),
      tildes.startsWith('~~')
        ? 'Guides strike nothing out.'
        : 'The text between two "~" would be struck out.',
      tildes.startsWith('~~') ? 'Take it out.' : 'Between numbers write 到 (English: to).',
    );
  },
  link(node, _, report, guide) {
    if (node.type !== 'link') return;
    const written = sourceText(node, guide);
    if (!written.startsWith('['))
      return node.url.startsWith('mailto:')
        ? report(lineOf(node), 'A bare e-mail address becomes a link.', `Write it as code: \`${written}\`.`)
        : report(
            lineOf(node),
            `A bare address becomes a link${/[^\x20-\x7e]/.test(node.url) ? ', and swallows the words after it' : ''}.`,
            `Write [what it is](${/^[\x21-\x7e]+/.exec(node.url)?.[0] ?? node.url}).`,
          );
    const words = textOf(node).trim();
    if (
      words === '' &&
      !(
        'children' in node &&
        node.children.some(({ type }) => type === 'image' || type === 'mdxJsxTextElement')
      )
    )
      report(lineOf(node), 'The link has no words.', `Write [what it is](${node.url}).`);
    else if (/^(?:https?:\/\/|www\.)\S+$/.test(words))
      report(
        lineOf(node),
        'An address as the words of a link tells nothing.',
        `Write [what it is](${node.url}).`,
      );
  },
  definition(node, _, report) {
    if (node.type !== 'definition') return;
    if (node.label?.startsWith('^')) return;
    report(
      lineOf(node),
      'Links with their address elsewhere are not for guides.',
      `Take the line out and write [words](${node.url}) in place.`,
    );
  },
  linkReference(node, _, report, guide) {
    if (node.type !== 'linkReference') return;
    if (node.label?.startsWith('^'))
      return report(
        lineOf(node),
        'Footnotes are not for guides.',
        'Say it in the sentence, or in an alert: > [!NOTE].',
      );
    // The definition is told already; a reference without one stays text and is told as such.
    const written = sourceText(node, guide);
    if (!guide.text.includes(`[${node.label}]:`))
      report(lineOf(node), `"${written}" leads nowhere.`, 'Write [words](address).');
  },
  imageReference(node, _, report) {
    report(
      lineOf(node),
      'Pictures with their address elsewhere are not for guides.',
      'Write ![what it shows](media/name.png) in place.',
    );
  },
  image(node, _, report, guide, source) {
    if (node.type !== 'image') return;
    if (!node.alt?.trim())
      report(lineOf(node), 'The picture does not say what it shows.', `Write ![what it shows](${node.url}).`);
    if (/^(?:[a-z]+:)?\/\//i.test(node.url) || /^data:/.test(node.url))
      return report(
        lineOf(node),
        'Pictures of other sites are not shown.',
        `Put the file into content/guides/${guide.locale}/media/ and write ![${node.alt || '…'}](media/name.png).`,
      );
    const path = imagePath(guide, node.url);
    if (!source.paths.includes(path))
      report(
        lineOf(node),
        `There is no picture ${path}.`,
        `Put it there; pictures of this language stand in content/guides/${guide.locale}/media/.`,
      );
  },
  break(node, _, report) {
    report(
      lineOf(node),
      'The line ends in two spaces or a backslash: a break nobody sees in the file.',
      'Begin a new paragraph, or take them away.',
    );
  },
  table(node, _, report) {
    if (node.type !== 'table') return;
    const wanted = node.children[0]?.children.length ?? 0;
    for (const row of node.children.slice(1)) {
      const has = row.children.length;
      if (has === wanted) continue;
      report(
        lineOf(row as MdastNode),
        `The row has ${has} cells under ${wanted} heads.`,
        has > wanted
          ? 'Take out what is too many; a | inside a cell is written \\|.'
          : 'Write the missing cells; an empty one is "| |".',
      );
    }
  },
  tableCell(node, _, report) {
    const words = textOf(node);
    if (/^\s*(?:[*•・]|-|\d+[.)])\s+\S/.test(words))
      report(lineOf(node), 'A cell holds no list.', 'Split it into rows, or write the table as a list.');
  },
  list(node, _, report) {
    if (node.type === 'list' && node.ordered && (node.start ?? 1) !== 1)
      report(
        lineOf(node),
        `The list begins with ${node.start}: something before it ended the one it belongs to.`,
        'Indent what stands between the items by three spaces; or begin with 1.',
      );
  },
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  mdxjsEsm(node, _, report) {
    report(
      lineOf(node),
      'Guides import and export nothing.',
      'Take it out: the components are there by themselves.',
    );
  },
  mdxJsxTextElement: element,
  mdxJsxFlowElement: element,
  html(node, _, report) {
    report(lineOf(node), 'HTML cannot stand in a guide.', 'Write it in Markdown.');
  },
};

const isFirst = (node: MdastNode, holders: readonly MdastNode[]) => {
  const holder = holders[0];
  return (
    holder?.type === 'paragraph' && holder.children[0]?.position?.start.offset === node.position?.start.offset
  );
};

function expression(node: MdastNode, _: readonly MdastNode[], report: Report) {
  const value = 'value' in node ? String(node.value) : '';
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(value)) return;
  report(
    lineOf(node),
    `{${value}} is code to the parser, not text.`,
    `Write it without braces, such as （${value.trim()}）; as part of a name, put the whole in \`code\`.`,
  );
}

function element(node: MdastNode, holders: readonly MdastNode[], report: Report) {
  const name = nameOf(node);
  if (/^[a-z]/.test(name))
    report(
      lineOf(node),
      `<${name}> is HTML, which cannot stand in a guide.`,
      HTML[name] ?? 'Write it in Markdown.',
    );
  else if (
    node.type === 'mdxJsxTextElement' &&
    ['Step', 'Steps', 'Rehearsal', 'Roles'].includes(name) &&
    holders[0]?.type === 'paragraph'
  )
    report(
      lineOf(node),
      `<${name}> stands inside a line.`,
      `Write it on a line of its own, with an empty line after it.`,
    );
}

/** The path of a picture from the project's root. */
export function imagePath({ locale }: Pick<GuideFile, 'locale'>, url: string): string {
  const parts = `content/guides/${locale}/${decodeURI(url)}`.split('/');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
}

/** Markdown that is not read as it was meant: each place with the cure for it. */
export function markdown(source: Source): Problem[] {
  return source.guides.flatMap((guide) => [
    ...bytes(guide),
    ...(guide.tree ? ofTree(source, guide, guide.tree) : []),
  ]);
}

/** What an editor adds without showing it. */
function bytes({ file, raw }: GuideFile): Problem[] {
  const make = (line: number, message: string, fix: string): Problem => ({
    check: 'markdown',
    file,
    line,
    message,
    fix,
  });
  const crlf = raw.split('\n').findIndex((line) => line.endsWith('\r'));
  return [
    ...(raw.startsWith('\uFEFF')
      ? [make(1, 'The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.')]
      : []),
    ...(crlf >= 0
      ? [make(crlf + 1, 'The lines end as on Windows (CRLF).', 'Save the file with line ends LF.')]
      : []),
  ];
}

function ofTree(source: Source, guide: GuideFile, tree: MdastNode): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (line, message, fix) =>
    problems.push({ check: 'markdown', file: guide.file, line, message, fix });
  const visit = (node: MdastNode, holders: readonly MdastNode[]) => {
    LOOKS[node.type]?.(node, holders, report, guide, source);
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, [node, ...holders]);
  };
  visit(tree, []);
  return problems;
}
