import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { CN, EN, lockOf, problemsIn, replaced, soundFiles, ZH } from './sample.ts';

/** Rows so alike in length and so unlike in words that only what was read tells which stands for which. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  [EN]: [
    '| Azure AD tenant roles | Global admin, user management admin, billing admin | Global admin or user management admin |',
    '| Cloud Solution Provider roles, which also belong to the tenant | Admin agent, sales agent, helpdesk agent | Global admin or user management admin |',
    '| Company roles, not in Azure AD | MPN partner admin, account admin, and the roles for referrals, business profiles, incentives, and reports | Global admin, user management admin, or account admin |',
  ],
  [CN]: [
    '| Azure AD租户角色 | 全局管理员、用户管理管理员、计费管理员 | 全局管理员或用户管理管理员 |',
    '| 云解决方案提供商角色，同样属于租户 | 管理员代理、销售代理、支持人员代理 | 全局管理员或用户管理管理员 |',
    '| 公司角色，不在Azure AD中 | MPN合作伙伴管理员、帐户管理员，以及引荐、企业档案、奖励和报表方面的角色 | 全局管理员、用户管理管理员或帐户管理员 |',
  ],
  [ZH]: [
    '| Azure AD租用戶角色 | 全域系統管理員、使用者管理系統管理員、帳單系統管理員 | 全域系統管理員或使用者管理系統管理員 |',
    '| 雲端解決方案提供者角色，同樣屬於租用戶 | 系統管理代理人、銷售代理人、技術服務代理人 | 全域系統管理員或使用者管理系統管理員 |',
    '| 公司角色，不在Azure AD中 | MPN合作夥伴系統管理員、帳戶管理員，以及推薦、商務設定檔、獎勵和報告方面的角色 | 全域系統管理員、使用者管理系統管理員或帳戶管理員 |',
  ],
};

const withRows = (guide: string, rows: readonly string[] = ROWS[guide] ?? []) =>
  replaced(soundFiles()[guide] ?? '', /(\|---\|---\|---\|\n)(?:\|.*\n)+/, `$1${rows.join('\n')}\n`);

const READ = { [EN]: withRows(EN), [CN]: withRows(CN), [ZH]: withRows(ZH) };
/** Terms that none of these names has in it. */
const TERMS = {
  'content/glossary.json': JSON.stringify([
    { id: 'benefit', en: 'benefit', 'zh-CN': '权益', 'zh-TW': '權益' },
  ]),
};
const LOCK = lockOf({ ...soundFiles(), ...TERMS, ...READ });

/** What is told where one guide has other rows than were read, by their places among these. */
const toldOf = (guide: string, ...rows: number[]) =>
  problemsIn({
    ...TERMS,
    ...READ,
    [LOCK_FILE]: LOCK,
    [guide]: withRows(
      guide,
      rows.map((row) => ROWS[guide]?.[row] ?? ''),
    ),
  }).map(formatProblem);

/** The first words of a row. */
const FIRST = (guide: string, row: number) => ROWS[guide]?.[row]?.split(' | ')[0]?.slice(2) ?? '';

describe('what was read tells which part is meant, and nothing else is told', () => {
  it('finds nothing where all rows are there', () => expect(toldOf(ZH, 0, 1, 2)).toEqual([]));

  describe.each([CN, ZH])('in %s', (guide) => {
    it.each([
      [0, [1, 2]],
      [1, [0, 2]],
      [2, [0, 1]],
    ])('row %i is missing', (gone, rows) =>
      expect(toldOf(guide, ...rows)).toEqual([
        expect.stringContaining(`The table row is missing: ${FIRST(EN, gone)}`),
      ]),
    );

    it.each([[[1, 0, 2]], [[0, 2, 1]], [[2, 1, 0]], [[1, 2, 0]], [[2, 0, 1]]])('rows stand as %j', (rows) =>
      expect(toldOf(guide, ...rows)).toEqual([
        expect.stringMatching(/have changed places|This table row stands elsewhere in English/),
      ]),
    );
  });

  it.each([
    [0, [1, 2]],
    [1, [0, 2]],
    [2, [0, 1]],
  ])('row %i is gone from English, which each translation is told once', (gone, rows) =>
    expect(toldOf(EN, ...rows)).toEqual(
      [CN, ZH].map((guide) =>
        expect.stringContaining(`The table row is not in the English guide: ${FIRST(guide, gone)}`),
      ),
    ),
  );

  it('a cell is emptied in English, which each translation is told once', () => {
    const emptied = { [EN]: replaced(READ[EN], '| Global admin or user management admin |', '| |') };
    const told = problemsIn({ ...TERMS, ...READ, ...emptied, [LOCK_FILE]: LOCK }).map(formatProblem);
    expect(told).toEqual([
      expect.stringMatching(/zh-CN[\s\S]*The cell is empty in English/),
      expect.stringMatching(/zh-TW[\s\S]*The cell is empty in English/),
    ]);
  });
});
