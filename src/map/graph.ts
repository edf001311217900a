import { eventsAt, tokenOf } from '../practice/events.ts';
import { type Flow, situationOf } from '../practice/flow.ts';
import { isDetour, isFinal } from '../practice/kinds-of-state.ts';
import { afterEvent, beginning } from '../practice/replay.ts';
import { placesFrom } from '../practice/routes.ts';
import type { End } from '../practice/screen.ts';

/** A way into the rehearsal: a situation, and what to play from there. */
export interface Way {
  scenario: string;
  log: readonly string[];
}

/** A screen of the flow. */
export interface Place {
  state: string;
  /** A screen on the way, a wrong turn, or how it ends. */
  kind: 'way' | 'detour' | End;
  /** The shortest way here, in the first situation that reaches it. */
  way: Way;
}

/** A press that leads from one screen to another. */
export interface Arrow {
  from: string;
  /** The event that is sent. */
  send: string;
  to: string;
  /** The shortest way to `from` in the first situation where the press leads to `to`, and the press. */
  way: Way;
}

/** All that a flow's map tells, whatever the language. */
export interface FlowGraph {
  /** In the order of the machine. */
  places: readonly Place[];
  /** By the order of the places that they come from, and there as the screen offers them. */
  arrows: readonly Arrow[];
}

/** Reads a flow's map off its machine by walking everything that can be pressed, in each of its situations. */
export function graphOf(flow: Flow): FlowGraph {
  const ways = new Map<string, Way>();
  const arrows = new Map<string, Arrow>();
  for (const [scenario, description] of Object.entries(flow.scenarios))
    for (const { snapshot, log } of placesFrom(flow, beginning(flow, situationOf(flow, description)))) {
      const from = String(snapshot.value);
      if (!ways.has(from)) ways.set(from, { scenario, log });
      for (const event of eventsAt(flow, snapshot)) {
        const to = String(afterEvent(flow, snapshot, event).value);
        const name = `${from} ${event.type} ${to}`;
        if (!arrows.has(name))
          arrows.set(name, { from, send: event.type, to, way: { scenario, log: [...log, tokenOf(event)] } });
      }
    }

  const kindOf = (state: string): Place['kind'] => {
    if (isFinal(flow, state)) return flow.screens[state]?.end ?? 'stopped';
    return isDetour(flow, state) ? 'detour' : 'way';
  };
  const places = Object.keys(flow.screens).flatMap((state) => {
    const way = ways.get(state);
    return way ? [{ state, kind: kindOf(state), way }] : [];
  });
  return {
    places,
    arrows: places.flatMap(({ state }) => [...arrows.values()].filter(({ from }) => from === state)),
  };
}
