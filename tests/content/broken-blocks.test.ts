import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { changed, EN, lineOf, problemsIn, ZH } from './sample.ts';

/** A mistake, its file, what is written for what, the line and what is told of it. */
type Mistake = readonly [
  what: string,
  file: string,
  from: string | RegExp,
  to: string,
  at: number,
  message: RegExp,
  fix: RegExp,
];

const line = (file: string, words: string, plus = 0) => lineOf(file, words) + plus;

/** Markdown that is not read as it was meant, and makes other blocks of those that it stands in. */
const BLOCKS: readonly Mistake[] = [
  [
    'a cell lost',
    EN,
    '| Silver | March 2021 |',
    '| Silver March 2021 |',
    line(EN, '| Silver'),
    /2 cells/,
    /missing cells/,
  ],
  ['a full-width mark in a row', EN, '| Silver |', '| Silver ｜', line(EN, '| Silver'), /2 cells/, /not ｜/],
  [
    'full-width marks alone',
    ZH,
    '| 銀級 | 2021年3月 | 20 |',
    '｜ 銀級 ｜ 2021年3月 ｜ 20 ｜',
    line(ZH, '| 銀級'),
    /1 cells/,
    /not ｜/,
  ],
  [
    'an empty line in a table',
    EN,
    '| Gold |',
    '\n| Gold |',
    line(EN, '| Gold', 1),
    /table is not read/,
    /Write its head/,
  ],
  [
    'an empty line in a table of a translation',
    ZH,
    '| 金級 |',
    '\n| 金級 |',
    line(ZH, '| 金級', 1),
    /table is not read/,
    /Write its head/,
  ],
  [
    'a paragraph that begins with import',
    EN,
    'A paper costs',
    'import your data first. A paper costs',
    line(EN, 'A paper costs'),
    /begins with "import"/,
    /Import/,
  ],
  [
    'a paragraph that begins with export',
    EN,
    'Back to',
    'export all. Back to',
    line(EN, 'Back to'),
    /begins with "export"/,
    /another word/,
  ],
  [
    'no space after a hyphen',
    EN,
    '- An address',
    '-An address',
    line(EN, '- An address'),
    /space after the hyphen/,
    /"- "/,
  ],
  [
    'no space after the first hyphen',
    EN,
    '- A pen',
    '-A pen',
    line(EN, '- A pen'),
    /space after the hyphen/,
    /"- "/,
  ],
  [
    'no space after a hyphen in Chinese',
    ZH,
    '- 一個地址',
    '-一個地址',
    line(ZH, '- 一個地址'),
    /space after the hyphen/,
    /"- "/,
  ],
  ['a full-width hyphen', ZH, '- 一個地址', '－ 一個地址', line(ZH, '- 一個地址'), /typed by hand/, /"- "/],
  ['bullets typed', ZH, /^- (?=一支|一個|只有)/gm, '• ', line(ZH, '- 一支'), /typed by hand/, /"- "/],
  ['one bullet typed', EN, '- A pen', '• A pen', line(EN, '- A pen'), /typed by hand/, /"- "/],
  [
    'a link that has lost its [',
    EN,
    '[the start](',
    'the start](',
    line(EN, 'the start'),
    /its \[ is missing/,
    /which end in “start”/,
  ],
  [
    'a next step that has lost its [',
    EN,
    '[Open Partner',
    'Open Partner',
    line(EN, '[Open Partner'),
    /its \[ is missing/,
    /“Center”/,
  ],
  [
    'a link that has lost its [ in Chinese',
    ZH,
    '[開頭](',
    '開頭](',
    line(ZH, '[開頭]'),
    /its \[ is missing/,
    /\[words\]/,
  ],
  [
    'a control that has lost its <',
    EN,
    '<Label id="next"',
    'Label id="next"',
    line(EN, '<Label id="next"'),
    /"<" of a component/,
    /Write <Label id="next" \/>/,
  ],
  [
    'a control that has lost its < in Chinese',
    ZH,
    '<Label id="next"',
    'Label id="next"',
    line(ZH, '<Label id="next"'),
    /"<" of a component/,
    /Write <Label id="next" \/>/,
  ],
  [
    'no space after a hyphen before a link',
    EN,
    '- [Read the',
    '-[Read the',
    line(EN, '- [Read the'),
    /space after the hyphen/,
    /"- "/,
  ],
];

/** Components that the parser does not take for any. */
const TAGS: readonly Mistake[] = [
  [
    'no > of a step',
    EN,
    '<Step at="paper">',
    '<Step at="paper"',
    line(EN, 'at="paper"'),
    /">" of <Step>/,
    /Write <Step at="paper">/,
  ],
  [
    'no < of a step',
    EN,
    '<Step at="paper">',
    'Step at="paper">',
    line(EN, 'at="paper"'),
    /"<" of a component/,
    /Write <Step at="paper">/,
  ],
  [
    'small letters',
    EN,
    '<Step at="paper">',
    '<step at="paper">',
    line(EN, 'at="paper"'),
    /<step> is no component/,
    /Write <Step at="paper">/,
  ],
  ['one quote', EN, 'at="paper">', 'at="paper>', line(EN, 'at="paper"'), /A quote is missing/, /both sides/],
  [
    'no quotes',
    ZH,
    'at="paper">',
    'at=paper>',
    line(ZH, 'at="paper"'),
    /stands in quotes/,
    /Write at="paper"/,
  ],
  [
    'no > of a control',
    EN,
    '<Label id="next" />.',
    '<Label id="next" /.',
    line(EN, '<Label id="next"'),
    /">" of <Label>/,
    /Write <Label id="next" \/>/,
  ],
  [
    'no > of an end',
    EN,
    /<\/Step>\n<\/Steps>/,
    '</Step\n</Steps>',
    line(EN, '</Steps>', -1),
    /">" of <\/Step>/,
    /Write <\/Step>/,
  ],
  [
    'no < of an end',
    EN,
    /<\/Step>\n<\/Steps>/,
    '/Step>\n</Steps>',
    line(EN, '</Steps>', -1),
    /"<" of a component/,
    /Write <\/Step>/,
  ],
  [
    'no end of the first step',
    EN,
    /<\/Step>\n<Step/,
    '<Step',
    line(EN, '</Steps>', -1),
    /<\/Steps> stands where <\/Step> is due/,
    /Close <Step> of line/,
  ],
  [
    'no end of the last step',
    EN,
    /<\/Step>\n<\/Steps>/,
    '</Steps>',
    line(EN, '</Steps>', -1),
    /<\/Steps> stands where <\/Step> is due/,
    /Close <Step> of line/,
  ],
  [
    'no end of the steps',
    ZH,
    /<\/Steps>\n/,
    '',
    line(ZH, '</Rehearsal>', -1),
    /<\/Rehearsal> stands where <\/Steps> is due/,
    /Close <Steps>/,
  ],
];

describe('what makes other blocks is told once, at its line, and no translation is blamed for it', () => {
  it.each([...BLOCKS, ...TAGS])('%s', (_, file, from, to, at, message, fix) => {
    const found = problemsIn(changed(file, from, to));
    expect(found.map(formatProblem), found.map(formatProblem).join('\n')).toHaveLength(1);
    expect(found[0]).toMatchObject({ file, line: at });
    expect(found[0]?.message).toMatch(message);
    expect(found[0]?.fix).toMatch(fix);
  });
});

it('a translation that differs elsewhere is told beside a broken block', () => {
  const found = problemsIn({
    ...changed(EN, '| Gold |', '\n| Gold |'),
    ...changed(ZH, /- 一支筆.*\n/, ''),
  });
  expect(found.map(({ check, file }) => [check, file])).toContainEqual(['parity', ZH]);
});

it('a hyphen within a wrapped English line, or after a control, is no list', () => {
  const texts = ['a well-known, safe\nplace', 'a <Label id="next" />-like place', 'a place of -5 degrees'];
  for (const text of texts) {
    const found = problemsIn(changed(EN, 'a safe place', text)).filter(({ check }) => check === 'markdown');
    expect(found.map(formatProblem)).toEqual([]);
  }
});
