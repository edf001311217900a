import { type AnyEventObject, type AnyStateMachine, assign, type SnapshotFrom, setup } from 'xstate';
import { judge } from '../roles/judge.ts';
import type { Role } from '../roles/roles.ts';
import { ruleOf, type Task } from '../roles/tasks.ts';
import type { Account, Facts } from './account.ts';
import { type Condition, holds, UNUSED_BENEFITS, YEAR } from './rules.ts';

/** Where a rehearsal starts: the company, and the roles of the one who plays. */
export interface Situation {
  account: Account;
  roles: readonly Role[];
}

/** What the reader does: a type and the readings of the fields that go with it. */
export type FlowEvent = AnyEventObject;

/** The event that stops a rehearsal where it stands. */
export const LEAVE = 'LEAVE';

/** The event that goes on, where a role is refused, as somebody who is not. */
export const GO_ON = 'GO_ON';

const shared = setup({
  types: {
    context: {} as Situation,
    input: {} as Situation,
    events: {} as FlowEvent,
    tags: {} as 'detour' | 'paid',
  },
  guards: {
    may: ({ context }, task: Task) => judge(ruleOf(task), context.roles).allowed !== 'no',
    mayNot: ({ context }, task: Task) => judge(ruleOf(task), context.roles).allowed === 'no',
    holds: ({ context }, condition: Condition) => holds(condition, context.account),
    reads: ({ event }, readings: Readonly<Record<string, string>>) =>
      Object.entries(readings).every(([name, value]) => event[name] === value),
  },
  actions: {
    set: assign(({ context }, facts: Facts) => ({
      // A first purchase is paid on the day that its year counts from, whatever was there before. That its benefits
      // are unused, whatever was used before, is ours: no source tells.
      account: { ...context.account, ...(facts.age && { paidLate: '0', ...UNUSED_BENEFITS }), ...facts },
    })),
    become: assign((_, roles: readonly Role[]) => ({ roles })),
    // So many days after the anniversary the next year begins, and is paid for.
    renew: assign(({ context: { account } }) => {
      const days = String(Number(account.age) - YEAR);
      return {
        account: { ...account, age: days as Account['age'], paidLate: days as Account['paidLate'] },
      };
    }),
  },
});

/** Where a machine of a flow stands. */
export type Snapshot = SnapshotFrom<ReturnType<typeof shared.createMachine>>;

/** One screen's part of a machine. */
export const screen = shared.createStateConfig;

/** Guard: whoever plays may do the task, by the role table. */
export const may = (task: Task) => ({ type: 'may', params: task }) as const;

/** Guard: whoever plays may not do the task. */
export const mayNot = (task: Task) => ({ type: 'mayNot', params: task }) as const;

/** Guard: a rule or some facts hold for the company. */
export const when = (condition: Condition) => ({ type: 'holds', params: condition }) as const;

/** Guard: the fields that go with the event gave these readings. */
export const reads = (readings: Readonly<Record<string, string>>) =>
  ({ type: 'reads', params: readings }) as const;

/** Action: facts of the company change. */
export const set = (facts: Facts) => ({ type: 'set', params: facts }) as const;

/** Action: go on as somebody with these roles. */
export const become = (roles: readonly Role[]) => ({ type: 'become', params: roles }) as const;

/**
 * Action: another year begins on the anniversary and is paid for today, whenever within the window one renews (flows.md 6: the next
 * anniversary is 365 days after the present one). Only where the rule `inRenewalWindow` holds.
 */
export const renew = { type: 'renew' } as const;

/**
 * Makes a flow's machine.
 *
 * @param states its screens, flat; the first is where it starts
 * @throws when a transition leads to a state that is not there
 */
export function flowMachine(id: string, states: Readonly<Record<string, object>>): AnyStateMachine {
  return shared.createMachine({
    id,
    initial: Object.keys(states)[0] ?? '',
    context: ({ input }) => ({ account: input.account, roles: input.roles }),
    states: states as Record<string, ReturnType<typeof screen>>,
  });
}
