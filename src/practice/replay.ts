import { initialTransition, transition } from 'xstate';
import { eventsAt, type Playable, tokenOf } from './events.ts';
import type { FlowEvent, Situation, Snapshot } from './vocabulary.ts';

interface Replay {
  /** Where the accepted events lead. */
  snapshot: Snapshot;
  /** The tokens that were played, up to the first that could not be. */
  accepted: string[];
  /** The states passed, from the first to where it stands: one more than `accepted`. */
  states: string[];
  /** The first token that no control sends where it stands; the rest was dropped. */
  refused?: string;
}

/** Where a flow stands before anything is pressed. */
export const beginning = (flow: Playable, start: Situation): Snapshot =>
  (initialTransition(flow.machine, start) as [Snapshot, unknown])[0];

/** Where an event leads from where a flow stands. */
export const afterEvent = (flow: Playable, from: Snapshot, event: FlowEvent): Snapshot =>
  (transition(flow.machine, from, event) as [Snapshot, unknown])[0];

/**
 * Plays a token from where a flow stands.
 *
 * @returns where it leads, or nothing when no control sends it there
 */
export function after(flow: Playable, from: Snapshot, token: string): Snapshot | undefined {
  const event = eventsAt(flow, from).find((candidate) => tokenOf(candidate) === token);
  return event && afterEvent(flow, from, event);
}

/**
 * Plays a log. Pure: the same log leads to the same place, and a log cannot skip a rule.
 *
 * @param start the situation
 * @param log tokens in order, from storage or a link, so possibly cut or forged
 */
export function replay(flow: Playable, start: Situation, log: readonly string[]): Replay {
  let snapshot = beginning(flow, start);
  const accepted: string[] = [];
  const states = [String(snapshot.value)];
  for (const token of log) {
    const next = after(flow, snapshot, token);
    if (!next) return { snapshot, accepted, states, refused: token };
    snapshot = next;
    accepted.push(token);
    states.push(String(snapshot.value));
  }
  return { snapshot, accepted, states };
}
