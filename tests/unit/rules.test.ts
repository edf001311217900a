import { describe, expect, it } from 'vitest';
import { type Account, OPEN_ACCOUNT } from '../../src/practice/account.ts';
import { holds } from '../../src/practice/rules.ts';

/** Ages are given to the day, where the practice company passes only some. */
type Facts = Readonly<Partial<Record<keyof Account, string>>>;
type Rule = Extract<Parameters<typeof holds>[0], string>;

const bought = { actionPack: 'bought' } as const;

/**
 * The rules of the business just inside and just outside, copied by hand from the facts (flows.md, the section in
 * brackets), not from the code: the code is tested against it.
 */
const EDGES: readonly [rule: Rule, section: string, inside: readonly Facts[], outside: readonly Facts[]][] = [
  // Expired after a year; then 30 days to renew.
  [
    'inRenewalWindow',
    '6',
    [
      { ...bought, age: '366' },
      { ...bought, age: '395' },
    ],
    [
      { ...bought, age: '365' },
      { ...bought, age: '396' },
    ],
  ],
  ['beforeRenewalWindow', '6', [{ ...bought, age: '365' }], [{ ...bought, age: '366' }]],
  ['afterRenewalWindow', '6', [{ ...bought, age: '396' }], [{ ...bought, age: '395' }]],
  // 30 days from the purchase; a renewal is one, on the day that it is paid.
  [
    'inRefundWindow',
    '10',
    [
      { ...bought, age: '30' },
      { ...bought, age: '40', paidLate: '10' },
    ],
    [
      { ...bought, age: '31' },
      { ...bought, age: '41', paidLate: '10' },
    ],
  ],
  [
    'nothingUsed',
    '10',
    [{}],
    [
      { softwareKey: 'shown' },
      { cloud: 'key' },
      { azure: 'assigned' },
      { visualStudio: 'colleague' },
      { visualStudio: 'freed' },
      { technical: 'requested' },
      { goToMarket: 'requested' },
    ],
  ],
  ['hasRequest', '7b', [{ actionPack: 'cancelling' }, { refund: 'requested' }], [{}, bought]],
  [
    'runs',
    '5 and 7',
    [{ ...bought, age: '365' }],
    [{ ...bought, age: '366' }, { actionPack: 'cancelling' }, {}],
  ],
  ['canSubscribe', '6', [{}, { ...bought, age: '396' }], [bought, { ...bought, age: '395' }]],
];

describe.each(EDGES)('%s (flows.md %s)', (rule, _, inside, outside) => {
  it.each(inside)('holds for %o', (facts) => {
    expect(holds(rule, { ...OPEN_ACCOUNT, ...facts } as Account)).toBe(true);
  });
  it.each(outside)('does not hold for %o', (facts) => {
    expect(holds(rule, { ...OPEN_ACCOUNT, ...facts } as Account)).toBe(false);
  });
});
