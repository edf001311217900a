import { FLOWS } from '../flows/index.ts';
import { GUIDE_SLUGS } from '../guides/jobs.ts';
import { TASK_IDS } from '../roles/tasks.ts';
import { components } from './components.ts';
import { flowSteps } from './flow-steps.ts';
import { flowTexts } from './flow-texts.ts';
import { guideFiles } from './guide-files.ts';
import { links } from './links.ts';
import { nextSteps } from './next-steps.ts';
import { parity } from './parity.ts';
import { formatProblem, type Problem } from './problem.ts';
import { sinceDates } from './since-dates.ts';
import { readSource, type Source } from './source.ts';
import { texts } from './texts.ts';

/** Everything that must hold before the site is built. Each check is pure: the written files in, problems out. */
export const CHECKS: readonly ((source: Source) => Problem[])[] = [
  guideFiles,
  components,
  links,
  nextSteps,
  sinceDates,
  flowSteps,
  parity,
  texts,
  flowTexts,
];

/** Runs every check on a project and gives what is wrong, as text. Never stops at the first. */
export function checkContent(root: string): string[] {
  const source = readSource(root, { slugs: GUIDE_SLUGS, flows: FLOWS, tasks: TASK_IDS });
  return CHECKS.flatMap((check) => check(source)).map(formatProblem);
}
