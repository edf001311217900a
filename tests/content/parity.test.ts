import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { differences } from '../../src/checks/translation/meaning.ts';
import { QUESTIONS } from '../../src/translation/alternatives.ts';
import { ASKED } from '../../src/translation/said.ts';
import { CN, changed, lineOf, problemsIn, replaced, SAMPLE_LOCALES, soundFiles, ZH } from './sample.ts';

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
  ['a frequency changes', ZH, '每個月', '每年', '每個月', /"every month".*每年/],
  ['a table row is gone', ZH, /\| 金級.*\n/, '', '| 銀級', /table row is missing.*Gold/],
  [
    'two cells change places',
    ZH,
    '| 2021年3月 | 20 |',
    '| 20 | 2021年3月 |',
    '2021年3月',
    /March 2021|changed places/,
  ],
  ['two rows change places', ZH, /(\| 銀級.*\n)(\| 金級.*\n)/, '$2$1', '| 金級', /row stands elsewhere/],
  [
    'two list items change places',
    ZH,
    /(1\. 等候信件.*\n)(2\. 把信件.*\n)/,
    '1. 把信件放在安全的地方。\n2. 等候信件，最多10天。\n',
    '1. 等候',
    /item stands elsewhere/,
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
  ['a badge asks for another task', ZH, 'task="roles.viewOwn"', 'task="offers.buy"', '<Roles', /offers\.buy/],
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
  ['a level is another', ZH, '| 銀級 |', '| 金級 |', '| 銀級', /"Silver", and here stands "金級"/],
  [
    'a list of things to do is turned around',
    ZH,
    '請教同事，並等候3個工作天',
    '等候3個工作天，並請教同事',
    '請教同事',
    /the same words stand in another order/,
  ],
  [
    'a sentence stays English',
    ZH,
    '把信件放在安全的地方。',
    'Keep it in a safe place. 請打開信件。',
    '把信件',
    /left in English|name or a number/,
  ],
  [
    'a sentence that English does not have',
    ZH,
    '把信件放在安全的地方。',
    '把信件放在安全的地方。請與銷售人員連絡，打聽他們的想法。',
    '把信件',
    /1 sentence more/,
  ],
  [
    'two sentences shrink to one',
    ZH,
    '您每個月會收到一封信。收到之後，您有90天的時間可以答覆。',
    '每個月會收到信，之後您有90天的時間可以答覆。',
    '您每個月',
    /it has 1 sentence fewer/,
  ],
  [
    'a text for another place',
    FLOW,
    '一個很小的流程',
    '您簽署了文件',
    '"summary"',
    /The same stands in .*tiny\.json:/,
  ],
  [
    'the name of a control',
    'locales/zh-TW/labels.json',
    '"下一步"',
    '"上一步"',
    '"next"',
    /it is the name of a control/,
  ],
  ['a word that tells which', ZH, '安全的地方', '地方', '把信件', /"安全的" is gone/],
  ['a thing is another', ZH, '等候信件', '等候付款', '等候信件', /"信件" became "付款"/],
  ['a deed is another', FLOW, '您簽署了文件', '您撕毀了文件', '"signed.real"', /"簽署" became "撕毀"/],
  ['a full stop between sentences is gone', ZH, '扣款。扣', '扣款扣', '扣款之後', /。 is gone after/],
  [
    'a full stop at the end is gone',
    ZH,
    '安全的地方。',
    '安全的地方',
    '把信件',
    /ends with "\.", and here stands no mark/,
  ],
  ['a full stop of a text is gone', UI, '不能退回。', '不能退回', '"rule"', /here stands no mark/],
  ['a statement turns into a question', ZH, '安全的地方。', '安全的地方？', '把信件', /here stands "？"/],
  [
    'a statement within turns into a question',
    CN,
    '扣款。扣',
    '扣款？扣',
    '扣款之后',
    /asks what English says/,
  ],
  ['a statement turns into an exclamation', ZH, '安全的地方。', '安全的地方！', '把信件', /here stands "！"/],
  ['a statement within turns into one', ZH, '扣款。扣', '扣款！扣', '扣款之後', /English does not exclaim/],
  ['a text ends in a comma', ZH, '安全的地方。', '安全的地方，', '把信件', /here stands "，"/],
  [
    'a title gets a full stop',
    ZH,
    'title: 簽署文件',
    'title: 簽署文件。',
    'title:',
    /ends with no mark, and here/,
  ],
  ['a cell gets a full stop', ZH, '| 銀級 |', '| 銀級。 |', '| 銀級', /ends with no mark, and here/],
  ['a sentence ends in the middle', ZH, '放在安全的', '放在。安全的', '把信件', /。 was added after/],
  ['who does it', ZH, '您每個月會收到', '同事每個月會收到', '您每個月', /"您" became "同事"/],
  ['a duty turns into advice', CN, '先要有这份文件', '最好有这份文件', '一份文件', /became "最好"/],
  [
    'what is said to be so is only planned',
    ZH,
    '2018年7月24日起有變化',
    '2018年7月24日起可望有變化',
    '2018年',
    /"可望" was added/,
  ],
  [
    'cause and effect',
    CN,
    '收到之后，你有90天的时间可以答复',
    '你有90天的时间可以答复，之后收到',
    '收到之后',
    /the same words stand in another order/,
  ],
  [
    'a sentence that nobody can read',
    ZH,
    '只有系統管理員才能簽署',
    '管理只系統才員簽有能署',
    '只有系統',
    /the same words stand in another order/,
  ],
  [
    'whom something is done to',
    CN,
    '请教同事，并等待',
    '让同事请教你，并等待',
    '没有这份文件',
    /"请教同事" became "让同事请教你"/,
  ],
  [
    'a caveat is gone',
    ZH,
    '這項操作無法撤回。',
    '這項操作已完成。',
    '選取<Label id="next"',
    /"cannot"|"not" is gone/,
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

describe('sections that have changed places', () => {
  const exchanged = /(### 後續[\s\S]*?)(## 後續[\s\S]*)/;

  it('are told once, and not as missing here and too many there', () => {
    const found = problemsIn(changed(ZH, exchanged, '$2\n$1'));
    expect(
      found.map(({ check, gap }) => [check, gap]),
      found.map(formatProblem).join('\n'),
    ).toEqual([['parity', 'order']]);
    expect(found[0]?.message).toMatch(/This section stands elsewhere in English/);
    expect(found[0]?.fix).toMatch(/Move it, with what belongs to it, behind the section \{#\w[\w-]*\}/);
  });

  it('are compared all the same', () => {
    const text = (changed(ZH, exchanged, '$2\n$1')[ZH] ?? '').replace('90天', '80天');
    const found = problemsIn({ [ZH]: text });
    expect(found.map(({ gap }) => gap)).toEqual(['order', 'meaning']);
  });
});

describe('alerts that have changed places', () => {
  const exchanged = /(> \[!IMPORTANT\]\n>.*\n)\n(> \[!SINCE.*\n>.*\n)/;

  it('are told once, and not as missing here and too many there', () => {
    const found = problemsIn(changed(ZH, exchanged, '$2\n$1'));
    expect(
      found.map(({ file, gap }) => [file, gap]),
      found.map(formatProblem).join('\n'),
    ).toEqual([[ZH, 'order']]);
    expect(found[0]?.message).toMatch(/This alert stands elsewhere in English/);
  });

  it('are told with the line they belong to, and what else was changed in them, too', () => {
    const moved = replaced(soundFiles()[ZH] ?? '', exchanged, '$2\n$1');
    const [found] = problemsIn({ [ZH]: moved });
    expect(found?.line).toBe(moved.split('\n').findIndex((line) => line.includes('[!IMPORTANT]')) + 1);
    expect(found?.fix).toMatch(/Move it before line 36: > \[!SINCE/);
    const other = problemsIn({ [ZH]: replaced(moved, '會立即從卡片扣款', '不會立即從卡片扣款') });
    expect(other.map(({ gap }) => gap)).toEqual(['order', 'changed']);
  });
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
    ['a longer sentence', ZH, '把信件放在安全的地方', '請將這封信件妥善收在安全的地方'],
    ['a condition in other words', ZH, '收到之後，您有', '收到以後，您有'],
    ['first, in other words', CN, '做其他事情之前，先要有', '在做别的事情以前，首先要有'],
    ['a polite request', CN, '把信件放在安全的地方', '请你将这封信件存放在安全的地方'],
    ['how to look for it', ZH, '下找到文件，然後選取', '下找出文件，再選擇'],
    ['a question put to somebody', CN, '请教同事，并等待', '向同事请教，并等待'],
    ['two sentences in one', ZH, '扣款。扣款', '扣款，扣款'],
    ['a comma less', ZH, '扣款之後，錢', '扣款之後錢'],
    ['a sentence in two', ZH, '您每個月會收到一封信。收到之後，您有', '您每個月會收到一封信。收到之後。您有'],
  ])('%s', (_, file, from, to) => expect(problemsIn(changed(file, from, to)).map(formatProblem)).toEqual([]));
});

describe('what a reader has put aside', () => {
  it('is not asked again when something else is put better', () => {
    const read = '地址可以使用，免费，两次。';
    const english = 'An address can be used at most twice.';
    expect(differences(english, read, 'zh-CN').length).toBeGreaterThan(0);
    expect(differences(english, '地址可以用，免费，两次。', 'zh-CN', undefined, read)).toEqual([]);
  });

  it.each([
    ['a word that denies', 'Enter another address.', '请填写不得相同的地址。', '请填写不能相同的地址。'],
    ['a name', 'Open the site.', '打开Contoso网站。', '开启Contoso网站。'],
    [
      'words left in English',
      'It is on the list.',
      '它在the list of the day上。',
      '它位于the list of the day上。',
    ],
    [
      'words left in English, of which fewer are left',
      'It is on the list.',
      '它is on the list of the day。',
      '它在on the list of the day。',
    ],
    ['a mark at the end', 'It is there.', '它在那里', '它就在那里'],
  ])('nor is %s', (_, english, read, better) => {
    expect(differences(english, read, 'zh-CN', '無')).toHaveLength(1);
    expect(differences(english, better, 'zh-CN', '無', read)).toEqual([]);
  });

  it('nor is a list that is longer now, but one that is shorter', () => {
    const english = 'Select apples, pears, plums, cherries, or figs.';
    const told = (here: string, read?: string) =>
      differences(english, here, 'zh-CN', '請選取蘋果、梨、李子、櫻桃或棗子。', read).map(
        ({ message }) => message,
      );
    const [shorter, read] = ['请选择苹果、梨或李子。', '请选择苹果、梨、李子或樱桃。'];
    expect(told(read)).toEqual([expect.stringContaining('members')]);
    expect(told(read, shorter)).toEqual([]);
    expect(told(shorter, read)).toEqual([expect.stringContaining('members')]);
  });

  it('is asked when it is another', () => {
    const told = (here: string) =>
      differences('Open the site.', here, 'zh-CN', '開啟網站。', '打开Contoso网站。').map(
        ({ message }) => message,
      );
    expect(told('打开Fabrikam网站。')).toEqual([expect.stringContaining('"Fabrikam"')]);
    expect(told('打开Contoso和Fabrikam网站。')).toEqual([expect.stringContaining('"Fabrikam"')]);
    expect(told('不能打开Contoso网站。')).toEqual([expect.stringContaining('denies')]);
  });
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
    ['Did you mean this?', '您要找的是不是：'],
    ['Hello,', '您好：'],
    ['Searching…', '正在搜尋……'],
    ['Saved!', '已儲存。'],
    ['Whom to ask: three cases.', '該找誰？有三種情況。'],
    ['Select “Close.”', '選取「關閉」。'],
  ])('%s %s passes', (english, chinese) => expect(differences(english, chinese, 'zh-TW')).toEqual([]));
});

/** English, a translation that says something else, and the other Chinese. */
const OTHERWISE: readonly [what: string, english: string, wrong: string, right: string, told: RegExp][] = [
  [
    'a role',
    'A global admin opens your row.',
    '由帳戶管理員開啟您的資料列。',
    '由全域系統管理員開啟您的資料列。',
    /"global admin", and here stands "帳戶管理員"/,
  ],
  [
    'one of two roles',
    'Ask an account admin.',
    '請找帳戶管理員或帳單系統管理員。',
    '請找帳戶管理員。',
    /billing admin\) stands neither/,
  ],
  [
    'a scope',
    'All services are yours.',
    '部分服務是您的。',
    '所有服務是您的。',
    /"all", and here stands "部分"/,
  ],
  ['a bound', 'Wait 3 days at most.', '至少等3天。', '最多等3天。', /at most/],
  ['a duty', 'You can upgrade it.', '您必須升級。', '您可以升級。', /"can", and here stands "必須"/],
  ['a switch', 'Automatic renewal is off.', '自動續約已開啟。', '自動續約已關閉。', /off/],
  [
    'an answer',
    'The address is refused.',
    '這個地址會被接受。',
    '這個地址會遭拒絕。',
    /"refuse", and here stands "接受"/,
  ],
  ['a deed', 'Cancel Action Pack', '續約行動套件', '取消行動套件', /"cancel", and here stands "續約"/],
  ['a length', 'It shortens the term.', '期限會延長。', '期限會縮短。', /"shorten", and here stands "延長"/],
  ['a side', 'Look at the left, on the left.', '看右側。', '看左側。', /"left", and here stands "右"/],
  [
    'a period',
    'It is paid every month.',
    '每年付款。',
    '每月付款。',
    /"every month", and here stands "每年"/,
  ],
  [
    'a condition',
    'If you like, ask.',
    '去問。',
    '如果願意，就去問。',
    /"If", and no word here says so; the other/,
  ],
  [
    'a way',
    'It moves from the old site.',
    '移轉到舊網站。',
    '從舊網站移轉。',
    /"from", and no word here says so/,
  ],
  ['a name', 'Renew Office 365.', '續約Office 365和Azure。', '續約Office 365。', /"Azure" stands neither/],
  [
    'a member of a list',
    'Addresses in Armenia, Hungary, Moldova, Russia, and Peru.',
    '亞美尼亞、匈牙利、摩爾多瓦和祕魯的地址。',
    '亞美尼亞、匈牙利、摩爾多瓦、俄羅斯和祕魯的地址。',
    /the longest list has 4 members here, 5 in the other Chinese/,
  ],
  [
    'its language',
    'Keep it in a safe place.',
    'Keep it in the safe place.',
    '請收好。',
    /is left in English/,
  ],
];

describe('who, how many, which way', () => {
  const told = (english: string, here: string, other?: string) =>
    differences(english, here, 'zh-TW', other).map(({ message, fix, guess }) => `${message} ${fix} ${guess}`);

  it.each(OTHERWISE)('%s is another', (_, english, wrong, right, message) => {
    expect(told(english, wrong, right).join('\n')).toMatch(message);
    expect(told(english, right, right)).toEqual([]);
  });

  it('numbers in another order count something else', () =>
    expect(told('It costs $20, then $50.', '先付50美元，之後付20美元。')).toEqual([
      expect.stringMatching(/^the numbers stand in another order Check that each belongs/),
    ]));

  it('a clause that is gone leaves a text too short', () =>
    expect(
      told('The letter lies in the drawer of the old desk, near the window of the hall.', '信在抽屜裡。'),
    ).toEqual([
      expect.stringMatching(/so short that a clause is probably missing Translate the whole text/),
    ]));

  it('is a guess, which a reader can put aside', () => {
    expect(told('All of it.', '部分。', '全部。').join('\n')).toMatch(/ true$/);
    expect(differences('All of it.', '部分。', 'zh-TW', '全部。', '部分。')).toEqual([]);
  });

  it('what both kinds of Chinese leave out, they leave out for a reason', () =>
    expect(told('Sign in if you can sign in.', '沒有帳戶就進不去。', '进不去。')).toEqual([]));

  it('every admin and agent of the roles is known by name', () => {
    for (const locale of SAMPLE_LOCALES)
      for (const [key, name] of Object.entries(rolesIn(locale)))
        if (/^role\.[\w-]+-(?:admin|agent|administrator)$/.test(key))
          expect(
            ROLE.some(({ sure }) => (locale === 'en' ? sure.english : sure.chinese).test(name)),
            `${locale} ${key}: ${name}`,
          ).toBe(true);
  });
});

const ROLE = ASKED.find(({ name }) => name === 'role')?.words ?? [];
const rolesIn = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${locale}/roles.json`, 'utf8'));

describe('the words that questions are answered with', () => {
  const codes = QUESTIONS.flatMap(({ words }) => words.map(([code]) => code));
  it('have a code of their own', () => expect(new Set(codes).size).toBe(codes.length));
  it('of two letters', () => {
    for (const code of codes) expect(code).toMatch(/^[A-Z][a-z]$/);
  });
});
