import { graphlib, layout } from '@dagrejs/dagre';
import { flowOf } from '../flows/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { controlsOf } from '../practice/events.ts';
import { type Flow, situationOf } from '../practice/flow.ts';
import { shortestRoutes } from '../practice/routes.ts';
import type { LocalScreen } from '../wording/contract.ts';
import { localScreens } from '../wording/localize.ts';

/** A screen on the map. Positions and sizes in pixels. */
export interface Place {
  state: string;
  heading: string;
  kind: 'way' | 'detour' | 'end';
  /** The way into the rehearsal: a scenario that reaches it, and what to play. */
  scenario: string;
  log: readonly string[];
  /** What its buttons say, and the headings of the screens they can lead to. */
  ways: { label: string; to: string[] }[];
  /** Whether it stands in the drawing. */
  drawn: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

const SIZE = { width: 168, height: 54 };

/** The controls of a screen, wherever they stand. */
const controlsIn = (screen: LocalScreen | undefined) => (screen ? controlsOf(screen) : []);

/** Where each button of a state can lead. */
function targetsOf(flow: Flow, state: string): Map<string, string[]> {
  const transitions = [...(flow.machine.states[state]?.transitions.values() ?? [])].flat();
  const targets = new Map<string, string[]>();
  for (const { eventType, target } of transitions) {
    const to = target?.[0]?.key;
    if (to) targets.set(eventType, [...new Set([...(targets.get(eventType) ?? []), to])]);
  }
  return targets;
}

/** The shortest way to each state, from the first scenario that reaches it. */
function waysInto(flow: Flow) {
  const ways = new Map<string, { scenario: string; log: readonly string[] }>();
  for (const [scenario, start] of Object.entries(flow.scenarios))
    for (const [state, { log }] of shortestRoutes(flow, situationOf(flow, start)))
      if (!ways.has(state)) ways.set(state, { scenario, log });
  return ways;
}

/**
 * A flow's map in one language, laid out from its machine.
 *
 * @returns its places in the order of the machine, and its edges as SVG paths. Left out of the drawing, for nearly
 * every screen has them: ways out that only stop, and the way back from a detour to where it was taken
 */
export function flowMap(locale: Locale, id: string) {
  const flow = flowOf(id);
  const screens = localScreens(locale, id, flow);
  const states = Object.keys(flow.screens);
  const into = waysInto(flow);
  const targets = new Map(states.map((state) => [state, targetsOf(flow, state)]));
  const headingOf = (state: string) => screens[state]?.heading ?? state;

  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 34, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const state of states) if (state !== 'left') graph.setNode(state, { ...SIZE });
  const nextTo = (state: string) => new Set([...(targets.get(state)?.values() ?? [])].flat());
  const isDetour = (state: string) => flow.machine.states[state]?.tags.includes('detour') ?? false;
  for (const state of states)
    for (const to of nextTo(state))
      if (to !== 'left' && to !== state && !(isDetour(state) && nextTo(to).has(state)))
        graph.setEdge(state, to);
  layout(graph);

  const places: Place[] = states.map((state) => {
    const { x = 0, y = 0 } = graph.hasNode(state) ? (graph.node(state) as { x: number; y: number }) : {};
    const node = flow.machine.states[state];
    return {
      state,
      heading: headingOf(state),
      kind: node?.type === 'final' ? 'end' : isDetour(state) ? 'detour' : 'way',
      ...(into.get(state) ?? { scenario: '', log: [] }),
      ways: controlsIn(screens[state]).map(({ send, called }) => ({
        label: called.text,
        to: (targets.get(state)?.get(send) ?? []).map(headingOf),
      })),
      drawn: graph.hasNode(state),
      x: x - SIZE.width / 2,
      y: y - SIZE.height / 2,
      ...SIZE,
    };
  });
  const edges = graph.edges().map((edge) => {
    const points = (graph.edge(edge) as { points: { x: number; y: number }[] }).points;
    return {
      path: points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join(''),
    };
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { places, edges, width: Math.ceil(width), height: Math.ceil(height) };
}
