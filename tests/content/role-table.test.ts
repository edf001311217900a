import { describe, expect, it } from 'vitest';
import { roleTable } from '../../src/checks/facts/role-table.ts';
import { readProject } from '../../src/checks/index.ts';
import type { RoleTables } from '../../src/checks/source/source.ts';

const source = readProject('.');
const sound = source.roles as RoleTables;

/** What is told of the role table with something changed. */
const told = (change: object) => roleTable({ ...source, roles: { ...sound, ...change } as RoleTables });

const task = (id: string, rule: object) => ({ tasks: { ...sound.tasks, [id]: rule } });
const about = (id: keyof typeof sound.about, change: object) => ({
  about: { ...sound.about, [id]: { ...sound.about[id], ...change } },
});

const today = (id: keyof typeof sound.today, change: object) => ({
  today: { ...sound.today, [id]: { ...sound.today[id], ...change } },
});

/** What is told where the English texts of roles lack one, and have another. */
const toldOfTexts = (without: string, other?: string) =>
  roleTable({
    ...source,
    texts: source.texts.map((one) => {
      if (one.file !== 'locales/en/roles.json') return one;
      const { [without]: _, ...strings } = one.strings;
      return { ...one, strings: { ...strings, ...(other && { [other]: 'Words' }) } };
    }),
  });

describe('the role table', () => {
  it('is sound', () => expect(roleTable(source)).toEqual([]));

  it('has each role once', () => {
    const ids = [...sound.ids, 'account-admin'];
    const code = source.code.map((one) =>
      one.file === 'src/roles/roles.ts'
        ? { ...one, text: one.text.replace("  'signed-in-user',\n", "$&  'account-admin',\n") }
        : one,
    );
    const { text = '' } = code.find(({ file }) => file === 'src/roles/roles.ts') ?? {};
    const lines = text.split('\n');
    expect(roleTable({ ...source, code, roles: { ...sound, ids } as unknown as RoleTables })).toEqual([
      {
        check: 'role-table',
        file: 'src/roles/roles.ts',
        line: lines.lastIndexOf("  'account-admin',") + 1,
        message: 'The role "account-admin" stands in ROLE_IDS twice.',
        fix: `Take out line ${lines.indexOf("  'account-admin',") + 1} or this one.`,
      },
    ]);
  });

  it.each<[string, object, string, RegExp, RegExp]>([
    [
      'a role',
      task('account.merge', { anyOf: ['acount-admin'] }),
      'tasks',
      /no role "acount-admin"/,
      /account-admin/,
    ],
    [
      'an answer',
      task('support.viewOwn', { anyOf: [] }),
      'tasks',
      /Nobody can do "support.viewOwn"/,
      /everyone/,
    ],
    [
      'a group',
      task('support.viewOwn', { anyOf: [], everyone: 'signed-in' }),
      'tasks',
      /no group "signed-in"/,
      /signed-in-user/,
    ],
    [
      'a note',
      task('offers.renew', { anyOf: ['global-admin'], withNote: { 'admin-agent': 16 } }),
      'tasks',
      /no note "16"/,
      /17/,
    ],
    [
      'a property',
      task('offers.renew', { anyOf: ['global-admin'], withNotes: {} }),
      'tasks',
      /no property of a rule "withNotes"/,
      /Did you mean "withNote"/,
    ],
    ['whom to ask', about('account.merge', { askWhom: [] }), 'about', /nobody to ask/, /askWhom/],
    [
      'a person',
      about('account.merge', { askWhom: ['accounts-admin'] }),
      'about',
      /"accounts-admin"/,
      /account-admin/,
    ],
    ['a remark', about('users.view', { remark: 'ownRows' }), 'about', /no remark "ownRows"/, /ownRow/],
    ['a way to find them', about('account.create', { find: 'noAcount' }), 'about', /"noAcount"/, /noAccount/],
    [
      'what is said of a task',
      { about: { ...sound.about, 'account.merge': undefined } },
      'about',
      /Nothing is told of the task "account.merge"/,
      /TASK_ABOUT/,
    ],
    [
      'someone to ask who can',
      about('offers.buy', { askWhom: ['mpn-partner-admin', 'sales-agent'] }),
      'about',
      /"sales-agent" is to be asked, and cannot/,
      /mpn-partner-admin, global-admin/,
    ],
    [
      'someone to ask once',
      about('offers.buy', { askWhom: ['mpn-partner-admin', 'mpn-partner-admin'] }),
      'about',
      /"mpn-partner-admin" stands in askWhom twice/,
      /Take one out/,
    ],
    [
      'a role once',
      task('offers.buy', { anyOf: ['mpn-partner-admin', 'global-admin', 'global-admin'] }),
      'tasks',
      /"global-admin" stands in anyOf twice/,
      /Take one out/,
    ],
    [
      'a role with a note alone',
      task('offers.buy', { anyOf: ['mpn-partner-admin', 'global-admin'], withNote: { 'global-admin': 3 } }),
      'tasks',
      /"global-admin" can without a note, and with one/,
      /disputed/,
    ],
    [
      'someone who can today',
      today('leads.manage', { askWhom: ['sales-agent'] }),
      'today',
      /"sales-agent" is to be asked/,
      /business-profile-admin, referrals-admin/,
    ],
    [
      'a day of today',
      today('leads.manage', { date: '2023-08-42' }),
      'today',
      /"2023-08-42" is no date/,
      /undated/,
    ],
    [
      'a change of today',
      today('offers.buy', { ended: 'actionPac' }),
      'today',
      /no change "actionPac"/,
      /actionPack/,
    ],
    ['a property of today', today('leads.manage', { dates: '' }), 'today', /no property "dates"/, /"date"/],
    ['a job', about('users.view', { job: 'acount' }), 'about', /no job "acount"/, /account/],
    [
      'a task of today',
      { today: { ...sound.today, 'globalAdmin.finds': sound.today['globalAdmin.find'] } },
      'today',
      /no task "globalAdmin.finds"/,
      /globalAdmin.find/,
    ],
  ])('that names no such thing is told: %s', (_, change, file, message, fix) => {
    const found = told(change);
    expect(found).toHaveLength(1);
    expect(found[0]?.file).toBe(`src/roles/${file}.ts`);
    expect(found[0]?.message).toMatch(message);
    expect(found[0]?.fix).toMatch(fix);
  });

  it('tells what several tasks share once, where it is written', () => {
    const code = source.code.map((one) =>
      one.file === 'src/roles/today.ts'
        ? { ...one, text: one.text.replace("'2022-03-16'", "'2022-03-42'") }
        : one,
    );
    const date = '2022-03-42';
    const changed = {
      ...sound.today,
      'competencies.view': { ...sound.today['competencies.view'], date },
      'competencies.payFee': { ...sound.today['competencies.payFee'], date },
    } as RoleTables['today'];
    const found = roleTable({ ...source, code, roles: { ...sound, today: changed } });
    const lines = code.find(({ file }) => file === found[0]?.file)?.text.split('\n') ?? [];
    expect(found.map(({ line }) => lines[line - 1]?.trim())).toEqual(["date: '2022-03-42',"]);
  });

  it.each([
    ['task.account.merge', undefined, '"task.account.merge" is missing.', /each language/],
    ['role.sales-agent.does', undefined, '"role.sales-agent.does" is missing.', /each language/],
    ['', 'task.account.merges', 'Nothing is called "task.account.merges".', /"task.account.merge"/],
    ['', 'role.seller', 'Nothing is called "role.seller".', /Take it out/],
  ])('tells of a text that is missing, and of one of nothing: %s %s', (without, other, message, fix) => {
    const found = toldOfTexts(without, other);
    expect(found.map((one) => [one.file, one.message])).toEqual([['locales/en/roles.json', message]]);
    expect(found[0]?.fix).toMatch(fix);
  });

  it('tells once of all the texts that a role lacks', () => {
    const texts = source.texts.map((one) => ({
      ...one,
      strings: Object.fromEntries(
        Object.entries(one.strings).filter(([key]) => !key.startsWith('role.sales-agent')),
      ),
    }));
    expect(roleTable({ ...source, texts }).map(({ message }) => message)).toEqual([
      '"role.sales-agent", "role.sales-agent.does", "role.sales-agent.aliases" are missing.',
    ]);
  });

  it('tells the line of the task', () => {
    const [problem] = told(task('account.merge', { anyOf: ['acount-admin'] }));
    const lines = source.code.find(({ file }) => file === problem?.file)?.text.split('\n') ?? [];
    expect(lines[(problem?.line ?? 0) - 1]).toContain("'account.merge'");
  });
});
