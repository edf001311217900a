import type { Role } from './roles.ts';

/** A matter on which the sources disagree (roles.md, 4) and which bears on a task: `note.{n}` in roles.json. */
export type Note = 1 | 2 | 3 | 4 | 5 | 6 | 12 | 13 | 14 | 15 | 17 | 18;

/** Who may do one task. A role that stands nowhere in it may not. */
export interface TaskRule {
  /** Any one of these may. */
  anyOf: readonly Role[];
  /** These may too, though the sources disagree: the answer is yes with this note. */
  withNote?: Readonly<Partial<Record<Role, Note>>>;
  /** One of these is needed beside the role. */
  also?: readonly Role[];
  /** Open to everyone who can sign in, or to everyone who is tied to the company's MPN account. */
  everyone?: 'signed-in-user' | 'mpn-user';
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

/** Who may do what: the one table. Rows as in roles.md 2 and linked-flows.md (New tasks), noted cells as its section 4 rules; what else is told of a task stands in about.ts. */
export const TASKS = {
  'membership.join': { anyOf: [], everyone: ANY },
  'account.create': {
    anyOf: [GA],
  },
  'account.acceptAgreement': {
    anyOf: [GA],
  },
  'account.checkAdminAgent': { anyOf: [GA, UM, AA] },
  'account.view': { anyOf: [GA, AA, MP, AC] },
  'agreement.download': { anyOf: [GA, AA, MP] },
  'verification.track': {
    anyOf: [GA, MP],
    withNote: { [AC]: 13 },
  },
  'profile.updateLegal': {
    anyOf: [GA, AC],
  },
  'profile.changeCountry': { anyOf: [GA, AC] },
  'profile.changeCompanyTaxId': { anyOf: [GA, BI, AA] },
  'tenants.check': { anyOf: [GA, UM] },
  'locations.add': { anyOf: [GA, AC] },
  'account.merge': { anyOf: [AC] },
  'offers.view': {
    anyOf: [GA, UM, AA, MP],
  },
  'offers.buy': {
    anyOf: [MP, GA],
    withNote: { [UM]: 3, [AA]: 3 },
  },
  'offers.autoRenewOff': {
    anyOf: [MP, GA],
    withNote: { [UM]: 3, [AA]: 3 },
  },
  'offers.renew': {
    anyOf: [MP, GA],
    withNote: { [UM]: 5, [AA]: 5 },
  },
  'offers.cancel': {
    anyOf: [MP, GA, UM, AA],
    everyone: ANY,
  },
  'support.create': {
    anyOf: [],
    everyone: ANY,
  },
  'support.viewOwn': {
    anyOf: [],
    everyone: ANY,
  },
  'invoice.download': {
    anyOf: [MP, GA],
  },
  'billing.updateBillTo': {
    anyOf: [GA],
  },
  'benefits.view': {
    anyOf: [GA, UM, AA, MP],
  },
  'benefits.getKeys': {
    anyOf: [GA, MP],
  },
  'benefits.activateLicence': {
    anyOf: [GA, MP],
  },
  'benefits.activateUsage': {
    anyOf: [GA],
  },
  'benefits.assignUser': {
    anyOf: [GA],
  },
  'benefits.reassignVisualStudio': {
    anyOf: [GA],
  },
  'benefits.activateTechnical': {
    anyOf: [GA, MP],
  },
  'benefits.viewSupportIds': {
    anyOf: [],
    everyone: MPN,
  },
  'benefits.requestAdvisory': {
    anyOf: [],
    everyone: MPN,
  },
  'benefits.setMarketingContact': { anyOf: [MP, GA] },
  'benefits.activateGoToMarket': {
    anyOf: [MP, GA],
  },
  'benefits.cancel': {
    anyOf: [MP, AC],
    withNote: { [GA]: 6, [ANY]: 6 },
  },
  'users.view': {
    anyOf: [GA, UM, MP, AC],
    everyone: ANY,
  },
  'users.add': {
    anyOf: [GA, UM, AC],
    also: TENANT,
  },
  'users.resetPassword': { anyOf: [GA] },
  'users.assignTenantRoles': {
    anyOf: [GA, UM],
    also: TENANT,
  },
  'users.assignCompanyRoles': {
    anyOf: [GA, UM, AC],
    also: TENANT,
  },
  'globalAdmin.find': {
    anyOf: [],
    everyone: ANY,
  },
  // Who is no global admin yet becomes one: an account admin comes first.
  'globalAdmin.become': {
    anyOf: [AC, GA],
  },
  'roles.viewOwn': { anyOf: [], everyone: ANY },
  'competencies.view': {
    anyOf: [GA, UM, MP],
  },
  'competencies.payFee': {
    anyOf: [MP, GA],
    withNote: { [AC]: 14 },
  },
  'businessProfile.manage': {
    anyOf: [BP, RA],
    withNote: { [AC]: 15, [GA]: 15 },
  },
  'leads.manage': {
    anyOf: [MP, RA],
  },
} as const satisfies Record<string, TaskRule>;

/** The id of a task; its words are `task.{id}` in roles.json. */
export type Task = keyof typeof TASKS;

/** Every task, in the order of roles.md. */
export const TASK_IDS = /* @__PURE__ */ Object.keys(TASKS) as [Task, ...Task[]];

/** The rule of a task, under one type for all; of a name that is no task, which the checks tell, a rule for nobody. */
export function ruleOf(task: Task): TaskRule {
  return TASKS[task] ?? { anyOf: [] };
}

/** The roles of someone who may do a task: the first that may, with the first that is needed beside it. */
export function whoMay(task: Task): readonly Role[] {
  const { anyOf, also = [], everyone } = ruleOf(task);
  const role = anyOf[0] ?? everyone ?? ANY;
  return also.length > 0 && !also.includes(role) ? [role, ...also.slice(0, 1)] : [role];
}
