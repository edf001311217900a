/**
 * The roles of Partner Center (roles.md, 1), in the order in which readers are offered them; their kinds and sources
 * stand in about.ts. People who are named in procedures but hold no role, such as the primary contact, the signatory
 * and the marketing contact, are not among them.
 */
export const ROLE_IDS = [
  'global-admin',
  'user-management-admin',
  'billing-admin',
  'default-user',
  'aad-user-administrator',
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'mpn-partner-admin',
  'account-admin',
  'referrals-admin',
  'referrals-user',
  'business-profile-admin',
  'incentives-admin',
  'incentives-user',
  'executive-report-viewer',
  'report-viewer',
  'guest-user',
  'mpn-user',
  'signed-in-user',
] as const;

/** The id of a role; its words are `role.{id}`, `role.{id}.does` and `role.{id}.aliases` in roles.json. */
export type Role = (typeof ROLE_IDS)[number];

/** Whether a stored, linked or typed value is the id of a role. Takes anything, never throws. */
export function isRole(value: unknown): value is Role {
  return ROLE_IDS.includes(value as Role);
}
