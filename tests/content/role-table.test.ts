import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/checks/index.ts';
import { type RoleTables, roleTable } from '../../src/checks/role-table.ts';

const source = readProject('.');
const sound = source.roles as RoleTables;

/** What is told of the role table with something changed. */
const told = (change: object) => roleTable({ ...source, roles: { ...sound, ...change } as RoleTables });

const task = (id: string, rule: object) => ({ tasks: { ...sound.tasks, [id]: rule } });
const about = (id: keyof typeof sound.about, change: object) => ({
  about: { ...sound.about, [id]: { ...sound.about[id], ...change } },
});

describe('the role table', () => {
  it('is sound', () => expect(roleTable(source)).toEqual([]));

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

  it('tells the line of the task', () => {
    const [problem] = told(task('account.merge', { anyOf: ['acount-admin'] }));
    const lines = source.code.find(({ file }) => file === problem?.file)?.text.split('\n') ?? [];
    expect(lines[(problem?.line ?? 0) - 1]).toContain("'account.merge'");
  });
});
