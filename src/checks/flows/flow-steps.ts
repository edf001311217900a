import type { OutlineStep } from '../../guides/outline.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { controlsOf } from '../../practice/events.ts';
import { type Flow, situationOf } from '../../practice/flow.ts';
import { isDetour, isFinal } from '../../practice/kinds-of-state.ts';
import { shortestRoutes } from '../../practice/routes.ts';
import type { Screen } from '../../practice/screen.ts';
import { choices, type Problem } from '../problem.ts';
import { type Source, stringsOf } from '../source/source.ts';
import { isPlayable } from './playable.ts';

/**
 * Steps and screens agree: each step names a state of its flow, each screen on the way of the first scenario
 * has one step, in order, and a step names only labels that its screen shows.
 */
export function flowSteps(source: Source): Problem[] {
  return [
    ...notInOneGuide(source),
    // A translation has the steps of English, which `parity` holds: one mistake, one report.
    ...source.guides
      .filter(({ locale }) => locale === SOURCE_LOCALE)
      .flatMap((guide) => ofGuide(source, guide)),
  ];
}

/** Whether a comparison asks a translation for the states of steps that are themselves told to be wrong in English. */
export const isOfWrongSteps = (
  { ofStates = false, about = [] }: Problem,
  problems: readonly Problem[],
): boolean =>
  ofStates &&
  about.some(({ file }) => problems.some((one) => one.check === 'flow-steps' && one.file === file));

/** Flows that no guide holds: the reader would find them nowhere. And flows that two hold: which is theirs? */
function notInOneGuide(source: Source): Problem[] {
  const held = source.guides.flatMap(({ outline }) => outline?.rehearsals.map(({ flow }) => flow) ?? []);
  // What cannot be read may hold them.
  if (source.guides.some(({ outline }) => !outline)) return [];
  return [...twice(source), ...nowhere(source, held)];
}

function twice({ guides }: Source): Problem[] {
  const first = new Map<string, string>();
  return guides.flatMap(({ file, locale, outline }) =>
    (outline?.rehearsals ?? []).flatMap(({ flow, line }) => {
      const key = `${locale} ${flow}`;
      const before = first.get(key);
      if (!before) first.set(key, `${file}:${line}`);
      return before && locale === SOURCE_LOCALE
        ? [
            {
              check: 'flow-steps',
              file,
              line,
              message: `The flow "${flow}" is in a guide already, at ${before}: those are the steps that count.`,
              fix: 'Keep one; link to it from the other: [what it does](guide:name#section).',
            },
          ]
        : [];
    }),
  );
}

function nowhere(source: Source, held: string[]): Problem[] {
  const left = Object.keys(source.flows).filter((id) => !held.includes(id));
  const unknown = new Set(held.filter((id) => !(id in source.flows)));
  // The only flow that guides name and that is not there is the only one that none names: there it is told.
  if (left.length === 1 && unknown.size === 1) return [];
  return left.map((id) => ({
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
    // A flow that cannot be played is told by the check of its own.
    if (!flow || !isPlayable(flow)) return [];
    const unknown = states(flow, id, steps, file);
    // A step that names no state leaves a gap in the order, and a step in the wrong place names the wrong labels:
    // one cause, one report.
    if (unknown.length > 0) return unknown;
    const wrongOrder = order(flow, id, steps, file, line);
    return wrongOrder.length > 0 ? wrongOrder : labels(source, flow, steps, file);
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
 * The screens on the main way of a flow, without the outcome. Each outcome has a shortest way in the first scenario; the
 * longest of these is the main one. Ways over a detour do not count.
 */
function mainPath(flow: Flow): string[] {
  const [first] = Object.values(flow.scenarios);
  const routes = shortestRoutes(flow, situationOf(flow, first ?? {}));
  const ends = Object.keys(flow.machine.states).filter((state) => isFinal(flow, state));
  const ways = ends
    .map((state) => routes.get(state)?.states ?? [])
    .filter((states) => !states.some((state) => isDetour(flow, state)));
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
  /** At the step that names a state; where none does, at the first: there it is missing. */
  const make = (state: string | undefined, message: string, fix: string): Problem => ({
    check: 'flow-steps',
    file,
    line:
      steps.findLast(({ at }) => state !== undefined && at.includes(state))?.line ?? steps[0]?.line ?? line,
    message,
    fix,
  });
  const [first] = missing;
  if (first !== undefined)
    return [
      make(
        // After this step another has to come, or it names the wrong state itself.
        path[path.indexOf(first) - 1],
        `${id}: no step describes ${missing.join(', ')}.`,
        `Add <Step at="${first}">. The way: ${path.join(', ')}.`,
      ),
    ];
  return told.join() === path.join()
    ? []
    : [
        make(
          told.find((state, index) => state !== path[index]),
          `${id}: the steps are not in the order of the screens.`,
          `Order them: ${path.join(', ')}.`,
        ),
      ];
}

/** What the gear is called in the sources: the practice frame draws it, and no screen names it. */
const GEAR = ['gearIcon', 'settings'];

/** Every label that a screen shows, wherever it stands. */
export const labelsOf = (screen: Screen | undefined): string[] => {
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

function labels(source: Source, flow: Flow, steps: OutlineStep[], file: string): Problem[] {
  return steps.flatMap(({ at, labels: named }) => {
    const shown = at.flatMap((state) => labelsOf(flow.screens[state]));
    const known = stringsOf(source, SOURCE_LOCALE, 'labels');
    // A label that does not exist is told by `components`, or by `screen-labels` when the screen is wrong.
    if (shown.some((id) => !(id in known))) return [];
    return named
      .filter(({ id }) => id in known && !shown.includes(id))
      .map(({ id, line }) => ({
        check: 'flow-steps',
        file,
        line,
        message: `The step names <Label id="${id}" />, but the screen ${at.join(', ')} does not show it.`,
        fix: choices('Labels of the screen', id, shown),
      }));
  });
}
