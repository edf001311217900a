import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { readSource } from '../../src/checks/source/read-source.ts';
import { documentsOf } from '../../src/checks/translation/stale.ts';
import { namesOfFiles, unreadFiles } from '../../src/checks/translation/unread-files.ts';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { accepted, formatLock, LOCK_FILE, parseLock, tidied } from '../../src/translation/lock.ts';
import {
  CN,
  changed,
  EN,
  lineOf,
  lockOf,
  problemsIn,
  replaced,
  soundFiles,
  withFiles,
  ZH,
} from './sample.ts';

const CN_UI = 'locales/zh-CN/ui.json';
const ZH_UI = 'locales/zh-TW/ui.json';

const edited = (path: string, from: string, to: string) => changed(path, from, to)[path] ?? '';

describe('English that has changed since it was translated', () => {
  it('is told with the old and the new text, at the block of each translation', () => {
    const found = problemsIn(changed(EN, 'Keep it in a safe place', 'Burn it in a safe place'));
    expect(found.map(({ check, file, line }) => [check, file, line])).toEqual([
      ['stale', CN, lineOf(CN, '把信件')],
      ['stale', ZH, lineOf(ZH, '把信件')],
    ]);
    expect(found[0]?.message).toMatch(
      /It said: Keep it in a safe place\.\n {2}It says: Burn it in a safe place\./,
    );
    expect(found[0]?.fix).toMatch(/npm run translations -- --accept zh-CN guides\/demo/);
  });

  it('also of a text that stands twice', () => {
    const first = 'Be careful with it.\n\nIt is old.\n\nBe careful with it.\n\n## Sign';
    const others = {
      [CN]: edited(CN, '## 签署', '请小心处理。\n\n它很旧。\n\n请小心处理。\n\n## 签署'),
      [ZH]: edited(ZH, '## 簽署', '請小心處理。\n\n它很舊。\n\n請小心處理。\n\n## 簽署'),
    };
    const lock = lockOf({ ...soundFiles(), ...others, [EN]: edited(EN, '## Sign', first) });
    for (const now of [
      first.replace('Be careful', 'Be quick'),
      first.replace(/Be careful(?=[^B]*Sign)/, 'Be quick'),
    ]) {
      const found = problemsIn({ ...others, [EN]: edited(EN, '## Sign', now), [LOCK_FILE]: lock });
      expect(found.map(({ check, file }) => [check, file])).toEqual([
        ['stale', CN],
        ['stale', ZH],
      ]);
    }
  });

  it('in a text of locales/, and in the words of front matter', () => {
    const ui = problemsIn(changed('locales/en/ui.json', 'You cannot return it', 'You may not return it'));
    expect(ui.map(({ check, file, line }) => [check, file, line])).toEqual([
      ['stale', 'locales/zh-CN/ui.json', 3],
      ['stale', 'locales/zh-TW/ui.json', 3],
    ]);
    const title = problemsIn(changed(EN, 'title: Sign the paper', 'title: Sign the papers'));
    expect(title.map(({ check, line }) => [check, line])).toEqual([
      ['stale', lineOf(CN, 'title:')],
      ['stale', lineOf(ZH, 'title:')],
    ]);
  });

  const ADDED = {
    [EN]: edited(EN, '## Sign', 'Be careful with it.\n\n## Sign'),
    [CN]: edited(CN, '## 签署', '请小心处理。\n\n## 签署'),
    [ZH]: edited(ZH, '## 簽署', '請小心處理。\n\n## 簽署'),
  };

  it('a paragraph added in all languages makes nothing else stale, and is still to be read', () => {
    const found = problemsIn(ADDED);
    expect(found.map(({ check, file, line }) => [check, file, line])).toEqual([
      ['unread', CN, lineOf(CN, '## 签署')],
      ['unread', ZH, lineOf(ZH, '## 簽署')],
    ]);
    expect(found[0]?.message).toContain('English: Be careful with it.\n  Here: 请小心处理。');
    expect(found[0]?.fix).toMatch(/npm run translations -- --accept zh-CN guides\/demo$/);
    expect(problemsIn({ ...ADDED, [LOCK_FILE]: lockOf({ ...soundFiles(), ...ADDED }) })).toEqual([]);
  });

  it('several of them are asked about once, and not while one has a mistake of its own', () => {
    const more = {
      [EN]: replaced(ADDED[EN] ?? '', '## Next steps', 'Then you are done.\n\n## Next steps'),
      [CN]: replaced(ADDED[CN] ?? '', '## 后续步骤', '这样就完成了。\n\n## 后续步骤'),
      [ZH]: replaced(ADDED[ZH] ?? '', '## 後續步驟', '這樣就完成了。\n\n## 後續步驟'),
    };
    const told = (change: Record<string, string> = {}) =>
      problemsIn({ ...more, ...change }).map(({ check, file }) => [check, file]);
    expect(told()).toEqual([
      ['unread', CN],
      ['unread', ZH],
    ]);
    const wrong = replaced(more[ZH] ?? '', '這樣就完成了。', '這樣就在5天內完成了。');
    expect(told({ [ZH]: wrong })).toEqual([
      ['parity', ZH],
      ['unread', CN],
    ]);
  });

  it('texts added in all languages are still to be read, each file once', () => {
    const added = (path: string, one: string, other: string) =>
      changed(path, '{\n', `{\n  "one": "${one}",\n  "other": "${other}",\n`);
    const found = problemsIn({
      ...added('locales/en/ui.json', 'Wait.', 'Burn it.'),
      ...added(CN_UI, '请等待。', '烧掉它。'),
      ...added(ZH_UI, '請等候。', '燒掉它。'),
    });
    expect(found.map(({ check, file, line }) => [check, file, line])).toEqual([
      ['unread', CN_UI, 2],
      ['unread', ZH_UI, 2],
    ]);
    expect(found[0]?.message).toMatch(/lines 2, 3/);
  });

  it('a paragraph added in English alone is missing in the others, and nothing is stale', () => {
    const found = problemsIn({ [EN]: edited(EN, '## Sign', 'Be careful with it.\n\n## Sign') });
    expect(found.map(({ check, file }) => [check, file])).toEqual([
      ['parity', CN],
      ['parity', ZH],
    ]);
  });

  it('a section that moves in all languages makes nothing stale', () => {
    const moved = (path: string) => {
      const text = soundFiles()[path] ?? '';
      const [, list = ''] = /\n(1\. [\s\S]*?\n)\n/.exec(text) ?? [];
      return replaced(replaced(text, `${list}\n`, ''), /\n## /, `\n${list}\n## `);
    };
    expect(problemsIn({ [EN]: moved(EN), [CN]: moved(CN), [ZH]: moved(ZH) }).map(formatProblem)).toEqual([]);
  });

  it('written anew, it is still the same block', () => {
    const found = problemsIn(changed(EN, 'Keep it in a safe place', 'Throw everything away'));
    expect(found.map(({ check, line }) => [check, line])).toEqual([
      ['stale', lineOf(CN, '把信件')],
      ['stale', lineOf(ZH, '把信件')],
    ]);
  });

  it('is no longer told once a reader has accepted the translation', () => {
    const files = { ...soundFiles(), ...changed(EN, 'Keep it in', 'Put it in') };
    expect(problemsIn({ ...files, [LOCK_FILE]: lockOf(files) }).map(formatProblem)).toEqual([]);
  });

  it('a document that the lock does not know is told once', () => {
    const lock = JSON.parse(lockOf(soundFiles()));
    delete lock.madeFrom['zh-TW']['guides/demo'];
    const found = problemsIn({ [LOCK_FILE]: JSON.stringify(lock) });
    expect(found.filter(({ file }) => file === ZH).map(({ message }) => message)).toEqual([
      'content/guides/lock.json does not say which English this was made from.',
    ]);
  });
});

describe('what the lock keeps of a translation', () => {
  const TEXT = '由全域系統管理員或帳戶管理員關閉自動續約。';

  it('is read as it was written', () => {
    const lock = parseLock(lockOf(soundFiles()));
    expect(lock.madeFrom['zh-TW']?.['guides/demo']?.[0]?.translation).toBe('簽署文件');
    expect(parseLock(formatLock(lock))).toEqual(lock);
  });

  it('tells roles that changed places, whatever else is put better', () => {
    const files = {
      ...soundFiles(),
      ...changed(
        EN,
        'Keep it in a safe place',
        'A global admin or an account admin turns off automatic renewal',
      ),
      ...changed(CN, '把信件放在安全的地方', '由全局管理员或帐户管理员关闭自动续订'),
      ...changed(ZH, '把信件放在安全的地方。', TEXT),
    };
    const lock = lockOf(files);
    const told = (to: string) =>
      problemsIn({ ...files, [ZH]: replaced(files[ZH] ?? '', TEXT, to), [LOCK_FILE]: lock })
        .filter(({ check }) => check === 'drift')
        .map(({ message }) => message.split('\n')[0]);
    expect(told('請由帳戶管理員或全域系統管理員關閉自動續約。')).toEqual([
      expect.stringMatching(/"account admin" stands where "global admin" stood/),
    ]);
    expect(told('請由全域系統管理員或帳戶管理員關閉自動續約。')).toEqual([]);
  });

  it('may be less in an older lock, which is still read', () => {
    const lock = lockOf(soundFiles()).replace(
      /^(\s+"\S{8}) .*"(,?)$/gm,
      '$1 k3Jx0a9Q 1,0,0,2 34 Zq0x Vb1k RgRa"$2',
    );
    expect(parseLock(lock).madeFrom['zh-TW']?.['guides/demo']?.[0]).not.toHaveProperty('translation');
    expect(problemsIn({ [LOCK_FILE]: lock }).map(formatProblem)).toEqual([]);
    const gone = problemsIn({
      [LOCK_FILE]: lock,
      ...changed(ZH, '只有系統管理員才能簽署', '系統管理員能簽署'),
    });
    expect(gone.map(({ line }) => line)).toEqual([lineOf(ZH, '只有系統')]);
  });

  it('of a file that is translated in part, is that part', () => {
    const part = changed(ZH_UI, /\n.*"hello".*/, '');
    const lock = lockOf({ ...soundFiles(), ...part });
    expect(parseLock(lock).madeFrom['zh-TW']?.['locales/ui']?.map(({ translation }) => translation)).toEqual([
      'rule: 30天之後不能退回。',
    ]);
    const told = (files: Record<string, string>) =>
      problemsIn({ [LOCK_FILE]: lock, ...files }).map(({ check, file }) => [check, file]);
    // What comes to it later was made from the English of its own day, and has to be read.
    expect(told(changed('locales/en/ui.json', 'Hello', 'Welcome'))).toEqual([
      ['stale', CN_UI],
      ['unread', ZH_UI],
    ]);
    expect(told(changed('locales/en/ui.json', 'You cannot return', 'You may not return'))).toEqual([
      ['stale', CN_UI],
      ['stale', ZH_UI],
      ['unread', ZH_UI],
    ]);
    // And what changes in the part asks to be read, whatever is missing beside it.
    const missing = ['texts', ZH_UI];
    expect(told(part)).toEqual([missing]);
    expect(told({ [ZH_UI]: (part[ZH_UI] ?? '').replace('退回', '轉讓') })).toEqual([
      missing,
      ['drift', ZH_UI],
    ]);
  });

  it('is every word of it, in the lock of this project', () => {
    const source = readSource('.', { locales: LOCALE_TAGS, slugs: [], flows: {}, tasks: [] });
    // Of a draft, a guide may have other blocks than English: then it is noted which English there was.
    const entries = COMPLETE_LOCALES.flatMap((locale) =>
      Object.values(source.lock.madeFrom[locale] ?? {}).flat(),
    );
    expect(entries.length).toBeGreaterThan(1000);
    // Where this fails, the lock comes from a version that kept less: read what was translated, and
    // `npm run translations -- --accept`.
    expect(entries.filter(({ translation }) => translation === undefined)).toEqual([]);
  });
});

describe('a lock that is damaged', () => {
  const lock = lockOf(soundFiles());
  it.each([
    [
      'English that somebody changed in it',
      lock.replace('You cannot undo this', 'You can undo this'),
      /changed by hand/,
    ],
    ['a list in place of a lock', '[1]', /it is no lock/],
    ['nothing', 'null', /it is no lock/],
    ['a row that is no text', '{ "madeFrom": { "zh-TW": { "guides/demo": [1] } } }', /it is no lock/],
    ['a document without rows', '{ "madeFrom": { "zh-TW": { "guides/demo": null } } }', /it is no lock/],
  ])('is refused: %s', (_, text, why) => {
    expect(text).not.toBe(lock);
    expect(() => parseLock(text)).toThrow(why);
  });

  it('is told with its file, the line and the cure', () => {
    const told = (text: string) => {
      const found = problemsIn({ [LOCK_FILE]: text });
      expect(found.map(({ file }) => file)).toEqual([LOCK_FILE]);
      return found[0];
    };
    const altered = lock.replace('You cannot undo this', 'You can undo this');
    const line = altered.split('\n').findIndex((row) => row.includes('You can undo this')) + 1;
    expect(told(altered)).toMatchObject({ file: LOCK_FILE, line, fix: expect.stringMatching(/from git/) });
    expect(told(`\ufeff${lock}`)).toMatchObject({
      line: 1,
      message: expect.stringMatching(/byte order mark/),
    });
    expect(told(lock.replace(/\}\s*$/, ''))).toMatchObject({
      fix: expect.stringMatching(/Write \} at the end/),
    });
  });
});

describe('what was read stays known', () => {
  /** The lock after somebody accepts everything while some files are others. */
  const after = (change: Record<string, string>) =>
    withFiles({ ...soundFiles(), [LOCK_FILE]: lockOf(soundFiles()), ...change }, (source) => ({
      lock: formatLock(
        tidied(
          accepted(source.lock, documentsOf(source)),
          new Set([...documentsOf(source).map(({ name }) => name), ...namesOfFiles(source)]),
        ),
      ),
      unread: unreadFiles(source),
      unreadInTaiwan: unreadFiles(source, 'zh-TW', ['guides/demo']),
    }));
  const sound = after({}).lock;

  it('while English cannot be read, which is said', () => {
    const found = after(changed(EN, 'A paper costs', 'A {paper costs'));
    expect(found).toEqual({ lock: sound, unread: [EN], unreadInTaiwan: [EN] });
  });

  it('while a translation or a file of texts cannot be read', () => {
    const found = after({
      ...changed(CN, '一份文件', '一{份文件'),
      ...changed('locales/en/ui.json', '{\n', '\n'),
    });
    expect(found).toEqual({ lock: sound, unread: [CN, 'locales/en/ui.json'], unreadInTaiwan: [] });
  });

  it('while a block is missing in a translation', () =>
    expect(after(changed(ZH, /一份文件.*\n\n/, '')).lock).toBe(sound));

  it('but not of a document that is gone', () => {
    const { madeFrom, english } = parseLock(sound);
    const entries = { ...madeFrom['zh-CN'], 'guides/gone': [] };
    const found = after({
      [LOCK_FILE]: formatLock({ english, madeFrom: { ...madeFrom, 'zh-CN': entries } }),
    });
    expect(found.lock).toBe(sound);
  });
});
