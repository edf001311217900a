import { expect, it } from 'vitest';
import { JOB_IDS, JOBS, listedJobs } from '../../src/guides/jobs.ts';

it('few guides are all listed, wherever one is', () => {
  expect(listedJobs('action-pack')).toEqual(JOB_IDS);
  expect(listedJobs(undefined)).toEqual(JOB_IDS);
});

it('of many, only those of the job one is in', () => {
  const many = { ...JOBS, account: Array.from({ length: 300 }, (_, index) => `guide-${index}`) };
  expect(listedJobs('guide-7', many)).toEqual(['account']);
  expect(listedJobs('action-pack', many)).toEqual(['actionPack']);
  expect(listedJobs(undefined, many)).toEqual([]);
});
