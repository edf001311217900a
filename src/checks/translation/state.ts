import { TOP } from '../../guides/blocks.ts';
import { type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { changesOf } from '../../translation/lock.ts';
import { piecesOfGuide, piecesOfTexts } from '../../translation/pieces.ts';
import type { DocumentState, Task } from '../../translation/state.ts';
import type { Problem } from '../problem.ts';
import { isReadersWords } from '../source/kinds-of-text.ts';
import type { GuideFile, Source } from '../source/source.ts';

/**
 * How far every translation is, document by document, in the order of English.
 *
 * @param problems what the checks have found
 */
export function stateOf(source: Source, problems: readonly Problem[]): DocumentState[] {
  const tasksIn = new Map<string, Task[]>();
  for (const problem of problems) {
    const task = taskOf(problem);
    if (task) tasksIn.set(problem.file, [...(tasksIn.get(problem.file) ?? []), task]);
  }
  const translations = source.locales.filter((locale) => locale !== SOURCE_LOCALE);
  const guides = source.guides.filter(({ locale, shape }) => locale === SOURCE_LOCALE && shape);
  const texts = source.texts.filter((file) => file.locale === SOURCE_LOCALE && !isReadersWords(file));
  return translations.flatMap((locale) => [
    ...guides.map((english): DocumentState => {
      const file = `content/guides/${locale}/${english.slug}.mdx`;
      const guide = source.guides.find((one) => one.file === file);
      return {
        name: `guides/${english.slug}`,
        locale,
        file,
        isThere: guide !== undefined,
        blocks: piecesOf(english).length,
        tasks: tasksIn.get(file) ?? [],
        newer: guide ? newerBlocks(source, locale, english, guide) : [],
      };
    }),
    ...texts.map(({ namespace, strings }): DocumentState => {
      const file = `locales/${locale}/${namespace}.json`;
      return {
        name: `locales/${namespace}`,
        locale,
        file,
        isThere: source.texts.some((one) => one.file === file),
        blocks: piecesOfTexts(strings).length,
        tasks: tasksIn.get(file) ?? [],
        newer: [],
      };
    }),
  ]);
}

const piecesOf = ({ shape, frontMatter }: GuideFile) => (shape ? piecesOfGuide(shape, frontMatter.data) : []);

/** What a problem leaves a translator to do; nothing where it is no matter of the translation. */
function taskOf({
  check,
  unfinished,
  gap,
  line,
  message,
  fix,
  quotes = {},
  detail,
}: Problem): Task | undefined {
  if (check === 'terms') return { left: 'terms', gap: 'word', line, quotes, detail: `${message} ${fix}` };
  if (!unfinished || !gap) return undefined;
  return { left: unfinished, gap, line, quotes, ...(unfinished === 'differs' && { detail }) };
}

function newerBlocks(source: Source, locale: Locale, english: GuideFile, guide: GuideFile): string[] {
  const name = `guides/${english.slug}`;
  // What nobody has noted yet is neither older nor newer.
  if (!source.lock.madeFrom[locale]?.[name]) return [];
  const pieces = piecesOf(english);
  const isAligned = pieces.length === piecesOf(guide).length;
  const ids = changesOf(source.lock, locale, name, pieces).flatMap((change) => {
    if (change.kind === 'removed') return [];
    const { line } = change.piece;
    const id = english.outline?.blocks.findLast((block) => block.line <= line)?.id ?? TOP;
    return isAligned ? id : id.replace(/\.\d+$/, '');
  });
  return [...new Set(ids)];
}
