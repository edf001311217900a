import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { changed, lockOf, problemsIn, SAMPLE_LOCALES, soundFiles, tiny } from './sample.ts';

const sound = (path: string) => soundFiles()[path] ?? '';
const GUIDE = (locale: string, name = 'demo') => `content/guides/${locale}/${name}.mdx`;
const FLOW = (locale: string) => `locales/${locale}/flows/tiny.json`;

type Change = Record<string, string | null>;

/** Files of the sound site under another path, or taken away. */
function moved(from: string, to: string): Change {
  return Object.fromEntries(
    Object.entries(soundFiles())
      .filter(([path]) => path.startsWith(from))
      .flatMap(([path, text]): [string, string | null][] => [
        [path, null],
        ...(to ? [[path.replace(from, to), text] as [string, string]] : []),
      ]),
  );
}

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
  // Strays
  [
    'texts of no language',
    { 'locales/fr/ui.json': '{}' },
    'locales/fr',
    /no language/,
    /src\/i18n\/locales\.ts/,
  ],
  ['a folder gone', moved('locales/zh-CN/', ''), 'locales/zh-CN', /has no texts/, /from git/],
  ...['locales', 'content/guides'].flatMap((root): (typeof MISTAKES)[number][] => [
    ...(['zh-CN', 'en'] as const).map((locale): (typeof MISTAKES)[number] => [
      `another name for the folder ${root}/${locale}`,
      moved(`${root}/${locale}/`, `${root}/${locale.replace('-', '_').toUpperCase()}/`),
      `${root}/${locale.replace('-', '_').toUpperCase()}`,
      /no language/,
      new RegExp(`Name the folder ${locale}\\.`),
    ]),
  ]),
  ...['en', 'zh-TW'].flatMap((locale): (typeof MISTAKES)[number][] => [
    ...['locales/*/ui.JSON', 'locales/*/ui.json5'].map((path): (typeof MISTAKES)[number] => [
      `another ending in ${locale}: ${path}`,
      moved(`locales/${locale}/ui.json`, path.replace('*', locale)),
      path.replace('*', locale),
      /Only \.json/,
      new RegExp(`Name it locales/${locale}/ui\\.json`),
    ]),
    [
      `another name in ${locale}`,
      moved(FLOW(locale), FLOW(locale).replace('tiny', 'little')),
      FLOW(locale).replace('tiny', 'little'),
      /by this name: its texts are those of/,
      new RegExp(`Name it ${FLOW(locale)}`),
    ],
    [
      `a copy of texts in ${locale}`,
      { [`locales/${locale}/ui copy.json`]: sound(`locales/${locale}/ui.json`) },
      `locales/${locale}/ui copy.json`,
      /its texts are those of/,
      /^Delete it\.$/,
    ],
    [
      `a copy of a guide in ${locale}`,
      { [GUIDE(locale, 'demo copy')]: sound(GUIDE(locale)) },
      GUIDE(locale, 'demo copy'),
      /holds the text of/,
      /Delete it/,
    ],
    [
      `another name for a guide in ${locale}`,
      moved(GUIDE(locale), GUIDE(locale, 'presentation')),
      GUIDE(locale, 'presentation'),
      /is the guide "demo"/,
      /Name it demo\.mdx/,
    ],
  ]),
  ...['labels', 'flows/tiny'].map((name): (typeof MISTAKES)[number] => [
    `English ${name} missing, which every translation has`,
    {
      'src/i18n/i18next.d.ts': "import ui from 'ui.json';\nimport labels from 'labels.json';\n",
      [`locales/en/${name}.json`]: null,
    },
    `locales/en/${name}.json`,
    /The file is missing; every translation has it/,
    /Restore it from git/,
  ]),
  [
    'search words of English that cannot be read',
    {
      'locales/en/search.json': '{ "same.a": "x | y" "same.b": "z" }',
      'locales/zh-CN/search.json': '{ "same.a": "请求 | ticket", "same.b": "单子" }',
      'locales/zh-TW/search.json': '{ "same.a": "請求 | ticket", "same.b": "單子" }',
    },
    'locales/en/search.json',
    /cannot be read/,
    /comma/,
  ],
  [
    'texts that nothing reads',
    {
      'src/i18n/i18next.d.ts': "import ui from 'ui.json';\nimport labels from 'labels.json';\n",
      ...Object.fromEntries(
        SAMPLE_LOCALES.map((one) => [`locales/${one}/extra.json`, sound(`locales/${one}/ui.json`)]),
      ),
    },
    'locales/en/extra.json',
    /Nothing reads these texts/,
    /in every language/,
  ],
  [
    'another name for a guide, which no job knows',
    Object.assign({}, ...SAMPLE_LOCALES.map((one) => moved(GUIDE(one), GUIDE(one, 'presentation')))),
    'src/guides/jobs.ts',
    /no guide "demo".*en\/presentation\.mdx/,
    /Did you mean "presentation"/,
  ],
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
  const empty = Object.fromEntries(SAMPLE_LOCALES.map((one) => [`locales/${one}/rehearsal.json`, '{}']));
  expect(problemsIn({ ...empty, [LOCK_FILE]: lockOf({ ...soundFiles(), ...empty }) })).toEqual([]);
});

it('knows a flow by another name, with its texts, as what was read', () => {
  const renamed = Object.assign(
    {},
    ...SAMPLE_LOCALES.map((one) => ({
      ...moved(FLOW(one), FLOW(one).replace('tiny', 'little')),
      ...changed(GUIDE(one), 'flow="tiny"', 'flow="little"'),
    })),
    moved('src/flows/tiny/', 'src/flows/little/'),
  );
  const lock = lockOf(soundFiles());
  // Its machine has the old name still; what was read is not told.
  const found = problemsIn({ ...renamed, [LOCK_FILE]: lock }, { little: tiny });
  expect(found.map(({ check }) => check)).toEqual(['flow-machines']);
});

describe('search words of Chinese', () => {
  const lists = (chinese: string) =>
    Object.fromEntries(
      Object.entries({
        en: 'money back | Azure pass | ticket',
        'zh-CN': '退款 | Azure pass | ticket',
        'zh-TW': chinese,
      }).map(([locale, list]) => [
        `locales/${locale}/search.json`,
        JSON.stringify({ 'same.refund': list }, null, 2),
      ]),
    );
  it('can have names, and single words of English', () =>
    expect(problemsIn(lists('退款 | Azure pass | ticket'))).toEqual([]));

  it('can be nothing but names', () => {
    const names = 'Azure | Office 365 | Windows';
    const files = SAMPLE_LOCALES.map((locale) => [
      `locales/${locale}/search.json`,
      JSON.stringify({ 'same.products': names }, null, 2),
    ]);
    expect(problemsIn(Object.fromEntries(files))).toEqual([]);
  });
  it.each(['退款 | money back', 'money back | Azure pass | ticket'])(
    'are not those of English: %s',
    (list) => {
      const found = problemsIn(lists(list));
      expect(found.map(formatProblem)).toHaveLength(1);
      expect(found[0]).toMatchObject({ file: 'locales/zh-TW/search.json', line: 2 });
      expect(found[0]?.message).toMatch(/words of the English file: money back/);
    },
  );
});
