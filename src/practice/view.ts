import { type Account, FACTS, OPEN_ACCOUNT } from './account.ts';
import { addDays } from './calendar.ts';
import { YEAR } from './rules.ts';

/** The day on which every rehearsal plays: the date of the page that the purchase follows (flows.md, S2). */
export const TODAY = '2020-03-19';

/** A value to show: a date to be formatted in the reader's language, or the key of a text that all flows share. */
export type Shown = { date: string } | { text: string };

const has = (value: string) => ({ text: `value.${value}` });

/** What can be shown of an account, by name; absent where there is nothing to show. */
export function view(account: Account) {
  const owns = account.actionPack !== 'none';
  const bought = addDays(TODAY, -Number(account.age));
  const expires = addDays(bought, YEAR);
  const renews = owns && account.autoRenewal === 'on' && Number(account.age) <= YEAR;
  return {
    today: { date: TODAY },
    payment: has(account.payment === 'card' ? 'cardOnFile' : 'noCard'),
    /** When a purchase of today renews: each year on the day it was bought (flows.md 4, rules). */
    nextYear: { date: addDays(TODAY, YEAR) },
    bought: owns ? { date: bought } : undefined,
    expires: owns ? { date: expires } : undefined,
    renewsOn: renews ? { date: expires } : undefined,
    autoRenewal: owns ? has(account.autoRenewal) : undefined,
    accountStatus: has(account.account),
    adminAgent: has(account.adminAgent),
    key: account.softwareKey === 'shown' ? has('key') : undefined,
    cloudKey: account.cloud === 'key' ? has('key') : undefined,
    visualStudio: has(`assigned.${account.visualStudio}`),
    technical: has(account.technical === 'requested' ? 'daysToGo' : 'unused'),
    goToMarket: has(account.goToMarket === 'requested' ? 'daysToGo' : 'unused'),
    marketingContact: has(account.marketingContact),
    colleague: has(`colleague.${account.colleague}`),
    globalAdmin: has(`globalAdmin.${account.globalAdmin}`),
    mpnId: has('mpnId'),
    txtRecord: has('txtRecord'),
    signIn: has('signIn'),
    temporaryPassword: has('temporaryPassword'),
    requestStatus: has('open'),
  } satisfies Record<string, Shown | undefined>;
}

/** Every text that one name can show: what it shows depends on one fact, and on whether anything was bought. */
export function textsShown(name: ShownName): string[] {
  const accounts = (['none', 'bought'] as const).flatMap((actionPack) =>
    Object.entries(FACTS).flatMap(([fact, values]) =>
      values.map((value) => ({ ...OPEN_ACCOUNT, actionPack, [fact]: value }) as Account),
    ),
  );
  const shown = accounts.map((account) => view(account)[name]);
  return [...new Set(shown.flatMap((value) => (value && 'text' in value ? [value.text] : [])))];
}

/** A name that rows may use. */
export type ShownName = keyof ReturnType<typeof view>;
