/**
 * Who may do what, copied by hand from the facts (roles.md, 2 and 4; linked-flows.md, New tasks), not from the code: the code is tested against it.
 *
 * One line for each task, one mark for each column. `y` yes · `-` no · `n3` yes, with note 3 · `x3` no, with note 3 ·
 * `a` yes with an Azure AD role beside it, no without. The column `any` holds for every role without a column; `mpn`
 * there means: whoever is tied to the company's MPN account.
 */
export const COLUMNS = [
  'global-admin',
  'user-management-admin',
  'billing-admin',
  'admin-agent',
  'sales-agent',
  'mpn-partner-admin',
  'account-admin',
  'referrals-admin',
  'business-profile-admin',
  'any',
] as const;

// biome-ignore format: a table is read by its columns
export const TABLE: Record<string, string> = {
  //                              GA UM BI  AA SA MP AC  RA BP any
  'membership.join':             'y  y  y   y  y  y  y   y  y  y',
  'account.create':              'y  -  -   x2 -  x2 -   -  -  -',
  'account.acceptAgreement':     'y  -  -   x2 -  x2 -   -  -  -',
  'account.checkAdminAgent':     'y  y  -   y  -  -  -   -  -  -',
  'account.view':                'y  -  -   y  -  y  y   -  -  -',
  'agreement.download':          'y  -  -   y  -  y  -   -  -  -',
  'verification.track':          'y  -  -   -  -  y  n13 -  -  -',
  'profile.updateLegal':         'y  -  -   -  -  -  y   -  -  -',
  'profile.changeCountry':       'y  -  -   -  -  -  y   -  -  -',
  'profile.changeCompanyTaxId':  'y  -  y   y  -  -  -   -  -  -',
  'tenants.check':               'y  y  -   -  -  -  -   -  -  -',
  'locations.add':               'y  -  -   -  -  -  y   -  -  -',
  'account.merge':               '-  -  -   -  -  -  y   -  -  -',
  'offers.view':                 'y  y  -   y  -  y  -   -  -  -',
  'offers.buy':                  'y  n3 -   n3 x3 y  -   -  -  -',
  'offers.autoRenewOff':         'y  n3 -   n3 x3 y  -   -  -  -',
  'offers.renew':                'y  n5 -   n5 x5 y  -   -  -  -',
  'offers.cancel':               'y  y  y   y  y  y  y   y  y  y',
  'support.create':              'y  y  y   y  y  y  y   y  y  y',
  'support.viewOwn':             'y  y  y   y  y  y  y   y  y  y',
  'invoice.download':            'y  x12 x12 x12 - y -   -  -  -',
  'billing.updateBillTo':        'y  -  x18 x18 - -  -   -  -  -',
  'benefits.view':               'y  y  x1  y  x1 y  x1  x1 x1 x1',
  'benefits.getKeys':            'y  x1 -   x1 -  y  -   -  -  -',
  'benefits.activateLicence':    'y  x1 -   x1 -  y  -   -  -  -',
  'benefits.activateUsage':      'y  -  -   -  -  x1 -   -  -  -',
  'benefits.assignUser':         'y  -  -   -  -  x1 -   -  -  -',
  'benefits.reassignVisualStudio': 'y -  -   -  -  x1 -   -  -  -',
  'benefits.activateTechnical':  'y  -  -   -  -  y  -   -  -  -',
  'benefits.viewSupportIds':     'y  y  y   y  y  y  y   y  y  mpn',
  'benefits.requestAdvisory':    'y  y  y   y  y  y  y   y  y  mpn',
  'benefits.setMarketingContact': 'y  -  -   -  -  y  -   -  -  -',
  'benefits.activateGoToMarket': 'y  -  -   -  -  y  -   -  -  -',
  'benefits.cancel':             'n6 n6 n6  n6 n6 y  y   n6 n6 n6',
  'users.view':                  'y  y  y   y  y  y  y   y  y  y',
  'users.add':                   'y  a  -   x4 -  -  a   -  -  -',
  'users.resetPassword':         'y  -  -   -  -  -  -   -  -  -',
  'users.assignTenantRoles':     'y  a  -   -  -  -  -   -  -  -',
  'users.assignCompanyRoles':    'y  a  -   -  -  -  a   -  -  -',
  'globalAdmin.find':            'y  y  y   y  y  y  y   y  y  y',
  'globalAdmin.become':          'y  -  -   -  -  -  y   -  -  -',
  'roles.viewOwn':               'y  y  y   y  y  y  y   y  y  y',
  'competencies.view':           'y  y  -   -  -  y  -   -  -  -',
  'competencies.payFee':         'y  -  -   -  -  y  n14 -  -  -',
  'businessProfile.manage':      'n15 - -   -  -  -  n15 y  y  -',
  'leads.manage':                '-  -  -   -  x17 y -   y  -  -',
};

/** The roles that have what everyone has, and nothing more. */
export const WITHOUT_COLUMN = [
  'default-user',
  'aad-user-administrator',
  'helpdesk-agent',
  'referrals-user',
  'incentives-admin',
  'incentives-user',
  'executive-report-viewer',
  'report-viewer',
  'guest-user',
  'mpn-user',
  'signed-in-user',
] as const;

/** Roles that tie nobody to the company's MPN account. */
export const NOT_TIED: readonly string[] = ['guest-user', 'signed-in-user'];

/**
 * Who can by later public pages, copied by hand from since-then.md (9 benefits, 11 adding users) and linked-flows.md
 * (2 leads, 3 verification, 7a locations, 7c legal profile). `a` as above. Nobody else is named; of no other task do the
 * facts know a later page that says who.
 */
export const TODAY_TABLE: Record<string, Record<string, 'y' | 'a'>> = {
  'leads.manage': { 'business-profile-admin': 'y', 'referrals-admin': 'y' },
  'verification.track': { 'mpn-partner-admin': 'y', 'account-admin': 'y' },
  'profile.updateLegal': { 'global-admin': 'y', 'account-admin': 'y' },
  'locations.add': { 'global-admin': 'y', 'account-admin': 'y' },
  'benefits.view': { 'mpn-partner-admin': 'y' },
  'benefits.activateLicence': { 'mpn-partner-admin': 'y' },
  'benefits.activateUsage': { 'mpn-partner-admin': 'y' },
  'users.add': { 'global-admin': 'y', 'user-management-admin': 'a' },
};

/** Of these later pages tell something, but not who can do them (since-then.md 9, linked-flows.md 9b). */
export const WHO_UNKNOWN_TODAY: readonly string[] = [
  'benefits.getKeys',
  'benefits.assignUser',
  'benefits.reassignVisualStudio',
  'benefits.activateTechnical',
  'users.resetPassword',
];

/** What is left of nothing: the last day of each (since-then.md 2 and 5). */
export const ENDED_TABLE: Record<string, string> = {
  'offers.buy': '2025-01-21',
  'offers.autoRenewOff': '2025-01-21',
  'offers.renew': '2025-01-21',
  'competencies.view': '2022-09-30',
  'competencies.payFee': '2022-09-30',
};

/**
 * The roles that a message may ask for: the least that is enough, where whoever is asked can give it (roles.md 2, rows
 * 33 and 34: an MPN partner admin gives none, an account admin only company roles). Never Global admin.
 */
export const ASKABLE_TABLE: Record<string, readonly string[]> = {
  'account.checkAdminAgent': ['admin-agent'],
  'account.view': ['mpn-partner-admin'],
  'agreement.download': ['mpn-partner-admin'],
  'profile.updateLegal': ['account-admin'],
  'profile.changeCountry': ['account-admin'],
  'profile.changeCompanyTaxId': ['billing-admin'],
  'locations.add': ['account-admin'],
  'account.merge': ['account-admin'],
  'users.add': ['user-management-admin', 'aad-user-administrator'],
  'users.assignTenantRoles': ['user-management-admin', 'aad-user-administrator'],
};

/** Where nobody can be looked up in User management: no account yet, or no role of Partner Center (roles.md 2). */
export const NOT_IN_USER_MANAGEMENT = [
  'account.create',
  'account.acceptAgreement',
  'tenants.check',
  'support.viewOwn',
  'benefits.viewSupportIds',
];
