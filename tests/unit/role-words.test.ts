import { describe, expect, it } from 'vitest';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { isChinese, LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { text } from '../../src/i18n/text.ts';
import { MESSAGE_TASKS, messageLanguages, messages } from '../../src/my-roles/messages.ts';
import { ROLE_IDS, type Role } from '../../src/roles/roles.ts';
import { TASK_IDS } from '../../src/roles/tasks.ts';
import { names } from '../../src/wording/roles.ts';
import {
  ASKABLE_TABLE,
  ENDED_TABLE,
  NOT_IN_USER_MANAGEMENT,
  TODAY_TABLE,
  WHO_UNKNOWN_TODAY,
} from './role-table.ts';

describe.each(LOCALE_TAGS)('in %s', (locale) => {
  const named = names(locale);
  const t = text(locale);
  const userManagement = named.path;

  it('a message names User management only to ask for a role, and only for a role that may be asked for', () => {
    const { tasks } = messages(locale);
    for (const task of MESSAGE_TASKS) {
      const message = tasks[task]?.join('…') ?? '';
      expect(message, task).toContain(named.verdict(task).task);
      expect(message.includes(userManagement), task).toBe(task in ASKABLE_TABLE);
    }
  });

  it('a message sends nobody to User management for a role of Azure AD alone', () => {
    const azureAd = 'aad-user-administrator';
    const { tasks } = messages(locale);
    const path = t('message.grant', { path: userManagement, roles: '|' }).split('|')[0] ?? '';
    for (const task of MESSAGE_TASKS) {
      const asked = ASKABLE_TABLE[task] ?? [];
      const message = tasks[task]?.join('…') ?? '';
      const parted = t('message.grantBoth', {
        path: userManagement,
        roles: named.all(asked.filter((role) => role !== azureAd) as Role[]),
        tenantRoles: named.roles[azureAd],
      });
      expect(parted).toContain('Microsoft Entra ID');
      expect(message.includes(parted), task).toBe(asked.includes(azureAd));
      expect(message.includes(path), task).toBe(asked.length > 0 && !asked.includes(azureAd));
    }
  });

  it('nobody is asked for what nobody can do any more', () => {
    for (const task of Object.keys(ENDED_TABLE)) {
      expect(MESSAGE_TASKS).not.toContain(task);
      expect(Object.keys(messages(locale).tasks)).not.toContain(task);
    }
  });

  it('a message is cut in three, for the roles that are held and the link', () => {
    for (const parts of Object.values(messages(locale).tasks)) expect(parts).toHaveLength(3);
    expect(messages(locale).hold).toHaveLength(2);
  });

  it('nobody is asked about what everyone can do', () => {
    for (const task of ['membership.join', 'support.create', 'benefits.viewSupportIds'])
      expect(MESSAGE_TASKS).not.toContain(task);
  });

  it('nobody is asked to become a global admin in the place of another', () => {
    expect(MESSAGE_TASKS).not.toContain('globalAdmin.become');
  });

  it('a no never says that one needs to be everyone', () => {
    for (const task of TASK_IDS) {
      const { no } = named.verdict(task);
      expect(no, task).not.toBe(t('roles.no', { needs: t('roles.mpnUsers') }));
      expect(no, task).not.toBe(t('roles.no', { needs: t('roles.everyone') }));
    }
    expect(named.verdict('benefits.requestAdvisory').no).toBe(t('roles.noTied'));
  });

  it('a refusal says then and today where they differ, and where somebody is found only where it is true', () => {
    for (const task of TASK_IDS) {
      const lines = named.refusal(task).join('\n');
      const { needs, today } = named.verdict(task);
      expect(lines, task).toContain(needs);
      if (task in TODAY_TABLE) expect(lines, task).toContain(today?.needs);
      if (task in ENDED_TABLE) expect(lines, task).toContain(today?.ended);
      if (NOT_IN_USER_MANAGEMENT.includes(task)) expect(lines, task).not.toContain(userManagement);
    }
    expect(named.refusal('benefits.assignUser').join()).toContain(userManagement);
  });

  it('a refusal and a message say that nothing is known of today where nothing is, and only there', () => {
    const unknown = t('roles.todayUnknown');
    const { tasks } = messages(locale);
    for (const task of TASK_IDS) {
      const isUnknown = !named.verdict(task).today || WHO_UNKNOWN_TODAY.includes(task);
      expect(named.refusal(task).includes(unknown), task).toBe(isUnknown);
      const message = tasks[task]?.join('…');
      if (message) expect(message.includes(unknown), task).toBe(isUnknown);
    }
    expect(named.refusal('agreement.download')).toContain(unknown);
  });

  it('whoever may be turned down is not listed with those who can', () => {
    const { needs, perhaps, remark } = named.verdict('benefits.cancel');
    expect(needs).not.toContain(named.roles['global-admin']);
    expect(needs).not.toContain(named.roles['signed-in-user']);
    expect(perhaps).toContain(named.roles['global-admin']);
    expect(remark).not.toBe('');
  });

  it('joining asks for authority to act for the company, not for a sign-in', () => {
    const { needs, ask } = named.verdict('membership.join');
    expect(needs).toBe(t('roles:remark.authority', { roles: '' }));
    expect(needs).not.toBe(t('roles.everyone'));
    expect(ask).toBeUndefined();
  });

  it('whom to ask today is by later pages where they say so', () => {
    const { ask, askNow } = named.verdict('globalAdmin.become');
    expect(ask).toMatchObject({ who: named.roles['account-admin'], listed: true });
    expect(askNow).toMatchObject({ listed: true });
    // Where there is none, nobody would be left to ask.
    for (const role of ['global-admin', 'account-admin'] as const)
      expect(askNow?.who).toContain(named.roles[role]);
    expect(named.verdict('benefits.view').askNow?.who).toBe(named.roles['mpn-partner-admin']);
    // That page is on cloud benefits: it sends nobody to a role that could not assign users.
    expect(named.verdict('benefits.assignUser').askNow?.who).toBe(named.roles['global-admin']);
    expect(named.verdict('account.view').askNow).toEqual(named.verdict('account.view').ask);
  });

  it('many who can are told in a few words', () => {
    expect(named.verdict('account.view').short).toBe(
      t('roles.orOthers', { first: named.roles['global-admin'], n: 3 }),
    );
    expect(named.verdict('billing.updateBillTo').short).toBe(named.roles['global-admin']);
  });

  it("today's name of the partner admin is an alias, and no alias is another role's name", () => {
    const today = named.aliases('mpn-partner-admin').map(({ name }) => name);
    expect(today.join()).toMatch(/Microsoft AI Cloud Partner Program partner admin/);
    const all = Object.values(named.roles);
    for (const role of ROLE_IDS)
      for (const { name } of named.aliases(role)) expect(all, `${role}: ${name}`).not.toContain(name);
  });

  // Words of machines and of the other side of the strait lead to the role, by search, and are not passed off as names.
  it('only names that are met are shown as names', () => {
    const never = { 'zh-TW': /全局|全球|默認|激勵|^管理員代理$/, 'zh-CN': /全域|预设/ }[locale as string];
    const shown = ROLE_IDS.flatMap((role) => named.aliases(role).map(({ name }) => name));
    expect(shown.filter((name) => never?.test(name))).toEqual([]);
  });

  it('an English name says so on a page in Chinese', () => {
    for (const role of ROLE_IDS)
      for (const { name, lang } of named.aliases(role))
        expect(lang, name).toBe(isChinese(locale) && /^[ -~]+$/.test(name) ? 'en' : undefined);
  });

  it('a message can be had in each language that is no draft, and in the own one beside another', () => {
    const [own, ...others] = messageLanguages(locale);
    expect(own).toEqual([locale]);
    expect(others).toHaveLength(2 * COMPLETE_LOCALES.filter((tag) => tag !== locale).length);
  });
});
