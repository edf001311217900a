import { describe, expect, it } from 'vitest';
import { screenSources } from '../../src/checks/flows/screen-sources.ts';
import { readProject } from '../../src/checks/index.ts';
import type { ScreenSources } from '../../src/checks/source/source.ts';

const source = readProject('.');
const sound = source.screenSources as ScreenSources;
const FILE = 'src/practice/sources.ts';
const lines = source.code.find(({ file }) => file === FILE)?.text.split('\n') ?? [];

/** What is told where the page S3 is another. */
const told = (change: object) =>
  screenSources({ ...source, screenSources: { ...sound, S3: { ...sound.S3, ...change } } as ScreenSources });

describe('the pages that wrong turns stand on', () => {
  it('are sound', () => expect(screenSources(source)).toEqual([]));

  it.each(['', 'June 2017', '2019-13', '2019-10-32', '19-10', '2019-10-29 and 2020', undefined])(
    'have a date, which %j is not',
    (date) => {
      const found = told({ date });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        file: FILE,
        line: lines.findIndex((line) => line.startsWith('  S3:')) + 1,
        message: `S3: "${date ?? ''}" is no date.`,
      });
      expect(found[0]?.fix).toMatch(/YYYY-MM-DD or YYYY-MM/);
    },
  );

  it.each(['2019-10-29', '2019-10', '2019'])('can have the date %s', (date) =>
    expect(told({ date })).toEqual([]),
  );

  it('have a name', () =>
    expect(told({ page: '' }).map(({ message, fix }) => [message, fix])).toEqual([
      ['S3: the page has no name.', expect.stringContaining("'mpn-get-action-pack'")],
    ]));
});
