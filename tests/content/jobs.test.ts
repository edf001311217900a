import { describe, expect, it } from 'vitest';
import { changes } from '../../src/checks/guides/changes.ts';
import { jobs } from '../../src/checks/guides/jobs.ts';
import { readProject } from '../../src/checks/index.ts';
import type { Source, Times } from '../../src/checks/source/source.ts';

const source = readProject('.');
const times = source.times as Times;
const all = source.jobs ?? {};

/** The English texts without one, or without a second too, and with another. */
const texts = (gone: string, other?: string, second = ''): Partial<Source> => ({
  texts: source.texts.map((one) => {
    if (one.file !== 'locales/en/ui.json') return one;
    const { [gone]: _, [second]: __, ...strings } = one.strings;
    return { ...one, strings: { ...strings, ...(other && { [other]: 'Words' }) } };
  }),
});
const timesWith = (change: object): Partial<Source> => ({ times: { ...times, ...change } as Times });
const changeOf = (id: string, change: object) =>
  timesWith({ changes: { ...times.changes, [id]: { ...times.changes.program, ...change } } });

/** A table whose entry has another name, where it was. */
const renamed = (table: object, from: string, to: string) =>
  Object.fromEntries(Object.entries(table).map(([id, value]) => [id === from ? to : id, value]));

/** A table without one of its entries. */
const without = (table: object, id: string) =>
  Object.fromEntries(Object.entries(table).filter(([key]) => key !== id));

const lineAt = (file: string, line: number) =>
  source.code.find((one) => one.file === file)?.text.split('\n')[line - 1];

describe('jobs and changes', () => {
  it('are sound', () => expect([...jobs(source), ...changes(source)]).toEqual([]));

  it('are sound where only the month of a change is known, which may be before or after another day of it', () => {
    const { azureAd, actionPack } = times.changes;
    const dated = {
      ...times.changes,
      azureAd: { ...azureAd, date: '2025-01-30' },
      actionPack: { ...actionPack, date: '2025-01' },
    };
    expect(changes({ ...source, ...timesWith({ changes: dated }) })).toEqual([]);
  });

  it.each<[string, Partial<Source>, RegExp, RegExp, RegExp]>([
    [
      'years',
      timesWith({ documented: { from: '2021', to: '2017' } }),
      /after its end/,
      /from: '2017'/,
      /DOCUMENTED/,
    ],
    [
      'a year',
      timesWith({ documented: { from: '17', to: '2021' } }),
      /"17" is no year/,
      /four digits/,
      /DOCUMENTED/,
    ],
    ['a kind', changeOf('program', { kind: 'renames' }), /no kind "renames"/, /"renamed"/, /program:/],
    ['a date', changeOf('program', { date: '2022-10-42' }), /"2022-10-42" is no date/, /YYYY-MM/, /program:/],
    ['a source', changeOf('program', { source: '' }), /no source is named/, /since-then/, /program:/],
    ['a property', changeOf('program', { dates: '' }), /no property "dates"/, /"date"/, /program:/],
    [
      'the order',
      changeOf('program', { date: '2024-10' }),
      /"programAgain" stands after/,
      /competencies, programAgain/,
      /programAgain:/,
    ],
    [
      'a change that is renamed',
      timesWith({ changes: renamed(times.changes, 'azureAd', 'entraId') }),
      /names the change "azureAd"/,
      /entraId/,
      /account: 'azureAd'/,
    ],
    [
      'a new change',
      changeOf('entraId', { date: '2026-01' }),
      /"times.change.entraId" is missing/,
      /each language/,
      /const CHANGES/,
    ],
    [
      'a first change without words',
      timesWith({ first: { ...times.first, join: 'programAgain' } }),
      /"times.short.programAgain" is missing/,
      /times.short|each language/,
      /FIRST_CHANGE/,
    ],
    [
      'an emptied job',
      { jobs: { ...all, benefits: [] } },
      /"benefits" has no guide/,
      /take the job out/,
      /benefits:/,
    ],
    [
      'a renamed job',
      { jobs: renamed(all, 'benefits', 'perks') },
      /"perks" lacks its line in FIRST_CHANGE, and "job.perks" in ui.json, and "job.perks.text"/,
      /job.benefits/,
      /const JOBS/,
    ],
    [
      'a job without its words',
      texts('job.benefits.text'),
      /lacks "job.benefits.text"/,
      /each language/,
      /benefits:/,
    ],
    [
      'a job that was taken out',
      timesWith({ first: { ...times.first, extra: 'program' } }),
      /no job "extra"/,
      /Jobs: join/,
      /FIRST_CHANGE/,
    ],
    [
      'a job that is gone, but for the tasks that name it',
      {
        ...texts('job.account', '', 'job.account.text'),
        ...timesWith({ first: without(times.first, 'account') }),
        jobs: without(all, 'account') as typeof all,
      },
      /Tasks name the job "account", which is not in JOBS/,
      /Jobs: join/,
      /job: 'account'/,
    ],
    [
      'a guide in two jobs',
      { slugs: [...source.slugs, 'action-pack'] },
      /"action-pack" stands in JOBS twice/,
      /one job/,
      /'action-pack'/,
    ],
  ])('%s: told once, with line and cure', (_, change, message, fix, line) => {
    const found = [...jobs({ ...source, ...change }), ...changes({ ...source, ...change })];
    expect(found.map((one) => one.message)).toEqual([expect.stringMatching(message)]);
    const [problem] = found;
    expect(problem?.fix).toMatch(fix);
    expect(lineAt(problem?.file ?? '', problem?.line ?? 0)).toMatch(line);
  });

  it.each([
    ['times.change.entra', /No change is called "entra"/],
    ['job.perks', /No job shows "job.perks"/],
  ])('a text of none is told: %s', (key, message) => {
    const changed = { ...source, ...texts('', key) };
    expect([...jobs(changed), ...changes(changed)].map((one) => one.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });
});
