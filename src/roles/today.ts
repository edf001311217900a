import type { ChangeId } from '../today/changes.ts';
import type { Person } from './about.ts';
import type { Rule } from './judge.ts';
import type { Role } from './roles.ts';
import type { Task } from './tasks.ts';

/** What later pages tell of a task, in words: `today.{id}` in roles.json. */
type TodayText =
  | 'benefits'
  | 'successors'
  | 'renewable'
  | 'renewalUnknown'
  | 'selfCancel'
  | 'designations'
  | 'addUsers'
  | 'editUsers'
  | 'myAccess'
  | 'makeAdmin'
  | 'verification'
  | 'leads'
  | 'legalProfile'
  | 'locations'
  | 'password';

/** What public pages that are later than the table in tasks.ts say of a task. */
export interface Today {
  /** Who can, by those pages, judged by the same function. Absent where they do not say who. */
  rule?: Rule;
  /** The pages tell of the task, but not who can do it. */
  whoUnknown?: true;
  /** What ended, so that there is nothing left to do. */
  ended?: Extract<ChangeId, 'actionPack' | 'competencies'>;
  /** Whom to ask today; absent where it is as before. */
  askWhom?: readonly (Role | Person)[];
  says: TodayText;
  /** The page's own date; most were seen as undated copies. */
  date: string | 'undated';
  /** As in since-then.md, with its number. */
  source: string;
}

const GA = 'global-admin';
const UM = 'user-management-admin';
const MP = 'mpn-partner-admin';
const AC = 'account-admin';
const RA = 'referrals-admin';
const BP = 'business-profile-admin';

/** No. 9: the page on cloud benefits names one role, today's name of the MPN partner admin; global admin is gone. */
const benefits = {
  says: 'benefits',
  date: 'undated',
  source: 'no. 9: learn.microsoft.com/en-in/partner-center/benefits/cloud-services',
} as const satisfies Today;

/** Of these the page speaks. */
const cloudBenefits = { ...benefits, rule: { anyOf: [MP] }, askWhom: [MP] } as const satisfies Today;

/** Of other benefits nobody knows whether they follow it. */
const otherBenefits = { ...benefits, whoUnknown: true } as const satisfies Today;

/** Where that role could do it before, it is the one to ask. */
const askPartnerAdmin = { ...otherBenefits, askWhom: [MP] } as const satisfies Today;

/** No. 5: nothing is sold or renewed any more. */
const actionPack = {
  ended: 'actionPack',
  date: 'undated',
  source: 'no. 5 and 6: Partner Center pages Renew membership offers, Silver or Gold membership',
} as const satisfies Partial<Today>;

/** No. 8: a purchase by card can be canceled without support. */
const selfCancel = {
  says: 'selfCancel',
  date: 'undated',
  source: 'no. 8: learn.microsoft.com/en-us/partner-center/membership/mpn-refund-request',
} as const satisfies Today;

/** No. 2: competencies ended; they were earned, not sold. */
const competencies = {
  ended: 'competencies',
  says: 'designations',
  date: '2022-03-16',
  source: 'no. 2: rcpmag.com, cio.com; learn.microsoft.com: benefits FAQ',
} as const satisfies Today;

/** No. 13: not in national clouds; a change takes up to an hour to show. */
const editUsers = {
  says: 'editUsers',
  date: 'undated',
  source: 'no. 13: learn.microsoft.com/en-gb/partner-center/account-settings/permissions-overview',
} as const satisfies Today;

/** No. 12: a page that lists the workspaces and whom to ask. */
const myAccess = {
  says: 'myAccess',
  date: 'undated',
  source:
    'no. 12: learn.microsoft.com/en-us/partner-center/account-settings/create-user-accounts-and-set-permissions',
} as const satisfies Today;

/** The tasks of which later pages say something. The others may have changed, too. */
export const TODAY: Readonly<Partial<Record<Task, Today>>> = {
  // linked-flows.md, 3.
  'verification.track': {
    rule: { anyOf: [MP, AC] },
    askWhom: [MP, AC],
    says: 'verification',
    date: 'undated',
    source: 'learn.microsoft.com/el-gr/partner-center/enroll/verification-responses',
  },
  // linked-flows.md, 7c; Owner, Manager, and compliance admin are no roles of this table.
  'profile.updateLegal': {
    rule: { anyOf: [GA, AC] },
    says: 'legalProfile',
    date: 'undated',
    source: 'linked-flows.md 7c: learn.microsoft.com/en-us/partner-center/update-your-partner-profile',
  },
  // linked-flows.md, 7a: the list of roles at the page's top, and its text, differ.
  'locations.add': {
    rule: { anyOf: [GA, AC] },
    askWhom: [AC],
    says: 'locations',
    date: '2023-04-27',
    source: 'linked-flows.md 7a: K:manage-locations',
  },
  // linked-flows.md, 9b: who resets the password of anybody else, no page says.
  'users.resetPassword': {
    says: 'password',
    whoUnknown: true,
    date: '2022-11-15',
    source:
      'linked-flows.md 9b: learn.microsoft.com/uk-ua/partner-center/account-settings/reset-a-user-password',
  },
  // linked-flows.md, 2.
  'leads.manage': {
    rule: { anyOf: [BP, RA] },
    askWhom: [RA],
    says: 'leads',
    date: '2023-08-24',
    source: 'linked-flows.md 2: K:manage-leads, K:leads-faq',
  },
  'offers.buy': { ...actionPack, says: 'successors' },
  'offers.autoRenewOff': { ...actionPack, says: 'renewalUnknown' },
  'offers.renew': { ...actionPack, says: 'renewable' },
  'offers.cancel': selfCancel,
  'benefits.view': cloudBenefits,
  'benefits.getKeys': askPartnerAdmin,
  'benefits.activateLicence': cloudBenefits,
  'benefits.activateUsage': cloudBenefits,
  'benefits.assignUser': otherBenefits,
  'benefits.reassignVisualStudio': otherBenefits,
  'benefits.activateTechnical': askPartnerAdmin,
  'benefits.cancel': selfCancel,
  // The account admin, still listed in a copy of the Azure AD era, is gone; the matching Entra role is needed too.
  'users.add': {
    rule: { anyOf: [UM, GA], also: ['aad-user-administrator', GA] },
    askWhom: [UM, GA],
    says: 'addUsers',
    date: 'undated',
    source:
      'no. 11 and 13: learn.microsoft.com/en-us/partner-center/account-settings/create-user-accounts-and-set-permissions',
  },
  'users.assignTenantRoles': editUsers,
  'users.assignCompanyRoles': editUsers,
  'globalAdmin.find': myAccess,
  'roles.viewOwn': myAccess,
  // No. 19 (from the Membership tile, later than 2020-12); the newest page has no proof by DNS (linked-flows.md, 6).
  // It says no more who can do this: whoever is global admin gives the role, which is another task.
  'globalAdmin.become': {
    askWhom: [GA, AC],
    says: 'makeAdmin',
    date: 'undated',
    source: 'no. 15 and 19: learn.microsoft.com/zh-cn/partner-center/enroll/become-global-admin',
  },
  'competencies.view': competencies,
  'competencies.payFee': competencies,
};
