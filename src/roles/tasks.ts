import type { Role } from './roles.ts';

/** A matter on which the sources disagree (roles.md, 4) and which bears on a task: `note.{n}` in roles.json. */
export type Note = 1 | 2 | 3 | 4 | 5 | 6 | 12 | 13 | 14 | 15;

/** People to ask who are not roles: `person.{id}` in roles.json. */
export type Person = 'it' | 'signatory' | 'primary-contact' | 'dns' | 'filer' | 'activator';

/** The job of the home page to which a task belongs. */
export type TaskJob = 'join' | 'action-pack' | 'benefits' | 'account';

/** Who may do one task. A role that stands nowhere in it may not. */
export interface TaskRule {
  /** Any one of these may. */
  anyOf: readonly Role[];
  /** These may too, though the sources disagree: the answer is yes with this note. */
  withNote?: Readonly<Partial<Record<Role, Note>>>;
  /** Disputed, but the answer is plain: yes for a role that is in `anyOf` too, no for one that is not. */
  disputed?: Readonly<Partial<Record<Role, Note>>>;
  /** One of these is needed beside the role. */
  also?: readonly Role[];
  /** Open to everyone who can sign in, or to everyone who is tied to the company's MPN account. */
  everyone?: 'signed-in-user' | 'mpn-user';
  /** Whom to ask when one may not oneself; empty where everyone may. */
  askWhom: readonly (Role | Person)[];
  job: TaskJob;
  source: string;
}

const GA = 'global-admin';
const UM = 'user-management-admin';
const BI = 'billing-admin';
const AA = 'admin-agent';
const MP = 'mpn-partner-admin';
const AC = 'account-admin';
const RA = 'referrals-admin';
const BP = 'business-profile-admin';
const ANY = 'signed-in-user';
const MPN = 'mpn-user';

/** The Azure AD side of user management: User administrator or Global administrator (roles.md, 2). */
const TENANT = ['aad-user-administrator', GA] as const;

/**
 * Who may do what: the one table. Rows as in roles.md 2, disputed cells as its section 4 rules.
 *
 * Sources: S0 to S4 as in flows.md; `perm` is C:/T:permissions-overview; `C:page` and `T:page` are pages of the
 * public zh-CN and zh-TW repositories.
 */
export const TASKS = {
  'membership.join': { anyOf: [], everyone: ANY, askWhom: [], job: 'join', source: 'S0, S1, S4' },
  'account.create': {
    anyOf: [GA],
    disputed: { [AA]: 2, [MP]: 2 },
    askWhom: [GA, 'it'],
    job: 'join',
    source: 'S0, S1, S4; C:mpn-create-a-partner-center-account',
  },
  'account.acceptAgreement': {
    anyOf: [GA],
    disputed: { [AA]: 2, [MP]: 2 },
    askWhom: ['signatory'],
    job: 'join',
    source: 'S0, S1, S4',
  },
  'account.checkAdminAgent': { anyOf: [GA, UM, AA], askWhom: [GA], job: 'join', source: 'S0, S1, S4' },
  'account.view': { anyOf: [GA, AA, MP, AC], askWhom: [GA], job: 'account', source: 'S4; perm' },
  'agreement.download': { anyOf: [GA, AA, MP], askWhom: [GA], job: 'account', source: 'S4; perm' },
  'verification.track': {
    anyOf: [GA, MP],
    withNote: { [AC]: 13 },
    askWhom: ['primary-contact', GA],
    job: 'join',
    source: 'C:/T:verification-responses',
  },
  'profile.updateLegal': {
    anyOf: [GA, AC],
    askWhom: [GA],
    job: 'account',
    source: 'C:update-your-partner-profile',
  },
  'locations.add': { anyOf: [GA, AC], askWhom: [AC], job: 'account', source: 'perm; C:manage-locations' },
  'offers.view': {
    anyOf: [GA, UM, AA, MP],
    askWhom: [MP],
    job: 'action-pack',
    source: 'C:mpn-get-action-pack; perm',
  },
  'offers.buy': {
    anyOf: [MP, GA],
    withNote: { [UM]: 3, [AA]: 3 },
    disputed: { [GA]: 3 },
    askWhom: [MP],
    job: 'action-pack',
    source: 'S3; C:mpn-get-action-pack; perm',
  },
  'offers.autoRenewOff': {
    anyOf: [MP, GA],
    withNote: { [UM]: 3, [AA]: 3 },
    askWhom: [MP],
    job: 'action-pack',
    source: 'S2 (names no roles); C:mpn-get-action-pack (2020-08)',
  },
  'offers.renew': {
    anyOf: [MP, GA],
    withNote: { [UM]: 5, [AA]: 5 },
    askWhom: [MP],
    job: 'action-pack',
    source: 'C:mpn-get-action-pack; C:renew-mpn-offers',
  },
  'offers.cancel': {
    anyOf: [MP, GA, UM, AA],
    everyone: ANY,
    askWhom: [MP],
    job: 'action-pack',
    source: 'S2; C:mpn-get-action-pack; C:report-problems-with-partner-center',
  },
  'support.create': {
    anyOf: [],
    everyone: ANY,
    askWhom: [],
    job: 'account',
    source: 'perm; C:report-problems-with-partner-center',
  },
  'support.viewOwn': {
    anyOf: [],
    everyone: ANY,
    askWhom: ['filer'],
    job: 'account',
    source: 'perm; C:report-problems-with-partner-center',
  },
  'invoice.download': {
    anyOf: [MP, GA],
    disputed: { [UM]: 12, [BI]: 12, [AA]: 12 },
    askWhom: [MP],
    job: 'action-pack',
    source: 'C:mpn-view-print-maps-invoice',
  },
  'billing.updateBillTo': {
    anyOf: [GA],
    askWhom: [GA],
    job: 'account',
    source: 'C:update-your-partner-profile',
  },
  'benefits.view': {
    anyOf: [GA, UM, AA, MP],
    disputed: { [MPN]: 1 },
    askWhom: [GA],
    job: 'benefits',
    source: 'S3; C:mpn-find-benefits',
  },
  'benefits.getKeys': {
    anyOf: [GA, MP],
    disputed: { [UM]: 1, [AA]: 1 },
    askWhom: [GA],
    job: 'benefits',
    source: 'S3; C:manage-your-partner-network-benefits (from 2020-09); C:mpn-benefits-software',
  },
  'benefits.activateLicence': {
    anyOf: [GA, MP],
    disputed: { [UM]: 1, [AA]: 1 },
    askWhom: [GA],
    job: 'benefits',
    source: 'S3; C:mpn-benefits-azure-cloud',
  },
  'benefits.activateUsage': {
    anyOf: [GA],
    disputed: { [MP]: 1 },
    askWhom: [GA],
    job: 'benefits',
    source: 'S3; C:mpn-benefits-azure-cloud',
  },
  'benefits.assignUser': {
    anyOf: [GA],
    disputed: { [MP]: 1 },
    askWhom: [GA],
    job: 'benefits',
    source: 'S3; C:manage-your-partner-network-benefits (2020-10-21)',
  },
  'benefits.reassignVisualStudio': {
    anyOf: [GA],
    disputed: { [MP]: 1 },
    askWhom: [GA],
    job: 'benefits',
    source: 'S3; C:mpn-benefits-visual-studio',
  },
  'benefits.activateTechnical': {
    anyOf: [GA],
    withNote: { [MP]: 1 },
    askWhom: [GA, MP],
    job: 'benefits',
    source: 'S3; C:mpn-benefits-technical-support (2021-06-17)',
  },
  'benefits.viewSupportIds': {
    anyOf: [],
    everyone: MPN,
    askWhom: ['activator'],
    job: 'benefits',
    source: 'C:mpn-benefits-technical-support',
  },
  'benefits.requestAdvisory': {
    anyOf: [],
    everyone: MPN,
    askWhom: [],
    job: 'benefits',
    source: 'S3; C:technical-benefits',
  },
  'benefits.setMarketingContact': { anyOf: [MP, GA], askWhom: [MP], job: 'benefits', source: 'S3' },
  'benefits.activateGoToMarket': {
    anyOf: [MP, GA],
    askWhom: [MP],
    job: 'benefits',
    source: 'S3; C:mpn-learn-about-go-to-market-benefits',
  },
  'benefits.cancel': {
    anyOf: [MP, AC],
    withNote: { [GA]: 6, [ANY]: 6 },
    askWhom: [MP],
    job: 'benefits',
    source: 'S3; C:/T:mpn-refund-request',
  },
  'users.view': {
    anyOf: [GA, UM, MP, AC],
    everyone: ANY,
    askWhom: [],
    job: 'account',
    source: 'perm; C:find-your-role',
  },
  'users.add': {
    anyOf: [GA, UM, AC],
    disputed: { [AA]: 4 },
    also: TENANT,
    askWhom: [GA],
    job: 'account',
    source: 'C:/T:create-user-accounts-and-set-permissions; S0, S1, S4',
  },
  'users.assignTenantRoles': {
    anyOf: [GA, UM],
    also: TENANT,
    askWhom: [GA],
    job: 'account',
    source: 'perm; C:create-user-accounts-and-set-permissions',
  },
  'users.assignCompanyRoles': {
    anyOf: [GA, UM, AC],
    also: TENANT,
    askWhom: [AC, GA],
    job: 'account',
    source: 'perm',
  },
  'globalAdmin.find': {
    anyOf: [],
    everyone: ANY,
    askWhom: [],
    job: 'account',
    source: 'C:become-global-admin; C:find-your-role',
  },
  'globalAdmin.become': {
    anyOf: [GA, AC],
    askWhom: ['dns'],
    job: 'account',
    source: 'C:/T:become-global-admin',
  },
  'roles.viewOwn': { anyOf: [], everyone: ANY, askWhom: [], job: 'account', source: 'C:/T:find-your-role' },
  'competencies.view': {
    anyOf: [GA, UM, MP],
    askWhom: [MP],
    job: 'account',
    source: 'C:learn-about-competencies; perm',
  },
  'competencies.payFee': {
    anyOf: [MP, GA],
    withNote: { [AC]: 14 },
    askWhom: [MP],
    job: 'account',
    source: 'C:mpn-pay-fee-silver-gold-competency',
  },
  'businessProfile.manage': {
    anyOf: [BP, RA],
    withNote: { [AC]: 15, [GA]: 15 },
    askWhom: [BP],
    job: 'account',
    source: 'C:/T:create-a-marketing-profile; perm',
  },
  'leads.manage': { anyOf: [MP, RA], askWhom: [RA], job: 'account', source: 'C:/T:manage-leads' },
} as const satisfies Record<string, TaskRule>;

/** The id of a task; its words are `task.{id}` in roles.json. */
export type Task = keyof typeof TASKS;

/** Every task, in the order of roles.md. */
export const TASK_IDS = Object.keys(TASKS) as [Task, ...Task[]];

/** The rule of a task, under one type for all. */
export function ruleOf(task: Task): TaskRule {
  return TASKS[task];
}
