/**
 * The roles of Partner Center (roles.md, 1). People who are named in procedures but hold no role, such as the
 * primary contact, the signatory and the marketing contact, are not among them.
 *
 * Kinds: `aad` manages the company's Azure AD tenant; `csp` belongs to the Cloud Solution Provider programme and
 * lives in the tenant too; `mpn` is for membership and company; `other` for another programme; `status` is not
 * given in User management.
 */
export const ROLES = {
  'global-admin': { kind: 'aad' },
  'user-management-admin': { kind: 'aad' },
  'billing-admin': { kind: 'aad' },
  'default-user': { kind: 'aad' },
  'aad-user-administrator': { kind: 'aad' },
  'admin-agent': { kind: 'csp' },
  'sales-agent': { kind: 'csp' },
  'helpdesk-agent': { kind: 'csp' },
  'mpn-partner-admin': { kind: 'mpn' },
  'account-admin': { kind: 'mpn' },
  'referrals-admin': { kind: 'other' },
  'referrals-user': { kind: 'other' },
  'business-profile-admin': { kind: 'other' },
  'incentives-admin': { kind: 'other' },
  'incentives-user': { kind: 'other' },
  'executive-report-viewer': { kind: 'other' },
  'report-viewer': { kind: 'other' },
  'guest-user': { kind: 'status' },
  'mpn-user': { kind: 'status' },
  'signed-in-user': { kind: 'status' },
} as const satisfies Record<string, { kind: 'aad' | 'csp' | 'mpn' | 'other' | 'status' }>;

export type Role = keyof typeof ROLES;

export const ROLE_IDS = Object.keys(ROLES) as [Role, ...Role[]];

/** Whether a stored or linked word is a role. */
export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(ROLES, value);
}
