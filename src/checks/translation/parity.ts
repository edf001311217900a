import { isChinese, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { FRONT_MATTER_WORDS } from '../../translation/pieces.ts';
import { leaves, type Shape } from '../../translation/shape.ts';
import { type Problem, quoting } from '../problem.ts';
import { lineOfKey } from '../source/lines.ts';
import { type GuideFile, type Source, sourceOf } from '../source/source.ts';
import { align, type Pair } from './align.ts';
import { doubts } from './doubts.ts';
import { madeFrom } from './made-from.ts';
import { inOrderOf } from './moved-sections.ts';
import { compareWords } from './parity-words.ts';
import { report, type Sides, told } from './sides.ts';

/**
 * A guide says the same in every language, block by block down to the words of a table's cell: the same parts in the
 * same order, with the same controls, links, pictures, code, numbers and dates.
 */
export function parity(source: Source): Problem[] {
  return source.guides
    .filter(({ locale }) => locale !== SOURCE_LOCALE)
    .flatMap((guide) => {
      const english = sourceOf(source, guide.slug);
      return english?.shape && guide.shape
        ? compareGuides(source, english, guide, english.shape, guide.shape)
        : [];
    });
}

function compareGuides(
  source: Source,
  english: GuideFile,
  guide: GuideFile,
  from: Shape,
  to: Shape,
): Problem[] {
  const sides: Sides = {
    english,
    guide,
    siblings: siblingTexts(source, english, guide),
    madeFrom: madeFrom(source, from, guide),
    source,
    problems: [],
  };
  compareFrontMatter(sides);
  compareSections(sides, from, to);
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

const entryOf = (guide: GuideFile | undefined, entry: string) => {
  const value = (guide?.frontMatter.data as Record<string, unknown> | undefined)?.[entry];
  return typeof value === 'string' ? value : undefined;
};

function compareFrontMatter({ english, guide, source, problems }: Sides) {
  const sibling = siblingOf(source, guide);
  for (const entry of FRONT_MATTER_WORDS) {
    const [from, to] = [english, guide].map((one) => entryOf(one, entry));
    if (from === undefined || to === undefined) continue;
    for (const { message, fix } of doubts(source, {
      locale: guide.locale,
      document: `guides/${guide.slug}`,
      pieces: [from, to],
      words: [from, to],
      sibling: entryOf(sibling, entry),
    }))
      problems.push({
        check: 'parity',
        gap: 'meaning',
        file: guide.file,
        line: lineOfKey(guide.text, entry),
        ...quoting(`"${entry}": ${message}.`, { english: from, here: to }),
        fix,
        about: [english, guide].map(({ file, text }) => {
          const line = lineOfKey(text, entry);
          return { file, from: line, to: line };
        }),
      });
  }
}

/** Compares two guides, each section with its own. */
function compareSections(sides: Sides, from: Shape, to: Shape) {
  const { parts, moved } = inOrderOf(from, to);
  for (const section of moved)
    report(
      sides,
      section.from,
      section.to,
      'order',
      'This section stands elsewhere in English.',
      `Move it, with what belongs to it, ${section.after ? `behind the section {#${section.after}}` : 'before the others'}.`,
    );
  compareParts(sides, from, { ...to, parts });
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
      { ofStates: from.kind === 'step' },
    );
  }
  if (from.kind === 'table cell' && !from.text && to.text)
    report(
      sides,
      from,
      to,
      'extra',
      'The cell is empty in English.',
      'Take its words out, or write them in English too.',
    );
  else if (from.text || to.text) compareWords(sides, from, to);
  const { pairs, swapped } = align(from.parts, to.parts, sides.madeFrom);
  for (const [a, b] of swapped)
    report(
      sides,
      a.from,
      a.to,
      'order',
      `This ${a.to.kind} and the one in line ${b.to.line} have changed places.`,
      'Put them in the order of English.',
    );
  const moved = movedParts(sides, pairs);
  for (const { gone, found } of moved) {
    const next = pairs.slice(pairs.indexOf(gone) + 1).find((pair) => pair.to && pair !== found)?.to;
    report(
      sides,
      gone.from,
      found.to,
      'order',
      `This ${gone.from.kind} stands elsewhere in English.`,
      `Move it ${next ? `before line ${next.line}: ${told(next)}` : `to the end of the ${to.kind === 'root' ? 'guide' : to.kind}`}`,
    );
    compareParts(sides, gone.from, found.to);
  }
  const done = new Set<Pair>([...swapped.flat(), ...moved.flatMap(({ gone, found }) => [gone, found])]);
  pairs.forEach((pair, index) => {
    if (!done.has(pair))
      comparePair(sides, pair, to, { line: nextLine(pairs, index, to), gap: gapAt(pairs, index, from) });
  });
}

/** A part that is missing in one place, and stands in another: the pair that lacks it, and the one that has it. */
interface MovedPart {
  gone: Pair & { from: Shape };
  found: Pair & { to: Shape };
}

/**
 * Parts that have moved: what was made from one tells which is meant, and of an alert its kind and date do, where only
 * one has them.
 */
function movedParts({ madeFrom }: Sides, pairs: readonly Pair[]): MovedPart[] {
  const gone = pairs.filter((pair): pair is MovedPart['gone'] => !pair.to);
  const added = pairs.filter((pair): pair is MovedPart['found'] => !pair.from);
  return gone.flatMap((one) => {
    const { kind, detail } = one.from;
    const alike = added.filter(({ to }) => to.kind === kind && to.detail === detail);
    const [found, ...others] = alike.filter(({ to }) => madeFrom(one.from, to) === 1);
    if (found && others.length === 0) return [{ gone: one, found }];
    const isOnly =
      kind === 'alert' &&
      gone.filter(({ from }) => from.kind === kind && from.detail === detail).length === 1;
    return isOnly && alike[0] && alike.length === 1 ? [{ gone: one, found: alike[0] }] : [];
  });
}

/** Where a part belongs that is not there: before the next one, or at the end of what should hold it. */
const nextLine = (pairs: Pair[], index: number, parent: Shape) =>
  pairs.slice(index + 1).find(({ to }) => to)?.to?.line ?? parent.end;

/** The lines of English in which a part is missing that a translation has: with what stands before it and after it. */
function gapAt(pairs: Pair[], index: number, parent: Shape): { from: number; to: number } {
  const before = pairs.slice(0, index).findLast(({ from }) => from)?.from;
  const after = pairs.slice(index + 1).find(({ from }) => from)?.from;
  return { from: before?.line ?? parent.line, to: after?.end ?? parent.end };
}

/** Where a part of English belongs in a translation, and one of a translation in English. */
interface Belongs {
  line: number;
  gap: { from: number; to: number };
}

function comparePair(sides: Sides, { from, to }: Pair, parent: Shape, { line, gap }: Belongs) {
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
      about: [
        { file: guide.file, from: to.line, to: to.end },
        { file: english.file, ...gap },
      ],
    });
}
