/**
 * The roles of Partner Center, each with the source of what it may do (roles.md, 1). People who are named in
 * procedures but hold no role, such as the primary contact, the signatory and the marketing contact, are not
 * among them: see `Person` in tasks.ts.
 *
 * Kinds: `aad` manages the company's Azure AD tenant; `csp` belongs to the Cloud Solution Provider programme and
 * lives in the tenant too; `mpn` is for membership and company; `other` for another programme; `status` is not
 * given in User management. Sources are written as in tasks.ts.
 */
export const ROLES = {
  'global-admin': { kind: 'aad', source: 'perm; S3; S4; C:become-global-admin' },
  'user-management-admin': { kind: 'aad', source: 'perm; S3' },
  'billing-admin': { kind: 'aad', source: 'perm' },
  'default-user': { kind: 'aad', source: 'perm; C:report-problems-with-partner-center' },
  'aad-user-administrator': { kind: 'aad', source: 'C:create-user-accounts-and-set-permissions' },
  'admin-agent': { kind: 'csp', source: 'perm; S0; S1; S4' },
  'sales-agent': { kind: 'csp', source: 'perm' },
  'helpdesk-agent': { kind: 'csp', source: 'perm' },
  'mpn-partner-admin': { kind: 'mpn', source: 'perm; S3' },
  'account-admin': { kind: 'mpn', source: 'perm; C:update-your-partner-profile' },
  'referrals-admin': { kind: 'other', source: 'perm' },
  'referrals-user': { kind: 'other', source: 'perm' },
  'business-profile-admin': { kind: 'other', source: 'perm' },
  'incentives-admin': { kind: 'other', source: 'perm' },
  'incentives-user': { kind: 'other', source: 'perm' },
  'executive-report-viewer': { kind: 'other', source: 'perm' },
  'report-viewer': { kind: 'other', source: 'perm' },
  'guest-user': { kind: 'status', source: 'perm; C:manage-your-partner-network-benefits (2020-10-21)' },
  'mpn-user': {
    kind: 'status',
    source: 'C:mpn-find-benefits; C:mpn-benefits-technical-support; C:technical-benefits',
  },
  'signed-in-user': { kind: 'status', source: 'C:report-problems-with-partner-center' },
} as const satisfies Record<string, { kind: 'aad' | 'csp' | 'mpn' | 'other' | 'status'; source: string }>;

/** The id of a role; its words are `role.{id}`, `role.{id}.does` and `role.{id}.aliases` in roles.json. */
export type Role = keyof typeof ROLES;

/** What a role belongs to; its words are `kind.{kind}` in roles.json. */
export type RoleKind = (typeof ROLES)[Role]['kind'];

/** Every role, in the order in which readers are offered them. */
export const ROLE_IDS = Object.keys(ROLES) as [Role, ...Role[]];

/** Whether a stored, linked or typed value is the id of a role. Takes anything, never throws. */
export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(ROLES, value);
}
