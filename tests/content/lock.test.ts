import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { changed, lineOf, lockOf, problemsIn, soundFiles } from './sample.ts';

const EN = 'content/guides/en/demo.mdx';
const CN = 'content/guides/zh-CN/demo.mdx';
const ZH = 'content/guides/zh-TW/demo.mdx';

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

  it('a paragraph added in all languages makes nothing else stale', () => {
    const found = problemsIn({
      [EN]: edited(EN, '## Sign', 'Be careful with it.\n\n## Sign'),
      [CN]: edited(CN, '## 签署', '请小心处理。\n\n## 签署'),
      [ZH]: edited(ZH, '## 簽署', '請小心處理。\n\n## 簽署'),
    });
    expect(found.map(formatProblem)).toEqual([]);
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
      return text.replace(`${list}\n`, '').replace(/\n## /, `\n${list}\n## `);
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
    const found = problemsIn({ [LOCK_FILE]: '{}' });
    expect(found.filter(({ file }) => file === ZH).map(({ message }) => message)).toEqual([
      'content/guides/lock.json does not say which English this was made from.',
    ]);
  });
});
