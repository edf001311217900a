import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';
import { tokenOf } from './events.ts';
import type { FlowEvent } from './flow.ts';

export interface Replay {
  /** Where the accepted events lead. */
  snapshot: AnyMachineSnapshot;
  /** The tokens that were played, up to the first that could not be. */
  accepted: string[];
  /** The states passed, from the first to where it stands: one more than `accepted`. */
  states: string[];
  /** The first token that is no event of the flow or not possible where it stands; the rest was dropped. */
  refused?: string;
}

/**
 * Plays a log on a machine. Pure: the same log leads to the same place, and a log cannot skip a rule.
 *
 * @param input the scenario
 * @param events every event of the flow (`flowEvents`)
 * @param log tokens in order, from storage or a link, so possibly cut or forged
 */
export function replay(
  machine: AnyStateMachine,
  input: unknown,
  events: readonly FlowEvent[],
  log: readonly string[],
): Replay {
  let [snapshot] = initialTransition(machine, input as never) as [AnyMachineSnapshot, unknown];
  const accepted: string[] = [];
  const states = [String(snapshot.value)];
  for (const token of log) {
    const event = events.find((candidate) => tokenOf(candidate) === token);
    if (!event || !snapshot.can(event)) return { snapshot, accepted, states, refused: token };
    [snapshot] = transition(machine, snapshot, event) as [AnyMachineSnapshot, unknown];
    accepted.push(token);
    states.push(String(snapshot.value));
  }
  return { snapshot, accepted, states };
}
