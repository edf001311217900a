import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { lockOf, problemsIn, soundFiles } from './sample.ts';

const sound = (path: string) => soundFiles()[path] ?? '';
const GUIDE = (locale: string, name = 'demo') => `content/guides/${locale}/${name}.mdx`;
const FLOW = (locale: string) => `locales/${locale}/flows/tiny.json`;

type Change = Record<string, string | null>;

/** What has happened to a file, the file that it is told of, what is told, and the cure. One cause, one report. */
const MISTAKES: readonly [what: string, change: Change, file: string, message: RegExp, fix: RegExp][] = [
  ['no glossary', { 'content/glossary.json': null }, 'content/glossary.json', /is missing/, /from git/],
  ['an empty glossary', { 'content/glossary.json': '[]' }, 'content/glossary.json', /no terms/, /from git/],
  ['no lock', { [LOCK_FILE]: null }, LOCK_FILE, /is missing/, /from git/],
  ['an empty lock', { [LOCK_FILE]: '{}' }, LOCK_FILE, /of no translation/, /from git/],
  [
    'facts in another encoding',
    { 'content/facts/flows.md': '\ufffd\ufffd#\0#\0' },
    'content/facts/flows.md',
    /not in UTF-8/,
    /Save it as UTF-8/,
  ],
  ...['en', 'zh-TW'].flatMap((locale): (typeof MISTAKES)[number][] => [
    ...['null', '5', '"x"', '[]', '{}'].map((text): (typeof MISTAKES)[number] => [
      `${text} for texts in ${locale}`,
      { [FLOW(locale)]: text },
      FLOW(locale),
      /has no texts/,
      /[Rr]estore/,
    ]),
    [
      `a folder by the name of a file of texts in ${locale}`,
      { [FLOW(locale)]: null, [`${FLOW(locale)}/x`]: '' },
      FLOW(locale),
      /is a folder/,
      /from git/,
    ],
    [
      `a folder by the name of a guide in ${locale}`,
      { [GUIDE(locale)]: null, [`${GUIDE(locale)}/x`]: '' },
      GUIDE(locale),
      /is a folder/,
      /from git/,
    ],
  ]),
  ...[
    ['zh-CN', 'zh-TW'],
    ['zh-CN', 'en'],
    ['en', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
  ].flatMap(([to = '', from = '']) =>
    [GUIDE, FLOW].map((path): (typeof MISTAKES)[number] => [
      `the text of ${path(from)} in ${to}`,
      { [path(to)]: sound(path(from)) },
      path(to),
      new RegExp(`holds the text of ${path(from)}`),
      to === 'en' ? /from git\.$/ : /or translate/,
    ]),
  ),
];

describe('a file that is wrong as a whole is told once', () => {
  it.each(MISTAKES)('%s', (_, change, file, message, fix) => {
    const found = problemsIn(change);
    expect(found.map(formatProblem)).toHaveLength(1);
    expect(found[0]).toMatchObject({
      file,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    });
  });
});

it('leaves alone what an editor keeps beside a file', () => {
  expect(problemsIn({ 'content/guides/en/.#demo.mdx': 'x', 'locales/en/.ui.json.swp': 'x' })).toEqual([]);
});

it('asks for no texts where no language has any', () => {
  const empty = Object.fromEntries(
    ['en', 'zh-CN', 'zh-TW'].map((one) => [`locales/${one}/rehearsal.json`, '{}']),
  );
  expect(problemsIn({ ...empty, [LOCK_FILE]: lockOf({ ...soundFiles(), ...empty }) })).toEqual([]);
});
