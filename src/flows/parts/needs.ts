import type { Need, Scenario } from '../../practice/flow.ts';

/** An open account: without it nothing can be bought and nobody added. */
export const needsAccount = {
  that: { account: 'open' },
  facts: { account: 'open' },
  flow: 'create-account',
} as const satisfies Need;

/** Action Pack, expired or not: most of what can be done in Partner Center is about it. */
export const needsActionPack = {
  that: 'hasActionPack',
  facts: { actionPack: 'bought', age: '14' },
  flow: 'subscribe-action-pack',
} as const satisfies Need;

/** Action Pack that has not run out. */
export const needsRunning = {
  that: 'runs',
  facts: { actionPack: 'bought', age: '14', autoRenewal: 'on' },
  flow: 'subscribe-action-pack',
} as const satisfies Need;

/** The scenario in which a flow finds nothing to work on. */
export const nothingBought = { account: { actionPack: 'none' } } as const satisfies Scenario;

/** The scenario in which the time to renew is over (flows.md 6). */
export const lapsed = { account: { age: '410' } } as const satisfies Scenario;
