import type { AnyStateMachine } from 'xstate';
import { judge } from '../roles/judge.ts';
import { ROLE_IDS, type Role } from '../roles/roles.ts';
import { ruleOf, type Task, whoMay } from '../roles/tasks.ts';
import { type Facts, OPEN_ACCOUNT } from './account.ts';
import { lay } from './calendar.ts';
import type { Condition } from './rules.ts';
import type { Screen } from './screen.ts';
import type { Situation } from './vocabulary.ts';

/** A named starting point: how the company and the reader differ from the usual ones. */
export interface Scenario {
  account?: Facts;
  roles?: readonly Role[];
}

/**
 * Something that the title of a flow takes for granted. What is missing is laid over the practice account, and the
 * reader is told: `added.{fact}.{value}` in the texts that all flows share.
 */
export interface Need {
  /** What must hold. */
  that: Condition;
  /** What makes it hold. */
  facts: Facts;
  /** The flow that usually brings it about. */
  flow?: string;
}

/** One job a partner does in Partner Center: its rules, its screens and the situations it starts from. */
export interface Flow {
  /** The task of the role table that the flow is about. */
  task: Task;
  machine: AnyStateMachine;
  screens: Readonly<Record<string, Screen>>;
  /** The first is the one a rehearsal opens with and the guide's steps describe. */
  scenarios: Readonly<Record<string, Scenario>>;
  needs?: readonly Need[];
  /** Raised when a stored or shared log of an older version must not be replayed. */
  version: number;
}

/** The part of a flow that runs in the browser: `machine.ts`. */
export interface FlowRules {
  machine: AnyStateMachine;
}

/** The id of the scenario in which the reader lacks the role. Every flow whose task is not open to all has it. */
export const WRONG_ROLE = 'wrongRole';

/** A role that may not do the task, or nothing when everyone may. */
const refusedRole = (task: Task): Role | undefined =>
  (['sales-agent', ...ROLE_IDS] as Role[]).find((role) => judge(ruleOf(task), [role]).allowed === 'no');

/**
 * Completes a flow with the scenario of the wrong role. Takes also what is no whole flow, of which the build tells.
 *
 * @returns the flow with every scenario it can start from
 */
export function defineFlow(flow: Flow): Flow {
  const wrong = flow.machine?.states?.notAllowed && refusedRole(flow.task);
  const [usual] = Object.values(flow.scenarios ?? {});
  const scenarios = wrong
    ? { ...flow.scenarios, [WRONG_ROLE]: { ...usual, roles: [wrong] } }
    : flow.scenarios;
  return { ...flow, scenarios };
}

/** Where a scenario of a flow starts: an open account, what the flow needs, and someone who may. */
export function situationOf(flow: Flow, { account = {}, roles }: Scenario): Situation {
  const needed: Facts = Object.assign({}, ...(flow.needs ?? []).map(({ facts }) => facts));
  return {
    account: { ...lay(OPEN_ACCOUNT, { ...needed, ...account }), day: 0 },
    roles: roles ?? whoMay(flow.task),
  };
}
