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

/** From this day Action Pack and legacy competency benefits have not been sold (since-then.md, no. 5). */
export const NO_LONGER_SOLD = '2025-01-22';
