/**
 * The pages that the rules of the flows come from, by the names that the facts give them (`content/facts/flows.md`).
 * A wrong turn names the one its rule stands on; `ours` is what no page tells.
 */
export const SOURCES = {
  S0: { page: 'manage-your-partner-network-membership', date: '2017-06' },
  S2: { page: 'upgrade-your-partner-network-membership', date: '2020-03-19' },
  S3: { page: 'manage-your-partner-network-benefits', date: '2019-10-29' },
  S4: { page: 'mpn-create-a-partner-center-account', date: '2021-01-07' },
  actionPack: { page: 'mpn-get-action-pack', date: '2018-07-24' },
  oneActionPack: { page: 'mpn-get-action-pack', date: '2023-09-13' },
  renewal: { page: 'renew-mpn-offers', date: '2021-02-04' },
  refunds: { page: 'mpn-refund-request', date: '2021-02-05' },
  cloud: { page: 'mpn-benefits-azure-cloud', date: '2021-01-28' },
  support: { page: 'report-problems-with-partner-center', date: '2020-11-19' },
  technicalSupport: { page: 'mpn-benefits-technical-support', date: '2021-06-17' },
  users: { page: 'create-user-accounts-and-set-permissions', date: '2020-10-12' },
  globalAdmin: { page: 'become-global-admin', date: '2020-12-03' },
  noAdmin: { page: 'no-mpn-admin', date: '2020-09-08' },
  tenants: { page: 'azure-active-directory-tenants-and-partner-center', date: '2021-06-17' },
  leastPrivilege: { page: 'least-privilege-note', date: '2025-01-24' },
  ours: undefined,
} as const satisfies Record<string, { page: string; date: string } | undefined>;

export type Source = keyof typeof SOURCES;
