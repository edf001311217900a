import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { eventsAt, type Playable, tokenOf } from './events.ts';
import type { Situation } from './vocabulary.ts';

export interface Replay {
  /** Where the accepted events lead. */
  snapshot: AnyMachineSnapshot;
  /** The tokens that were played, up to the first that could not be. */
  accepted: string[];
  /** The states passed, from the first to where it stands: one more than `accepted`. */
  states: string[];
  /** The first token that no control sends where it stands; the rest was dropped. */
  refused?: string;
}

/**
 * Plays a log. Pure: the same log leads to the same place, and a log cannot skip a rule.
 *
 * @param start the situation
 * @param log tokens in order, from storage or a link, so possibly cut or forged
 */
export function replay(flow: Playable, start: Situation | undefined, log: readonly string[]): Replay {
  let [snapshot] = initialTransition(flow.machine, start as never) as [AnyMachineSnapshot, unknown];
  const accepted: string[] = [];
  const states = [String(snapshot.value)];
  for (const token of log) {
    const event = eventsAt(flow, snapshot).find((candidate) => tokenOf(candidate) === token);
    if (!event) return { snapshot, accepted, states, refused: token };
    [snapshot] = transition(flow.machine, snapshot, event) as [AnyMachineSnapshot, unknown];
    accepted.push(token);
    states.push(String(snapshot.value));
  }
  return { snapshot, accepted, states };
}
