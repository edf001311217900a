import type { Role } from './roles.ts';
import type { Note, Task } from './tasks.ts';

/*
 * What is told of roles and tasks beside the rules themselves. Apart from them, because no rehearsal needs it.
 *
 * S0 to S4 as in flows.md; `perm` is C:/T:permissions-overview; `C:page` and `T:page` are pages of the public zh-CN
 * and zh-TW repositories.
 */

/**
 * What a role belongs to: `aad` manages the company's Azure AD tenant; `csp` belongs to the Cloud Solution Provider
 * programme and lives in the tenant too; `mpn` is for membership and company; `other` for another programme; `status`
 * is not given in User management. Its words are `kind.{kind}` in roles.json.
 */
export type RoleKind = 'aad' | 'csp' | 'mpn' | 'other' | 'status';

/**
 * The kind of each role and the sources of what it may do (roles.md, 1), from the role with the fewest permissions to
 * the one with the most: that order is ours, read off what each may do.
 */
export const ROLE_ABOUT: Readonly<Record<Role, { kind: RoleKind; source: string }>> = {
  'signed-in-user': { kind: 'status', source: 'C:report-problems-with-partner-center' },
  'mpn-user': {
    kind: 'status',
    source: 'C:mpn-find-benefits; C:mpn-benefits-technical-support; C:technical-benefits',
  },
  'guest-user': { kind: 'status', source: 'perm; C:manage-your-partner-network-benefits (2020-10-21)' },
  'default-user': { kind: 'aad', source: 'perm; C:report-problems-with-partner-center' },
  'report-viewer': { kind: 'other', source: 'perm' },
  'executive-report-viewer': { kind: 'other', source: 'perm' },
  'incentives-user': { kind: 'other', source: 'perm' },
  'referrals-user': { kind: 'other', source: 'perm' },
  'business-profile-admin': { kind: 'other', source: 'perm' },
  'incentives-admin': { kind: 'other', source: 'perm' },
  'referrals-admin': { kind: 'other', source: 'perm' },
  'mpn-partner-admin': { kind: 'mpn', source: 'perm; S3' },
  'account-admin': { kind: 'mpn', source: 'perm; C:update-your-partner-profile' },
  'billing-admin': { kind: 'aad', source: 'perm' },
  'sales-agent': { kind: 'csp', source: 'perm' },
  'helpdesk-agent': { kind: 'csp', source: 'perm' },
  'admin-agent': { kind: 'csp', source: 'perm; S0; S1; S4' },
  'aad-user-administrator': { kind: 'aad', source: 'C:create-user-accounts-and-set-permissions' },
  'user-management-admin': { kind: 'aad', source: 'perm; S3' },
  'global-admin': { kind: 'aad', source: 'perm; S3; S4; C:become-global-admin' },
};

/** Of the roles that one is given, those that Azure AD gives and Partner Center does not (roles.md, 1 and 4 no. 10). */
export const GIVEN_IN_AZURE_AD: readonly Role[] = ['aad-user-administrator'];

/** People to ask who are not roles: `person.{id}` in roles.json. */
export type Person = 'it' | 'signatory' | 'primary-contact' | 'filer' | 'activator';

/** The job of the home page to which a task belongs. */
export type TaskJob = 'join' | 'actionPack' | 'benefits' | 'account';

/**
 * Where those who are to be asked are found: `find.{id}` in roles.json. `users`: User management lists them, filtered
 * by role. `contact`: the legal profile names one of them, User management lists the others. `noAccount`: there is no
 * account yet, so nothing lists them. `notListed`: Partner Center lists roles, and this is none.
 */
export type Find = 'users' | 'contact' | 'noAccount' | 'notListed';

/** What is told of a task beside the rule in `tasks.ts`: whom to ask, where, and what the sources say against each other. */
export interface TaskAbout {
  /** The sources disagree, but the answer is plain: yes for a role that is in the rule too, no for one that is not. */
  disputed?: Readonly<Partial<Record<Role, Note>>>;
  /** Whom to ask when one may not oneself; empty where everyone may. */
  askWhom: readonly (Role | Person)[];
  /** Where they are found, where it is not User management. */
  find?: Exclude<Find, 'users'>;
  /** What the rule cannot say, and the reader has to know: `remark.{id}` in roles.json. */
  remark?: 'authority' | 'ownRow' | 'onceActivated' | 'mayBeTurnedDown' | 'dns';
  /** Nobody can do it for another: no message asks for it. */
  forOneself?: true;
  job: TaskJob;
  source: string;
}

/** What is told of each task (roles.md, 2; linked-flows.md, New tasks). */
export const TASK_ABOUT: Readonly<Record<Task, TaskAbout>> = {
  'membership.join': { askWhom: [], remark: 'authority', job: 'join', source: 'S0, S1, S4' },
  'account.create': {
    askWhom: ['global-admin', 'it'],
    find: 'noAccount',
    job: 'join',
    disputed: { 'admin-agent': 2, 'mpn-partner-admin': 2 },
    source: 'S0, S1, S4; C:mpn-create-a-partner-center-account',
  },
  'account.acceptAgreement': {
    askWhom: ['signatory'],
    find: 'noAccount',
    job: 'join',
    disputed: { 'admin-agent': 2, 'mpn-partner-admin': 2 },
    source: 'S0, S1, S4',
  },
  'account.checkAdminAgent': { askWhom: ['global-admin'], job: 'join', source: 'S0, S1, S4' },
  'account.view': { askWhom: ['global-admin'], job: 'join', source: 'S4; perm' },
  'agreement.download': { askWhom: ['global-admin'], job: 'join', source: 'S4; perm' },
  'verification.track': {
    askWhom: ['primary-contact', 'global-admin'],
    find: 'contact',
    job: 'join',
    source: 'C:/T:verification-responses',
  },
  'profile.updateLegal': {
    askWhom: ['global-admin'],
    job: 'join',
    source: 'C:update-your-partner-profile',
  },
  'profile.changeCountry': { askWhom: ['account-admin'], job: 'join', source: 'C:manage-locations' },
  'profile.changeCompanyTaxId': {
    askWhom: ['global-admin'],
    job: 'actionPack',
    source: 'C:update-your-partner-profile',
  },
  'tenants.check': {
    askWhom: ['it'],
    find: 'notListed',
    job: 'join',
    source: 'C:azure-active-directory-tenants-and-partner-center',
  },
  'locations.add': { askWhom: ['account-admin'], job: 'join', source: 'perm; C:manage-locations' },
  'account.merge': { askWhom: ['account-admin'], job: 'join', source: 'C/T:merge-accounts' },
  'offers.view': {
    askWhom: ['mpn-partner-admin'],
    job: 'actionPack',
    source: 'C:mpn-get-action-pack; perm',
  },
  'offers.buy': {
    askWhom: ['mpn-partner-admin'],
    job: 'actionPack',
    disputed: { 'global-admin': 3, 'sales-agent': 3 },
    source: 'S3; C:mpn-get-action-pack; perm',
  },
  'offers.autoRenewOff': {
    askWhom: ['mpn-partner-admin'],
    job: 'actionPack',
    disputed: { 'sales-agent': 3 },
    source: 'S2 (names no roles); C:mpn-get-action-pack (2020-08)',
  },
  'offers.renew': {
    askWhom: ['mpn-partner-admin'],
    job: 'actionPack',
    disputed: { 'sales-agent': 5 },
    source: 'C:mpn-get-action-pack; C:renew-mpn-offers',
  },
  'offers.cancel': {
    askWhom: ['mpn-partner-admin'],
    job: 'actionPack',
    source: 'S2; C:mpn-get-action-pack; C:report-problems-with-partner-center',
  },
  'support.create': { askWhom: [], job: 'actionPack', source: 'perm; C:report-problems-with-partner-center' },
  'support.viewOwn': {
    askWhom: ['filer'],
    find: 'notListed',
    job: 'actionPack',
    source: 'perm; C:report-problems-with-partner-center',
  },
  'invoice.download': {
    askWhom: ['mpn-partner-admin'],
    job: 'actionPack',
    disputed: { 'user-management-admin': 12, 'billing-admin': 12, 'admin-agent': 12 },
    source: 'C:mpn-view-print-maps-invoice',
  },
  'billing.updateBillTo': {
    askWhom: ['global-admin'],
    job: 'actionPack',
    disputed: { 'billing-admin': 18, 'admin-agent': 18 },
    source: 'C:update-your-partner-profile',
  },
  'benefits.view': {
    askWhom: ['global-admin'],
    job: 'benefits',
    disputed: { 'mpn-user': 1 },
    source: 'S3; C:mpn-find-benefits',
  },
  'benefits.getKeys': {
    askWhom: ['global-admin'],
    job: 'benefits',
    disputed: { 'user-management-admin': 1, 'admin-agent': 1 },
    source: 'S3; C:manage-your-partner-network-benefits (from 2020-09); C:mpn-benefits-software',
  },
  'benefits.activateLicence': {
    askWhom: ['global-admin'],
    job: 'benefits',
    disputed: { 'user-management-admin': 1, 'admin-agent': 1 },
    source: 'S3; C:mpn-benefits-azure-cloud',
  },
  'benefits.activateUsage': {
    askWhom: ['global-admin'],
    job: 'benefits',
    disputed: { 'mpn-partner-admin': 1 },
    source: 'S3; C:mpn-benefits-azure-cloud',
  },
  'benefits.assignUser': {
    askWhom: ['global-admin'],
    job: 'benefits',
    disputed: { 'mpn-partner-admin': 1 },
    source: 'S3; C:manage-your-partner-network-benefits (2020-10-21)',
  },
  'benefits.reassignVisualStudio': {
    askWhom: ['global-admin'],
    job: 'benefits',
    disputed: { 'mpn-partner-admin': 1 },
    source: 'S3; C:mpn-benefits-visual-studio',
  },
  'benefits.activateTechnical': {
    askWhom: ['global-admin', 'mpn-partner-admin'],
    job: 'benefits',
    disputed: { 'mpn-partner-admin': 1 },
    source: 'S3; C:mpn-benefits-technical-support (2021-06-17)',
  },
  'benefits.viewSupportIds': {
    askWhom: ['activator'],
    find: 'notListed',
    remark: 'onceActivated',
    job: 'benefits',
    source: 'C:mpn-benefits-technical-support',
  },
  'benefits.requestAdvisory': { askWhom: [], job: 'benefits', source: 'S3; C:technical-benefits' },
  'benefits.setMarketingContact': { askWhom: ['mpn-partner-admin'], job: 'benefits', source: 'S3' },
  'benefits.activateGoToMarket': {
    askWhom: ['mpn-partner-admin'],
    job: 'benefits',
    source: 'S3; C:mpn-learn-about-go-to-market-benefits',
  },
  'benefits.cancel': {
    askWhom: ['mpn-partner-admin'],
    remark: 'mayBeTurnedDown',
    job: 'benefits',
    source: 'S3; C:/T:mpn-refund-request',
  },
  'users.view': { askWhom: [], remark: 'ownRow', job: 'account', source: 'perm; C:find-your-role' },
  'users.add': {
    askWhom: ['global-admin'],
    job: 'account',
    disputed: { 'admin-agent': 4 },
    source: 'C:/T:create-user-accounts-and-set-permissions; S0, S1, S4',
  },
  'users.resetPassword': {
    askWhom: ['global-admin'],
    job: 'account',
    source: 'C/T:reset-a-user-password',
  },
  'users.assignTenantRoles': {
    askWhom: ['global-admin'],
    job: 'account',
    source: 'perm; C:create-user-accounts-and-set-permissions',
  },
  'users.assignCompanyRoles': { askWhom: ['account-admin', 'global-admin'], job: 'account', source: 'perm' },
  'globalAdmin.find': { askWhom: [], job: 'account', source: 'C:become-global-admin; C:find-your-role' },
  'globalAdmin.become': {
    askWhom: ['account-admin'],
    remark: 'dns',
    forOneself: true,
    job: 'account',
    source: 'C:/T:become-global-admin',
  },
  'roles.viewOwn': { askWhom: [], job: 'account', source: 'C:/T:find-your-role' },
  'competencies.view': {
    askWhom: ['mpn-partner-admin'],
    job: 'join',
    source: 'C:learn-about-competencies; perm',
  },
  'competencies.payFee': {
    askWhom: ['mpn-partner-admin'],
    job: 'join',
    source: 'C:mpn-pay-fee-silver-gold-competency',
  },
  'businessProfile.manage': {
    askWhom: ['business-profile-admin'],
    job: 'join',
    source: 'C:/T:create-a-marketing-profile; perm',
  },
  'leads.manage': {
    askWhom: ['referrals-admin'],
    job: 'join',
    disputed: { 'sales-agent': 17 },
    source: 'C:/T:manage-leads',
  },
};
