import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { eventsAt, type Playable, tokenOf } from './events.ts';
import type { Situation } from './vocabulary.ts';

/** A way through a flow. */
export interface Route {
  /** The tokens to play. */
  log: readonly string[];
  /** The states passed, from the first to the one reached. */
  states: readonly string[];
}

/**
 * The shortest way to each state that can be reached from a situation, by state: breadth first over all that the
 * screens can send. `xstate/graph` does the same for the tests; here it would cost the reader 2 KB.
 */
export function shortestRoutes(flow: Playable, start: Situation | undefined): Map<string, Route> {
  const [first] = initialTransition(flow.machine, start as never) as [AnyMachineSnapshot, unknown];
  const routes = new Map<string, Route>();
  const seen = new Set<string>();
  let reached = [{ snapshot: first, log: [] as string[], states: [String(first.value)] }];
  while (reached.length > 0) {
    const next: typeof reached = [];
    for (const { snapshot, log, states } of reached) {
      const key = JSON.stringify([snapshot.value, snapshot.context]);
      if (seen.has(key)) continue;
      seen.add(key);
      const state = String(snapshot.value);
      if (!routes.has(state)) routes.set(state, { log, states });
      for (const event of eventsAt(flow, snapshot)) {
        const [after] = transition(flow.machine, snapshot, event) as [AnyMachineSnapshot, unknown];
        next.push({
          snapshot: after,
          log: [...log, tokenOf(event)],
          states: [...states, String(after.value)],
        });
      }
    }
    reached = next;
  }
  return routes;
}
