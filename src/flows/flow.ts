import type { AnyEventObject, AnyStateMachine, InputFrom } from 'xstate';
import type { LabelKey } from '../i18n/text.ts';
import type { Task } from '../roles/tasks.ts';
import type { FieldKind } from './fields.ts';

/** The events that a state accepts, read off its configuration. */
type EventsOf<State> = State extends { on: infer On } ? keyof On & string : never;

/** Something the reader fills in. What is typed stays in the field; see `fields.ts` for what the machine gets. */
export interface Field {
  /** Property of the event that carries the field's reading. */
  name: string;
  kind: FieldKind;
  /** Name in Partner Center; without it the text is ours, `{state}.field.{name}` in the flow's texts. */
  label?: LabelKey;
}

/** One line of facts: a name and a value that the flow's `view` computes. */
export interface Row {
  /** Name in Partner Center; without it the text is ours, `row.{value}` in the flow's texts. */
  label?: LabelKey;
  /** Key of the flow's `view`. A row whose value is absent is not shown. */
  value: string;
}

/** A native control that sends an event. */
export interface Button<Event extends string = string> {
  send: Event;
  /**
   * Name in Partner Center, or the items of a menu in order; without it the control is ours, named
   * `{state}.{EVENT}` in the flow's texts.
   */
  label?: LabelKey | readonly LabelKey[];
  /** Names of the fields whose readings go with the event. */
  with?: readonly string[];
  /** `primary` is the way on; `link` looks like a link; the rest are plain buttons. */
  look?: 'primary' | 'link';
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
}

/**
 * A screen for each state. The compiler refuses a state without a screen, a screen without a state, and a
 * button that sends what its state does not accept.
 */
export type Screens<States> = { readonly [State in keyof States]: Screen<EventsOf<States[State]>> };

/** A value to show: a date to be formatted in the reader's language, or the key of a text of the flow. */
export type Shown = { date: string } | { text: string };

/** One job a partner does in Partner Center: its rules, its screens and the situations it starts from. */
export interface Flow {
  /** The task of the role table that the flow is about. */
  task: Task;
  machine: AnyStateMachine;
  screens: Readonly<Record<string, Screen>>;
  /** Named starting points; the first is the one a rehearsal opens with. */
  scenarios: Readonly<Record<string, unknown>>;
  /** Raised when a stored or shared log of an older version must not be replayed. */
  version: number;
}

/** The part of a flow that runs in the browser: `machine.ts`. */
export interface FlowRules {
  machine: AnyStateMachine;
  /** Computes what rows show, by name, from the machine's context. */
  // biome-ignore lint/suspicious/noExplicitAny: each flow has a context of its own
  view: (context: any) => Readonly<Record<string, Shown | undefined>>;
}

/**
 * Checks a flow's parts against each other while compiling.
 *
 * @returns the flow as it was given
 */
export function defineFlow<
  Machine extends AnyStateMachine,
  Scenarios extends Readonly<Record<string, InputFrom<Machine>>>,
>(flow: Flow & { machine: Machine; scenarios: Scenarios }): Flow {
  return flow;
}

export type FlowEvent = AnyEventObject;
