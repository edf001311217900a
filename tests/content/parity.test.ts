import { describe, expect, it } from 'vitest';
import { differences } from '../../src/checks/meaning.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { changed, lineOf, problemsIn } from './sample.ts';

const ZH = 'content/guides/zh-TW/demo.mdx';
const CN = 'content/guides/zh-CN/demo.mdx';
const UI = 'locales/zh-TW/ui.json';
const FLOW = 'locales/zh-TW/flows/tiny.json';

/** Harmful changes to a translation, one at a time: what, file, from, to, where it is told, and with which words. */
const HARMS: readonly [
  what: string,
  file: string,
  from: string | RegExp,
  to: string,
  at: string | number,
  told: RegExp,
][] = [
  ['a paragraph is gone', ZH, /一份文件每年100美元.*\n\n/, '', 7, /paragraph is missing: A paper costs/],
  [
    'a list item is gone',
    ZH,
    '- 只有系統管理員才能簽署。\n',
    '',
    11,
    /list item is missing: - Only an admin/,
  ],
  [
    'an item inside a step is gone',
    ZH,
    /- 沒有這份文件.*\n/,
    '',
    25,
    /list item is missing: - It is not there/,
  ],
  [
    'an alert inside a step is gone',
    ZH,
    /> \[!IMPORTANT\]\n.*\n\n/,
    '',
    lineOf(ZH, '[!IMPORTANT]'),
    /alert is missing/,
  ],
  [
    'a sentence of an alert is gone',
    ZH,
    '會立即從卡片扣款。',
    '',
    '扣款之後，錢',
    /at once|quarter shorter|1 sentence fewer/,
  ],
  [
    'an alert turns into a remark',
    ZH,
    '[!IMPORTANT]',
    '[!NOTE]',
    '[!IMPORTANT]',
    /alert is \[!NOTE\]; in English it is \[!IMPORTANT\]/,
  ],
  [
    "an alert's date changes",
    ZH,
    '[!SINCE 2020-12]',
    '[!SINCE 2020-11]',
    '[!SINCE',
    /\[!SINCE 2020-11\]; in English it is \[!SINCE 2020-12\]/,
  ],
  ['a date changes', ZH, '7月24日', '7月25日', '2018年', /2018-07-24|July 24/],
  ['a month changes', ZH, '2021年3月', '2021年4月', '2021年3月', /March 2021/],
  ['an amount changes', ZH, '100美元', '1000美元', '100美元', /US\$100/],
  ['a currency changes', ZH, '100美元', '100歐元', '100美元', /US\$100/],
  ['a discount turns around', ZH, '75折', '25折', '75折', /25 percent/],
  ['a count changes', ZH, '兩張', '三張', '兩張', /"two"/],
  ['a count in words changes', CN, '3个工作日', '五个工作日', '3个工作日', /3 working days/],
  ['a unit changes', ZH, '3個工作天', '3天', '3個工作天', /3 working days/],
  ['days turn into months', ZH, '90天', '90個月', '90天', /90 days/],
  ['a number is left out', ZH, '，最多10天', '', '等候信件', /10 days/],
  ['an upper bound turns into a lower one', ZH, '最多10天', '最少10天', '最多10天', /at most/],
  ['a frequency changes', ZH, '每個月', '每年', '每個月', /name or a number/],
  ['a table row is gone', ZH, /\| 金級.*\n/, '', '| 銀級', /table row is missing.*Gold/],
  [
    'two cells change places',
    ZH,
    '| 2021年3月 | 20 |',
    '| 20 | 2021年3月 |',
    '2021年3月',
    /March 2021|changed places/,
  ],
  ['two rows change places', ZH, /(\| 銀級.*\n)(\| 金級.*\n)/, '$2$1', '| 銀級', /changed places/],
  [
    'two list items change places',
    ZH,
    /(1\. 等候信件.*\n)(2\. 把信件.*\n)/,
    '1. 把信件放在安全的地方。\n2. 等候信件，最多10天。\n',
    '1. 等候',
    /changed places|stands in line/,
  ],
  [
    'two steps swap their words',
    ZH,
    /(選取<Label id="next" \/>。這項操作無法撤回。)/,
    '選取<Label id="open" />。這項操作無法撤回。',
    '選取<Label id="next"',
    /does not show it|controls named/,
  ],
  [
    'a link leads elsewhere',
    ZH,
    '(https://example.com/paper)',
    '(https://example.com/other)',
    '官方頁面',
    /links lead to/,
  ],
  ['a link is gone', ZH, '[換成別的](guide:demo#sign)', '換成別的', '換成別的', /links lead to none/],
  [
    'a link of two leads to the place of the other',
    ZH,
    '[開頭](#sign)',
    '[開頭](#after)',
    '開頭',
    /links lead to #after/,
  ],
  [
    'a picture is gone',
    ZH,
    '![文件清單](media/list.png)\n\n',
    '',
    '![文件清單]',
    /paragraph is missing: !\[The list/,
  ],
  [
    'a numbered list gets bullets',
    ZH,
    /1\. (等候.*)\n2\. (.*)\n3\. (.*)\n/,
    '- $1\n- $2\n- $3\n',
    '1. 等候',
    /list is with bullets; in English it is numbered/,
  ],
  [
    'a control is replaced',
    ZH,
    '<Label id="offers" />',
    '<Label id="next" />',
    '在<Label id="offers"',
    /controls|does not show/,
  ],
  [
    'a control is typed',
    ZH,
    '選取<Label id="next" />',
    '選取**下一步**',
    '選取<Label id="next"',
    /name of a control, typed|controls named here are none/,
  ],
  [
    'controls change places',
    ZH,
    /<Label id="offers" \/>(.*)<Label id="open" \/>/,
    '<Label id="open" />$1<Label id="offers" />',
    '在<Label id="offers"',
    /another order/,
  ],
  ['code is translated', ZH, '`yes`', '`是`', '`yes`', /Code here/],
  ['a step describes another screen', ZH, 'at="paper"', 'at="help"', 'at="paper"', /at="help"/],
  [
    'a badge asks for another task',
    ZH,
    'task="agreement.download"',
    'task="offers.buy"',
    '<Roles',
    /offers\.buy/,
  ],
  ['a rehearsal is gone', ZH, /<\/?Rehearsal.*>\n/g, '', '<Rehearsal', /Rehearsal|outside a rehearsal/],
  ['a section has another id', ZH, '{#after}', '{#later}', '{#after}', /\{#later\}; in English/],
  ['a heading moves down a level', ZH, '## 簽署', '### 簽署', '## 簽署', /level 3|### \{#sign\}/],
  [
    'a prohibition turns into a permission',
    ZH,
    '這項操作無法撤回',
    '這項操作可以撤回',
    '這項操作無法',
    /"cannot"|"not" is gone/,
  ],
  [
    'a permission turns into a prohibition',
    ZH,
    '您有90天的時間可以答覆',
    '您有90天的時間不可以答覆',
    '90天',
    /"not" was added|denies/,
  ],
  ['a restriction is gone', ZH, '只有系統管理員才能簽署', '系統管理員能簽署', '只有系統', /"only"/i],
  ['before turns into after', ZH, '最後一步之前', '最後一步之後', '最後一步之前', /before/],
  ['a condition is gone', CN, '收到之后，你有90天', '你有90天', '收到之后', /after|once/i],
  [
    'the title names something else',
    ZH,
    'description: 如何在30天內',
    'description: 如何在60天內',
    'description:',
    /30 days/,
  ],
  [
    'a paragraph that English does not have',
    ZH,
    '### 後續',
    '免費試用一年。\n\n### 後續',
    '### 後續',
    /not in the English guide/,
  ],
  ['a text without its denial', UI, '不能退回', '可以退回', '"rule"', /"cannot"|"not"/],
  ['a text with another number', UI, '30天', '20天', '"rule"', /30 days/],
  [
    'a list of texts with a line less',
    FLOW,
    '一支筆\\n一些紙',
    '一支筆',
    '"have"',
    /1 line here, 2 in English/,
  ],
];

describe('a harmful change to a translation is named with file and line', () => {
  it.each(HARMS)('%s', (_, file, from, to, at, told) => {
    const found = problemsIn(changed(file, from, to));
    const shown = found.map(formatProblem).join('\n');
    const line = typeof at === 'number' ? at : lineOf(file, at);
    const here = found.filter((one) => one.file === file && Math.abs(one.line - line) <= 1);
    expect(here.length, shown).toBeGreaterThan(0);
    expect(here.map(({ message }) => message).join('\n')).toMatch(told);
    // One fault, one report; where two checks see it, no more than these.
    expect(found.length, shown).toBeLessThanOrEqual(2);
  });

  it('forty at least', () => expect(HARMS.length).toBeGreaterThanOrEqual(40));
});

describe('the same said otherwise is no fault', () => {
  it.each([
    ['a number in words', ZH, '90天', '九十天'],
    ['a number in digits', ZH, '兩張', '2張'],
    ['a discount in percent', ZH, '75折', '減免25%'],
    ['a discount in Han digits', ZH, '75折', '七五折'],
    ['an amount in words', ZH, '100美元', '一百美元'],
    ['weeks for days', CN, '90天', '90日'],
    ['another word for "cannot"', ZH, '無法撤回', '不能撤回'],
    ['another order of a clause', ZH, '您有90天的時間可以答覆', '可以在90天的時間內答覆'],
    ['better wording', ZH, '把信件放在安全的地方', '請將信件收在安全的地方'],
  ])('%s', (_, file, from, to) => expect(problemsIn(changed(file, from, to)).map(formatProblem)).toEqual([]));
});

describe('words that carry a rule', () => {
  it.each([
    [
      'You can change it under Billing, including its card.',
      '您無法在計費下變更，卡片也包括在內。',
      /denies/,
    ],
    ['It is yours, free of charge.', '這是您的。', /"free of charge"/],
    ['You get it at no cost, but not at once.', '您會取得它，但不是立即取得。', /"at no cost"/],
  ])('%s %s', (english, chinese, told) =>
    expect(
      differences(english, chinese, 'zh-TW')
        .map(({ message }) => message)
        .join('\n'),
    ).toMatch(told),
  );

  it.each([
    ['You are unable to undo it.', '您無法復原。'],
    ['An inactive account is closed to you.', '您無法使用停用的帳戶。'],
    ['We know that no cost arises.', '我們知道不必付費。'],
  ])('%s %s passes', (english, chinese) => expect(differences(english, chinese, 'zh-TW')).toEqual([]));
});
