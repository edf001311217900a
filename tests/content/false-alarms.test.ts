import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { changed, lockOf, problemsIn, SAMPLE_LOCALES, soundFiles } from './sample.ts';

/** The same in three languages. */
type Said = readonly [english: string, simplified: string, traditional: string];

/** What is told of files that were changed alike in every language, and read. */
function told(change: (locale: (typeof SAMPLE_LOCALES)[number], index: number) => Record<string, string>) {
  const files: Record<string, string> = Object.assign({}, ...SAMPLE_LOCALES.map(change));
  return problemsIn({ ...files, [LOCK_FILE]: lockOf({ ...soundFiles(), ...files }) }).map(formatProblem);
}

describe('a paragraph that is written rightly is told of in no language', () => {
  it.each<Said>([
    [
      'The page says “The order\nis ready” and closes.',
      '页面显示“订单已就绪”，随后关闭。',
      '頁面顯示「訂單已就緒」，隨後關閉。',
    ],
    [
      'Select the button (it is at\nthe bottom) and wait.',
      '选择按钮（它在底部），然后等待。',
      '選取按鈕（它在底部），然後等候。',
    ],
    ['You can 1) sign or 2) wait.', '你可以1）签署，或2）等待。', '您可以1）簽署，或2）等候。'],
    ['The color of the subject matters.', '标的的颜色很重要。', '標的的顏色很重要。'],
    ['Wait! Wait! Do not press it.', '等等！等等！不要按。', '等等！等等！不要按。'],
    ['The sign ⚠️ warns you; a heart ❤️ does not.', '标志⚠️提醒你；爱心❤️不会。', '標誌⚠️提醒您；愛心❤️不會。'],
    ['The filter has 5 µm, and the wire 10 kΩ.', '滤网为5 µm，导线为10 kΩ。', '濾網為5 µm，導線為10 kΩ。'],
    ['- -h is an option, and so is\n- -v.', '- -h是一个选项，还有\n- -v。', '- -h是一個選項，還有\n- -v。'],
    ["If you can't find it, ask a colleague.", '找不到？请教同事。', '找不到？請教同事。'],
  ])('%j', (...said) => {
    expect(
      told((locale, index) =>
        changed(`content/guides/${locale}/demo.mdx`, /\n## (?=.*\{#sign\})/, `\n${said[index]}\n\n## `),
      ),
    ).toEqual([]);
  });
});

describe('a text that is written rightly is told of in no language', () => {
  it.each<Said>([
    ['* required', '*必填', '*必填'],
    ['# of users', '用户数', '使用者數'],
    ['> 5 days', '超过5天', '超過5天'],
    ['Q&A; FAQ', '问答', '問答'],
    ['Contoso Inc.', 'Contoso公司', 'Contoso公司'],
    ['Leave out the country code.', '省略国家代码。', '請省略國碼。'],
    ['In C:\\Users\\__name__', '在C:\\Users\\__name__中', '在C:\\Users\\__name__中'],
  ])('%j', (...said) => {
    expect(
      told((locale, index) =>
        changed(`locales/${locale}/ui.json`, '{\n', `{\n  "new": ${JSON.stringify(said[index])},\n`),
      ),
    ).toEqual([]);
  });
});

describe('the other names of a role can be in one language alone', () => {
  it.each<Said>([
    ['Owner|Boss', '', ''],
    ['', '所有者', ''],
    ['', '', '擁有者'],
  ])('%j', (...said) => {
    expect(
      told((locale, index) => ({
        [`locales/${locale}/roles.json`]: JSON.stringify({ 'role.owner.aliases': said[index] }, null, 2),
      })),
    ).toEqual([]);
  });
});
