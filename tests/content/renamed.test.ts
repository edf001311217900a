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
