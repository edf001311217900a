import type { AnyStateMachine } from 'xstate';
import type { LabelKey } from '../i18n/text.ts';
import { checkRoles } from '../roles/check-roles.ts';
import { ROLE_IDS, type Role } from '../roles/roles.ts';
import { type Task, whoMay } from '../roles/tasks.ts';
import { type Facts, OPEN_ACCOUNT } from './account.ts';
import type { FieldKind } from './fields.ts';
import type { Condition } from './rules.ts';
import type { ShownName } from './view.ts';
import type { Situation } from './vocabulary.ts';

/** The events that a state accepts, read off its configuration. */
type EventsOf<State> = State extends { on: infer On } ? keyof On & string : never;

/** One of several things to choose from. */
export interface Option {
  /** What the machine reads. */
  value: string;
  /** Name in Partner Center; without it the text is ours, `{state}.{field}.{value}` in the flow's texts. */
  label?: LabelKey;
  /** Offered only while this holds. */
  when?: Condition;
}

/** Something the reader fills in. What is typed stays in the field; see `fields.ts` for what the machine gets. */
export interface Field {
  /** Property of the event that carries the field's reading. */
  name: string;
  kind: FieldKind;
  /** Name in Partner Center; without it the text is ours, `{state}.field.{name}` in the flow's texts. */
  label?: LabelKey;
  /** Offered to fill in, where the kind's own practice value does not fit; read the same. */
  practice?: string;
  /** What a field of the kind `choice` offers. */
  options?: readonly Option[];
}

/** One line of facts: a name and a value computed from the practice account. */
export interface Row {
  /** Name in Partner Center; without it the text is ours, `row.{value}`. */
  label?: LabelKey;
  /** What `view` calls it. A row whose value is absent is not shown. */
  value: ShownName;
}

/** A native control that sends an event. */
export interface Button<Event extends string = string> {
  send: Event;
  /**
   * Name in Partner Center, or the items of a menu in order; without it the control is ours, named
   * `{state}.{EVENT}` in the flow's texts, or `{EVENT}` in the texts that all flows share.
   */
  label?: LabelKey | readonly LabelKey[];
  /** Names of the fields whose readings go with the event. */
  with?: readonly string[];
  /** `primary` is the way on; `link` looks like a link; the rest are plain buttons. */
  look?: 'primary' | 'link';
  /** Grayed out in Partner Center unless this holds. Here it can be pressed all the same, and tells why. */
  grayUnless?: Condition;
}

/** What the reader sees in one state. Heading and texts stand in `locales/{locale}/flows/{flow}.json`. */
export interface Screen<Event extends string = string> {
  /** Where we are in the product's menu. */
  at?: readonly LabelKey[];
  /** A titled list of the product, such as Available offers. */
  list?: { label: LabelKey; items: readonly LabelKey[] };
  rows?: readonly Row[];
  fields?: readonly Field[];
  buttons: readonly Button<Event>[];
  /** The task that whoever plays may not do: heading and texts come from the role table. See `refusal`. */
  refuses?: Task;
  /** Another flow that comes first, offered here. */
  first?: string;
}

/**
 * A screen for each state. The compiler refuses a state without a screen, a screen without a state, and a
 * button that sends what its state does not accept.
 */
export type Screens<States> = { readonly [State in keyof States]: Screen<EventsOf<States[State]>> };

/** A named starting point: how the company and the reader differ from the usual ones. */
export interface Scenario {
  account?: Facts;
  roles?: readonly Role[];
}

/** One job a partner does in Partner Center: its rules, its screens and the situations it starts from. */
export interface Flow {
  /** The task of the role table that the flow is about. */
  task: Task;
  machine: AnyStateMachine;
  screens: Readonly<Record<string, Screen>>;
  /** The first is the one a rehearsal opens with and the guide's steps describe. */
  scenarios: Readonly<Record<string, Scenario>>;
  /** What the company must have before, and the flow that gives it. */
  needs?: { facts: Facts; flow?: string };
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
  (['sales-agent', ...ROLE_IDS] as Role[]).find((role) => checkRoles(task, [role]).allowed === 'no');

/**
 * Completes a flow with the scenario of the wrong role.
 *
 * @returns the flow with every scenario it can start from
 */
export function defineFlow(flow: Flow): Flow {
  const wrong = flow.machine.states.notAllowed && refusedRole(flow.task);
  const [usual] = Object.values(flow.scenarios);
  const scenarios = wrong
    ? { ...flow.scenarios, [WRONG_ROLE]: { ...usual, roles: [wrong] } }
    : flow.scenarios;
  return { ...flow, scenarios };
}

/** Where a scenario of a flow starts: an open account and someone who may, unless it says otherwise. */
export function situationOf(flow: Flow, { account, roles }: Scenario): Situation {
  return {
    account: { ...OPEN_ACCOUNT, ...flow.needs?.facts, ...account },
    roles: roles ?? whoMay(flow.task),
  };
}
