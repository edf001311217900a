/**
 * The practice account: the made-up company that every rehearsal plays on, as a handful of facts. Each fact has a
 * short list of values, so an account is a finite thing: it can be stored, linked, tampered with and walked by
 * tests without surprise. The first value of each is where a company starts.
 */
export const FACTS = {
  /** The company's account in Partner Center; `waiting` until the primary contact confirms (flows.md 1, rules). */
  account: ['none', 'waiting', 'open'],
  /** Whether the company has a work account, that is an Azure AD tenant (flows.md 1, branches). */
  tenant: ['yes', 'no'],
  /** What the primary contact does with Microsoft's e-mail; the review goes on only after an answer (flows.md 1, rules). */
  contact: ['answers', 'silent'],
  /** Whether the reader is ticked as admin agent (flows.md 2). */
  adminAgent: ['no', 'yes'],
  /** Where the membership lives; `old` is Partner Membership Center (flows.md 0). */
  membership: ['new', 'old', 'renewed'],
  payment: ['none', 'card'],
  actionPack: ['none', 'bought', 'cancelling'],
  autoRenewal: ['on', 'off'],
  /** Days since Action Pack was bought, or since its last anniversary once renewed; it lasts 365 (flows.md 6). */
  age: ['0', '14', '45', '375', '410', '1', '10', '31', '366', '397'],
  /** A colleague who can be given benefits, once added (flows.md 11). */
  colleague: ['none', 'added'],
  /** Whether a product key was shown (flows.md 8a, 10). */
  softwareKey: ['unseen', 'shown'],
  /** Whether the key of the license-based subscription was redeemed (flows.md 8b). */
  cloud: ['unused', 'key'],
  /** Whom the subscription is assigned to; `freed` was assigned once and is free again (flows.md 8c). */
  visualStudio: ['free', 'you', 'colleague', 'freed'],
  technical: ['unused', 'requested'],
  marketingContact: ['none', 'set'],
  goToMarket: ['unused', 'requested'],
  refund: ['none', 'requested'],
  /** Whether the company has a global admin who can be asked (flows.md 12, 13). */
  globalAdmin: ['someone', 'you', 'nobody'],
  /** What the company has earned beside Action Pack: it decides which go-to-market benefits it has (flows.md 8e). */
  competency: ['none', 'silver', 'gold'],
  /** Whether the company is in the Cloud Solution Provider program too (flows.md 3, branch). */
  csp: ['no', 'yes'],
  /** Days from that anniversary to the payment of the renewal; none after a first purchase (flows.md 6). */
  paidLate: ['0', '1', '10'],
  /** Whether a user of the usage-based subscription was named (flows.md 8b). */
  azure: ['unused', 'assigned'],
} as const satisfies Record<string, readonly string[]>;

export type Fact = keyof typeof FACTS;
/** Some facts, as a scenario or a step changes them. */
export type Facts = { readonly [F in Fact]?: (typeof FACTS)[F][number] };
/** All facts of the company, and its day. */
export type Account = Required<Facts> & {
  /** Days that have passed since the story began; see `calendar.ts`. */
  readonly day: number;
};

/** The last day of the story that an account can hold: some ten years on. */
export const LAST_DAY = 3650;

const NAMES = Object.keys(FACTS) as Fact[];

/** A company with an open account that has bought nothing yet. Marked as pure: the browser needs none, and gets none. */
export const OPEN_ACCOUNT: Account = /* @__PURE__ */ (() => ({
  ...(Object.fromEntries(NAMES.map((name) => [name, FACTS[name][0]])) as Required<Facts>),
  day: 0,
  account: 'open' as const,
  adminAgent: 'yes' as const,
}))();

/** An account as text: one digit for each fact, in their order, and the day where time has passed. */
export function encodeAccount(account: Account): string {
  const digits = NAMES.map((name) => (FACTS[name] as readonly string[]).indexOf(account[name])).join('');
  return account.day > 0 ? `${digits}-${account.day}` : digits;
}

/**
 * Reads an account from storage or a link.
 *
 * @returns nothing when the text is not an account, for instance because it was written before a fact was added
 */
export function decodeAccount(text: string): Account | undefined {
  const [, digits = '', day = '0'] = /^(\d+)(?:-([1-9]\d{0,3}))?$/.exec(text) ?? [];
  if (digits.length !== NAMES.length || Number(day) > LAST_DAY) return undefined;
  const entries = NAMES.map((name, index) => [name, FACTS[name][Number(digits[index])]] as const);
  return entries.every(([, value]) => value !== undefined)
    ? { ...(Object.fromEntries(entries) as Required<Facts>), day: Number(day) }
    : undefined;
}
