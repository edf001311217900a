import { FLOWS } from '../flows/index.ts';
import { FIRST_CHANGE, GUIDE_SLUGS, JOBS } from '../guides/jobs.ts';
import { LOCALE_TAGS } from '../i18n/locales.ts';
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
import { askedTexts } from './asked-texts.ts';
import { brokenBlocks, isOfBroken } from './broken-blocks.ts';
import { changes } from './changes.ts';
import { citations } from './citations.ts';
import { components } from './components.ts';
import { copiesOf, doubled, isOfCopy } from './doubled.ts';
import { drift } from './drift.ts';
import { factValues } from './fact-values.ts';
import { flowFolders } from './flow-folders.ts';
import { flowMachines } from './flow-machines.ts';
import { flowSteps, isOfWrongSteps } from './flow-steps.ts';
import { flowTexts } from './flow-texts.ts';
import { glossary } from './glossary.ts';
import { guideFiles } from './guide-files.ts';
import { jobs } from './jobs.ts';
import { links } from './links.ts';
import { withLostHeadings } from './lost-headings.ts';
import { markdown } from './markdown.ts';
import { nextSteps } from './next-steps.ts';
import { otherScript } from './other-script.ts';
import { parity } from './parity.ts';
import { pasted } from './pasted.ts';
import { plainTexts } from './plain-texts.ts';
import { practised } from './practised.ts';
import { isOfDraft, type Problem } from './problem.ts';
import { quotedNames } from './quoted-names.ts';
import { withOldFlowNames } from './renamed-flows.ts';
import { headingsRenamed } from './renamed-sections.ts';
import { rolePlaces } from './role-places.ts';
import { roleTable } from './role-table.ts';
import { screenLabels } from './screen-labels.ts';
import { screenSources } from './screen-sources.ts';
import { searchLanguage } from './search-language.ts';
import { searchWords } from './search-words.ts';
import { sinceDates } from './since-dates.ts';
import { readSource, type Source } from './source.ts';
import { documentsOf, stale } from './stale.ts';
import { stateOf } from './state.ts';
import { terms } from './terms.ts';
import { termsRead } from './terms-read.ts';
import { textParity } from './text-parity.ts';
import { texts } from './texts.ts';
import { typedLabels } from './typed-labels.ts';
import { typography } from './typography.ts';
import { unaskedTexts } from './unasked-texts.ts';
import { unread } from './unread.ts';
import { unreadable } from './unreadable.ts';
import { wholeFiles } from './whole-files.ts';
import { wordLists } from './word-lists.ts';

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
    slugs: GUIDE_SLUGS,
    flows: FLOWS,
    tasks: TASK_IDS,
    company: FACTS,
    jobs: JOBS,
    times: { documented: DOCUMENTED, changes: CHANGES, first: FIRST_CHANGE },
    roles: { ids: ROLE_IDS, tasks: TASKS, about: TASK_ABOUT, roles: ROLE_ABOUT, today: TODAY },
    screenSources: SOURCES,
  });
