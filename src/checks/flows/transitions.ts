import type { AnyStateMachine } from 'xstate';

/** What a guard or an action is called, and what it is given. */
export interface Called {
  type?: string;
  params?: unknown;
}

/** One way out of a state: on which event, to which states, if what, and what it does. */
export interface Transition {
  event: string;
  targets: readonly string[];
  guard?: Called;
  actions: readonly Called[];
}

/** Every way out of a state, those of one event in the order in which they are tried; none of a state that is not there. */
export const transitionsOf = (state: AnyStateMachine['states'][string] | undefined): Transition[] =>
  [...(state?.transitions.values() ?? [])].flat().map(({ eventType, target, guard, actions }) => ({
    event: eventType,
    targets: target?.map(({ key }) => key) ?? [],
    // The vocabulary of flows has no other guards and actions than those with a name.
    guard: guard as Called | undefined,
    actions: actions as readonly Called[],
  }));
