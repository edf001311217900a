import { expect, it } from 'vitest';
import { choices } from '../../src/checks/problem.ts';
import { changed, problemsIn, replaced, soundFiles } from './sample.ts';

/** What is told of the texts that some code asks for. */
const told = (files: Record<string, string>) =>
  problemsIn(files).map(({ check, file, line, message }) => [check, file, line, message]);

const missing = (key: string, place: string) => [
  'asked-texts',
  'locales/en/ui.json',
  0,
  `"${key}" is missing: ${place} asks for it.`,
];

const WAYS = "const ways = ['do', 'read'] as const;\n";

it.each<[string, string, unknown[]]>([
  ['by its name', "\nt('how.do');\n", [missing('how.do', 'src/frame/Page.ts:2')]],
  [
    'by a list of names',
    "const all = [\n  'hello',\n  'how.do',\n];\nall.map((key) => [key, t(key, {})]);\n",
    [missing('how.do', 'src/frame/Page.ts:3')],
  ],
  [
    'by a list of parts of names',
    `${WAYS}\n{ways.map((way) => <p>{t(\`how.\${way}\`)}</p>)}\n`,
    [missing('how.do', 'src/frame/Page.ts:3'), missing('how.read', 'src/frame/Page.ts:3')],
  ],
  ['by what only the running code knows', 'const all = allOf(page);\nall.map((key) => t(key));\n', []],
  [
    'by a name that is another one there',
    `${WAYS}ways.map((way) => way);\nconst of = (way: string) => t(way);\n`,
    [],
  ],
  [
    'by a list with the file before a name',
    "const all = ['ui:hello', 'ui:how.do'];\nall.map((key) => t(key));\n",
    [missing('how.do', 'src/frame/Page.ts:1')],
  ],
  ['by a part of a list', "const all = ['hello', 'how.do'].filter(isHere);\nall.map((key) => t(key));\n", []],
  ['by a list, in a comment', `${WAYS}// ways.map((way) => t(\`how.\${way}\`))\n`, []],
  ['in a comment', "/**\n * It asks: `t('how.do')`.\n */\n// t('how.read')\n", []],
])('a text that is asked for %s', (_, code, found) => {
  expect(told({ 'src/frame/Page.ts': code })).toEqual(found);
});

it('a list in another file has its own line', () => {
  const files = {
    'src/frame/Page.ts': "import { ways } from './ways.ts';\nways.map((way) => t(way));\n",
    'src/frame/ways.ts': "\nexport const ways = ['hello', 'how.do'];\n",
  };
  expect(told(files)).toEqual([missing('how.do', 'src/frame/ways.ts:2')]);
});

it('a list of that name in a file that is not asked for it is another one', () => {
  const files = {
    'src/frame/Page.ts': 'const { ways } = Astro.props;\nways.map((way) => t(way));\n',
    'src/frame/ways.ts': "export const ways = ['hello', 'how.do'];\n",
  };
  expect(told(files)).toEqual([]);
});

it('a word that a rehearsal shows and does not get is told once', () => {
  const files = {
    'src/wording/contract.ts': "/** Words. */\nexport const WORDS = ['hello'] as const;\n",
    'src/rehearsal/Field.tsx': "words['hello'], words['rule']\n",
    'src/rehearsal/Row.tsx': "words['rule']\n",
  };
  expect(told(files)).toEqual([
    [
      'rehearsal-words',
      'src/wording/contract.ts',
      2,
      'WORDS lacks "rule", which src/rehearsal/Row.tsx shows: no rehearsal gets it.',
    ],
  ]);
});

it('so is one whose name is put together', () => {
  const texts = changed('locales/en/ui.json', '"hello"', '"error.empty": "Empty",\n  "hello"');
  const files = {
    ...texts,
    ...Object.fromEntries(
      (['zh-CN', 'zh-TW'] as const).map((locale) => {
        const file = `locales/${locale}/ui.json`;
        return [file, replaced(soundFiles()[file] ?? '', '"hello"', '"error.empty": "空的",\n  "hello"')];
      }),
    ),
    'src/wording/contract.ts': "export const WORDS = ['hello'] as const;\n",
    'src/rehearsal/Field.tsx': `words[\`error.\${error}\`]\n`,
  };
  expect(told(files).filter(([check]) => check === 'rehearsal-words')).toHaveLength(1);
});

it('a text that is empty in English says so where it is missing', () => {
  const english = changed('locales/en/ui.json', '"hello"', '"more": "",\n  "hello"');
  const found = problemsIn(english).filter(({ file }) => file === 'locales/zh-CN/ui.json');
  expect(found.map(({ fix }) => fix)).toEqual([
    expect.stringMatching(/^Write "more": "", which it is in English/),
  ]);
});

it('two letters that changed places are one mistake', () => {
  expect(choices('Kinds', 'mnp', ['csp', 'map', 'mpn'])).toMatch(/^Did you mean "mpn"\?/);
  expect(choices('Kinds', 'csq', ['csp', 'mpn'])).toMatch(/^Did you mean "csp"\?/);
});
