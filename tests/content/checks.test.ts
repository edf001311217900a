import { describe, expect, it } from 'vitest';
import { problemsOf, readProject } from '../../src/checks/index.ts';
import { formatProblem, isOfDraft } from '../../src/checks/problem.ts';
import { menu } from '../../src/practice/screen.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import {
  CN,
  changed,
  EN,
  lineOf,
  lockOf,
  problemsIn,
  replaced,
  SAMPLE_LOCALES,
  soundFiles,
  tiny,
  withFiles,
  ZH,
} from './sample.ts';

const UI = 'locales/zh-CN/ui.json';
const FLOW = 'locales/en/flows/tiny.json';
const SCREENS = 'src/flows/tiny/screens.ts';

/** The same change in every language, so that only the check that is meant speaks. */
const everywhere = (from: string | RegExp, to: string) =>
  Object.assign({}, ...[EN, CN, ZH].map((guide) => changed(guide, from, to)));

it('finds nothing in a sound site', () => expect(problemsIn().map(formatProblem)).toEqual([]));

it('finds nothing in our own guides and texts, in three seconds of work', () => {
  const before = process.cpuUsage();
  const found = problemsOf(readProject(process.cwd()))
    .filter((one) => !isOfDraft(one))
    .map(formatProblem);
  const { user, system } = process.cpuUsage(before);
  expect(found).toEqual([]);
  // Work, not time: a busy machine makes it wait.
  expect((user + system) / 1e6).toBeLessThan(3);
});

/** The same change in the texts of the little flow, in every language. */
const inEvery = (file: string, from: RegExp, to: string) =>
  Object.assign({}, ...SAMPLE_LOCALES.map((locale) => changed(`locales/${locale}/${file}.json`, from, to)));
const inEveryText = (from: RegExp, to: string) => inEvery('flows/tiny', from, to);
/** A change that was made in every language, and read. */
const inUi = (from: RegExp, to: string) => {
  const change: Record<string, string> = inEvery('ui', from, to);
  return { ...change, [LOCK_FILE]: lockOf({ ...soundFiles(), ...change }) };
};

type Change = Record<string, string | null>;

/** What all flows share, the same in every language, and read. */
const inEveryRehearsal = (text: string): Change => {
  const files = Object.fromEntries(
    SAMPLE_LOCALES.map((locale) => [`locales/${locale}/rehearsal.json`, text]),
  );
  return { ...files, [LOCK_FILE]: lockOf({ ...soundFiles(), ...files }) };
};

/** What readers type, the same in every language. */
const searchFiles = (text: string): Change =>
  Object.fromEntries(SAMPLE_LOCALES.map((locale) => [`locales/${locale}/search.json`, text]));

/** A glossary of two terms, the second from line 8. */
const twoTerms = (second: Record<string, string>) =>
  JSON.stringify([{ id: 'paper', en: 'paper', 'zh-CN': '文件', 'zh-TW': '文件' }, second], null, 2);

/** The facts of the sound site, with a table. */
const FACTS = `${soundFiles()['content/facts/flows.md']}\n| 5 | a row |\n|---|---|\n`;

/** A text that quotes the name of a control in every language, and the name gone in one. */
const QUOTING_OPEN: Change = (() => {
  const files: Change = {
    ...changed(FLOW, 'Open it.', 'Select “Open”.'),
    ...changed('locales/zh-CN/flows/tiny.json', '打开它。', '选择“打开”。'),
    ...changed('locales/zh-TW/flows/tiny.json', '開啟它。', '選取「開啟」。'),
  };
  return {
    ...files,
    [LOCK_FILE]: lockOf({ ...soundFiles(), ...files }),
    ...changed('locales/zh-CN/labels.json', '"open": "打开"', '"open": ""'),
  };
})();

/** A mistake, the file and the line that it is told at, what is told, and the cure. One cause, one report. */
const MISTAKES: readonly [
  what: string,
  change: Change,
  file: string,
  at: string | number,
  message: RegExp,
  fix: RegExp,
][] = [
  // Steps and links: what follows from a mistake in English is not asked of translations
  [
    'the states of two steps exchanged in English',
    changed(EN, /at="list"([\s\S]*)at="paper"/, 'at="paper"$1at="list"'),
    EN,
    '<Step at="list">',
    /not in the order of the screens/,
    /Order them: list, paper/,
  ],
  [
    'a link by reference in English',
    { [EN]: `${changed(EN, 'A paper', '[See this][p]. A paper')[EN]}\n[p]: ./nothing\n` },
    EN,
    'A paper costs',
    /address elsewhere/,
    /Write \[words\]\(\.\/nothing\) in place, and take out line \d+/,
  ],
  [
    'a link by reference of which only the address is left',
    { [CN]: `${soundFiles()[CN]}\n[p]: https://example.com\n` },
    CN,
    (soundFiles()[CN] ?? '').split('\n').length + 1,
    /address elsewhere/,
    /nothing refers to it/,
  ],
  [
    'a link to a bare site with a space in its address',
    changed(EN, '(https://example.com/paper)', '(https://a/b c)'),
    EN,
    'Back to',
    /holds a space/,
    /%20/,
  ],
  [
    'an alert without the mark of its kind, in Chinese',
    changed(CN, '[!NOTE]', '[NOTE]'),
    CN,
    '[!NOTE]',
    /This quotation is no alert/,
    /Begin it with \[!NOTE\]/,
  ],
  // Files
  [
    'a term without its word in a language',
    { 'content/glossary.json': JSON.stringify([{ id: 'benefit', en: 'benefit', 'zh-CN': '权益' }]) },
    'content/glossary.json',
    1,
    /These terms have no word in zh-TW: benefit/,
    /Add "zh-TW"/,
  ],
  [
    'two terms with one id',
    { 'content/glossary.json': twoTerms({ id: 'paper', en: 'sheet', 'zh-CN': '纸', 'zh-TW': '紙' }) },
    'content/glossary.json',
    9,
    /Another term has the id "paper"/,
    /another id/,
  ],
  [
    'a term that stands twice',
    { 'content/glossary.json': twoTerms({ id: 'sheet', en: 'paper', 'zh-CN': '纸', 'zh-TW': '紙' }) },
    'content/glossary.json',
    9,
    /Another term has the English word "paper"/,
    /Make one/,
  ],
  [
    'a step with nothing in it',
    everywhere('</Steps>', '<Step at="paper">\n\n</Step>\n</Steps>'),
    EN,
    '</Steps>',
    /Nothing stands in this <Step>/,
    /take it out/,
  ],
  [
    'a step with nothing in it, in a translation',
    changed(CN, /(<Step at="paper">)[\s\S]*?(<\/Step>)/, '$1\n\n$2'),
    CN,
    '<Step at="paper">',
    /Nothing stands in this <Step>/,
    /take it out/,
  ],
  [
    'an alert with nothing in it',
    everywhere(/(> \[!NOTE\]\n)>.*\n/, '$1'),
    EN,
    '> [!NOTE]',
    /Nothing stands in this alert/,
    /take it out/,
  ],
  [
    'an item with nothing in it',
    everywhere(/^- .*$/m, '-'),
    EN,
    '- A pen',
    /Nothing stands in this item/,
    /take it out/,
  ],
  [
    'a heading without words',
    changed(EN, /^### .*(\{#after\})/m, '### <Label id="next" /> $1'),
    EN,
    '### After',
    /The heading has no words/,
    /Write some/,
  ],
  [
    'a property in braces',
    changed(EN, '<Roles task="roles.viewOwn" />', "<Roles task={'roles.viewOwn'} />"),
    EN,
    '<Roles task',
    /a property stands in quotes/,
    /Write task="roles\.viewOwn"/,
  ],
  [
    'a day that there is not',
    changed(EN, 'documented: 2020-03-19', 'documented: 2020-19-03'),
    EN,
    'documented',
    /no day/,
    /documented/,
  ],
  [
    'a note of a day that there is not',
    everywhere('[!SINCE 2020-12]', '[!SINCE 2020-13]'),
    EN,
    '[!SINCE',
    /2020-13 is no day/,
    /month before the day/,
  ],
  [
    'a heading with nothing under it',
    everywhere(/^### /m, '### Before {#before}\n\n### '),
    EN,
    '### After',
    /Nothing stands under the heading "Before"/,
    /take the heading out/,
  ],
  [
    'a guide without a translation',
    { [ZH]: null },
    ZH,
    0,
    /no zh-TW file/,
    /Translate content\/guides\/en\/demo\.mdx/,
  ],
  ['a guide without English', { [EN]: null }, EN, 0, /no en file/, /JOBS/],
  [
    'a guide that no job leads to',
    { 'content/guides/en/lost.mdx': (soundFiles()[EN] ?? '').replace(/<\/?Rehearsal.*>\n| at="\w+"/g, '') },
    'content/guides/en/lost.mdx',
    0,
    /No job leads/,
    /JOBS/,
  ],
  [
    'a translation of no guide',
    {
      'content/guides/zh-TW/lost.mdx': (soundFiles()[ZH] ?? '').replace(/<\/?Rehearsal.*>\n| at="\w+"/g, ''),
    },
    'content/guides/zh-TW/lost.mdx',
    0,
    /No job leads/,
    /Write content\/guides\/en\/lost\.mdx too/,
  ],
  [
    'a guide in a folder of its own',
    { 'content/guides/en/sub/x.mdx': soundFiles()[EN] ?? '' },
    'content/guides/en/sub/x.mdx',
    0,
    /Nothing reads/,
    /content\/guides\/en\/name\.mdx/,
  ],
  [
    'a guide among the pictures',
    { 'content/guides/en/media/x.mdx': soundFiles()[EN] ?? '' },
    'content/guides/en/media/x.mdx',
    0,
    /Nothing reads/,
    /content\/guides\/en\/name\.mdx/,
  ],
  [
    'a guide of another kind',
    { 'content/guides/en/new.md': '# New' },
    'content/guides/en/new.md',
    0,
    /Only \.mdx/,
    /new\.mdx/,
  ],
  [
    'a folder of no language',
    { 'content/guides/zh-HK/demo.mdx': '' },
    'content/guides/zh-HK/demo.mdx',
    0,
    /no language/,
    /zh-TW/,
  ],
  [
    'a guide of another kind in place of its own',
    { [CN]: null, [CN.replace(/x$/, '')]: soundFiles()[CN] ?? '' },
    CN.replace(/x$/, ''),
    0,
    /Only \.mdx/,
    /Name it .*demo\.mdx/,
  ],
  [
    'the folders of a language that is no more',
    {
      'content/guides/fr/demo.mdx': '',
      'content/guides/fr/other.mdx': '',
      'content/guides/fr/media/list.png': '',
      'locales/fr/ui.json': '{}',
    },
    'locales/fr',
    0,
    /"fr" is no language/,
    /src\/i18n\/locales\.ts/,
  ],
  [
    'its guides alone',
    { 'content/guides/zh-HK/demo.mdx': '', 'content/guides/zh-HK/other.mdx': '' },
    'content/guides/zh-HK/demo.mdx',
    0,
    /"zh-HK" is no language/,
    /zh-TW/,
  ],
  [
    'what readers type, in English by another name',
    {
      ...searchFiles('{\n  "same.sign": "x | y"\n}\n'),
      'locales/en/search.json': '{\n  "smae.sign": "x | y"\n}\n',
    },
    'locales/en/search.json',
    2,
    /"smae.sign" is called "same.sign"/,
    /Write "same.sign"/,
  ],
  [
    'what readers type, not in every language',
    {
      ...searchFiles('{\n  "same.sign": "x | y",\n  "same.pay": "a | b"\n}\n'),
      'locales/zh-TW/search.json': '{\n  "same.sign": "x | y"\n}\n',
    },
    'locales/zh-TW/search.json',
    2,
    /"same.pay" is missing/,
    /^Write what its readers type; those of English type: a \| b$/,
  ],
  [
    'a file that nothing reads',
    { 'content/guides/en/notes.txt': '' },
    'content/guides/en/notes.txt',
    0,
    /Nothing reads/,
    /media/,
  ],
  [
    'a flow without an index',
    { 'src/flows/half/machine.ts': '' },
    'src/flows/half/index.ts',
    0,
    /nothing finds it/,
    /defineFlow/,
  ],

  // Front matter
  [
    'front matter without a title',
    changed(EN, /title:.*\n/, ''),
    EN,
    1,
    /no "title"/,
    /the heading of the page/,
  ],
  [
    'a misspelt entry',
    changed(EN, 'title:', 'titel:'),
    EN,
    'title:',
    /unknown entry "titel"/,
    /Did you mean "title"/,
  ],
  [
    'a misspelt entry that can be left out',
    changed(EN, 'updated:', 'chnaged: Says who pays.\nupdated:'),
    EN,
    'updated:',
    /unknown entry "chnaged"/,
    /Did you mean "changed"/,
  ],
  [
    'marks in what has changed',
    changed(ZH, 'updated:', 'changed: 說明**誰**付款。\nupdated:'),
    ZH,
    'updated:',
    /"changed" would show "\*\*/,
    /./,
  ],
  [
    'an empty line of what has changed',
    changed(EN, 'updated:', "changed: ''\nupdated:"),
    EN,
    'updated:',
    /"changed": is empty/,
    /leave it out/,
  ],
  ...[EN, ZH].map((file): (typeof MISTAKES)[number] => [
    'an entry under another name',
    changed(file, 'title:', 'heading:'),
    file,
    'title:',
    /unknown entry "heading"/,
    /Did you mean "title"/,
  ]),
  [
    'a date that is none',
    changed(EN, '2026-11-20', 'yesterday'),
    EN,
    'updated:',
    /YYYY-MM-DD/,
    /such as 2026-11-20/,
  ],
  [
    'a day before the sources',
    changed(ZH, '2026-11-20', '1926-11-27'),
    ZH,
    'updated:',
    /before the newest source, of 2020-12/,
    /the day this text last changed/,
  ],
  [
    'a month of one digit',
    changed(EN, 'documented: 2020-03-19', 'documented: 2017-6'),
    EN,
    'documented:',
    /write it as YYYY/,
    /date of the facts/,
  ],
  [
    'a title that YAML can take for no text',
    changed(EN, 'title: Sign the paper', 'title: No'),
    EN,
    'title:',
    /"title" is a word that YAML/,
    /Quote it: title: 'No'/,
  ],
  [
    'a description below its name',
    changed(EN, 'description: How to sign a paper', 'description: >-\n  How to sign\n  a paper'),
    EN,
    'description:',
    /not on one line/,
    /^Write description: How to sign a paper within 30 days\.$/,
  ],
  [
    'a day that is still to come',
    changed(ZH, '2026-11-20', '2126-11-20'),
    ZH,
    'updated:',
    /lies in the future/,
    /the day this text last changed/,
  ],
  [
    'a guide in another encoding',
    changed(CN, '2026-11-20', '2026-11-20\n# \ufffd\ufffd'),
    CN,
    5,
    /not in UTF-8/,
    /Save it as UTF-8/,
  ],
  [
    'a task that is none in front matter',
    changed(EN, '[roles.viewOwn]', '[roles.veiwOwn]'),
    EN,
    'tasks:',
    /no task "roles.veiwOwn"/,
    /Did you mean "roles.viewOwn"/,
  ],
  [
    'facts in a translation',
    changed(ZH, 'updated', 'documented: 2020\nupdated'),
    ZH,
    'updated:',
    /unknown entry "documented"/,
    /Take it out.*content\/guides\/en/,
  ],
  ['sources that are missing', changed(EN, /sources:.*\n/, ''), EN, 1, /no "sources"/, /name of a source/],
  [
    'sources that are no list',
    changed(EN, '[S2 (2020-12)]', 'S2 (2020-12)'),
    EN,
    'sources:',
    /"sources" is no list/,
    /\[name of a source/,
  ],
  [
    'a colon in an entry',
    changed(EN, 'title: Sign the paper', 'title: Sign: the paper'),
    EN,
    'title:',
    /takes the colon/,
    /Quote it: title: 'Sign: the paper'/,
  ],
  [
    'a colon in an entry that holds a quote',
    changed(EN, 'title: Sign the paper', "title: Sign: the partner's paper"),
    EN,
    'title:',
    /takes the colon/,
    /Quote it: title: "Sign: the partner's paper"$/,
  ],
  [
    'an entry without a space',
    changed(EN, 'title: Sign', 'title:Sign'),
    EN,
    'title:',
    /A space is missing after "title:"/,
    /Write title: Sign the paper$/,
  ],
  ['a tab before an entry', changed(EN, 'title:', '\ttitle:'), EN, 'title:', /begins with a tab/, /spaces/],
  [
    'a space before the first line of dashes',
    changed(ZH, '---\n', ' ---\n'),
    ZH,
    1,
    /Something stands before the first "---"/,
    /begin with ---/,
  ],
  ['a full-width colon', changed(ZH, 'title: ', 'title：'), ZH, 'title:', /full-width/, /title: 簽署文件/],
  [
    'an entry twice',
    changed(ZH, 'title: 簽署文件\n', 'title: 簽署文件\ntitle: 簽署\n'),
    ZH,
    3,
    /"title" is in the front matter twice/,
    /line 2/,
  ],
  ['no first line of dashes', changed(ZH, '---\n', ''), ZH, 1, /first "---" is missing/, /Write ---/],
  ['no last line of dashes', changed(ZH, /\n---\n/, '\n'), ZH, 1, /does not end/, /Write ---/],
  ['no front matter', { [ZH]: '只有文字。\n' }, ZH, 1, /no front matter/, /Begin the file/],
  [
    'front matter that is only words',
    changed(ZH, /title:[\s\S]*?(?=---\n)/, '只有文字\n'),
    ZH,
    2,
    /has no entries/,
    /"name: text"/,
  ],
  ['an empty file', { [ZH]: '' }, ZH, 0, /empty/, /front matter/],

  [
    'facts without their date',
    changed(EN, /documented:.*\n/, ''),
    EN,
    1,
    /no "documented"/,
    /date of the facts/,
  ],
  [
    'marks in a title',
    changed(EN, 'title: Sign the paper', 'title: Sign the **paper** <b>now</b>'),
    EN,
    'title:',
    /"title" would show "\*\*"/,
    /Take the marks out/,
  ],
  [
    'a tag in a description, in a translation',
    changed(ZH, '簽署文件。', '<b>簽署</b>文件。'),
    ZH,
    'description:',
    /"description" would show "<b>"/,
    /Take the tags out/,
  ],

  // What is not finished
  [
    'a merge in a guide',
    changed(ZH, /(您每個月.*\n)/, '<<<<<<< HEAD\n$1=======\n$1>>>>>>> main\n'),
    ZH,
    '您每個月',
    /merge was not finished/,
    /Keep what is right/,
  ],
  [
    'a mark of a merge alone',
    changed(EN, /(You get a letter.*\n)/, '$1=======\n'),
    EN,
    lineOf(EN, 'You get a letter') + 1,
    /merge was not finished/,
    /Keep what is right/,
  ],
  [
    'a merge that the file begins with',
    changed(ZH, '---\n', '<<<<<<< HEAD\n---\n'),
    ZH,
    1,
    /merge was not finished/,
    /Keep what is right/,
  ],
  [
    'a merge in front matter',
    changed(EN, 'title:', '>>>>>>> main\ntitle:'),
    EN,
    'title:',
    /merge was not finished/,
    /Keep what is right/,
  ],
  [
    'a merge in texts',
    changed(UI, /(.*"rule".*)/, '<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> main'),
    UI,
    '"rule"',
    /merge was not finished/,
    /Keep what is right/,
  ],

  // Lists and alerts
  ...(
    [
      ['another bullet in the middle', EN, '- An address', '* An address', '- An address', '- '],
      ['another bullet at the beginning', CN, '- 一支笔', '+ 一支笔', '- 一支笔', '- '],
      ['another bullet at the end', ZH, '- 只有', '* 只有', '- 只有', '- '],
      ['a number among bullets', EN, '- An address', '1) An address', '- An address', '- '],
      ['another bullet inside a step', EN, '- It is not there', '* It is not there', '- It is not', '- '],
      ['a bracket among numbers', EN, '2. Keep', '2) Keep', '2. Keep', '1. '],
    ] as const
  ).map(([what, file, from, to, at, mark]): (typeof MISTAKES)[number] => [
    what,
    changed(file, from, to),
    file,
    at,
    /One list has two marks/,
    new RegExp(`Write "${mark}" before each item`),
  ]),
  ...[EN, ZH].map((file): (typeof MISTAKES)[number] => [
    `an empty line after the kind of an alert: ${file}`,
    changed(file, '> [!NOTE]\n', '> [!NOTE]\n>\n'),
    file,
    lineOf(file, '[!NOTE]') + 1,
    /empty line stands in the alert/,
    /Take out the empty > after \[!NOTE\]/,
  ]),
  ...[EN, ZH].flatMap((file) =>
    (
      [
        ['[!NOTE]', '[!TIP]', /Begin it with \[!NOTE\], /],
        ['[!NOTE]', '[!note]', /Write \[!NOTE\] on a line/],
        ['[!NOTE]', '[！NOTE]', /Write \[!NOTE\] on a line/],
        ['[!SINCE 2020-12]', '[!SINCE 2021/02/13]', /Write \[!SINCE 2021-02-13\] on a line/],
      ] as const
    ).map(([from, to, fix]): (typeof MISTAKES)[number] => [
      `${to} for an alert: ${file}`,
      changed(file, from, to),
      file,
      from,
      /no alert/,
      fix,
    ]),
  ),

  [
    'a block of code that is translated',
    {
      ...everywhere('### ', '```\nyes\n```\n\n### '),
      ...changed(CN, '### ', '```\n是\n```\n\n### '),
    },
    CN,
    '### ',
    /The code is not as in English/,
    /Copy it/,
  ],

  // A fault of style in English is no other English, and one in a translation no other translation
  ...(
    [
      ['a dash', EN, 'in a safe place', '– in a safe place', 'Keep it', /dash/],
      ['a dash in a title', EN, 'title: Sign the', 'title: Sign – the', 'title:', /dash/],
      ['straight quotes', EN, 'a safe place', 'a "safe" place', 'Keep it', /Straight quotes/],
      [
        'straight quotes in texts',
        'locales/en/ui.json',
        'return it',
        '\\"return\\" it',
        '"rule"',
        /Straight/,
      ],
      [
        'a typed control',
        EN,
        'Select <Label id="next" />',
        'Select **Next**',
        'Select <Label id="next"',
        /typed/,
      ],
      ['a space', CN, '安全的', '安全 的', '安全的', /typed space/],
      ['a typed control', ZH, '選取<Label id="next" />', '選取**下一步**', '選取<Label id="next"', /typed/],
    ] as const
  ).map(([what, file, from, to, at, message]): (typeof MISTAKES)[number] => [
    `${what}: ${file}`,
    changed(file, from, to),
    file,
    at,
    message,
    /./,
  ]),

  // Components, headings, links
  [
    'an unknown component',
    changed(EN, '<Roles', '<Role'),
    EN,
    '<Roles',
    /<Role> is no component/,
    /Did you mean "Roles"/,
  ],
  [
    'roles in a sentence',
    changed(EN, /<Roles .*>/, 'See $& here.'),
    EN,
    '<Roles',
    /<Roles> stands in a list, a step, or a sentence/,
    /on a line of its own/,
  ],
  [
    'roles in a sentence of a translation',
    changed(CN, /<Roles .*>/, '请看$&这里。'),
    CN,
    '<Roles',
    /Here stands a paragraph where English has a <Roles>/,
    /Make it a <Roles>/,
  ],
  [
    'components that end in the wrong order',
    changed(ZH, '</Steps>\n</Rehearsal>', '</Rehearsal>\n</Steps>'),
    ZH,
    '</Steps>',
    /<\/Rehearsal> stands where <\/Steps> is due/,
    new RegExp(`Close <Steps> of line ${lineOf(ZH, '<Steps>')} first`),
  ],
  [
    'a heading of level 1',
    changed(EN, '### After', '# After'),
    EN,
    '### After',
    /level 1/,
    /## and, below it, ###/,
  ],
  [
    'an unknown label',
    changed(EN, '<Label id="open" />', '<Label id="opne" />'),
    EN,
    'id="open"',
    /opne/,
    /Did you mean "open"/,
  ],
  [
    'a label without an id',
    changed(EN, '<Label id="open" />', '<Label />'),
    EN,
    'id="open"',
    /needs "id"/,
    /<Label id="…">/,
  ],
  [
    'an unknown property',
    changed(EN, '<Steps>', '<Steps kind="x">'),
    EN,
    '<Steps>',
    /no property "kind"/,
    /Properties/,
  ],
  [
    'an unknown task',
    changed(EN, 'task="roles.viewOwn"', 'task="roles.veiwOwn"'),
    EN,
    '<Roles',
    /no such task/,
    /Did you mean "roles.viewOwn"/,
  ],
  [
    'an unknown language of words',
    changed(EN, 'Keep it in', '<Voice lang="italian">Keep</Voice> it in'),
    EN,
    'Keep it in',
    /<Voice lang="italian">: there is no such language/,
    /its tag, such as en, it/,
  ],
  [
    'words of no language',
    changed(EN, 'Keep it in', '<Voice>Keep</Voice> it in'),
    EN,
    'Keep it in',
    /<Voice> needs "lang"/,
    /Write <Voice lang="…">/,
  ],
  [
    'an unknown flow',
    changed(EN, 'flow="tiny"', 'flow="tinny"'),
    EN,
    '<Rehearsal',
    /<Rehearsal flow="tinny">: there is no such flow/,
    /Did you mean "tiny"/,
  ],
  [
    'an unknown state',
    changed(EN, 'at="paper"', 'at="papre"'),
    EN,
    'at="paper"',
    /no state of tiny/,
    /Did you mean "paper"/,
  ],
  ['a heading without an id', changed(EN, ' {#sign}', ''), EN, '## Sign', /has no id/, /\{#short-name\}/],
  [
    'an id of two headings',
    changed(EN, '{#after}', '{#sign}'),
    EN,
    '{#after}',
    /Two headings have the id "sign"/,
    /Write \{#after\} here/,
  ],
  ...(
    [
      ['an id in capitals', EN, '{#sign}', '{#Sign}', '{#sign}', /has the id "Sign"/, /small Latin letters/],
      ['an id in Chinese', CN, '{#sign}', '{#签署}', '{#sign}', /has the id "签署"/, /small Latin letters/],
      ['an id of two words', EN, '{#after}', '{#after that}', '{#after}', /"after that"/, /small Latin/],
      ['no id in a translation', ZH, ' {#sign}', '', '{#sign}', /has no id/, /\{#short-name\}/],
    ] as const
  ).map(([what, file, from, to, at, message, fix]): (typeof MISTAKES)[number] => [
    `${what}, which links lead to`,
    changed(file, from, to),
    file,
    at,
    message,
    fix,
  ]),
  [
    'an id of two headings, one of which what readers type leads to',
    {
      ...changed(EN, '{#after}', '{#sign}'),
      ...Object.fromEntries(
        SAMPLE_LOCALES.map((locale) => [
          `locales/${locale}/search.json`,
          '{\n  "find.guides/demo/#after": "信"\n}\n',
        ]),
      ),
    },
    EN,
    '{#after}',
    /Two headings have the id "sign"/,
    /Write \{#after\} here/,
  ],
  ...[EN, ZH].map((file): (typeof MISTAKES)[number] => [
    'an id of two headings, at the one that has another in the other languages',
    changed(file, '{#sign}', '{#after}'),
    file,
    '{#sign}',
    /Two headings have the id "after"/,
    /Write \{#sign\} here/,
  ]),
  [
    'a heading twice',
    changed(EN, '## Sign {#sign}', '## Sign {#sign}\n\n## Sign {#sign}'),
    EN,
    lineOf(EN, '## Sign') + 2,
    /stands here again/,
    /Take one of the two out/,
  ],
  [
    'a heading of level 1 above one of level 3',
    changed(EN, '## Sign', '# Sign'),
    EN,
    '## Sign',
    /"Sign" has level 1/,
    /## and, below it, ###/,
  ],
  [
    'an alert whose kind has no brackets, in Chinese',
    changed(CN, '[!NOTE]', '!NOTE'),
    CN,
    '[!NOTE]',
    /This quotation is no alert/,
    /Begin it with \[!NOTE\]/,
  ],
  [
    'the first step gone in English',
    changed(EN, /<Step at="list">[\s\S]*?<\/Step>\n/, ''),
    EN,
    '<Step at="list">',
    /no step describes list/,
    /Add <Step at="list">/,
  ],
  // Texts
  [
    'a label gone in English, which guides and screens name',
    changed('locales/en/labels.json', '  "open": "Open",\n', ''),
    'locales/en/labels.json',
    0,
    /"open" is missing; the translations have it/,
    /打开/,
  ],
  [
    'a label that English alone calls otherwise, which guides and screens name',
    changed('locales/en/labels.json', '"open"', '"opens"'),
    'locales/en/labels.json',
    '"open"',
    /"opens" is called "open" in every translation/,
    /Write "open"/,
  ],
  ...['en', 'zh-CN'].flatMap((locale) =>
    ['""', '3', '["Open"]'].map((value): (typeof MISTAKES)[number] => [
      `a label that holds no text but ${value}, in ${locale}`,
      changed(`locales/${locale}/labels.json`, /"open": ".*"/, `"open": ${value}`),
      `locales/${locale}/labels.json`,
      '"open"',
      /"open" holds no text/,
      /Write it/,
    ]),
  ),
  [
    'a text without words in English, where translations have a value in it',
    changed('locales/en/ui.json', /"hello": ".*"/, '"hello": ""'),
    'locales/en/ui.json',
    '"hello"',
    /"hello" holds no text/,
    /Write it/,
  ],
  [
    'a text that a translation alone calls otherwise',
    changed(UI, '"rule"', '"rulse"'),
    UI,
    '"rule"',
    /"rulse" is called "rule" in English/,
    /Write "rule"/,
  ],
  [
    'a label without words, which a text quotes',
    QUOTING_OPEN,
    'locales/zh-CN/labels.json',
    '"open"',
    /"open" holds no text/,
    /Write it/,
  ],
  [
    'an id of the frame',
    changed(EN, '{#after}', '{#contents}'),
    EN,
    '{#after}',
    /belongs to the page/,
    /\{#contents-of-it\}/,
  ],
  [
    'a heading of level 4',
    changed(EN, '## Next steps', '#### Next steps'),
    EN,
    '## Next steps',
    /level 4/,
    /## and, below it, ###/,
  ],
  [
    'a heading that skips a level',
    changed(EN, '### After', '#### After'),
    EN,
    '### After',
    /level 4/,
    /## and, below it, ###/,
  ],
  [
    'a quotation that is no alert',
    changed(EN, '[!SINCE 2020-12]', '[!WARNING]'),
    EN,
    '[!SINCE',
    /no alert/,
    /\[!NOTE\]/,
  ],
  [
    'a change without its date',
    changed(EN, '[!SINCE 2020-12]', '[!SINCE]'),
    EN,
    '[!SINCE',
    /no alert/,
    /2018-07-24/,
  ],
  [
    'a link to no guide',
    changed(EN, 'guide:demo', 'guide:dmeo'),
    EN,
    'guide:demo',
    /no guide "dmeo"/,
    /Did you mean "demo"/,
  ],
  [
    'a link to no section',
    changed(EN, '[the start](#sign)', '[the start](#sing)'),
    EN,
    'the start',
    /no section "#sing"/,
    /Did you mean "sign"/,
  ],
  [
    'a link to no page',
    changed(EN, '(#sign)', '(page:role)'),
    EN,
    'the start',
    /no page/,
    /Did you mean "page:roles"/,
  ],
  ['a link to a file', changed(EN, '(#sign)', '(demo.md)'), EN, 'the start', /leads nowhere/, /guide:name/],
  [
    'a link without words',
    changed(EN, '[the start](#sign)', '[](#sign)'),
    EN,
    'the start',
    /The link has no words/,
    /Write \[what it is\]\(#sign\)/,
  ],
  [
    'a link that is not https',
    changed(EN, '(https:', '(http:'),
    EN,
    'official page',
    /is not https/,
    /https:\/\/example/,
  ],
  [
    'a link to an e-mail address',
    changed(EN, '(https://example.com/paper)', '(mailto:kim@fabrikam.example)'),
    EN,
    'official page',
    /opens a mail program/,
    /as code: `kim@fabrikam\.example`/,
  ],
  [
    'a link with stars in it',
    changed(EN, 'com/paper)', 'com/paper**)'),
    EN,
    'official page',
    /cannot be right/,
    /Copy it/,
  ],
  [
    'a link with an empty end',
    changed(EN, 'com/paper)', 'com/paper#)'),
    EN,
    'official page',
    /cannot be right/,
    /empty #/,
  ],

  [
    'a link to an unknown page of Partner Center',
    changed(EN, 'partner-center:dashboard', 'partner-center:dashbaord'),
    EN,
    'partner-center:',
    /No address is known/,
    /Did you mean "dashboard"/,
  ],
  [
    'a link to an unknown official page',
    changed(EN, 'mpn-refund-request', 'mpn-refund'),
    EN,
    'learn:',
    /No address is known/,
    /addresses\.ts/,
  ],
  [
    'a next step without a link',
    everywhere(/- \[(.*)\]\(partner-center:dashboard\)/, '- $1'),
    EN,
    'partner-center:',
    /leads nowhere/,
    /guide:name#section/,
  ],
  [
    'a note whose date no source has',
    everywhere('[!SINCE 2020-12]', '[!SINCE 2020-11]'),
    EN,
    '[!SINCE',
    /of 2020-11/,
    /"sources"/,
  ],

  // Flows
  [
    'a flow that no guide holds',
    everywhere(/<\/?Rehearsal.*>\n| at="\w+"/g, ''),
    'src/flows/tiny/index.ts',
    0,
    /stands in no guide/,
    /<Rehearsal flow="tiny">/,
  ],
  [
    'a flow in two places',
    everywhere(/<Rehearsal[\s\S]*<\/Rehearsal>\n/, '$&\n$&'),
    EN,
    lineOf(EN, '</Rehearsal>') + 2,
    new RegExp(`"tiny" is in a guide already, at ${EN}:${lineOf(EN, '<Rehearsal')}:`),
    /link to it from the other/,
  ],
  [
    'a screen without a step',
    everywhere(/<Step at="paper">[\s\S]*?<\/Step>\n/, ''),
    EN,
    '<Step at="list">',
    /no step describes paper/,
    /<Step at="paper">.*list, paper/,
  ],
  [
    'a step that names the screen before it, in English alone',
    changed(EN, '<Step at="paper">', '<Step at="list">'),
    EN,
    '<Step at="paper">',
    /no step describes paper/,
    /Add <Step at="paper">/,
  ],
  [
    'a step of a rehearsal that names no screen',
    everywhere(' at="paper"', ''),
    EN,
    '<Step at="paper">',
    /names no state/,
    /Write <Step at="…">.*paper/,
  ],
  [
    'steps out of order',
    everywhere(/at="list"([\s\S]*)at="paper"/, 'at="paper"$1at="list"'),
    EN,
    '<Step at="list">',
    /not in the order/,
    /list, paper/,
  ],
  [
    'a label that the screen does not show',
    changed(EN, 'Select <Label id="next" />', 'Select <Label id="open" />'),
    EN,
    'Select <Label id="next"',
    /does not show it/,
    /next/,
  ],

  // Texts
  [
    'a text that is missing',
    { [UI]: '{\n  "hello": "你好，{{name}}"\n}' },
    UI,
    2,
    /"rule" is missing/,
    /Translate: You cannot/,
  ],
  [
    'a text too many',
    changed(UI, '{\n', '{\n  "bye": "x",\n'),
    UI,
    2,
    /"bye" is not in English/,
    /Take it out/,
  ],
  ['a text without its value', changed(UI, '{{name}}', ''), UI, '"hello"', /other values/, /It needs: name/],
  ['an empty text', changed(UI, '你好，{{name}}', ''), UI, '"hello"', /holds no text/, /Write it/],
  [
    'a text that only English lacks',
    { 'locales/en/ui.json': '{\n  "hello": "Hello {{name}}"\n}' },
    'locales/en/ui.json',
    0,
    /"rule" is missing; the translations have it/,
    /Write it/,
  ],
  [
    'a text of a flow that only English lacks',
    changed(FLOW, /.*"paper\.heading".*\n/, ''),
    FLOW,
    0,
    /"paper\.heading" is missing; the translations have it/,
    /Write it/,
  ],
  ['a number for a text', changed(UI, '"你好，{{name}}"', '5'), UI, '"hello"', /holds no text/, /Write it/],
  [
    'a number for a text in English',
    changed('locales/en/ui.json', '"Hello {{name}}"', '5'),
    'locales/en/ui.json',
    '"hello"',
    /holds no text/,
    /Write it/,
  ],
  [
    'a value misspelt in English',
    changed('locales/en/ui.json', '{{name}}', '{{nam}}'),
    'locales/en/ui.json',
    '"hello"',
    /other values than every translation/,
    /Theirs: name/,
  ],
  [
    'a value that the code does not have, in every language',
    {
      ...inUi(/\{\{name\}\}/, '{{nam}}'),
      'src/frame/Header.astro': "<p>{t('hello', { name: nameOf(one, { short }) })}</p>\n",
    },
    'locales/en/ui.json',
    '"hello"',
    /"hello" says nam; src\/frame\/Header\.astro:1 has name for it/,
    /\{\{name\}\}/,
  ],
  [
    'a value of the code that no language says',
    {
      ...inUi(/\{\{name\}\}/, 'you'),
      'src/rehearsal/Tell.tsx': "fillIn(words['hello'], {\n  name: 'x, y',\n});\n",
    },
    'locales/en/ui.json',
    '"hello"',
    /"hello" says no value; src\/rehearsal\/Tell\.tsx:1 has name for it/,
    /\{\{name\}\}/,
  ],
  [
    'marks of Markdown in a text',
    changed(UI, '30天', '**30天**'),
    UI,
    '"rule"',
    /would show "\*\*" as it stands/,
    /Take the marks out/,
  ],
  [
    'a tag in a text, in every language',
    inUi(/30/, '<b>30</b>'),
    'locales/en/ui.json',
    '"rule"',
    /would show "<b>"/,
    /Take the tags out/,
  ],
  [
    'a list typed in a text',
    changed(UI, '"30天', '"- 30天'),
    UI,
    '"rule"',
    /would show "- "/,
    /Take the sign out/,
  ],
  ...(
    [
      ['an empty line at the end', UI, '退回。', '退回。\\n', '"rule"'],
      ['an empty line at the end in English', 'locales/en/ui.json', 'days.', 'days.\\n', '"rule"'],
      ['an empty line in a list', FLOW, 'A pen\\n', 'A pen\\n\\n', '"have"'],
    ] as const
  ).map(([what, file, from, to, at]): (typeof MISTAKES)[number] => [
    what,
    changed(file, from, to),
    file,
    at,
    /has an empty line/,
    /Take the \\n out/,
  ]),
  ['a tab in a text', changed(FLOW, 'Open it', 'Open\\tit'), FLOW, '"list.coach"', /A tab/, /Write a space/],
  [
    'a space at the end of an English text',
    changed(FLOW, 'Open it.', 'Open it. '),
    FLOW,
    '"list.coach"',
    /edge of the text/,
    /Take it out/,
  ],
  [
    'a file of texts that only translations have',
    { 'locales/zh-CN/extra.json': '{\n  "a": "好"\n}\n', 'locales/zh-TW/extra.json': '{\n  "a": "好"\n}\n' },
    'locales/zh-CN/extra.json',
    0,
    /English has no such file/,
    /locales\/en\/extra\.json/,
  ],
  [
    'a comma too many',
    changed(UI, '退回。"\n', '退回。",\n'),
    UI,
    4,
    /JSON cannot be read/,
    /comma at the end of the line before/,
  ],
  ['texts in another encoding', changed(UI, '",\n', '\ufffd",\n'), UI, 2, /not in UTF-8/, /Save it as UTF-8/],
  ['texts with a byte order mark', changed(UI, '{', '\ufeff{'), UI, 1, /byte order mark/, /without BOM/],
  ['texts with line ends of Windows', changed(UI, '{\n', '{\r\n'), UI, 1, /CRLF/, /line ends LF/],
  ['a comma missing', changed(UI, '",\n', '"\n'), UI, 3, /JSON cannot be read/, /Write a comma/],
  [
    'a full-width colon after a key',
    changed(UI, '"hello":', '"hello"：'),
    UI,
    2,
    /JSON cannot be read/,
    /half-width colon after the key/,
  ],
  [
    'curly quotes around a text',
    changed(UI, '"你好，{{name}}"', '“你好，{{name}}”'),
    UI,
    2,
    /JSON cannot be read/,
    /straight quotes/,
  ],
  [
    'a key twice',
    changed(UI, '{\n', '{\n  "rule": "30天之后不能退回。",\n'),
    UI,
    4,
    /is in the file twice/,
    /line 2/,
  ],
  [
    'a file of texts that is missing',
    { 'locales/zh-TW/flows/tiny.json': null },
    'locales/zh-TW/flows/tiny.json',
    0,
    /missing/,
    /Translate locales\/en\/flows\/tiny\.json/,
  ],
  [
    'a screen without its text',
    inEveryText(/.*"paper\.heading".*\n/, ''),
    FLOW,
    0,
    /"paper\.heading" is missing\.$/,
    /Add "paper\.heading"/,
  ],
  [
    'a text that nothing shows',
    inEveryText(/( *"paper\.)heading(".*\n)/, '$1haeding$2$&'),
    FLOW,
    '"paper.heading"',
    /Nothing shows "paper\.haeding"/,
    /Did you mean "paper\.heading"/,
  ],
  [
    'a text that all flows share',
    { ...inEveryText(/,\n.*"row.today".*/, ''), ...inEveryRehearsal('{\n  "left.heading": "OK"\n}\n') },
    'locales/en/rehearsal.json',
    0,
    /"row.today" is missing/,
    /each language/,
  ],
  [
    'a source with another date than its page',
    changed(EN, 'S2 (2020-12)', 'S2 (2020-11)'),
    EN,
    'sources:',
    /2020-11/,
    /./,
  ],
  [
    'a flow without texts',
    Object.fromEntries(SAMPLE_LOCALES.map((locale) => [`locales/${locale}/flows/tiny.json`, null])),
    FLOW,
    0,
    /no texts/,
    /paper\.heading/,
  ],

  // Facts
  [
    'a citation of no section',
    { 'src/flows/tiny/machine.ts': '/** A rule (flows.md 9c). */\n' },
    'src/flows/tiny/machine.ts',
    1,
    /no section 9c/,
    /8a/,
  ],
  [
    'a citation of no section in the code of guides',
    { 'src/guides/jobs.ts': '/** A rule (flows.md 9c). */\n' },
    'src/guides/jobs.ts',
    1,
    /no section 9c/,
    /8a/,
  ],
  [
    'a citation of the row of a table as a section',
    { 'content/facts/flows.md': FACTS, 'src/flows/tiny/machine.ts': '/** A rule (flows.md 5). */\n' },
    'src/flows/tiny/machine.ts',
    1,
    /no section 5/,
    /write "flows\.md, row 5"/,
  ],
  [
    'a citation of no row',
    { 'content/facts/flows.md': FACTS, 'src/flows/tiny/machine.ts': '/** As in flows.md, row 6. */\n' },
    'src/flows/tiny/machine.ts',
    1,
    /no row 6/,
    /Rows: 5/,
  ],
  [
    'two sections of one number',
    { 'content/facts/flows.md': `${FACTS}\n## 8. Again\n` },
    'content/facts/flows.md',
    10,
    /The number 8 stands in the file twice/,
    /next number/,
  ],
  [
    'a change of no row',
    {
      'content/facts/since-then.md': '| no. | change |\n|---|---|\n| 1 | x |\n',
      'src/today/changes.ts': '\n/** A paper (1, 3). */\n',
    },
    'src/today/changes.ts',
    2,
    /since-then\.md has no row 3/,
    /Rows: 1/,
  ],
  [
    'a citation of no file',
    { 'src/flows/tiny/machine.ts': '\n/** A rule (flow.md 8a). */\n' },
    'src/flows/tiny/machine.ts',
    2,
    /"flow\.md" is not among/,
    /Did you mean "flows"/,
  ],
  [
    'a file of facts that is gone, with what is cited from it',
    {
      'content/facts/README.md': '| file | holds |\n|---|---|\n| `flows.md` | rules |\n',
      'content/facts/flows.md': null,
      'src/flows/tiny/machine.ts': '/** A rule (flows.md 8). Another (flows.md 8a). */\n',
      'src/flows/tiny/index.ts': "/** As flows.md 8 has it. */\nconst source = 'C:sign-your-paper';\n",
    },
    'content/facts/README.md',
    3,
    /content\/facts\/flows\.md is not there; 2 lines/,
    /Bring the file back/,
  ],
  [
    'a citation of no page',
    { 'src/flows/tiny/index.ts': "const source = 'C:sing-your-paper';\n" },
    'src/flows/tiny/index.ts',
    1,
    /No fact names/,
    /Did you mean "sign-your-paper"\?.*content\/facts/,
  ],
  [
    'a date that no fact has, of a page',
    { 'src/practice/sources.ts': "const S2 = { page: 'sign-your-paper', date: '2020-03-20' };\n" },
    'src/practice/sources.ts',
    1,
    /No fact tells of a page "sign-your-paper" of 2020-03-20/,
    /content\/facts/,
  ],
  [
    'a date that no fact has, of a change',
    { 'src/today/changes.ts': "\nconst paper = { kind: 'ended', date: '2021-03-19' };\n" },
    'src/today/changes.ts',
    2,
    /No fact is of 2021-03-19/,
    /content\/facts/,
  ],
  [
    'a date that no fact has, of a guide’s source',
    changed(EN, 'S2 (2020-12)', 'S2 (2020-12 and 2021-11)'),
    EN,
    'sources:',
    /No fact is of 2021-11: S2/,
    /content\/facts/,
  ],
  [
    'a source of a guide that no fact names, though one has its date',
    changed(EN, 'S2 (2020-12)', 'S2 (2020-12), sing-your-paper (2020-03-19)'),
    EN,
    'sources:',
    /No fact names the source "sing-your-paper"/,
    /Did you mean "sign-your-paper"/,
  ],
];

describe('each mistake is told once, with its place and its cure', () => {
  it.each(MISTAKES)('%s', (_, change, file, at, message, fix) => {
    const found = problemsIn(change);
    expect(found.map(formatProblem), found.map(formatProblem).join('\n')).toHaveLength(1);
    expect(found[0]?.file).toBe(file);
    expect(found[0]?.message).toMatch(message);
    expect(found[0]?.fix).toMatch(fix);
    expect(found[0]?.line).toBe(typeof at === 'string' ? lineOf(file, at) : at);
  });
});

it('tells what is missing, and how it is written, where an unknown entry is nothing of the kind', () => {
  const found = problemsIn(changed(EN, /^tasks: .*/m, 'author: me'));
  expect(found.map(({ message }) => message).sort()).toEqual([
    'The front matter has an unknown entry "author".',
    'The front matter has no "tasks".',
  ]);
  expect(found.map(({ fix }) => fix).join()).toMatch(/a task of src\/roles\/tasks\.ts/);
  expect(found.map(({ fix }) => fix).join()).not.toMatch(/Did you mean/);
});

it('names no id for one of two headings where another language has none there', () => {
  const found = problemsIn({ ...changed(EN, '{#after}', '{#sign}'), ...changed(CN, ' {#after}', '') });
  expect(found.find(({ message }) => /^Two headings/.test(message))).toMatchObject({
    file: EN,
    line: lineOf(EN, '{#after}'),
    fix: 'Choose another for one of them.',
  });
});

it('tells of a step outside a rehearsal that it names a screen', () => {
  const found = problemsIn(everywhere(/<\/?Rehearsal.*>\n|<Step at="paper">[\s\S]*<\/Step>\n/g, '')).filter(
    ({ check, file }) => check === 'components' && file === EN,
  );
  expect(found.map(({ line, message }) => [line, message])).toEqual([
    [lineOf(EN, '<Step at="list">') - 1, '<Step at> stands outside a rehearsal.'],
  ]);
  expect(found[0]?.fix).toMatch(/Wrap its <Steps>/);
});

it('takes a list with bullets and a numbered one after it for two, and a second paragraph for one of an alert', () => {
  const change = everywhere(/(> \[!NOTE\]\n>.*\n)([\s\S]*)^1\. /m, '$1>\n> 5\n$2- 5\n\n1. ');
  const files = { ...soundFiles(), ...change };
  expect(problemsIn({ ...change, [LOCK_FILE]: lockOf(files) }).map(formatProblem)).toEqual([]);
});

it('tells a word of front matter at its own line, and not where an example has one of its name', () => {
  const example = '\n```json\n{\n  "title": "A",\n  "description": "B"\n}\n```\n';
  const guides = everywhere(/$/, example);
  const lock = lockOf({ ...soundFiles(), ...guides });
  const places = (path: string, from: string, to: string) =>
    problemsIn({ ...guides, [LOCK_FILE]: lock, [path]: (guides[path] ?? '').replace(from, to) }).map(
      ({ check, file, line }) => [check, file, line],
    );
  expect(places(EN, 'title: Sign the paper', 'title: Sign <b>the</b> paper')).toEqual([
    ['guide-files', EN, 2],
  ]);
  expect(places(ZH, '在30天內簽署', '在90天內簽署')).toEqual([['parity', ZH, 3]]);
  expect(places(ZH, '如何在30天內簽署文件。', '如何在30天內燒毀文件。')).toEqual([['drift', ZH, 3]]);
});

it('takes words of another language for what they say, also where only a translation marks them', () => {
  const change: Record<string, string> = {
    ...changed(EN, 'a safe place', '<Voice lang="it">a safe place</Voice>'),
    ...changed(ZH, '信件放在', '<Voice lang="en">信件</Voice>放在'),
  };
  const files = { ...soundFiles(), ...change };
  expect(problemsIn({ ...change, [LOCK_FILE]: lockOf(files) }).map(formatProblem)).toEqual([]);
});

it('takes a space after a list of the front matter for nothing', () =>
  expect(problemsIn(changed(EN, '2020-12)]', '2020-12)] '))).toEqual([]));

describe('dated notes without a page among the sources', () => {
  const told = (notes: Record<string, string>, sources: string) => {
    const lock = { [LOCK_FILE]: lockOf({ ...soundFiles(), ...notes }) };
    const en = replaced(notes[EN] ?? '', 'sources: [S2 (2020-12)]', sources);
    return problemsIn({ ...notes, ...lock, [EN]: en }).map(({ line, message }) => [line, message]);
  };

  it('are told once for each page', () =>
    expect(
      told(everywhere(/\[!(?:NOTE|IMPORTANT)\]/g, '[!SINCE 2020-03-19]'), "sources: ['S2 (2020-12)']"),
    ).toEqual([[lineOf(EN, '[!NOTE]'), expect.stringMatching(/No source of this guide is of 2020-03-19/)]]));

  it('are told once, at the list, where it has no date', () =>
    expect(told(everywhere('[!NOTE]', '[!SINCE 2020-03-19]'), 'sources: [S2]')).toEqual([
      [lineOf(EN, 'sources:'), expect.stringMatching(/date of a note of this guide: 2020-03-19, 2020-12/)],
    ]));

  it('are told each at its place where the sources have other dates', () => {
    const notes = everywhere(/\[!NOTE\]([\s\S]*)\[!SINCE 2020-12\]/, '[!SINCE 2019-01]$1[!SINCE 2019-02]');
    expect(told(notes, "sources: ['S2 (2020-12)']")).toEqual([
      [lineOf(EN, '[!NOTE]'), expect.stringMatching(/is of 2019-01/)],
      [lineOf(EN, '[!SINCE'), expect.stringMatching(/is of 2019-02/)],
    ]);
  });

  it.each([
    ['a source that no fact names', 'sources: [S2 (2020-13), S3 (2020-14)]'],
    ['a date with a letter in it', "sources: ['S2 2O20-12']"],
  ])('are not told beside %s', (_, sources) =>
    expect(told(everywhere('[!NOTE]', '[!SINCE 2020-03-19]'), sources)).toHaveLength(1),
  );
});

it('tells a heading whose level is wrong in English, and not its translation, whose words stand elsewhere too', () => {
  const heading = { en: 'Join', 'zh-CN': '加入合作伙伴网络', 'zh-TW': '加入合作夥伴網路' };
  const files = Object.assign(
    {},
    ...SAMPLE_LOCALES.map((locale) => ({
      ...changed(`content/guides/${locale}/demo.mdx`, /### .*(?= \{#after)/, `### ${heading[locale]}`),
      ...changed(
        `locales/${locale}/ui.json`,
        '{\n',
        `{\n  "join": "${locale === 'en' ? 'Enter the network' : heading[locale]}",\n`,
      ),
    })),
  );
  const lock = { [LOCK_FILE]: lockOf({ ...soundFiles(), ...files }) };
  const en = replaced(files[EN], '### Join', '#### Join');
  expect(problemsIn({ ...files, ...lock, [EN]: en }).map(({ file, message }) => [file, message])).toEqual([
    [EN, 'The heading "Join" has level 4.'],
  ]);
});

it('takes the name of a guide for no citation', () =>
  expect(problemsIn({ 'src/flows/tiny/machine.ts': '/** As in demo.mdx. */\n' }).map(formatProblem)).toEqual(
    [],
  ));

it('tells an entry of the menu that does not say what stands there', () => {
  const list = { ...tiny.screens.list, at: menu('offers') };
  const found = problemsIn(
    Object.fromEntries(SAMPLE_LOCALES.map((locale) => [`locales/${locale}/rehearsal.json`, '{}'])),
    { tiny: { ...tiny, screens: { ...tiny.screens, list } } as unknown as typeof tiny },
  );
  expect(found.map(({ file, line }) => [file, line])).toEqual([['locales/en/rehearsal.json', 0]]);
  expect(found[0]?.message).toMatch(/"entry\.offers" is missing/);
  expect(found[0]?.fix).toMatch(/Add "entry\.offers"/);
});

it('tells a label with signs in its name', () => {
  const list = { ...tiny.screens.list, at: { in: 'page', path: ['c++'] } };
  const found = problemsIn(
    { [SCREENS]: "export const screens = {\n  list: { at: page('c++') },\n};\n" },
    { tiny: { ...tiny, screens: { ...tiny.screens, list } } as unknown as typeof tiny },
  );
  expect(found.map(({ file, line, message }) => [file, line, message])).toEqual([
    [SCREENS, 2, 'There is no label "c++".'],
  ]);
});

it('tells a label mistyped in the screens of a flow there, and not in the guides that are right', () => {
  const screens = {
    ...tiny.screens,
    list: { ...tiny.screens.list, at: { in: 'page', path: ['ofers'] } },
  } as unknown as typeof tiny.screens;
  const found = problemsIn(
    { [SCREENS]: "export const screens = {\n  list: { at: page('ofers') },\n};\n" },
    { tiny: { ...tiny, screens } },
  );
  expect(found.map(formatProblem)).toHaveLength(1);
  expect(found[0]).toMatchObject({ file: SCREENS, line: 2, message: 'There is no label "ofers".' });
  expect(found[0]?.fix).toMatch(/Did you mean "offers"/);
});

it('tells a guide mistyped in JOBS there, and nothing that only leads to it', () => {
  const files = {
    ...soundFiles(),
    [LOCK_FILE]: lockOf(soundFiles()),
    'src/guides/jobs.ts': "export const JOBS = {\n  join: ['dmeo'],\n};\n",
    ...Object.fromEntries(
      SAMPLE_LOCALES.map((locale) => [
        `locales/${locale}/search.json`,
        '{\n  "find.guides/demo/#after": "信"\n}\n',
      ]),
    ),
  };
  const found = withFiles(files, (source) => problemsOf({ ...source, slugs: ['dmeo'] }));
  expect(found.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['src/guides/jobs.ts', 2, 'There is no guide "dmeo".'],
  ]);
  expect(found[0]?.fix).toMatch(/Did you mean "demo"/);
});

it('tells a lock that was not merged once, with the line', () => {
  const found = problemsIn({ [LOCK_FILE]: '{}\n<<<<<<< HEAD\n' });
  expect(found.map(({ file, line, message }) => [file, line, message])).toEqual([
    [LOCK_FILE, 2, 'A merge was not finished.'],
  ]);
});

describe('several mistakes at once are all told', () => {
  it.each([
    ['the glossary', 'content/glossary.json', '[{ "id": }]'],
    ['the lock', LOCK_FILE, '{'],
    ['a file of texts', 'locales/en/ui.json', '{'],
    ['facts', 'content/facts/flows.md', '\ufffd'],
    ['a guide in another encoding', EN, '\ufffd'],
  ])('in a guide, and in %s, which cannot be read', (_, file, text) => {
    const found = problemsIn({ ...changed(ZH, 'title:', 'titel:'), [file]: text });
    expect(found.map((one) => one.file)).toEqual([file, ZH]);
  });

  it('a fault of style, and a difference elsewhere', () => {
    const found = problemsIn({
      ...changed(CN, /安全的(.*[\s\S]*)90天/, '安全 的$180天'),
      ...changed(EN, 'in a safe place', '– in a safe place'),
    });
    expect(found.map(({ check, file, line }) => [check, file, line])).toEqual([
      ['parity', CN, lineOf(CN, '90天')],
      ['typography', EN, lineOf(EN, 'in a safe place')],
      ['typography', CN, lineOf(CN, '安全的')],
    ]);
  });

  it('twelve unknown entries', () => {
    const entries = Array.from({ length: 12 }, (_, index) => `entry${index}x: one`).join('\n');
    const found = problemsIn(changed(ZH, 'updated:', `${entries}\nupdated:`));
    expect(found.map(({ line }) => line)).toEqual(Array.from({ length: 12 }, (_, index) => index + 4));
  });

  it('in one guide and in another file', () => {
    const found = problemsIn({
      ...changed(CN, '90天', '80天'),
      ...changed(UI, '{{name}}', ''),
      ...changed(EN, 'guide:demo', 'guide:dmeo'),
    });
    expect(found.map(({ file }) => file).sort()).toEqual([EN, CN, UI].sort());
  });
});
