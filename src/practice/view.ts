import { type Account, FACTS, OPEN_ACCOUNT } from './account.ts';
import { addDays, expiryDay, lastRenewalDay, today } from './calendar.ts';
import { daysSincePurchase, hasActionPack, REFUND_WINDOW, UNUSED_BENEFITS, YEAR } from './rules.ts';

/** A value to show: a date to be formatted in the reader's language, or the key of a text that all flows share. */
type Shown = { date: string } | { text: string };

const has = (value: string) => ({ text: `value.${value}` });

/** What can be shown of an account, by name; absent where there is nothing to show. */
export function view(account: Account) {
  const owns = hasActionPack(account);
  const day = today(account);
  const bought = addDays(day, -daysSincePurchase(account));
  const expires = expiryDay(account);
  const renews = owns && account.autoRenewal === 'on' && Number(account.age) <= YEAR;
  /** What became of a benefit, once it was used. */
  const used = (benefit: keyof typeof UNUSED_BENEFITS, became: string) =>
    account[benefit] === UNUSED_BENEFITS[benefit] ? undefined : has(became);
  const usedSoftware = used('softwareKey', 'keyShown');
  const usedCloud = used('cloud', 'redeemed');
  const usedAzure = used('azure', 'assigned.azure');
  return {
    today: { date: day },
    payment: has(account.payment === 'card' ? 'cardOnFile' : 'noCard'),
    /** When a purchase of today is charged, and when it renews: each year on that day (flows.md 4, rules). */
    purchaseDay: { date: day },
    nextYear: { date: addDays(day, YEAR) },
    /** When a renewal of today runs out: a year after the present anniversary, not after today (flows.md 6). */
    renewedUntil: { date: addDays(expires, YEAR) },
    bought: owns ? { date: bought } : undefined,
    expires: owns ? { date: expires } : undefined,
    renewsOn: renews ? { date: expires } : undefined,
    lastRenewal: owns ? { date: lastRenewalDay(account) } : undefined,
    /** The last day on which money back can be asked for (flows.md 10). */
    lastRefund: owns ? { date: addDays(bought, REFUND_WINDOW) } : undefined,
    autoRenewal: owns ? has(account.autoRenewal) : undefined,
    accountStatus: has(`account.${account.account}`),
    agreement: has('notSigned'),
    key: used('softwareKey', 'key'),
    cloudKey: used('cloud', 'key'),
    softwareStatus: usedSoftware ?? has('unused'),
    cloudStatus: usedCloud ?? has('unused'),
    azureStatus: usedAzure ?? has('unused'),
    visualStudio: has(`assigned.${account.visualStudio}`),
    technical: used('technical', 'daysToGo') ?? has('unused'),
    goToMarket: used('goToMarket', 'daysToGo') ?? has('unused'),
    unused: has('unused'),
    unassigned: has('assigned.free'),
    included: has('included'),
    enrolled: has('enrolled'),
    oldMembership: has('expired'),
    companyName: has('companyName'),
    companyAddress: has('companyAddress'),
    adminAgent: has(`tick.${account.adminAgent}`),
    // What was used, each by its name: it decides about a refund (flows.md 10).
    usedSoftware,
    usedCloud,
    usedAzure,
    usedVisualStudio: used('visualStudio', `assigned.${account.visualStudio}`),
    usedTechnical: used('technical', 'requested'),
    usedGoToMarket: used('goToMarket', 'requested'),
    marketingContact: has(`contact.${account.marketingContact}`),
    yourAddress: has('address.you'),
    colleagueAddress: has('address.colleague'),
    adminAddress: has('address.admin'),
    globalAdmin: has(`globalAdmin.${account.globalAdmin}`),
    mpnId: has('mpnId'),
    txtRecord: has('txtRecord'),
    signIn: has('signIn'),
    temporaryPassword: has('temporaryPassword'),
    requestStatus: has('requestOpen'),
  } satisfies Record<string, Shown | undefined>;
}

/** What is shown of accounts that differ in one fact; made when it is first asked for. */
let everyView: ReturnType<typeof view>[] | undefined;

/** Every text that one name can show: what it shows depends on one fact, and on whether anything was bought. */
export function textsShown(name: ShownName): string[] {
  everyView ??= (['none', 'bought'] as const).flatMap((actionPack) =>
    Object.entries(FACTS).flatMap(([fact, values]) =>
      values.map((value) => view({ ...OPEN_ACCOUNT, actionPack, [fact]: value } as Account)),
    ),
  );
  const shown = everyView.map((one) => one[name]);
  return [...new Set(shown.flatMap((value) => (value && 'text' in value ? [value.text] : [])))];
}

/** A name that rows may use. */
export type ShownName = keyof ReturnType<typeof view>;
