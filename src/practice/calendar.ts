import { type Account, type Facts, LAST_DAY } from './account.ts';
import { hasActionPack, RENEWAL_WINDOW, YEAR } from './rules.ts';

/** The day on which the story begins: the date of the page that the purchase follows (flows.md, S2). */
const FIRST_DAY = '2020-03-19';

/**
 * A day so many days later, or earlier when negative. Works in UTC, so no time zone can shift it.
 *
 * @param date YYYY-MM-DD
 */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** What day it is for a company, YYYY-MM-DD. */
export const today = ({ day }: Account): string => addDays(FIRST_DAY, day);

/**
 * Lays facts over an account. Where they make what was bought older, that much time passes; where they make it
 * younger, the past is another one, without a renewal, and the day stays. Nothing expires with automatic renewal on
 * (flows.md 4): what has run out had it off.
 */
export function lay(account: Account, facts: Facts): Account {
  const older = facts.age === undefined ? 0 : Number(facts.age) - Number(account.age);
  const passes = older > 0 && hasActionPack(account);
  return {
    ...account,
    ...(facts.age && older <= 0 && { paidLate: '0' }),
    ...(Number(facts.age) > YEAR && { autoRenewal: 'off' as const }),
    ...facts,
    // The story ends where an account can hold no later day.
    day: Math.min(account.day + (passes ? older : 0), LAST_DAY),
  };
}

/** A month later: the next age that a rule tells from the one before. */
const MONTH_LATER: Readonly<Partial<Record<Account['age'], Account['age']>>> = {
  0: '31',
  1: '31',
  10: '45',
  14: '45',
  366: '397',
  375: '410',
};

/** The ways to let time pass; the keys of texts, `time.{…}`. */
export const WAITS = ['month', 'expiry'] as const;

/**
 * How time can pass for a company, each with the company afterwards. Only what was bought grows old, and only the
 * days that a rule counts from matter: a month after a first purchase no money comes back, the day after the last one a
 * subscription can be renewed, a month later it cannot any more (flows.md 6 and 10).
 */
export function waits(account: Account): { wait: (typeof WAITS)[number]; account: Account }[] {
  const ages = [MONTH_LATER[account.age], Number(account.age) <= YEAR && '366'] as const;
  return WAITS.flatMap((wait, index) => {
    const age = hasActionPack(account) && ages[index];
    return age ? { wait, account: lay(account, { age }) } : [];
  });
}

/** When what was bought runs out, YYYY-MM-DD: the last of its days (flows.md 6). */
export const expiryDay = (account: Account): string => addDays(today(account), YEAR - Number(account.age));

/** The last day on which it can be renewed, YYYY-MM-DD (flows.md 6, rule since 2018-07-24). */
export const lastRenewalDay = (account: Account): string => addDays(expiryDay(account), RENEWAL_WINDOW);
