import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/checks/index.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import type { Source } from '../../src/checks/source/source.ts';
import { readTerms } from '../../src/checks/source/term-file.ts';
import { otherScript } from '../../src/checks/style/other-script.ts';
import { quotedNames } from '../../src/checks/style/quoted-names.ts';
import { terms as ofWords } from '../../src/checks/style/terms.ts';
import { typography } from '../../src/checks/style/typography.ts';
import { OTHER_REGION } from '../../src/checks/style/words.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { CN, changed, EN, lineOf, lockOf, problemsIn, replaced, soundFiles, ZH } from './sample.ts';

/** Words and characters that a language does not use. */
const terms = (source: Source) => [...ofWords(source), ...otherScript(source)];

/** A few terms, as the glossary has them. */
const TERMS = [
  {
    id: 'role',
    en: 'admin',
    'zh-CN': '帐户管理员',
    'zh-TW': '系統管理員',
    avoid: { 'zh-CN': ['管理人'], 'zh-TW': ['管理員', '查看'] },
  },
  {
    id: 'pack',
    en: 'package',
    'zh-CN': '权益套餐',
    'zh-TW': '權益套件',
    avoid: { 'zh-CN': ['权益包'], 'zh-TW': ['權益包'] },
  },
  {
    id: 'ap',
    en: 'Action Pack',
    'zh-CN': 'Microsoft Action Pack',
    'zh-TW': 'Microsoft 行動套件',
    avoid: { 'zh-CN': ['Microsoft 操作包'], 'zh-TW': [] },
  },
];

/** A source that holds one text of `ui.json`, and terms. */
const withText = (locale: 'en' | 'zh-CN' | 'zh-TW', text: string, key = 'key', namespace = 'ui'): Source => ({
  locales: [locale],
  guides: [],
  texts: [
    { locale, namespace, file: 'ui.json', text: `{\n"${key}": ""\n}`, strings: { [key]: text }, noTexts: [] },
  ],
  paths: [],
  unread: [],
  notFiles: [],
  notPictures: [],
  terms: readTerms(JSON.stringify(TERMS)),
  lock: { english: {}, madeFrom: {} },
  facts: [],
  code: [],
  slugs: [],
  flows: {},
  tasks: [],
});

describe('typography', () => {
  it.each([
    ['zh-CN', '使用 Azure订阅', /typed space/],
    ['zh-CN', '使用Azure 订阅', /typed space/],
    ['zh-CN', '每月 100美元', /typed space/],
    ['zh-CN', '你 的同事', /typed space/],
    ['zh-CN', '完成之后, 继续', /half-width mark/],
    ['zh-CN', '注意:先登录', /half-width mark/],
    ['zh-CN', '要继续吗?', /half-width mark/],
    ['zh-CN', '已经完成.', /full stop/],
    ['zh-CN', '网络(MPN)成员', /brackets/],
    ['zh-CN', '选择"关闭"', /Straight quotes/],
    ['zh-CN', '银牌——稳定', /dash/],
    ['zh-CN', '银牌 – 稳定', /dash/],
    ['zh-CN', '银牌-稳定', /hyphen/],
    ['zh-CN', '5~10天', /range/],
    ['zh-CN', '5-10天', /range/],
    ['zh-CN', '１０天', /full-width letter/],
    ['zh-CN', '等等...', /ellipsis/],
    ['zh-CN', '已完成。。', /side by side/],
    ['zh-CN', '你好。 如果', /full-width mark/],
    ['zh-CN', '管理员·代理', /dot joins/],
    ['zh-CN', '您可以', /你/],
    ['zh-CN', '选择「关闭」', /another region/],
    ['zh-CN', '贵公司', /你的公司/],
    ['zh-TW', '你可以', /您/],
    ['zh-TW', '選取“關閉”', /another region/],
    ['zh-TW', '您的公司', /貴公司/],
    ['zh-TW', '選取\u3000關閉', /invisible/],
    ['zh-TW', '選取\u200b關閉', /invisible/],
    ['en', 'Silver – steady', /dash/],
    ['en', 'Silver — steady', /dash/],
    ['en', 'Two  spaces', /Several spaces/],
    ['en', 'Close， then go on', /full-width mark/],
    ['en', 'Close , then go on', /before a mark/],
    ['zh-CN', '地方（家里。', /（ is never closed.*\n.*Write ）/],
    ['zh-CN', '地方（家里)。', /\) closes （.*\n.*Write ）/],
    ['zh-CN', '家里）。', /） closes nothing/],
    ['zh-CN', '选择“关闭', /“ is never closed/],
    ['zh-CN', '选择”关闭“。', /” closes nothing/],
    ['zh-CN', '选择“（关闭”）。', /” stands where ） is due/],
    ['zh-TW', '選取「關閉', /「 is never closed/],
    ['zh-TW', '選取「『關閉」。', /」 stands where 』 is due/],
    ['en', 'Select “Close', /“ is never closed/],
    ['en', 'Close it (at once', /\( is never closed/],
    ['zh-CN', '安全的的地方', /stands twice/],
    ['zh-CN', '‹a›＞‹b›', /menu path has another mark/],
    ['zh-TW', '‹a› › ‹b›', /menu path has another mark/],
    ['en', '‹a› → ‹b›', /menu path has another mark/],
    ['en', '‹a›>‹b›', /menu path has another mark/],
    ['en', 'A\ttab', /A tab/],
    ['en', 'Save it ', /edge of the text/],
    ['en', ' Save it', /edge of the text/],
  ] as const)('%s: %s', (locale, text, told) => {
    const found = typography(withText(locale, text));
    expect(found.map(formatProblem).join('\n')).toMatch(told);
    expect(found[0]?.line).toBe(2);
  });

  it.each([
    ['zh-CN', '每月100美元的Azure额度，Visual Studio订阅（MPN）：从2017年到2021年。'],
    ['zh-CN', '访问https://example.com，选择“关闭”……'],
    ['zh-TW', '選取「關閉」之後，Office 365 E3會續約；貴公司須於2020-12-15前付款。'],
    ['zh-TW', '{{count}}項工作，{{role}}可以做'],
    ['zh-CN', '选择“名称‘甲’（乙）”，‹a› > ‹b›，的的确确是目的的一部分。'],
    ['zh-TW', '選取「『甲』（乙）」或‹a›、‹b›。'],
    ['en', 'Next: '],
    ['en', ' (leaves this site)'],
    ['en', 'The company’s “Action Pack”, 2017–2021: mid-sized, US$6,000.'],
  ] as const)('%s passes: %s', (locale, text) =>
    expect(typography(withText(locale, text)).map(formatProblem)).toEqual([]),
  );

  it('reads guides, their front matter and texts, with their lines', () => {
    const found = problemsIn({
      ...changed(CN, '一支笔和两张纸', '一支 笔和两张纸'),
      ...changed(ZH, 'title: 簽署文件', 'title: 簽署 文件'),
      ...changed('locales/zh-CN/ui.json', '不能退回', '不能 退回'),
    });
    expect(found.map(({ check, file, line }) => [check, file, line])).toEqual([
      ['typography', CN, lineOf(CN, '一支笔')],
      ['typography', ZH, lineOf(ZH, 'title:')],
      ['typography', 'locales/zh-CN/ui.json', lineOf('locales/zh-CN/ui.json', '"rule"')],
    ]);
  });
});

describe('terms', () => {
  it.each([
    ['zh-CN', '请管理人帮忙', /"管理人".*avoid/],
    ['zh-CN', '取得权益包之后', /权益包/],
    ['zh-CN', '订阅Microsoft操作包', /操作包/],
    ['zh-CN', '請登录', /請 is not written in zh-CN/],
    ['zh-CN', '发送简讯', /简讯/],
    ['zh-CN', '说明会同时发送', /briefing/],
    ['zh-CN', '享受25%的折扣', /rest/],
    ['zh-TW', '請找管理員', /管理員/],
    ['zh-TW', '在这里開啟', /这 is not written in zh-TW/],
    ['zh-TW', '打開郵箱', /郵箱/],
    ['zh-TW', '按鈕不會顯示或呈現灰色', /denial/],
    ['zh-CN', '按钮不显示或呈灰色', /denial/],
    ['zh-CN', '帐户管理人员和管理人', /"管理人"/],
    ['zh-TW', '系統管理員要找管理員', /"管理員"/],
  ] as const)('%s: %s', (locale, text, told) =>
    expect(terms(withText(locale, text)).map(formatProblem).join('\n')).toMatch(told),
  );

  it.each([
    ['zh-CN', '技术权益包括支持', 'key', 'ui'],
    ['zh-CN', '帐户管理员可以查看', 'key', 'ui'],
    ['zh-TW', '系統管理員可以檢視', 'key', 'ui'],
    ['zh-TW', '管理員', 'role.x.aliases', 'roles'],
    ['zh-TW', '查看', 'view', 'labels'],
    ['zh-TW', '查看 | 找管理員', 'find.guides/demo/', 'search'],
    ['zh-CN', '登入 | 权益包 | 改名', 'same.name', 'search'],
    ['zh-TW', '只在這裡，連絡台灣的後台', 'key', 'ui'],
  ] as const)('%s passes: %s', (locale, text, key, namespace) =>
    expect(terms(withText(locale, text, key, namespace)).map(formatProblem)).toEqual([]),
  );

  it('tells a word once, however often it stands and whoever avoids it', () => {
    const source = withText('zh-TW', '管理員找管理員');
    const twice = readTerms(JSON.stringify([...TERMS, { ...TERMS[0], id: 'again', en: 'again' }]));
    const found = terms({ ...source, terms: twice });
    expect(found.map(({ message, fix }) => [message, fix])).toEqual([
      ['"管理員" is a word to avoid in "key".', 'Write 系統管理員. See content/glossary.json.'],
    ]);
  });

  it('sends nobody to the glossary for a word of the other region', () =>
    expect(terms(withText('zh-CN', '用滑鼠')).map(({ fix }) => fix)).toContain('Write 鼠标.'));

  const { terms: ours } = readProject('.');

  it.each([
    ['zh-CN', '请登入', 'Write 登录. See content/glossary.json.'],
    ['zh-TW', '請登錄', 'Write 登入. See content/glossary.json.'],
    ['zh-TW', '請點擊', 'Write 按一下. See content/glossary.json.'],
  ] as const)('tells by our own glossary, once, %s: %s', (locale, text, cure) =>
    expect(terms({ ...withText(locale, text), terms: ours }).map(({ fix }) => fix)).toEqual([cure]),
  );

  it('has each word to avoid in one list, with one cure', () => {
    const twice = (['zh-CN', 'zh-TW'] as const).flatMap((locale) =>
      ours.flatMap(({ avoid }) => avoid[locale] ?? []).filter((word) => word in (OTHER_REGION[locale] ?? {})),
    );
    expect(twice).toEqual([]);
  });

  it('names no cure that is refused itself', () => {
    const refused = (['zh-CN', 'zh-TW'] as const).flatMap((locale) =>
      [
        ...ours.flatMap((term) => (term.avoid[locale]?.length ? (term[locale] ?? []) : [])),
        ...Object.values(OTHER_REGION[locale] ?? {}),
      ].flatMap((cure) => terms({ ...withText(locale, cure), terms: ours })),
    );
    expect(refused.map(formatProblem)).toEqual([]);
  });

  it('holds what readers type to its script, which search folds by itself', () =>
    expect(terms(withText('zh-CN', '續費', 'same.renew', 'search')).map(formatProblem)).toEqual([
      expect.stringMatching(/續 is not written in zh-CN|續 費 is not written in zh-CN/),
    ]));
});

describe('what readers type', () => {
  const words = (text: string) => `${JSON.stringify({ 'same.mail': text }, null, 2)}\n`;
  const files = {
    'locales/en/search.json': words('mail | a letter that did not come | parcel'),
    'locales/zh-CN/search.json': words('信 | 163邮箱'),
    'locales/zh-TW/search.json': words('信件'),
  };

  it('is gathered in each language, not translated', () => expect(problemsIn(files)).toEqual([]));

  it('has the same keys in all', () => {
    const found = problemsIn({ ...files, 'locales/zh-TW/search.json': '{}\n' });
    expect(found.map(({ check, file }) => [check, file])).toEqual([['texts', 'locales/zh-TW/search.json']]);
  });

  it.each([
    ['commas for marks', 'zh-CN', '信，邮件', /not joined by " \| ": ，/, /Write 信 \| 邮件/],
    ['full-width marks', 'zh-CN', '信｜邮件', /not joined by " \| ": ｜/, /Write 信 \| 邮件/],
    ['the marks of a list', 'zh-CN', '信、邮件', /not joined by " \| ": 、/, /Write 信 \| 邮件/],
    ['marks without spaces', 'en', 'mail|letter', /not joined by " \| "\./, /Write mail \| letter/],
    ['half-width commas', 'en', 'mail, letter', /not joined by " \| ": ,/, /Write mail \| letter/],
    ['a word twice', 'en', 'mail | letter | Mail', /"Mail" stands in "same\.mail" twice/, /Take one/],
    ['a word that is missing', 'en', 'mail | | letter', /A word is missing/, /take one \| out/],
  ] as const)('%s', (_, locale, text, message, fix) => {
    const file = `locales/${locale}/search.json`;
    const found = problemsIn({ ...files, [file]: words(text) });
    expect(found.map(formatProblem)).toHaveLength(1);
    expect(found[0]).toMatchObject({ check: 'word-lists', file, line: 2 });
    expect(found[0]?.message).toMatch(message);
    expect(found[0]?.fix).toMatch(fix);
  });

  it('stands for something else: one word in every language does not', () => {
    const found = problemsIn(Object.fromEntries(Object.keys(files).map((file) => [file, words('信')])));
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      ['locales/en/search.json', '"same.mail" is a group of one word in every language.'],
    ]);
  });

  it('can be a name with 、 that the site itself writes', () => {
    const change: Record<string, string> = changed(CN, '一支笔和两张纸', '一支笔、两张纸');
    const lock = lockOf({ ...soundFiles(), ...change });
    const search = { ...files, 'locales/zh-CN/search.json': words('一支笔、两张纸 | 信') };
    expect(problemsIn({ ...change, ...search, [LOCK_FILE]: lock }).map(formatProblem)).toEqual([]);
  });

  it('the other names of a role are joined by |', () => {
    const names = (text: string) => `{\n  "role.x.aliases": ${JSON.stringify(text)}\n}\n`;
    const roles = {
      'locales/en/roles.json': names('A b|C d'),
      'locales/zh-TW/roles.json': names('甲|乙（MPN）'),
    };
    for (const text of ['甲，乙', '甲｜乙', '甲、乙', '甲 | 乙', '甲|乙|甲']) {
      const change: Record<string, string> = { ...roles, 'locales/zh-CN/roles.json': names(text) };
      const lock = lockOf({ ...soundFiles(), ...change });
      const found = problemsIn({ ...change, [LOCK_FILE]: lock });
      expect(
        found.map(({ check, file, line }) => [check, file, line]),
        text,
      ).toEqual([['word-lists', 'locales/zh-CN/roles.json', 2]]);
    }
  });

  it.each([
    ['find.guides/dem/', /a guide that is not there/, /Did you mean "demo"/],
    ['find.guides/demo/#sing', /a section that the guide does not have/, /Did you mean "sign"/],
    ['sam.mail', /of no kind/, /Did you mean "same"/],
  ])('leads to what is there: %s', (key, message, fix) => {
    const all = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, text.replace('same.mail', key)]),
    );
    const found = problemsIn(all);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ check: 'search-words', file: 'locales/en/search.json', line: 2 });
    expect(found[0]?.message).toMatch(message);
    expect(found[0]?.fix).toMatch(fix);
  });
});

it('a text that the code asks for and nobody has is told, with the one that is like it', () => {
  const found = problemsIn({ 'src/frame/Header.astro': "<p>{t('papper')}</p>\n" });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ check: 'asked-texts', file: 'locales/en/ui.json' });
  expect(found[0]?.message).toMatch(/"papper" is missing: src\/frame\/Header\.astro:1 asks for it/);
});

describe('names of controls', () => {
  it.each([
    ['bold', '選取**開啟**'],
    ['in quotes', '選取「開啟」'],
    ['as code', '選取`開啟`'],
  ])('typed %s', (_, written) => {
    const found = problemsIn(changed(ZH, '把信件放在安全的地方', `${written}，把信件放在安全的地方`)).filter(
      ({ check }) => check === 'typed-labels',
    );
    expect(found.map(({ line, fix }) => [line, fix])).toEqual([
      [lineOf(ZH, '把信件'), 'Write <Label id="open" />.'],
    ]);
  });

  it('that are ordinary words beside themselves', () => {
    const found = problemsIn(changed(ZH, '這項操作無法撤回', '下一步無法撤回'));
    expect(found.filter(({ check }) => check === 'typed-labels')).toHaveLength(1);
  });

  it('that are not translated yet stand nowhere as words', () => {
    const found = problemsIn({ 'locales/zh-TW/labels.json': null });
    expect(found.filter(({ check }) => check === 'typed-labels')).toEqual([]);
  });

  it('typed in English', () => {
    const found = problemsIn(changed(EN, 'Keep it in', '**Open** it, and keep it in'));
    expect(found.filter(({ check }) => check === 'typed-labels').map(({ line }) => line)).toEqual([
      lineOf(EN, 'Keep it in'),
    ]);
  });
});

describe('names of controls in the texts of screens', () => {
  const OWN = { en: 'Now select Open.', 'zh-CN': '现在选择“打开”。', 'zh-TW': '現在選取「開啟」。' };
  const told = (change: Record<string, string | null>) =>
    problemsIn(change)
      .filter(({ check }) => check === 'quoted-names')
      .map(({ file, line, message, fix }) => [file, line, message, fix]);
  /** The little site, in which a text of its flow names a control. */
  const naming = (texts: Partial<typeof OWN> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries({ ...OWN, ...texts }).map(([locale, text]) => {
        const file = `locales/${locale}/flows/tiny.json`;
        return [
          file,
          replaced(soundFiles()[file] ?? '', /(?<="list\.coach": )"[^"]+"/, JSON.stringify(text)),
        ];
      }),
    );
  const line = lineOf('locales/en/flows/tiny.json', '"list.coach"');
  const renamed = (locale: string, from: string, to: string) =>
    changed(`locales/${locale}/labels.json`, from, to);

  it('are as they are called', () => expect(told(naming())).toEqual([]));

  it.each([
    ['en', 'Open', 'Unfold', '"list.coach" does not name "Unfold", and each translation of it does.'],
    ['zh-CN', '打开', '展开', '"list.coach" quotes "打开", and nothing is called that.'],
    ['zh-TW', '開啟', '展開', '"list.coach" quotes "開啟", and nothing is called that.'],
  ])('are old ones in %s once the label is renamed', (locale, from, to, message) =>
    expect(told({ ...naming(), ...renamed(locale, from, to) })).toEqual([
      [
        `locales/${locale}/flows/tiny.json`,
        line,
        message,
        expect.stringContaining(`Write "${to}", as locales/${locale}/labels.json calls it.`),
      ],
    ]),
  );

  it.each<[what: string, change: Record<string, string | null>]>([
    [
      'the file of what is quoted',
      {
        ...naming({ en: 'Choose “Ask me.”', 'zh-CN': '看看。', 'zh-TW': '看看。' }),
        'locales/en/ui.json': '{ "hello": "x" "ask": "Ask me" }',
      },
    ],
    ['the names of controls', { ...naming(), 'locales/en/labels.json': '{ "open": "Open" "next": "Next" }' }],
    ['a translation', { ...naming({ en: 'Have a look.' }), 'locales/zh-CN/flows/tiny.json': null }],
  ])('are not asked for where %s is missing or cannot be read', (_, change) =>
    expect(told(change)).toEqual([]),
  );

  it('stand in a translation as in English', () =>
    expect(told(naming({ 'zh-CN': '现在把它展开。' }))).toEqual([
      [
        'locales/zh-CN/flows/tiny.json',
        line,
        '"list.coach" does not name "打开", and English has "Open" there.',
        'Write "打开", as locales/zh-CN/labels.json calls it.',
      ],
    ]));

  it('are those that are like what is quoted', () =>
    expect(told(naming({ en: 'See “Offer.”', 'zh-CN': '看看。', 'zh-TW': '看看。' }))).toEqual([
      [
        'locales/en/flows/tiny.json',
        line,
        '"list.coach" quotes "Offer", and nothing is called that.',
        expect.stringContaining('Did you mean "Offers"?'),
      ],
    ]));

  it.each([
    ['a translation alone names it', { en: 'Have a look.', 'zh-CN': '看看。' }],
    ['English says it in plain words', { en: 'Then open it.', 'zh-CN': '打开。' }],
    ['a sentence begins with such a word', { en: 'Have a look. Open it.', 'zh-CN': '看看。' }],
    ['it is part of a longer name', { en: 'See the Open Papers.', 'zh-CN': '看看。', 'zh-TW': '看看。' }],
    [
      'another text of the screen is quoted',
      { en: 'Choose “Ask.”', 'zh-CN': '选“询问”。', 'zh-TW': '選「詢問」。' },
    ],
    ['the labels are not there', undefined],
  ])('are as they should be where %s', (_, texts) =>
    expect(told(texts ? naming(texts) : { ...naming(), 'locales/zh-CN/labels.json': null })).toEqual([]),
  );
});

it.each([
  ['en', 'Technical Issue', ['azure.coach', 'otherType.body', 'otherType.coach']],
  ['zh-CN', '技术问题', ['azure.coach', 'otherType.body', 'otherType.coach']],
  ['zh-TW', '技術問題', ['azure.coach', 'otherType.body', 'otherType.coach']],
])(
  'whoever renames a label of ours in %s is told the texts of flows that have the old name',
  (locale, from, keys) => {
    const project = readProject(process.cwd());
    const texts = project.texts.map((file) =>
      file.locale === locale && file.namespace === 'labels'
        ? { ...file, strings: { ...file.strings, technicalIssue: `${from} X` } }
        : file,
    );
    const found = quotedNames({ ...project, texts });
    expect(found.map(({ file }) => file)).toEqual(
      keys.map(() => `locales/${locale}/flows/no-admin-left.json`),
    );
    expect(found.map(({ message }) => /"([^"]+)"/.exec(message)?.[1])).toEqual(keys);
  },
);
