import type { OutlineStep } from '../guides/outline.ts';
import { controlsOf } from '../practice/events.ts';
import { type Flow, situationOf } from '../practice/flow.ts';
import { shortestRoutes } from '../practice/routes.ts';
import type { Screen } from '../practice/screen.ts';
import { choices, type Problem } from './problem.ts';
import type { Source } from './source.ts';

/**
 * Steps and screens agree: each step names a state of its flow, each screen on the way of the first scenario
 * has one step, in order, and a step names only labels that its screen shows.
 */
export function flowSteps(source: Source): Problem[] {
  return [...homeless(source), ...source.guides.flatMap((guide) => ofGuide(source, guide))];
}

/** Flows that no guide holds: the reader would find them nowhere. */
function homeless(source: Source): Problem[] {
  const held = source.guides.flatMap(({ outline }) => outline?.rehearsals.map(({ flow }) => flow) ?? []);
  return Object.keys(source.flows)
    .filter((id) => !held.includes(id))
    .map((id) => ({
      check: 'flow-steps',
      file: `src/flows/${id}/index.ts`,
      line: 0,
      message: `The flow ${id} stands in no guide.`,
      fix: `Write <Rehearsal flow="${id}"> around the steps that describe it.`,
    }));
}

function ofGuide(source: Source, { file, outline }: Source['guides'][number]): Problem[] {
  return (outline?.rehearsals ?? []).flatMap(({ flow: id, steps, line }) => {
    const flow = source.flows[id];
    if (!flow) return [];
    return [
      ...states(flow, id, steps, file),
      ...order(flow, id, steps, file, line),
      ...labels(flow, steps, file),
    ];
  });
}

function states(flow: Flow, id: string, steps: OutlineStep[], file: string): Problem[] {
  const known = Object.keys(flow.screens);
  return steps.flatMap(({ at, line }) => {
    const make = (message: string, fix: string) => ({ check: 'flow-steps', file, line, message, fix });
    if (at.length === 0)
      return [
        make('A step of a rehearsal names no state.', `Write <Step at="…">. ${choices('States', '', known)}`),
      ];
    return at
      .filter((state) => !known.includes(state))
      .map((state) => make(`<Step at="${state}"> is no state of ${id}.`, choices('States', state, known)));
  });
}

/**
 * The screens that the first scenario passes on its longest shortest way to an outcome, without the outcome. Ways
 * over a detour do not count.
 */
export function mainPath(flow: Flow): string[] {
  const [first] = Object.values(flow.scenarios);
  const routes = shortestRoutes(flow, situationOf(flow, first ?? {}));
  const ends = Object.values(flow.machine.states).filter((state) => state.type === 'final');
  const isDetour = (state: string) => flow.machine.states[state]?.tags.includes('detour');
  const ways = ends
    .map((state) => routes.get(state.key)?.states ?? [])
    .filter((states) => !states.some(isDetour));
  return ways.sort((a, b) => b.length - a.length)[0]?.slice(0, -1) ?? [];
}

function order(flow: Flow, id: string, steps: OutlineStep[], file: string, line: number): Problem[] {
  const path = mainPath(flow);
  const told = steps
    .flatMap(({ at }) => at)
    .filter((state) => path.includes(state))
    // Several steps may describe one screen.
    .filter((state, index, all) => state !== all[index - 1]);
  const missing = path.filter((state) => !told.includes(state));
  const make = (message: string, fix: string): Problem => ({ check: 'flow-steps', file, line, message, fix });
  if (missing.length > 0)
    return [
      make(
        `${id}: no step describes ${missing.join(', ')}.`,
        `Add <Step at="${missing[0]}">. The way: ${path.join(', ')}.`,
      ),
    ];
  return told.join() === path.join()
    ? []
    : [make(`${id}: the steps are not in the order of the screens.`, `Order them: ${path.join(', ')}.`)];
}

/** What the gear is called in the sources: the practice frame draws it, and no screen names it. */
const GEAR = ['gearIcon', 'settings'];

/** Every label that a screen shows, wherever it stands. */
const labelsOf = (screen: Screen | undefined): string[] => {
  if (!screen) return [];
  const { at, table, order, document, group, rows = [], fields = [] } = screen;
  const controls = controlsOf(screen);
  const places = [at, ...controls.map(({ to }) => to)].flatMap((place) => place ?? []);
  return [
    ...places.flatMap(({ path }) => path),
    ...(places.some((place) => place.in === 'gear') ? GEAR : []),
    ...(table?.columns ?? []).filter((column) => typeof column === 'string'),
    ...[table, ...(table?.rows ?? []), ...rows, ...fields, ...controls].flatMap((part) => part?.label ?? []),
    ...fields.flatMap(({ options = [] }) => options.flatMap(({ label }) => label ?? [])),
    ...[order, document, group].flatMap((label) => label ?? []),
  ];
};

function labels(flow: Flow, steps: OutlineStep[], file: string): Problem[] {
  return steps.flatMap(({ at, labels: named }) => {
    const shown = at.flatMap((state) => labelsOf(flow.screens[state]));
    return named
      .filter(({ id }) => !shown.includes(id))
      .map(({ id, line }) => ({
        check: 'flow-steps',
        file,
        line,
        message: `The step names <Label id="${id}" />, but the screen ${at.join(', ')} does not show it.`,
        fix: choices('Labels of the screen', id, shown),
      }));
  });
}
