import { FLOWS } from '../flows/index.ts';
import { FIRST_CHANGE, GUIDE_SLUGS, JOBS } from '../guides/jobs.ts';
import { LOCALE_TAGS, LOCALES } from '../i18n/locales.ts';
import { FACTS } from '../practice/account.ts';
import { SOURCES } from '../practice/sources.ts';
import { ROLE_ABOUT, TASK_ABOUT } from '../roles/about.ts';
import { ROLE_IDS } from '../roles/roles.ts';
import { TASK_IDS, TASKS } from '../roles/tasks.ts';
import { TODAY } from '../roles/today.ts';
import { CHANGES, DOCUMENTED } from '../today/changes.ts';
import { LOCK_FILE } from '../translation/lock.ts';
import { withNewNames } from '../translation/renamed.ts';
import type { Gap } from '../translation/state.ts';
import { citations } from './facts/citations.ts';
import { codeKinds } from './facts/code-kinds.ts';
import { factValues } from './facts/fact-values.ts';
import { roleTable } from './facts/role-table.ts';
import { flowFolders } from './flows/flow-folders.ts';
import { flowMachines } from './flows/flow-machines.ts';
import { flowSteps, isOfWrongSteps } from './flows/flow-steps.ts';
import { flowTexts } from './flows/flow-texts.ts';
import { practised } from './flows/practised.ts';
import { screenLabels } from './flows/screen-labels.ts';
import { screenSources } from './flows/screen-sources.ts';
import { unaskedTexts } from './flows/unasked-texts.ts';
import { changes } from './guides/changes.ts';
import { components } from './guides/components.ts';
import { copiesOf, doubled, isOfCopy } from './guides/doubled.ts';
import { guideFiles } from './guides/guide-files.ts';
import { jobs } from './guides/jobs.ts';
import { links } from './guides/links.ts';
import { nextSteps } from './guides/next-steps.ts';
import { rolePlaces } from './guides/role-places.ts';
import { sinceDates } from './guides/since-dates.ts';
import { brokenBlocks, isOfBroken } from './markdown/broken-blocks.ts';
import { markdown } from './markdown/markdown.ts';
import { unreadable } from './markdown/unreadable.ts';
import { withLostHeadings } from './moved/lost-headings.ts';
import { withOldFlowNames } from './moved/renamed-flows.ts';
import { headingsRenamed } from './moved/renamed-sections.ts';
import { wholeFiles } from './moved/whole-files.ts';
import { isOfDraft, type Problem } from './problem.ts';
import { readSource } from './source/read-source.ts';
import type { Source } from './source/source.ts';
import { otherScript } from './style/other-script.ts';
import { quotedNames } from './style/quoted-names.ts';
import { terms } from './style/terms.ts';
import { typedLabels } from './style/typed-labels.ts';
import { typography } from './style/typography.ts';
import { askedTexts } from './texts/asked-texts.ts';
import { glossary } from './texts/glossary.ts';
import { plainTexts } from './texts/plain-texts.ts';
import { rehearsalWords } from './texts/rehearsal-words.ts';
import { searchLanguage } from './texts/search-language.ts';
import { searchWords } from './texts/search-words.ts';
import { texts } from './texts/texts.ts';
import { wordLists } from './texts/word-lists.ts';
import { drift } from './translation/drift.ts';
import { parity } from './translation/parity.ts';
import { pasted } from './translation/pasted.ts';
import { documentsOf, stale } from './translation/stale.ts';
import { stateOf } from './translation/state.ts';
import { termsRead } from './translation/terms-read.ts';
import { textParity } from './translation/text-parity.ts';
import { unread } from './translation/unread.ts';

/** A check is pure: the written files in, problems out. */
type Check = (source: Source) => Problem[];

/** What follows from nothing else: faults of a file by itself, and what one file or language lacks that another has. */
const OWN: readonly Check[] = [
  guideFiles,
  jobs,
  changes,
  unreadable,
  markdown,
  doubled,
  components,
  rolePlaces,
  links,
  nextSteps,
  sinceDates,
  flowFolders,
  factValues,
  roleTable,
  flowMachines,
  screenLabels,
  screenSources,
  flowSteps,
  flowTexts,
  practised,
  texts,
  plainTexts,
  askedTexts,
  rehearsalWords,
  wordLists,
  searchWords,
  searchLanguage,
  glossary,
];

/**
 * What is wrong only beside something else, from the surest cause to the least sure: a heading that English alone calls
 * otherwise, English that has changed, a text in the wrong place, texts that differ, a translation that has changed. A
 * later one is told only where no earlier one explains it.
 */
const COMPARED: readonly Check[] = [headingsRenamed, stale, pasted, parity, textParity, drift, termsRead];

/** How it is written. A text with such a fault is another than it was, and need not be told as changed too. */
const WRITING: readonly Check[] = [typography, typedLabels, quotedNames, otherScript];

/** Checks of what stands where it is not read as meant, and so leaves spaces and marks without their words. */
const MISREAD: readonly string[] = ['markdown', 'role-places'];

/** What no other check depends on. A word to avoid can say something else as well, so both are told. */
const STYLE: readonly Check[] = [terms, citations];

/** What is asked for once nothing else is wrong in the same words: they would have to be read again. */
const LAST: readonly Check[] = [unread];

/** Everything that must hold before the site is built. One cause gives one report, so consequences are left out. */
export function problemsOf(project: Source): Problem[] {
  const kinds = codeKinds(project);
  if (kinds.length > 0) return kinds;
  const { problems: whole, source: sound, isTold } = wholeFiles(project);
  const { source, problems: lost } = withLostHeadings(
    withOldFlowNames({ ...sound, lock: withNewNames(sound.lock, documentsOf(sound)) }),
  );
  // What is gone with a copy is not told.
  const copies = copiesOf(source);
  const run = (checks: readonly Check[]) =>
    checks.flatMap((check) => check(source)).filter((problem) => !isOfCopy(problem, copies));
  const problems = [...lost, ...run(OWN)];
  // A name that is wrong, or cannot be read, can be the one that was to ask for a text.
  const isNamedRightly = [...whole, ...problems].every(isOfDraft);
  const misread = problems.filter(({ check }) => MISREAD.includes(check));
  const written = run(WRITING).filter(
    ({ check, file, line }) =>
      check !== 'typography' || !follows({ about: [{ file, from: line, to: line }] }, misread),
  );
  const broken = brokenBlocks(source, problems);
  for (const check of COMPARED)
    problems.push(
      ...run([check])
        .filter(
          (problem) =>
            !follows(problem, problems) &&
            !(isOfWords(problem) && follows(problem, written)) &&
            !(
              problem.check === 'parity' &&
              (isOfBroken(problem, broken) || isOfWrongSteps(problem, problems))
            ),
        )
        .map((problem): Problem => ({ unfinished: 'differs', ...problem })),
    );
  const style = run(STYLE);
  const own = problems.filter((problem) => problem.check !== 'since-dates' || !follows(problem, style));
  const found = [...own, ...written, ...style];
  if (isNamedRightly) found.push(...unaskedTexts(source));
  const others = [...found, ...run(LAST).filter((problem) => !follows(problem, found))];
  // Without a lock nothing is known to be read, so a rule of thumb would ask of all of it.
  const isLost = isTold({ file: LOCK_FILE });
  return [...whole, ...others.filter((problem) => !isTold(problem) && !(isLost && isOfWords(problem)))];
}

/** Whether a comparison is of the words of one text: a part that is missing is no matter of style. */
const isOfWords = ({ gap }: Problem) => gap !== undefined && OF_WORDS.includes(gap);
const OF_WORDS: readonly Gap[] = ['stale', 'unread', 'changed', 'meaning', 'controls', 'copied', 'pasted'];

/** Whether a problem is only the consequence of another. */
const follows = ({ about = [] }: Pick<Problem, 'about'>, others: readonly Problem[]) =>
  about.some(({ file, from, to }) =>
    others.some((one) => one.file === file && one.line >= from && one.line <= to),
  );

/** Looks at a project as it is on disk: what is wrong in it, and how far its translations are. */
export function lookAt(root: string) {
  const source = readProject(root);
  const problems = problemsOf(source);
  return { problems, translations: stateOf(source, problems) };
}

/** Reads a project as it is on disk, with the code that its texts belong to. */
export const readProject = (root: string): Source =>
  readSource(root, {
    locales: LOCALE_TAGS,
    languages: LOCALES,
    slugs: GUIDE_SLUGS,
    flows: FLOWS,
    tasks: TASK_IDS,
    company: FACTS,
    jobs: JOBS,
    times: { documented: DOCUMENTED, changes: CHANGES, first: FIRST_CHANGE },
    roles: { ids: ROLE_IDS, tasks: TASKS, about: TASK_ABOUT, roles: ROLE_ABOUT, today: TODAY },
    screenSources: SOURCES,
  });
