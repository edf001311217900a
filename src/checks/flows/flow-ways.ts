import type { AnyStateMachine } from 'xstate';
import { eventsAt } from '../../practice/events.ts';
import { type Flow, situationOf } from '../../practice/flow.ts';
import { isDetour, isFinal } from '../../practice/kinds-of-state.ts';
import { afterEvent, beginning } from '../../practice/replay.ts';
import { keyOf } from '../../practice/routes.ts';
import type { Snapshot } from '../../practice/vocabulary.ts';
import type { Find } from './playable.ts';
import { transitionsOf } from './transitions.ts';

/** A place that a situation leads to, with the keys of those that one comes to from there. */
interface Place {
  state: string;
  next: readonly string[];
}

type Places = ReadonlyMap<string, Place>;

/** Every scenario of a flow, with the places that are reached in it. */
export type Situations = readonly { id: string; places: Places }[];

/** Every place that is reached from where a flow begins. */
function placesOf(flow: Flow, start: Snapshot): Places {
  const places = new Map<string, Place>();
  for (const waiting = [start]; ; ) {
    const snapshot = waiting.pop();
    if (!snapshot) return places;
    const key = keyOf(snapshot);
    if (places.has(key)) continue;
    const after = eventsAt(flow, snapshot).map((event) => afterEvent(flow, snapshot, event));
    places.set(key, { state: String(snapshot.value), next: after.map(keyOf) });
    waiting.push(...after);
  }
}

/** Plays every scenario of a flow in every way. */
export const situationsIn = (flow: Flow): Situations =>
  Object.entries(flow.scenarios).map(([id, scenario]) => ({
    id,
    places: placesOf(flow, beginning(flow, situationOf(flow, scenario))),
  }));

/** Every state is reached in some situation, and leads on; every situation leads to an outcome that says something. */
export function waysOf(flow: Flow, situations: Situations): Find[] {
  const cutOff = unreached(flow, new Set(situations.flatMap(({ places }) => statesIn(places))));
  // What is cut off may have the outcome that a situation lacks.
  if (cutOff.length > 0) return cutOff;
  const endless = situations.flatMap(({ id, places }) => noEnd(flow, id, places));
  // Where no situation has an end, the first says it; a situation without one has states without one.
  if (endless.length > 0) return endless.length === situations.length ? endless.slice(0, 1) : endless;
  const undone = neverDone(flow, situations);
  if (undone.length > 0) return undone;
  return stuck(
    flow,
    situations.map(({ places }) => places),
  );
}

/** The states of some places. */
export const statesIn = (places: Places) => [...places.values()].map(({ state }) => state);

/** The states that a state leads to, by the machine alone. */
const nextOf = (machine: AnyStateMachine, state: string): string[] =>
  transitionsOf(machine.states[state]).flatMap(({ targets }) => targets);

/** Every state that can follow on one, past some states alone: all unless told. */
export function statesAfter(
  machine: AnyStateMachine,
  from: string,
  past: readonly string[] = Object.keys(machine.states),
): Set<string> {
  const found = new Set<string>();
  for (const waiting = [from]; ; ) {
    const state = waiting.pop();
    if (state === undefined) return found;
    const next = nextOf(machine, state).filter((key) => past.includes(key) && !found.has(key));
    for (const key of next) found.add(key);
    waiting.push(...next);
  }
}

/** Of the states that nothing leads to, the first of each row: those that follow are reached with it. */
function unreached(flow: Flow, reached: ReadonlySet<string>): Find[] {
  const left = Object.keys(flow.machine.states).filter((state) => !reached.has(state));
  const follows = new Map(left.map((state) => [state, statesAfter(flow.machine, state, left)]));
  // What leads to it follows on it again: nothing else comes before it.
  const isFirst = (state: string) =>
    left.every((other) => !follows.get(other)?.has(state) || follows.get(state)?.has(other));
  // Of a circle, the state to which one would come from outside.
  const entries = new Set([...reached].flatMap((state) => nextOf(flow.machine, state)));
  const first = left.filter(isFirst).sort((a, b) => Number(entries.has(b)) - Number(entries.has(a)));
  const told: string[] = [];
  for (const state of first) if (!told.some((one) => follows.get(one)?.has(state))) told.push(state);
  return told.map((state) => ({
    file: 'machine.ts',
    word: state,
    message: `Nothing leads to the state "${state}".`,
    fix: 'Lead to it from another state, give the flow a scenario in which it is reached, or take it out.',
  }));
}

/** Every situation leads to an outcome other than stopping, or to a wrong turn that explains why not. */
function noEnd(flow: Flow, id: string, places: Places): Find[] {
  const isExplained = statesIn(places).some((state) => {
    const end = flow.screens[state]?.end;
    return (end && end !== 'stopped') || isDetour(flow, state);
  });
  if (isExplained) return [];
  return [
    {
      file: 'index.ts',
      word: id,
      message: `The scenario "${id}" leads to no outcome: the reader would be stuck.`,
      fix: 'Let the machine lead to a final state from there.',
    },
  ];
}

/** What the guide describes can be done: in the first situation, where it has an outcome that says so. */
function neverDone({ screens }: Flow, [first]: Situations): Find[] {
  const isDone = (state: string) => screens[state]?.end === 'done';
  const done = Object.keys(screens).filter(isDone);
  if (!first || done.length === 0 || statesIn(first.places).some(isDone)) return [];
  return [
    {
      file: 'index.ts',
      word: first.id,
      message: `In the first scenario, "${first.id}", nothing leads to ${done.map((one) => `"${one}"`).join(' or ')}: what the guide describes can never be done.`,
      fix: 'Mend the guards on the way there, or begin with the scenario in which it can be done.',
    },
  ];
}

/** The places from which an outcome is reached. */
function ending(flow: Flow, places: Places): Set<string> {
  const before = new Map<string, string[]>();
  for (const [key, { next }] of places)
    for (const one of next) before.set(one, [...(before.get(one) ?? []), key]);
  const found = new Set<string>();
  const waiting = [...places].flatMap(([key, { state }]) => (isFinal(flow, state) ? key : []));
  for (;;) {
    const key = waiting.pop();
    if (key === undefined) return found;
    if (found.has(key)) continue;
    found.add(key);
    waiting.push(...(before.get(key) ?? []));
  }
}

/** From each state that is reached, an outcome is: where none is, the last state on the way is told. */
function stuck(flow: Flow, situations: readonly Places[]): Find[] {
  const told = new Set<string>();
  for (const places of situations) {
    const ends = ending(flow, places);
    for (const [key, { state, next }] of places) {
      const leadsNowhere = next.every((one) => one === key || places.get(one)?.state === state);
      if (!ends.has(key) && leadsNowhere) told.add(state);
    }
    // In a circle of several, none is the last.
    const [first] = [...places].filter(([key]) => !ends.has(key));
    if (told.size === 0 && first) told.add(first[1].state);
  }
  return [...told].map((state) => ({
    file: 'machine.ts',
    word: state,
    message: `From the state "${state}" no outcome is reached: the reader would be stuck.`,
    fix: 'Let a control of it lead on, or back to where the wrong turn was taken.',
  }));
}
