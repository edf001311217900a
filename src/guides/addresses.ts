import type { Locale } from '../i18n/locales.ts';
import { withRegion } from '../i18n/region.ts';
import { DASHBOARD } from '../site/outside.ts';

/** Pages of Partner Center, by the name that guides link to: `partner-center:support`. Each address is a source's. */
const PARTNER_CENTER = {
  /** S0, S1 (2017) and S2 (2020-03-19): where a company joins. It is another site than Partner Center. */
  join: 'https://partner.microsoft.com',
  dashboard: DASHBOARD,
  /** S2 (2020-03-19), first step of canceling. */
  support: 'https://partnercenter.microsoft.com/partner/support',
  /** S3 (2019-10-29). */
  benefits: 'https://partnercenter.microsoft.com/pcv/partnership/benefits',
  /** S3 (2019-10-29): the request form for advisory hours and technical presales. */
  'advisory-hours':
    'https://partnercenter.microsoft.com/pcv/partnership/benefits/createadvisoryhoursservicerequest',
} as const;

/**
 * Today's official pages below learn.microsoft.com/{language}/partner-center/, that guides link to as
 * `learn:membership/mpn-refund-request`, with the language of the stored copy in which each was seen. Only the
 * language part is exchanged for the reader's.
 */
const OFFICIAL_PAGES = {
  'mpn-create-a-partner-center-account': 'zh-cn',
  'account-settings/azure-active-directory-tenants-and-partner-center': 'en-au',
  'enroll/create-work-account': 'da-dk',
  'enroll/verification-responses': 'el-gr',
  'account-settings/account-settings-overview': 'zh-cn',
  'account-settings/create-user-accounts-and-set-permissions': 'en-us',
  'account-settings/permissions-overview': 'en-gb',
  'account-settings/find-workspaces-roles-admins': 'fr-be',
  'account-settings/reset-a-user-password': 'uk-ua',
  'account-settings/manage-locations': 'en-us',
  'update-your-partner-profile': 'en-us',
  'enroll/become-global-admin': 'zh-cn',
  'no-mpn-admin': 'it-it',
  'support/support-hours': 'en-us',
  'membership/mpn-refund-request': 'en-us',
  'membership/mpn-view-print-maps-invoice': 'sv-se',
  'billing/organization-tax-info': 'zh-cn',
  'benefits/cloud-services': 'en-us',
  'referrals-manage-business-profile-new': 'zh-hk',
  'referrals/referrals-migrate-existing-profile': 'ja-jp',
} as const;

/** The names that may follow `partner-center:` and `learn:`. */
export const OUTSIDE = {
  'partner-center': Object.keys(PARTNER_CENTER),
  learn: Object.keys(OFFICIAL_PAGES),
} as const;

/**
 * The address that a link of a guide stands for.
 *
 * @returns undefined when the link is no `partner-center:` or `learn:` link, or its name is unknown
 */
export function outsideAddress(locale: Locale, link: string): string | undefined {
  const [, kind, name = ''] = /^(partner-center|learn):(.+)$/.exec(link) ?? [];
  if (kind === 'partner-center') return PARTNER_CENTER[name as keyof typeof PARTNER_CENTER];
  if (kind === 'learn' && name in OFFICIAL_PAGES)
    return `https://learn.microsoft.com/${withRegion(locale).toLowerCase()}/partner-center/${name}`;
  return undefined;
}
