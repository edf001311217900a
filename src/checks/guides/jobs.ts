import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { TASK_JOBS } from '../facts/role-table.ts';
import { choices, type Problem } from '../problem.ts';
import { lineInCode } from '../source/code-lines.ts';
import { lineOfKey } from '../source/lines.ts';
import { JOBS_FILE, type Source, stringsOf } from '../source/source.ts';

const ABOUT = 'src/roles/about.ts';
const TEXTS = `locales/${SOURCE_LOCALE}/ui.json`;

/** The job that the home page does not list: its guide is linked to wherever something has changed. */
const UNLISTED = 'today';

/** Each job has guides, its name, and a change that it tells first; no guide is in two; roles name no other job. */
export function jobs(source: Source): Problem[] {
  return [...listedTwice(source), ...ofJobs(source)];
}

function listedTwice(source: Source): Problem[] {
  const { slugs } = source;
  return slugs
    .filter((slug, at) => slugs.indexOf(slug) !== at)
    .map((slug) => ({
      check: 'jobs',
      file: JOBS_FILE,
      line: lineInCode(source, JOBS_FILE, 'const JOBS', slug),
      message: `The guide "${slug}" stands in JOBS twice.`,
      fix: 'Keep it in one job.',
    }));
}

function ofJobs(source: Source): Problem[] {
  const { jobs: all, times, roles } = source;
  if (!all) return [];
  const ids = Object.keys(all);
  const first = Object.keys(times?.first ?? {});
  const texts = Object.keys(stringsOf(source, SOURCE_LOCALE, 'ui'));
  const textsOf = (id: string) => (id === UNLISTED ? [`job.${id}`] : [`job.${id}`, `job.${id}.text`]);
  const make = (after: string, word: string, message: string, fix: string, file = JOBS_FILE): Problem => ({
    check: 'jobs',
    file,
    line: lineInCode(source, file, after, word),
    message,
    fix,
  });

  const empty = ids
    .filter((id) => all[id]?.length === 0)
    .map((id) =>
      make('const JOBS', id, `The job "${id}" has no guide.`, 'Write the name of one, or take the job out.'),
    );
  const needless = texts.filter((key) => /^job\./.test(key) && !ids.some((id) => textsOf(id).includes(key)));
  const lacking = ids.flatMap((id) => {
    // A file that is not there, or cannot be read, is told by `texts`.
    const untold = texts.length === 0 ? [] : textsOf(id).filter((key) => !texts.includes(key));
    const lacks = [
      ...(first.includes(id) ? [] : ['its line in FIRST_CHANGE']),
      ...untold.map((key) => `"${key}" in ui.json`),
    ];
    return lacks.length === 0
      ? []
      : make(
          'const JOBS',
          id,
          `The job "${id}" lacks ${lacks.join(', and ')}.`,
          `Add it, a text in each language. ${choices('Texts of no job', `job.${id}`, needless)}`,
        );
  });
  // What the old name of a job has left behind is the same cause.
  if (lacking.length > 0) return [...empty, ...lacking];
  const { text = '' } = source.texts.find(({ file }) => file === TEXTS) ?? {};
  const ofTasks = new Set(Object.values(roles?.about ?? {}).map(({ job }) => job as string));
  return [
    ...empty,
    ...first
      .filter((id) => !ids.includes(id))
      .map((id) =>
        make('FIRST_CHANGE', id, `FIRST_CHANGE: there is no job "${id}".`, choices('Jobs', id, ids)),
      ),
    ...needless.map((key) => ({
      check: 'jobs',
      file: TEXTS,
      line: lineOfKey(text, key),
      message: `No job shows "${key}".`,
      fix: `Take it out in each language, or add the job to ${JOBS_FILE}.`,
    })),
    // What no task can name is told by `role-table`.
    ...[...ofTasks]
      .filter((id) => TASK_JOBS.includes(id) && !ids.includes(id))
      .map((id) =>
        make(
          'TASK_ABOUT',
          // As it is written there: the names of tasks begin with it too.
          `'${id}'`,
          `Tasks name the job "${id}", which is not in JOBS.`,
          choices('Jobs', id, ids),
          ABOUT,
        ),
      ),
  ];
}
