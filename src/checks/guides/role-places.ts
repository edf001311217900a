import type { Outline, Use } from '../../guides/outline.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { isReadable } from '../flows/flow-names.ts';
import { tasksOf } from '../flows/flow-tasks.ts';
import type { Problem } from '../problem.ts';
import { lineOfKey } from '../source/lines.ts';
import type { GuideFile, Source } from '../source/source.ts';
import { COMPONENTS } from './components.ts';

/**
 * Who can do a task is said where it is done: each rehearsal has it in its section, or in one that it leads to; each
 * task of a guide has it on the page; it stands on its own, and in no section twice. Each task of the table has it
 * somewhere, for the roles page leads there.
 */
export function rolePlaces(source: Source): Problem[] {
  // A translation has the components of English, which `parity` holds.
  const guides = source.guides.filter(({ locale }) => locale === SOURCE_LOCALE);
  return [
    ...guides.flatMap((guide) => [
      ...(isWhole(source, guide) ? untold(source, guide) : []),
      ...misplaced(guide),
    ]),
    ...nowhere(source, guides),
  ];
}

/** Where the tasks are written. */
const TABLE = 'src/roles/tasks.ts';

/** The tasks that no guide says anything of. A project of a test may have no table of its own. */
function nowhere(source: Source, guides: readonly GuideFile[]): Problem[] {
  const { roles, slugs, code } = source;
  // In a guide that is not there or not read, which others tell, it may well be said.
  const isAll = slugs.every((slug) => guides.some((one) => one.slug === slug && one.outline));
  if (!roles || !isAll || !guides.every((guide) => isWhole(source, guide))) return [];
  const told = guides.flatMap((guide) => [
    ...rolesIn(guide.outline).map(({ attributes }) => attributes.task),
    ...ofRehearsals(source, guide).map(({ task }) => task),
    ...ofFrontMatter(source, guide),
  ]);
  const lines = code.find(({ file }) => file === TABLE)?.text.split('\n') ?? [];
  return Object.keys(roles.tasks)
    .filter((task) => !told.includes(task))
    .map((task) =>
      make(
        TABLE,
        lines.findIndex((line) => line.trim().startsWith(`'${task}':`)) + 1,
        `The roles page leads from "${task}" nowhere: no guide says who can do it.`,
        `Write <Roles task="${task}" /> in each language under the heading of the section that tells of it.`,
      ),
    );
}

/** Whether every component and every task is known: one under a wrong name, which `components` tells, is not missing too. */
const isWhole = ({ tasks }: Source, { outline }: GuideFile) =>
  (outline?.uses ?? []).every(
    ({ name, attributes }) =>
      (!/^[A-Z]/.test(name) || name in COMPONENTS) &&
      (name !== 'Roles' || (typeof attributes.task === 'string' && tasks.includes(attributes.task))),
  );

/** The tasks of rehearsals and of the front matter that nothing is said of; of a rehearsal's, only there. */
function untold(source: Source, guide: GuideFile): Problem[] {
  const { file, text } = guide;
  const rehearsed = ofRehearsals(source, guide);
  return [
    ...rehearsed.map(({ flow, task, line }) =>
      make(
        file,
        line,
        `Nothing says here who can do "${task}", which ${flow} rehearses.`,
        `Write <Roles task="${task}" /> under the heading.`,
      ),
    ),
    ...ofFrontMatter(source, guide)
      .filter((task) => !rehearsed.some((one) => one.task === task))
      .map((task) =>
        make(
          file,
          lineOfKey(text, 'tasks'),
          `The guide is about "${task}", and nothing on the page says who can do it.`,
          `Write <Roles task="${task}" /> where it is done, or take it out of "tasks".`,
        ),
      ),
  ];
}

const make = (file: string, line: number, message: string, fix: string): Problem => ({
  check: 'role-places',
  file,
  line,
  message,
  fix,
});

const rolesIn = (outline?: Outline): Use[] => (outline?.uses ?? []).filter(({ name }) => name === 'Roles');

/** A part of a guide: a heading ## and all below it. */
interface Section {
  from: number;
  to: number;
  /** The ids of its headings. */
  ids: readonly string[];
}

function sectionsOf({ headings }: Outline): Section[] {
  const starts = [0, ...headings.filter(({ depth }) => depth <= 2).map(({ line }) => line)];
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const ids = headings.flatMap(({ line, id }) => (id && line >= from && line < to ? id : []));
    return { from, to, ids };
  });
}

const isIn = ({ from, to }: Section, line: number) => line >= from && line < to;

/** The rehearsals in whose section, or one that it leads to, nothing says who can do the task. */
function ofRehearsals({ flows, tasks: known }: Source, { outline }: GuideFile) {
  if (!outline) return [];
  const sections = sectionsOf(outline);
  return outline.rehearsals.flatMap(({ flow, line }) => {
    const { [flow]: rehearsed } = flows;
    const own = sections.find((one) => isIn(one, line));
    // A flow that is not there is told by `components`, one that is about a wrong task by `flow-machines`.
    if (!rehearsed || !own || !isReadable(rehearsed) || !known.includes(rehearsed.task)) return [];
    if (tasksOf(flow, rehearsed).length > 0) return [];
    const { task } = rehearsed;
    const led = outline.links.filter((link) => isIn(own, link.line)).map(({ url }) => url);
    const near = sections.filter((one) => one === own || one.ids.some((id) => led.includes(`#${id}`)));
    const isSaid = rolesIn(outline).some(
      (use) => use.attributes.task === task && near.some((one) => isIn(one, use.line)),
    );
    return isSaid ? [] : { flow, task, line };
  });
}

/** The tasks of the front matter that are not on the page; what is no task is told by `guide-files`. */
function ofFrontMatter({ tasks: known }: Source, { outline, frontMatter }: GuideFile): string[] {
  const { tasks } = frontMatter.data;
  if (!outline || !Array.isArray(tasks)) return [];
  const said = rolesIn(outline).map(({ attributes }) => attributes.task);
  return [...new Set(tasks)].filter((task) => known.includes(task) && !said.includes(task));
}

/** In a list, a step, or a sentence it would be a part of that; in one section once is enough. */
function misplaced({ file, outline }: GuideFile): Problem[] {
  if (!outline) return [];
  const alone = outline.blocks.flatMap(({ kind, line }) => (kind === 'roles' ? line : []));
  const sections = sectionsOf(outline);
  const placed = rolesIn(outline).map((use) => ({
    ...use,
    key: `${use.attributes.task} ${sections.findIndex((one) => isIn(one, use.line))}`,
  }));
  return placed.flatMap(({ attributes, line, key }, at) => {
    if (!alone.includes(line))
      return make(
        file,
        line,
        '<Roles> stands in a list, a step, or a sentence.',
        'Put it on a line of its own, with an empty line before and after it.',
      );
    return placed.findIndex((one) => one.key === key) === at
      ? []
      : make(
          file,
          line,
          `<Roles task="${attributes.task}" /> stands in this section twice.`,
          'Take one out.',
        );
  });
}
