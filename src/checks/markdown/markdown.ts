import type { MdastNode } from 'satteri';
import { lineOf } from '../../guides/blocks.ts';
import { mainList, markOf, rowsOfLists } from '../../guides/lists.ts';
import { nodesOf, textOf } from '../../guides/outline.ts';
import type { Problem } from '../problem.ts';
import { wrongBytes } from '../source/bytes.ts';
import type { GuideFile, Source } from '../source/source.ts';
import { element, expression, html } from './html.ts';
import { INSTEAD_OF_FOOTNOTES, literalMarks, NO_FOOTNOTES } from './literal-marks.ts';
import { type Look, type NodeOf, type Report, sourceText } from './look.ts';

/** Each type of node that can be misread, with what looks at it. */
const LOOKS: { [Type in MdastNode['type']]?: Look<NodeOf<Type>> } = {
  text: literalMarks,
  delete(node, _, report, guide) {
    const tildes = sourceText(node, guide);
    report(
      node,
      tildes.startsWith('~~')
        ? 'Guides strike nothing out.'
        : 'The text between two "~" would be struck out.',
      tildes.startsWith('~~') ? 'Take it out.' : 'Between numbers write 到 (English: to).',
    );
  },
  link(node, _, report, guide) {
    const written = sourceText(node, guide);
    // A link that is not read for a space in its address is told as one, with all that is in its brackets.
    if (guide.text.slice(0, node.position?.start.offset).endsWith('](')) return;
    if (!written.startsWith('['))
      return node.url.startsWith('mailto:')
        ? report(node, 'A bare e-mail address becomes a link.', `Write it as code: \`${written}\`.`)
        : report(
            node,
            `A bare address becomes a link${/[^\x20-\x7e]/.test(node.url) ? ', and swallows the words after it' : ''}.`,
            `Write [what it is](${/^[\x21-\x7e]+/.exec(node.url)?.[0] ?? node.url}).`,
          );
    const words = textOf(node).trim();
    if (words === '' && !node.children.some(({ type }) => type === 'image' || type === 'mdxJsxTextElement'))
      report(node, 'The link has no words.', `Write [what it is](${node.url}).`);
    else if (/^(?:https?:\/\/|www\.)\S+$/.test(words))
      report(node, 'An address as the words of a link tells nothing.', `Write [what it is](${node.url}).`);
  },
  definition(node, _, report, guide) {
    if (node.label?.startsWith('^')) return;
    const use = [...nodesOf(guide.tree ?? node)].find(
      (one) => one.type === 'linkReference' && one.identifier === node.identifier,
    );
    report(
      use ?? node,
      'Links with their address elsewhere are not for guides.',
      use
        ? `Write [words](${node.url}) in place, and take out line ${lineOf(node)}.`
        : 'Take the line out: nothing refers to it.',
    );
  },
  linkReference(node, _, report) {
    // Of other references the definition is told, and one without a definition stays text.
    if (!node.label?.startsWith('^')) return;
    report(node, NO_FOOTNOTES, INSTEAD_OF_FOOTNOTES);
  },
  imageReference(node, _, report) {
    report(
      node,
      'Pictures with their address elsewhere are not for guides.',
      'Write ![what it shows](media/name.png) in place.',
    );
  },
  image(node, _, report, guide, source) {
    if (!node.alt?.trim())
      report(node, 'The picture does not say what it shows.', `Write ![what it shows](${node.url}).`);
    if (/^(?:[a-z]+:)?\/\//i.test(node.url) || /^data:/.test(node.url))
      return report(
        node,
        'Pictures of other sites are not shown.',
        `Put the file into content/guides/${guide.locale}/media/ and write ![${node.alt || '…'}](media/name.png).`,
      );
    const path = imagePath(guide, node.url);
    const folder = `content/guides/${guide.locale}/media/`;
    if (!path.startsWith(folder))
      report(
        node,
        `The picture ${path} is not one of this language.`,
        `Put one with its words into ${folder}, and write ![${node.alt || '…'}](media/${path.replace(/^.*\//, '')}).`,
      );
    else if (!source.paths.includes(path))
      report(
        node,
        `There is no picture ${path}.`,
        `Put it there; pictures of this language stand in ${folder}.`,
      );
    else if (source.notPictures.includes(path))
      report(
        node,
        `${path} is no picture that can be shown.`,
        'Save it again as PNG, JPEG, WebP, GIF, AVIF, or SVG: another name does not make a picture of a file.',
      );
  },
  break(node, _, report) {
    report(
      node,
      'The line ends in two spaces or a backslash: a break nobody sees in the file.',
      'Begin a new paragraph, or take them away.',
    );
  },
  table(node, _, report, guide) {
    const wanted = node.children[0]?.children.length ?? 0;
    for (const row of node.children.slice(1)) {
      const has = row.children.length;
      if (has === wanted) continue;
      report(
        row,
        `The row has ${has} cells under ${wanted} heads.`,
        sourceText(row, guide).includes('｜')
          ? 'Write | between two cells, not ｜.'
          : has > wanted
            ? 'Take out what is too many; a | inside a cell is written \\|.'
            : 'Write the missing cells; an empty one is "| |".',
      );
    }
  },
  tableCell(node, _, report) {
    const words = textOf(node);
    if (/^\s*(?:[*•・]|-|\d+[.)])\s+\S/.test(words))
      report(node, 'A cell holds no list.', 'Split it into rows, or write the table as a list.');
  },
  list(node, holders, report, guide) {
    const row = rowsOfLists(
      holders[0] && 'children' in holders[0] ? (holders[0].children as MdastNode[]) : [node],
    ).find((lists) => lists.includes(node));
    if (row && row.length > 1) {
      const main = mainList(row, guide.text);
      const other = row.find((one) => main && markOf(one, guide.text) !== markOf(main, guide.text));
      if (node === other && main?.type === 'list')
        report(
          node,
          'One list has two marks, which makes several lists of it.',
          `Write "${main.ordered ? '1. ' : '- '}" before each item; before another list, leave a line empty.`,
        );
    } else if (node.ordered && (node.start ?? 1) !== 1)
      report(
        node,
        `The list begins with ${node.start}: something before it ended the one it belongs to.`,
        'Indent what stands between the items by three spaces; or begin with 1.',
      );
  },
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  mdxjsEsm(node, _, report) {
    const [, word = ''] = /^\s*(\w+)/.exec(node.value) ?? [];
    if (!/\bfrom\b|['"={]/.test(node.value))
      return report(
        node,
        `A paragraph that begins with "${word}" is code to the parser.`,
        `Begin it with another word, or with a capital: ${word.replace(/^./, (one) => one.toUpperCase())}.`,
      );
    report(node, 'Guides import and export nothing.', 'Take it out: the components are there by themselves.');
  },
  mdxJsxTextElement: element,
  mdxJsxFlowElement: element,
  html,
};

/** An address without its percent signs; as it is written where they stand for nothing, as in `100%.png`. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The path of a picture from the project's root. */
function imagePath({ locale }: Pick<GuideFile, 'locale'>, url: string): string {
  const parts = `content/guides/${locale}/${decoded(url)}`.split('/');
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
    ...wrongBytes(guide.raw).map((problem): Problem => ({ check: 'markdown', file: guide.file, ...problem })),
    ...(guide.tree ? ofTree(source, guide, guide.tree) : []),
  ]);
}

function ofTree(source: Source, guide: GuideFile, tree: MdastNode): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (node, message, fix, below = 0) =>
    problems.push({ check: 'markdown', file: guide.file, line: lineOf(node) + below, message, fix });
  const visit = (node: MdastNode, holders: readonly MdastNode[]) => {
    const look = LOOKS[node.type] as Look | undefined;
    look?.(node, holders, report, guide, source);
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, [node, ...holders]);
  };
  visit(tree, []);
  return problems;
}
