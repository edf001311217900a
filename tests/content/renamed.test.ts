import { describe, expect, it } from 'vitest';
import { beyond } from '../../src/checks/integration.ts';
import type { Problem } from '../../src/checks/problem.ts';
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
  ZH,
} from './sample.ts';

const UI = 'locales/en/ui.json';
const FLOW = 'locales/en/flows/tiny.json';

describe('a name that English alone has otherwise is told once, of English', () => {
  it.each([
    ['of a flow', FLOW, '"paper.heading"', '"paper.haeding"', {}],
    ['of a flow, another word', FLOW, '"paper.heading"', '"paper.title"', {}],
    ['of the page', UI, '"rule"', '"rules"', { 'src/frame/Header.astro': "<p>{t('rule')}</p>\n" }],
  ])('%s', (_, file, from, to, code) => {
    const found = problemsIn({ ...changed(file, from, to), ...code });
    expect(found.map((one) => [one.check, one.file, one.line])).toEqual([
      ['texts', file, lineOf(file, from)],
    ]);
    expect(found[0]?.message).toBe(`${to} is called ${from} in every translation.`);
    expect(found[0]?.fix).toContain(from);
  });

  it('a name that stands twice, the second with other words', () => {
    const found = problemsIn(changed(UI, 'days."\n', 'days.",\n  "rule": "Burn it."\n'));
    expect(found.map(({ message }) => message)).toEqual(['"rule" is in the file twice.']);
  });
});

it('takes of two names like one that a translation lacks the nearest for it', () => {
  const file = 'locales/zh-CN/ui.json';
  const found = problemsIn(changed(file, '"rule": ', '"rulers": "尺。",\n  "rules": '));
  expect(found.map(({ line, message }) => [line, message])).toEqual([
    [lineOf(file, '"rule"') + 1, '"rules" is called "rule" in English.'],
    [lineOf(file, '"rule"'), '"rulers" is not in English.'],
  ]);
});

describe('a key that every language calls otherwise', () => {
  const everywhere = (namespace: string, from: string, to: string) =>
    Object.assign(
      {},
      ...SAMPLE_LOCALES.map((locale) => changed(`locales/${locale}/${namespace}.json`, from, to)),
    );
  const told = (files: Record<string, string>) =>
    problemsIn(files).map(({ check, file, message }) => [check, file, message.split('\n')[0]]);

  it('needs no reading where its words are the same', () => {
    expect(told(everywhere('ui', '"rule"', '"warning"'))).toEqual([]);
    expect(told(everywhere('ui', '"hello"', '"hello.name"'))).toEqual([]);
  });

  it('also where several say the same, and one of them is gone', () => {
    const same = (locale: string, key: string, text: string) =>
      changed(`locales/${locale}/ui.json`, '{\n', `{\n  "${key}": "${text}",\n  "${key}2": "${text}",\n`);
    const files = (key: string) => ({
      ...same('en', key, 'Wait.'),
      ...same('zh-CN', key, '请等待。'),
      ...same('zh-TW', key, '請等候。'),
    });
    const lock = lockOf({ ...soundFiles(), ...files('wait') });
    expect(told({ ...files('pause'), [LOCK_FILE]: lock })).toEqual([]);
  });

  it('needs no reading where it is that of a control that guides name', () => {
    const guide = (file: string) => changed(file, '<Label id="next" />', '<Label id="onward" />');
    const files = { ...everywhere('labels', '"next"', '"onward"'), ...guide(EN), ...guide(CN), ...guide(ZH) };
    const paper = { ...tiny.screens.paper, buttons: [{ send: 'SIGN', label: 'onward' }] };
    const flow = { ...tiny, screens: { ...tiny.screens, paper } } as unknown as typeof tiny;
    const tell = (some: Record<string, string>) =>
      problemsIn(some, { tiny: flow }).map(({ check, file }) => [check, file]);
    expect(tell(files)).toEqual([]);
    const other = replaced(files[EN] ?? '', 'You cannot undo this.', 'You can undo this later.');
    expect(tell({ ...files, [EN]: other })).toEqual([
      ['stale', CN],
      ['stale', ZH],
    ]);
  });

  it('is none where English has given a key that stays the words of another', () => {
    const two = (locale: string, [card, check]: [string, string]) =>
      changed(`locales/${locale}/ui.json`, '{\n', `{\n  "card": "${card}",\n  "check": "${check}",\n`);
    const files = {
      ...two('en', ['Pay by card.', 'Pay by check.']),
      ...two('zh-CN', ['用银行卡付款。', '用支票付款。']),
      ...two('zh-TW', ['以信用卡付款。', '以支票付款。']),
    };
    const lock = lockOf({ ...soundFiles(), ...files });
    const found = told({ ...files, ...two('en', ['Pay by check.', 'Pay by card.']), [LOCK_FILE]: lock });
    expect(found.map(([check]) => check)).toContain('stale');
    expect(found.map(([check]) => check)).not.toContain('drift');
  });

  it('tells the translation alone where only that says something else', () => {
    const files = everywhere('ui', '"rule"', '"warning"');
    const file = 'locales/zh-TW/ui.json';
    expect(told({ ...files, [file]: replaced(files[file], '退回', '轉讓') })).toEqual([
      ['drift', file, expect.stringMatching(/changed since it was read/)],
    ]);
  });

  it('tells English alone where that says something else', () => {
    const files = everywhere('ui', '"rule"', '"warning"');
    const file = 'locales/en/ui.json';
    expect(told({ ...files, [file]: replaced(files[file], 'return it', 'give it back') })).toEqual(
      ['zh-CN', 'zh-TW'].map((locale) => [
        'stale',
        `locales/${locale}/ui.json`,
        'English has changed since this was translated.',
      ]),
    );
  });
});

describe('the id of a heading, told once', () => {
  const told = (files: Record<string, string>) =>
    problemsIn(files).map(({ check, file, line, fix }) => [check, file, line, fix]);

  it('of the translation that alone has another, and not at the links to it', () => {
    expect(told(changed(ZH, '{#sign}', '{#signing}'))).toEqual([
      ['parity', ZH, lineOf(ZH, '{#sign}'), expect.stringMatching(/Make it ## \{#sign\}/)],
    ]);
  });

  it('of English that alone has another, with the id of every translation', () => {
    const search = Object.assign(
      {},
      ...SAMPLE_LOCALES.map((locale) => ({
        [`locales/${locale}/search.json`]: '{\n  "find.guides/demo/#sign": "x | y"\n}\n',
      })),
    );
    expect(told({ ...changed(EN, '{#sign}', '{#signing}'), ...search })).toEqual([
      ['links', EN, lineOf(EN, '{#sign}'), expect.stringMatching(/Write \{#sign\}/)],
    ]);
  });

  it('and each link to a section that no language has', () => {
    const link = (path: string) => changed(path, 'guide:demo#sign', 'guide:demo#sing');
    expect(told({ ...link(EN), ...link(CN), ...link(ZH) }).map(([check]) => check)).toEqual([
      'links',
      'links',
      'links',
    ]);
  });
});

describe('a heading that alone is gone, told once where it stood', () => {
  const told = (files: Record<string, string>) =>
    problemsIn(files).map(({ check, file, line, message, fix }) => [check, file, line, message, fix]);
  const without = (path: string, id: string) => changed(path, new RegExp(`#+ .* \\{#${id}\\}\\n\\n`), '');
  const lost = (words: string) => expect.stringContaining(`The heading is missing: ${words}`);
  /** Also for readers who search: their words lead to sections. */
  const search = Object.fromEntries(
    SAMPLE_LOCALES.map((locale) => [
      `locales/${locale}/search.json`,
      '{\n  "find.guides/demo/#sign": "x | y"\n}\n',
    ]),
  );

  it('in English, and neither at the links to it nor in translations, which have it', () =>
    expect(told({ ...without(EN, 'sign'), ...search })).toEqual([
      [
        'parity',
        EN,
        lineOf(EN, '{#sign}'),
        lost('## Sign {#sign}'),
        expect.stringMatching(/above this line/),
      ],
    ]));

  it('where its list has become one with the list before it', () => {
    const list = (path: string, item: string) =>
      replaced(soundFiles()[path] ?? '', /(?=\n## .*next-steps)/, item);
    const files = {
      [EN]: list(EN, '\n- A stamp.\n'),
      [CN]: list(CN, '\n- 一张邮票。\n'),
      [ZH]: list(ZH, '\n- 一張郵票。\n'),
    };
    const lock = { [LOCK_FILE]: lockOf({ ...soundFiles(), ...files }) };
    expect(told({ ...files, ...lock })).toEqual([]);
    const gone = replaced(files[EN], '## Next steps {#next-steps}\n\n', '');
    expect(told({ ...files, ...lock, [EN]: gone })).toEqual([
      ['parity', EN, lineOf(EN, '{#next-steps}') + 2, lost('## Next steps'), expect.anything()],
    ]);
  });

  it('in a translation, with its own words', () =>
    expect(told(without(ZH, 'sign'))).toEqual([
      [
        'parity',
        ZH,
        lineOf(ZH, '{#sign}'),
        lost('## 簽署 {#sign}'),
        expect.stringMatching(/above this line/),
      ],
    ]));

  it('and what else is wrong there is told too, with its line', () => {
    const files = without(EN, 'sign');
    const other = { [EN]: replaced(files[EN] ?? '', 'learn:membership/mpn-refund-request', 'learn:nothing') };
    expect(told({ ...files, ...other }).map(([check, , line]) => [check, line])).toEqual([
      ['parity', lineOf(EN, '{#sign}')],
      ['links', lineOf(EN, 'learn:membership') - 2],
    ]);
  });

  it('but no section that is gone with its text', () => {
    const gone = changed(EN, /### After that[\s\S]*?(?=## Next)/, '');
    expect(told(gone).map(([check, file]) => [check, file])).toEqual([
      ['parity', CN],
      ['parity', CN],
      ['parity', ZH],
      ['parity', ZH],
    ]);
  });

  it('and no heading that stands there without its mark', () =>
    expect(
      told(changed(EN, '### After that {#after}', 'After that {#after}')).map(([, file]) => file),
    ).toEqual([EN]));

  it('and no heading that stands there as a bold line', () =>
    expect(
      told(changed(EN, '### After that {#after}', '**After that**')).map(([check, file]) => [check, file]),
    ).toEqual([
      ['stale', CN],
      ['stale', ZH],
    ]));
});

describe('after a change, the server for writers tells', () => {
  const problem = (line: number, message = 'A tab.'): Problem => ({
    check: 'x',
    file: 'a',
    line,
    message,
    fix: '',
  });
  const lines = (list: Problem[], other: Problem[]) => beyond(list, other).map(({ line }) => line);

  it('a second instance of a mistake, and the place of that one', () => {
    expect(lines([problem(2), problem(5)], [problem(5)])).toEqual([2]);
    expect(lines([problem(2), problem(5)], [problem(2)])).toEqual([5]);
  });

  it('that one of two was put right', () =>
    expect(lines([problem(2), problem(5)], [problem(2)])).toHaveLength(1));

  it('nothing of a mistake that only moved', () => {
    expect(lines([problem(3), problem(6)], [problem(2), problem(5)])).toEqual([]);
    expect(lines([problem(3, 'Another.')], [problem(3)])).toEqual([3]);
  });
});
