import { isChinese, SOURCE_LOCALE } from '../i18n/locales.ts';
import { normal } from '../translation/hash.ts';
import { FRONT_MATTER_WORDS } from '../translation/pieces.ts';
import { leaves, type Shape, wordsOf } from '../translation/shape.ts';
import type { Gap } from '../translation/state.ts';
import { align, type Pair } from './align.ts';
import { readFor, sayItIsRight } from './drift.ts';
import { differences } from './meaning.ts';
import { type Problem, quoting } from './problem.ts';
import { type GuideFile, lineOfKey, type Source, sourceOf } from './source.ts';

/**
 * A guide says the same in every language, block by block down to the words of a table's cell: the same parts in the
 * same order, with the same controls, links, pictures, code, numbers and dates.
 */
export function parity(source: Source): Problem[] {
  return source.guides
    .filter(({ locale }) => locale !== SOURCE_LOCALE)
    .flatMap((guide) => {
      const english = sourceOf(source, guide.slug);
      return english?.shape && guide.shape ? compareGuides(source, english, guide) : [];
    });
}

/** One translation beside its English, and what a comparison of two parts needs to know of them. */
interface Sides {
  english: GuideFile;
  guide: GuideFile;
  /** The same place in the other Chinese, by the line of the English part; empty when that guide differs in shape. */
  siblings: ReadonlyMap<number, string>;
  source: Source;
  problems: Problem[];
}

function compareGuides(source: Source, english: GuideFile, guide: GuideFile): Problem[] {
  const sides: Sides = {
    english,
    guide,
    siblings: siblingTexts(source, english, guide),
    source,
    problems: [],
  };
  compareFrontMatter(sides);
  if (english.shape && guide.shape) compareParts(sides, english.shape, guide.shape);
  return sides.problems;
}

/** The same guide in the other Chinese. */
const siblingOf = ({ guides }: Source, { slug, locale }: GuideFile) =>
  guides.find((one) => one.slug === slug && one.locale !== locale && isChinese(one.locale));

function siblingTexts(source: Source, english: GuideFile, guide: GuideFile): ReadonlyMap<number, string> {
  const sibling = siblingOf(source, guide);
  const [own, other] = [english.shape, sibling?.shape].map((shape) => (shape ? [...leaves(shape)] : []));
  return new Map(
    own?.length === other?.length
      ? own?.flatMap(({ line }, index) => (other?.[index] ? [[line, other[index].text] as const] : []))
      : [],
  );
}

const short = (text: string) => {
  const line = normal(text);
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

/** What a part says, in one line. */
const told = (part: Shape) =>
  short((part.text ? part.source : part.source.replace(/<\/?\w+[^>]*>/g, '')).replace(/^\|/, ''));

function report(sides: Sides, from: Shape, to: Shape, gap: Gap, message: string, fix: string) {
  sides.problems.push({
    check: 'parity',
    gap,
    file: sides.guide.file,
    line: to.at,
    ...quoting(message, { english: told(from), here: told(to) }),
    fix: `${fix} English: ${sides.english.file}:${from.line}.`,
    about: [
      { file: sides.english.file, from: from.line, to: from.end },
      { file: sides.guide.file, from: to.line, to: to.end },
    ],
  });
}

const entryOf = (guide: GuideFile | undefined, entry: string) => {
  const value = (guide?.frontMatter.data as Record<string, unknown> | undefined)?.[entry];
  return typeof value === 'string' ? value : undefined;
};

function compareFrontMatter({ english, guide, source, problems }: Sides) {
  const sibling = siblingOf(source, guide);
  for (const entry of FRONT_MATTER_WORDS) {
    const [from, to] = [english, guide].map((one) => entryOf(one, entry));
    if (from === undefined || to === undefined) continue;
    const name = `guides/${guide.slug}`;
    for (const { message, fix, guess } of differences(
      from,
      to,
      guide.locale,
      entryOf(sibling, entry),
      readFor(source, guide.locale, name, from, to),
    )) {
      problems.push({
        check: 'parity',
        gap: 'meaning',
        file: guide.file,
        line: lineOfKey(guide.text, entry),
        ...quoting(`"${entry}": ${message}.`, { english: from, here: to }),
        fix: guess ? `${fix} ${sayItIsRight(guide.locale, name)}` : fix,
        about: [{ file: guide.file, from: lineOfKey(guide.text, entry), to: lineOfKey(guide.text, entry) }],
      });
    }
  }
}

/** Compares two parts that stand for each other, and what is in them. */
function compareParts(sides: Sides, from: Shape, to: Shape) {
  if (from.detail !== to.detail) {
    const what = (part: Shape) => part.detail.split('\n').join(' ') || 'plain';
    report(
      sides,
      from,
      to,
      from.kind === 'code block' ? 'copied' : 'kind',
      from.kind === 'code block'
        ? 'The code is not as in English.'
        : `The ${from.kind} is ${what(to)}; in English it is ${what(from)}.`,
      from.kind === 'code block' ? 'Copy it.' : `Make it ${what(from)}.`,
    );
  }
  if (from.text || to.text) compareWords(sides, from, to);
  const { pairs, swapped } = align(from.parts, to.parts);
  for (const [a, b] of swapped)
    report(
      sides,
      a.from,
      a.to,
      'order',
      `This ${a.to.kind} and the one in line ${b.to.line} have changed places.`,
      'Put them in the order of English.',
    );
  const done = new Set<Pair>(swapped.flat());
  pairs.forEach((pair, index) => {
    if (!done.has(pair)) comparePair(sides, pair, to, nextLine(pairs, index, to));
  });
}

/** Where a part belongs that is not there: before the next one, or at the end of what should hold it. */
const nextLine = (pairs: Pair[], index: number, parent: Shape) =>
  pairs.slice(index + 1).find(({ to }) => to)?.to?.line ?? parent.end;

function comparePair(sides: Sides, { from, to }: Pair, parent: Shape, line: number) {
  const { english, guide, problems } = sides;
  if (from && to) {
    if (from.kind === to.kind) return compareParts(sides, from, to);
    return report(
      sides,
      from,
      to,
      'kind',
      `Here stands a ${to.kind} where English has a ${from.kind}.`,
      `Make it a ${from.kind}.`,
    );
  }
  if (from)
    problems.push({
      check: 'parity',
      unfinished: 'missing',
      gap: 'part',
      quotes: { english: told(from) },
      file: guide.file,
      line,
      message: `The ${from.kind} is missing: ${told(from)}`,
      fix: `Translate ${english.file}:${from.line} here.`,
      about: [
        { file: english.file, from: from.line, to: from.end },
        { file: guide.file, from: parent.kind === 'root' ? line : parent.line, to: line },
      ],
    });
  else if (to)
    problems.push({
      check: 'parity',
      gap: 'extra',
      quotes: { here: told(to) },
      file: guide.file,
      line: to.line,
      message: `The ${to.kind} is not in the English guide: ${told(to)}`,
      fix: `Take it out, or write it in ${english.file} too.`,
      about: [{ file: guide.file, from: to.line, to: to.end }],
    });
}

/** Whether two lists hold the same, however often. */
const sameSet = (a: readonly string[], b: readonly string[]) =>
  [...new Set(a)].sort().join('\u0000') === [...new Set(b)].sort().join('\u0000');

/** An official page in another language is the same page. */
const anyEdition = (url: string) => url.replace(/\/[a-z]{2}-[a-z]{2}\//i, '/');

const list = (names: readonly string[]) => names.join(', ') || 'none';

function compareWords(sides: Sides, from: Shape, to: Shape) {
  const before = sides.problems.length;
  if (!sameSet(from.labels, to.labels))
    report(
      sides,
      from,
      to,
      'controls',
      `The controls named here are ${list(to.labels)}; in English ${list(from.labels)}.`,
      'Name the same controls.',
    );
  else if (labelsMoved(from, to))
    report(
      sides,
      from,
      to,
      'controls',
      `The controls stand in another order: ${list(to.labels)}; in English ${list(from.labels)}.`,
      'Name them in the order in which they are used.',
    );
  if (from.links.map(anyEdition).join() !== to.links.map(anyEdition).join())
    report(
      sides,
      from,
      to,
      'copied',
      `The links lead to ${list(to.links)}; in English to ${list(from.links)}.`,
      'Let each lead where it leads in English.',
    );
  if (from.images.length !== to.images.length)
    report(
      sides,
      from,
      to,
      'copied',
      `Pictures here: ${list(to.images)}; in English ${list(from.images)}.`,
      'Show the same pictures.',
    );
  if (!sameSet(from.code, to.code))
    report(
      sides,
      from,
      to,
      'copied',
      `Code here: ${list(to.code)}; in English ${list(from.code)}.`,
      'Copy the code of English.',
    );
  // A clause that is gone takes its controls and numbers with it: one report for it.
  if (sides.problems.length > before) return;
  const { locale, slug } = sides.guide;
  const read = readFor(sides.source, locale, `guides/${slug}`, from.source, to.source);
  for (const { message, fix, guess } of differences(
    from.text,
    to.text,
    locale,
    sides.siblings.get(from.line),
    read === normal(to.source) ? to.text : read && wordsOf(read),
  ))
    report(
      sides,
      from,
      to,
      'meaning',
      `${message[0]?.toUpperCase()}${message.slice(1)}.`,
      guess ? `${fix} ${sayItIsRight(locale, `guides/${slug}`)}` : fix,
    );
}

/** Words before a control that say where to look, in English and in Chinese. */
const WHERE = [/\b(?:under|on|in|from|at|of|behind|beside)(?: the)? $/i, /[在从從於于]$/] as const;

/**
 * Whether the controls stand in another order than in English, or in another part. One that says where to look comes
 * first in Chinese: "Find X under Y" is 在Y下找到X.
 */
function labelsMoved(from: Shape, to: Shape): boolean {
  // A control that is named again, as on two ways to one page, is told by its first place.
  const [wanted, found] = [[...new Set(from.labels)], [...new Set(to.labels)]];
  if (wanted.length < 2) return false;
  const where = ({ text }: Shape, before: RegExp) =>
    new Set(
      [...text.matchAll(/([^‹]{0,14})‹([^›]+)›/g)].flatMap(([, left = '', id = '']) =>
        before.test(left) ? [id] : [],
      ),
    );
  const [english, chinese] = [where(from, WHERE[0]), where(to, WHERE[1])];
  const inverted = wanted.flatMap((a, i) =>
    wanted.slice(i + 1).flatMap((b) => (found.indexOf(b) < found.indexOf(a) ? [[a, b] as const] : [])),
  );
  if (inverted.length > 0) return inverted.some(([, b]) => !(english.has(b) && chinese.has(b)));
  const under = where(from, /\bunder(?: the)? $/i);
  return (
    wanted.length === 2 &&
    [...chinese].some((id) => !under.has(id)) &&
    [...under].some((id) => !chinese.has(id))
  );
}
