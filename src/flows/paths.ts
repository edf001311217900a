import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { tokenOf } from './events.ts';
import type { FlowEvent } from './flow.ts';

/** A way through a flow. */
export interface Route {
  /** The tokens to play. */
  log: string[];
  /** The states passed, from the first to the one reached. */
  states: string[];
}

/**
 * The shortest way to each state that can be reached from a scenario, by state.
 *
 * @param input the scenario
 * @param events every event of the flow (`flowEvents`)
 */
export function shortestRoutes(
  machine: AnyStateMachine,
  input: unknown,
  events: readonly FlowEvent[],
): Map<string, Route> {
  const options = {
    input,
    events,
    filterEvents: (snapshot: AnyMachineSnapshot, event: FlowEvent) => snapshot.can(event),
    serializeState: (snapshot: AnyMachineSnapshot) => JSON.stringify([snapshot.value, snapshot.context]),
  };
  const routes = new Map<string, Route>();
  for (const { state, steps } of getShortestPaths(machine, options as never)) {
    const name = String(state.value);
    const played = steps.filter(({ event }) => event.type !== 'xstate.init');
    if (played.length >= (routes.get(name)?.log.length ?? Number.POSITIVE_INFINITY)) continue;
    routes.set(name, {
      log: played.map(({ event }) => tokenOf(event)),
      states: [...steps.map((step) => String(step.state.value)), name].filter(
        (value, index, all) => value !== all[index - 1],
      ),
    });
  }
  return routes;
}
