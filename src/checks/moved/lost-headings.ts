import { isDraft } from '../../i18n/drafts.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { normal } from '../../translation/hash.ts';
import { common, type Piece } from '../../translation/lock.ts';
import { piecesOfGuide } from '../../translation/pieces.ts';
import { leaves, type Shape } from '../../translation/shape.ts';
import type { Problem } from '../problem.ts';
import { readGuide } from '../source/read-source.ts';
import { type GuideFile, type Source, sourceOf } from '../source/source.ts';

/** A heading that is gone, as it was written, and the line above which it stood. */
interface Lost {
  heading: string;
  id: string;
  line: number;
}

/**
 * Guides in which a heading alone is gone, while what stood under it is still there, with the heading put back: so it is
 * told once, and not at each link to it, nor of each translation that has it. Where its text is gone too, a section was
 * taken out, and nothing is put back.
 */
export function withLostHeadings(source: Source): { source: Source; problems: Problem[] } {
  const problems: Problem[] = [];
  const guides = source.guides.map((guide) => {
    const lost = lostIn(source, guide);
    if (lost.length === 0) return guide;
    problems.push(...lost.map((one) => told(source, guide, one)));
    const lines = guide.text.split('\n');
    // In the empty line before, so that everything else keeps its line.
    for (const { heading, line } of lost) lines[line - 2] = heading;
    return { ...readGuide(guide.locale, guide.slug, guide.file, lines.join('\n')), raw: guide.raw };
  });
  return problems.length === 0 ? { source, problems } : { source: { ...source, guides }, problems };
}

function told(source: Source, { locale, slug, file }: GuideFile, { heading, id, line }: Lost): Problem {
  const english = sourceOf(source, slug)?.outline?.headings.find((one) => one.id === id);
  return locale === SOURCE_LOCALE || !english
    ? {
        check: 'parity',
        file,
        line,
        message: `The heading is missing: ${heading}\n  Every translation has it, and what stands under it is here.`,
        fix: 'Write it above this line; or take it out in each language, with every link to it.',
      }
    : {
        check: 'parity',
        unfinished: 'missing',
        gap: 'part',
        quotes: { english: `${'#'.repeat(english.depth)} ${english.text} {#${id}}` },
        file,
        line,
        message: `The heading is missing: ${heading}`,
        fix: 'Write it above this line: what stands under it is here.',
      };
}

const idsOf = ({ outline }: GuideFile) => outline?.headings.flatMap(({ id }) => id ?? []) ?? [];

/** How a heading is written: its words, and its id. */
const HEADING = /^#+ (.*) \{#([\w-]+)\}$/;

/** The id of a heading by how it was written; nothing of any other piece. */
const idIn = (text: string) => HEADING.exec(text)?.[2];

/** Whether a piece is a heading, otherwise written: bold, without its mark, or with other words. */
const isHeadingStill = ({ name, text }: Piece, heading: string) =>
  name === 'heading' || text.includes('{#') || text.replace(/[*_]/g, '') === HEADING.exec(heading)?.[1];

/** What a guide said when it was read last, piece by piece. */
function readIn({ lock }: Source, { locale, slug }: GuideFile, others: readonly GuideFile[]): string[] {
  const isEnglish = locale === SOURCE_LOCALE;
  const of = isEnglish ? others[0]?.locale : locale;
  const entries = (of && lock.madeFrom[of]?.[`guides/${slug}`]) ?? [];
  return entries.map(({ english, translation = '' }) =>
    isEnglish ? (lock.english[english] ?? '') : translation,
  );
}

function lostIn(source: Source, guide: GuideFile): Lost[] {
  const { locale, slug, shape, text, frontMatter } = guide;
  const others = source.guides.filter(
    (one) =>
      one.slug === slug &&
      (locale === SOURCE_LOCALE
        ? one.locale !== SOURCE_LOCALE && !isDraft(one.locale)
        : one.locale === SOURCE_LOCALE),
  );
  if (!shape || others.length === 0) return [];
  const [own, theirs] = [idsOf(guide), others.map(idsOf)];
  const isLost = (id: string) => !own.includes(id) && theirs.every((ids) => ids.includes(id));
  if (!theirs[0]?.some(isLost)) return [];

  const read = readIn(source, guide, others);
  const pieces = piecesOfGuide(shape, frontMatter.data);
  const pairs = common(
    read,
    pieces.map((piece) => normal(piece.text)),
  );
  const lines = text.split('\n');
  return read.flatMap((heading, at) => {
    const id = idIn(heading);
    if (!id || !isLost(id)) return [];
    const next = read.findIndex((one, index) => index > at && idIn(one));
    // A heading right above another stands for all that is below that one.
    const end = next < 0 ? read.length : Math.max(next, at + 2);
    const standing = pairs.filter(([index]) => index > at && index < end);
    const [first] = standing;
    if (!first || standing.length * 2 <= end - at - 1) return [];
    const before = pairs.findLast(([index]) => index < at)?.[1] ?? -1;
    const start = Math.max(before + 1, first[1] - (first[0] - at - 1));
    // What is there in its place is the heading itself.
    if (pieces.slice(before + 1, first[1]).some((piece) => isHeadingStill(piece, heading))) return [];
    const wordless = others[0]?.shape ? wordlessUnder(others[0].shape, id) : 0;
    const line = lineOfSection(shape, pieces[start]?.line ?? 0, wordless);
    return line && lines[line - 2]?.trim() === '' ? [{ heading, id, line }] : [];
  });
}

const isWordless = (part: Shape | undefined) => part !== undefined && leaves(part).next().done === true;

/** How many parts without words, such as who can do a task, stand right under a heading. */
function wordlessUnder({ parts }: Shape, id: string): number {
  const from = parts.findIndex(({ kind, detail }) => kind === 'heading' && detail.endsWith(` {#${id}}`)) + 1;
  return parts.slice(from).findIndex((part) => !isWordless(part));
}

/**
 * The line on which a section begins whose first words stand in a line.
 *
 * @param wordless how many parts without words stand before those
 */
function lineOfSection({ parts }: Shape, line: number, wordless: number): number | undefined {
  const at = parts.findIndex((part) => part.line <= line && part.end >= line);
  const part = parts[at];
  if (!part) return undefined;
  // A list has become one with the list before it.
  if ([...leaves(part)][0]?.line !== line) return part.parts.find((item) => item.line === line)?.line;
  let first = at;
  while (at - first < wordless && isWordless(parts[first - 1])) first -= 1;
  return parts[first]?.line;
}
