import type { FirstChange } from '../today/changes.ts';

/** The reader's jobs and the guides of each, in the order of reading. A new guide is a name in this list. */
export const JOBS = {
  join: ['manage-membership', 'create-account'],
  actionPack: ['action-pack'],
  benefits: ['manage-benefits'],
  account: ['manage-users', 'missing-button'],
  today: ['since-then'],
} as const satisfies Record<string, readonly string[]>;

export type Job = keyof typeof JOBS;

export const JOB_IDS = Object.keys(JOBS) as Job[];

/** Every guide's name, in the order of reading. */
export const GUIDE_SLUGS: readonly string[] = Object.values(JOBS).flat();

/** The guide that tells what has changed since the others were documented. */
export const SINCE_THEN = 'since-then';

/** The change since then that matters most to a job: it is told first. All others are told on demand. */
export const FIRST_CHANGE = {
  join: 'program',
  actionPack: 'actionPack',
  benefits: 'actionPack',
  account: 'azureAd',
  today: 'program',
} as const satisfies Record<Job, FirstChange>;

/** The job that a guide belongs to; nothing for a name that is no guide. */
export const jobOf = (slug: string): Job | undefined =>
  JOB_IDS.find((job) => (JOBS[job] as readonly string[]).includes(slug));

/** With more guides than a reader looks through, the contents list only those of the job one is in. */
const MOST_LISTED = 24;

/**
 * The jobs whose guides the contents list: all while there are few, else the job of the guide one reads.
 *
 * @param slug the guide; nothing on any other page
 */
export function listedJobs(
  slug: string | undefined,
  jobs: Readonly<Record<Job, readonly string[]>> = JOBS,
): readonly Job[] {
  if (Object.values(jobs).flat().length <= MOST_LISTED) return JOB_IDS;
  return JOB_IDS.filter((job) => slug !== undefined && jobs[job].includes(slug));
}
