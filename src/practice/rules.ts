import type { Account, Facts } from './account.ts';

/** A subscription lasts this many days (flows.md 6: the next anniversary is 365 days later). */
export const YEAR = 365;

/** Renewal is possible from the day after expiry for this many days (flows.md 6, rule since 2018-07-24). */
export const RENEWAL_WINDOW = 30;

/** Money back is possible until this many days after the purchase (flows.md 10). */
export const REFUND_WINDOW = 30;

/** The company has Action Pack, expired or not. */
export const hasActionPack = ({ actionPack }: Account): boolean => actionPack !== 'none';

/** Days since Action Pack was last paid for. A renewal is charged on its own day, whatever day the year counts from (flows.md 6). */
export const daysSincePurchase = ({ age, paidLate }: Account): number => Number(age) - Number(paidLate);

/** Action Pack is there and can still be renewed: it is not bought a second time (flows.md 6). */
const ownsActionPack = (account: Account): boolean =>
  hasActionPack(account) && Number(account.age) <= YEAR + RENEWAL_WINDOW;

/** The benefits of a package as they come: none activated or used, no key viewed (flows.md 8 and 10). */
export const UNUSED_BENEFITS = {
  softwareKey: 'unseen',
  cloud: 'unused',
  azure: 'unused',
  visualStudio: 'free',
  technical: 'unused',
  goToMarket: 'unused',
} as const satisfies Facts;

const has = (account: Account, facts: Facts): boolean =>
  Object.entries(facts).every(([fact, value]) => account[fact as keyof Account] === value);

/** Rules of the business that are more than one fact. Pure; each names its source. */
const RULES = {
  hasActionPack,
  ownsActionPack,
  /** Expired, and not for longer than the window (flows.md 6, "Apply"). */
  inRenewalWindow: ({ age }: Account) => Number(age) > YEAR && Number(age) <= YEAR + RENEWAL_WINDOW,
  /** The subscription has not expired yet: the control is missing or gray (flows.md 6). */
  beforeRenewalWindow: ({ age }: Account) => Number(age) <= YEAR,
  /** The window has passed: benefits are lost, one subscribes anew (flows.md 6). */
  afterRenewalWindow: ({ age }: Account) => Number(age) > YEAR + RENEWAL_WINDOW,
  /** Bought within the last 30 days (flows.md 10). */
  inRefundWindow: (account: Account) => daysSincePurchase(account) <= REFUND_WINDOW,
  /** Nobody has the subscription now, whether or not somebody had it before (flows.md 8c). */
  visualStudioIsFree: ({ visualStudio }: Account) => visualStudio === 'free' || visualStudio === 'freed',
  /** A request that can be followed is open (flows.md 7b). */
  hasRequest: ({ actionPack, refund }: Account) => actionPack === 'cancelling' || refund === 'requested',
  /** Action Pack runs and nobody has asked to end it (flows.md 5 and 7). */
  runs: ({ actionPack, age }: Account) => actionPack === 'bought' && Number(age) <= YEAR,
  /** Nothing stands in the way of a first purchase: none there, or lapsed for good (flows.md 6). */
  canSubscribe: (account: Account) => !ownsActionPack(account),
  /** The company may have a go-to-market benefit of a competency (flows.md 8e). */
  hasCompetency: ({ competency }: Account) => competency !== 'none',
  /** No benefit activated or used and no key viewed: the stricter rule of 2021-02-05 (flows.md 10, "Apply"). */
  nothingUsed: (account: Account) => has(account, UNUSED_BENEFITS),
} as const satisfies Record<string, (account: Account) => boolean>;

/** The names of the rules. */
export const RULE_NAMES = /* @__PURE__ */ Object.keys(RULES);

/** Something that holds for an account or not: a rule by name, or facts. */
export type Condition = keyof typeof RULES | Facts;

/** Whether a condition holds. */
export function holds(condition: Condition, account: Account): boolean {
  return typeof condition === 'string' ? RULES[condition](account) : has(account, condition);
}
