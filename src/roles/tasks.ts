import type { Role } from './roles.ts';

/** Matters on which the sources disagree (roles.md, 4). The reader's words for each are `note.{n}` in roles.json. */
export type Note = 1 | 2 | 3 | 4 | 5 | 6 | 12 | 13 | 14 | 15;

/** People to ask who hold no role. */
export type Person = 'it' | 'signatory' | 'primary-contact' | 'dns' | 'filer' | 'activator';

export interface TaskRule {
  /** Any one of these may. */
  may: readonly Role[];
  /** These may too, though not every source says so. */
  noted?: { roles: readonly Role[]; note: Note };
  /** Some source names these, but the rule to apply does not let them. */
  refused?: { roles: readonly Role[]; note: Note };
  /** One of these is needed beside the role. */
  beside?: readonly Role[];
  /** Open to everyone who can sign in, or who is tied to the company's MPN account; with a note where sources warn. */
  everyone?: 'signed-in-user' | 'mpn-user';
  /** Whom to ask when one may not oneself. */
  ask: readonly (Role | Person)[];
  /** Source codes of flows.md; C: and T: are the public zh-CN and zh-TW repositories. */
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

/** The Azure AD side of user management: needed beside the Partner Center role (roles.md, 2). */
const TENANT = ['aad-user-administrator', GA] as const;

/** Who may do what: the one table. Rows and rules as in roles.md, 2 and 4. */
export const TASKS = {
  'membership.join': { may: [], everyone: 'signed-in-user', ask: [], source: 'S0, S1, S4' },
  'account.create': {
    may: [GA],
    refused: { roles: [AA, MP], note: 2 },
    ask: [GA, 'it'],
    source: 'S0, S1, S4; C:mpn-create-a-partner-center-account',
  },
  'account.acceptAgreement': {
    may: [GA],
    refused: { roles: [AA, MP], note: 2 },
    ask: ['signatory'],
    source: 'S0, S1, S4',
  },
  'account.checkAdminAgent': { may: [GA, UM, AA], ask: [GA], source: 'S0, S1, S4' },
  'account.view': { may: [GA, AA, MP, AC], ask: [GA], source: 'S4; C:permissions-overview' },
  'agreement.download': { may: [GA, AA, MP], ask: [GA], source: 'S4; C:permissions-overview' },
  'verification.track': {
    may: [GA, MP],
    noted: { roles: [AC], note: 13 },
    ask: ['primary-contact', GA],
    source: 'C:/T:verification-responses',
  },
  'profile.updateLegal': { may: [GA, AC], ask: [GA], source: 'C:update-your-partner-profile' },
  'locations.add': { may: [GA, AC], ask: [AC], source: 'C:permissions-overview; C:manage-locations' },
  'offers.view': {
    may: [GA, UM, AA, MP],
    ask: [MP],
    source: 'C:mpn-get-action-pack; C:permissions-overview',
  },
  'offers.buy': {
    may: [MP, GA],
    noted: { roles: [UM, AA], note: 3 },
    ask: [MP],
    source: 'S3; C:mpn-get-action-pack; C:permissions-overview',
  },
  'offers.autoRenewOff': {
    may: [MP, GA],
    noted: { roles: [UM, AA], note: 3 },
    ask: [MP],
    source: 'S2; C:mpn-get-action-pack (2020-08)',
  },
  'offers.renew': {
    may: [MP, GA],
    noted: { roles: [UM, AA], note: 5 },
    ask: [MP],
    source: 'C:mpn-get-action-pack; C:renew-mpn-offers',
  },
  'offers.cancel': {
    may: [MP, GA, UM, AA],
    everyone: 'signed-in-user',
    ask: [MP],
    source: 'S2; C:mpn-get-action-pack; C:report-problems-with-partner-center',
  },
  'support.create': {
    may: [],
    everyone: 'signed-in-user',
    ask: [],
    source: 'C:permissions-overview; C:report-problems-with-partner-center',
  },
  'support.viewOwn': {
    may: [],
    everyone: 'signed-in-user',
    ask: ['filer'],
    source: 'C:permissions-overview; C:report-problems-with-partner-center',
  },
  'invoice.download': {
    may: [MP, GA],
    refused: { roles: [UM, BI, AA], note: 12 },
    ask: [MP],
    source: 'C:mpn-view-print-maps-invoice',
  },
  'billing.updateBillTo': { may: [GA], ask: [GA], source: 'C:update-your-partner-profile' },
  'benefits.view': {
    may: [GA, UM, AA, MP],
    refused: { roles: ['mpn-user'], note: 1 },
    ask: [GA],
    source: 'S3; C:mpn-find-benefits',
  },
  'benefits.getKeys': {
    may: [GA, MP],
    refused: { roles: [UM, AA], note: 1 },
    ask: [GA],
    source: 'S3; C:manage-your-partner-network-benefits (2020-09); C:mpn-benefits-software',
  },
  'benefits.activateLicence': {
    may: [GA, MP],
    refused: { roles: [UM, AA], note: 1 },
    ask: [GA],
    source: 'S3; C:mpn-benefits-azure-cloud',
  },
  'benefits.activateUsage': {
    may: [GA],
    refused: { roles: [MP], note: 1 },
    ask: [GA],
    source: 'S3; C:mpn-benefits-azure-cloud',
  },
  'benefits.assignUser': {
    may: [GA],
    refused: { roles: [MP], note: 1 },
    ask: [GA],
    source: 'S3; C:manage-your-partner-network-benefits (2020-10-21)',
  },
  'benefits.reassignVisualStudio': {
    may: [GA],
    refused: { roles: [MP], note: 1 },
    ask: [GA],
    source: 'S3; C:mpn-benefits-visual-studio',
  },
  'benefits.activateTechnical': {
    may: [GA],
    noted: { roles: [MP], note: 1 },
    ask: [GA, MP],
    source: 'S3; C:mpn-benefits-technical-support (2021-06-17)',
  },
  'benefits.viewSupportIds': {
    may: [],
    everyone: 'mpn-user',
    ask: ['activator'],
    source: 'C:mpn-benefits-technical-support',
  },
  'benefits.requestAdvisory': { may: [], everyone: 'mpn-user', ask: [], source: 'S3; C:technical-benefits' },
  'benefits.setMarketingContact': { may: [MP, GA], ask: [MP], source: 'S3' },
  'benefits.activateGoToMarket': {
    may: [MP, GA],
    ask: [MP],
    source: 'S3; C:mpn-learn-about-go-to-market-benefits',
  },
  'benefits.cancel': {
    may: [MP, AC],
    noted: { roles: [GA, 'signed-in-user'], note: 6 },
    ask: [MP],
    source: 'S3; C:/T:mpn-refund-request',
  },
  'users.view': {
    may: [GA, UM, MP, AC],
    everyone: 'signed-in-user',
    ask: [],
    source: 'C:permissions-overview; C:find-your-role',
  },
  'users.add': {
    may: [GA, UM, AC],
    beside: TENANT,
    refused: { roles: [AA], note: 4 },
    ask: [GA],
    source: 'C:/T:create-user-accounts-and-set-permissions; S0, S1, S4',
  },
  'users.assignTenantRoles': {
    may: [GA, UM],
    beside: TENANT,
    ask: [GA],
    source: 'C:permissions-overview; C:create-user-accounts-and-set-permissions',
  },
  'users.assignCompanyRoles': {
    may: [GA, UM, AC],
    beside: TENANT,
    ask: [AC, GA],
    source: 'C:permissions-overview',
  },
  'globalAdmin.find': {
    may: [],
    everyone: 'signed-in-user',
    ask: [],
    source: 'C:become-global-admin; C:find-your-role',
  },
  'globalAdmin.become': { may: [GA, AC], ask: ['dns'], source: 'C:/T:become-global-admin' },
  'roles.viewOwn': { may: [], everyone: 'signed-in-user', ask: [], source: 'C:/T:find-your-role' },
  'competencies.view': {
    may: [GA, UM, MP],
    ask: [MP],
    source: 'C:learn-about-competencies; C:permissions-overview',
  },
  'competencies.payFee': {
    may: [MP, GA],
    noted: { roles: [AC], note: 14 },
    ask: [MP],
    source: 'C:mpn-pay-fee-silver-gold-competency',
  },
  'businessProfile.manage': {
    may: [BP, RA],
    noted: { roles: [AC, GA], note: 15 },
    ask: [BP],
    source: 'C:/T:create-a-marketing-profile; C:permissions-overview',
  },
  'leads.manage': { may: [MP, RA], ask: [RA], source: 'C:/T:manage-leads' },
} as const satisfies Record<string, TaskRule>;

export type Task = keyof typeof TASKS;

export const TASK_IDS = Object.keys(TASKS) as [Task, ...Task[]];

/** The rule of a task. */
export function ruleOf(task: Task): TaskRule {
  return TASKS[task];
}
