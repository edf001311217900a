import { describe, expect, it } from 'vitest';
import { rehearsalSteps } from '../../src/copies/rehearsal-steps.ts';
import { rolesSheet } from '../../src/copies/roles-table.ts';
import { FLOWS } from '../../src/flows/index.ts';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { isChinese, type Locale } from '../../src/i18n/locales.ts';
import { text, textsIn } from '../../src/i18n/text.ts';
import { OPEN_ACCOUNT } from '../../src/practice/account.ts';
import { view } from '../../src/practice/view.ts';
import { tell } from '../../src/rehearsal/tell.ts';
import { flowWords } from '../../src/wording/flow-words.ts';
import { sharedWords } from '../../src/wording/shared-words.ts';

/** What the coach says on a screen. */
function told(locale: Locale, id: string, state: string, token: string): string {
  const flow = { ...sharedWords(locale), ...flowWords(locale, id, []) };
  const screen = flow.screens[state];
  if (!screen) throw new Error(`${id} has no screen ${state}.`);
  return tell(flow, screen, token);
}

describe('the coach says of each kind of field what one does with it', () => {
  it.each([
    [
      'create-account',
      'me',
      'UPDATE:yes',
      'Make sure that the check box Admin agent is selected. Then select Update.',
      '确保已勾选“管理员代理”。然后选择“更新”。',
      '確認已勾選「系統管理代理人」。然後選取「更新」。',
    ],
    ['create-account', 'me', 'UPDATE:no', 'Select Update.', '选择“更新”。', '選取「更新」。'],
    [
      'visual-studio-benefit',
      'details',
      'ASSIGN:you',
      'Under User, choose Kim Akers (you). Then select Assign user.',
      '在“用户”中选择“金雅（你）”。然后选择“分配用户”。',
      '在「使用者」中選取「林雅琪（您）」。然後選取「指派使用者」。',
    ],
    [
      'go-to-market-benefit',
      'contactDetails',
      'ASSIGN:other:given:en',
      'Fill in: Email address and Phone number. Under Preferred language, choose English. Then select Assign user.',
      '填写：“电子邮件地址”和“电话号码”。在“首选语言”中选择“英语”。然后选择“分配用户”。',
      '填寫：「電子郵件地址」和「電話號碼」。在「慣用語言」中選取「英文」。然後選取「指派使用者」。',
    ],
  ])('%s, %s, %s', (id, state, token, ...words) => {
    expect(COMPLETE_LOCALES.map((locale) => told(locale, id, state, token))).toEqual(words);
  });
});

describe('the coach names the language of the page where one is to be chosen', () => {
  it.each(COMPLETE_LOCALES)('%s', (locale) => {
    const flows = Object.keys(FLOWS).flatMap((id) => {
      const { screens } = flowWords(locale, id, []);
      return Object.values(screens).flatMap(({ fields }) =>
        fields.flatMap(({ options = [] }) => {
          const values = options.map(({ value }) => value);
          return values.includes('zhCn') ? [{ id, first: values[0] }] : [];
        }),
      );
    });
    const own = { en: 'en', 'zh-CN': 'zhCn', 'zh-TW': 'zhTw' }[locale as string];
    expect(flows.map(({ id }) => id)).toEqual(['go-to-market-benefit', 'software-benefit']);
    for (const { id, first } of flows) expect(first, id).toBe(own);
  });
});

it('what a screen asks for and offers is told apart in a copy of a guide', () => {
  const copies = COMPLETE_LOCALES.map((locale) =>
    JSON.stringify(rehearsalSteps(locale, 'create-account', [['byHand']], '')),
  );
  for (const [index, [fields, controls]] of [
    ['Legal name and Address', '“Next”; “Stop here”'],
    ['法定名称和地址', '“下一步”“先到这里”'],
    ['法定名稱和地址', '「下一步」「先停在這裡」'],
  ].entries()) {
    expect(copies[index]).toContain(fields);
    expect(copies[index]).toContain(controls);
  }
});

describe.each(COMPLETE_LOCALES)('in %s', (locale) => {
  const texts = textsIn(locale, 'rehearsal');
  const people = [texts['option.you'], texts['option.colleague'], texts['company.you']];

  it('who was named, of whom nothing is kept, is not told; nor is a person a status', () => {
    const { marketingContact, azureStatus, usedAzure } = view({
      ...OPEN_ACCOUNT,
      marketingContact: 'set',
      azure: 'assigned',
    });
    for (const shown of [marketingContact, azureStatus, usedAzure])
      expect(people).not.toContain(texts[(shown as { text: string }).text]);
  });

  it('in marketing, nothing is said of support, not even by a text that both share', () => {
    const { screens } = flowWords(locale, 'go-to-market-benefit', []);
    expect(JSON.stringify(screens)).not.toMatch(/product support|产品支持|產品支援/);
  });

  it('what is asked for and not given yet is told alike in the list and in the refusal', () => {
    const { usedTechnical } = view({ ...OPEN_ACCOUNT, technical: 'requested' });
    expect(usedTechnical).toEqual({ text: 'value.requested' });
  });

  it('a sheet of roles puts no space after a full-width mark', () => {
    if (isChinese(locale)) expect(rolesSheet(locale)).not.toMatch(/[。；：] /);
  });

  it('a line that others quote names the role that it means', () => {
    expect(text(locale)('roles:today.benefits')).toContain(text(locale)('roles:role.mpn-partner-admin'));
  });
});
