import { eventsAt, type Playable, tokenOf } from './events.ts';
import { afterEvent, beginning } from './replay.ts';
import type { Situation, Snapshot } from './vocabulary.ts';

/** A way through a flow. */
interface Route {
  /** The tokens to play. */
  log: readonly string[];
  /** The states passed, from the first to the one reached. */
  states: readonly string[];
}

/** Two places are one when the state and the company are. */
export const keyOf = (snapshot: Snapshot): string => JSON.stringify([snapshot.value, snapshot.context]);

/**
 * Every place that can be reached from one, nearest first: breadth first over all that the screens can send.
 * `xstate/graph` does the same for the tests; here it would cost the reader 2 KB.
 *
 * @param goesThrough whether the way may lead through a place; the first is always left
 */
export function* placesFrom(
  flow: Playable,
  from: Snapshot,
  goesThrough: (snapshot: Snapshot) => boolean = () => true,
): Generator<Route & { snapshot: Snapshot }> {
  const seen = new Set<string>();
  let reached = [{ snapshot: from, log: [] as string[], states: [String(from.value)] }];
  while (reached.length > 0) {
    const next: typeof reached = [];
    for (const place of reached) {
      const { snapshot, log, states } = place;
      const key = keyOf(snapshot);
      if (seen.has(key)) continue;
      seen.add(key);
      yield place;
      if (snapshot !== from && !goesThrough(snapshot)) continue;
      for (const event of eventsAt(flow, snapshot)) {
        const after = afterEvent(flow, snapshot, event);
        next.push({
          snapshot: after,
          log: [...log, tokenOf(event)],
          states: [...states, String(after.value)],
        });
      }
    }
    reached = next;
  }
}

/** The shortest way to each state that can be reached from a situation, by state. */
export function shortestRoutes(flow: Playable, start: Situation): Map<string, Route> {
  const routes = new Map<string, Route>();
  for (const { snapshot, log, states } of placesFrom(flow, beginning(flow, start))) {
    const state = String(snapshot.value);
    if (!routes.has(state)) routes.set(state, { log, states });
  }
  return routes;
}

/**
 * The shortest way on to a state.
 *
 * @param goals the most wanted first
 * @param goesThrough whether the way may lead through a place
 * @returns the way to the first of them that can still be reached; nothing where none can
 */
export function wayOn(
  flow: Playable,
  from: Snapshot,
  goals: readonly string[],
  goesThrough?: (snapshot: Snapshot) => boolean,
): Route | undefined {
  let best: Route | undefined;
  let rank = goals.length;
  for (const { snapshot, log, states } of placesFrom(flow, from, goesThrough)) {
    const found = goals.indexOf(String(snapshot.value));
    if (found < 0 || found >= rank || log.length === 0) continue;
    best = { log, states };
    rank = found;
    if (rank === 0) break;
  }
  return best;
}
