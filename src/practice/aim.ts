import { isDetour, isFinal, isOnDetour, isOver } from './kinds-of-state.ts';
import { type Log, PRACTICE } from './log.ts';
import { freshLog, type Kept, situationOfLog } from './opening.ts';
import { shortestRoutes, wayOn } from './routes.ts';
import type { End } from './screen.ts';
import { type Player, type Session, stateOf, type Tally } from './session.ts';

/** The outcomes of a flow, the one that its title promises first, then what refuses; stopping is no aim. */
export function goalsOf(player: Player): string[] {
  const ends = Object.keys(player.machine.states).filter((state) => isFinal(player, state));
  const of = (end: End) => ends.filter((state) => player.screens[state]?.end === end);
  return [...of('done'), ...of('refused')];
}

/**
 * The next press on the way to the aim, as a guide would tell it: past no wrong turn where that can be, else to the
 * screen that explains why it cannot, and from there out.
 *
 * @returns the token; nothing at an end
 */
export function nextPress(player: Player, { snapshot }: Pick<Session, 'snapshot'>): string | undefined {
  const goals = goalsOf(player);
  const states = Object.keys(player.machine.states);
  const turns = states.filter((state) => isDetour(player, state));
  const ends = states.filter((state) => isFinal(player, state));
  const way =
    wayOn(player, snapshot, goals, (place) => !isOnDetour(place)) ??
    wayOn(player, snapshot, goals) ??
    (isOnDetour(snapshot) ? undefined : wayOn(player, snapshot, turns)) ??
    wayOn(player, snapshot, ends);
  return way?.log[0];
}

/** How a finished rehearsal went. */
export interface Result extends Tally {
  /** The presses that the shortest way to the same outcome takes. */
  fewest: number;
}

/** The result of a session that has ended; nothing before. */
export function resultOf(player: Player, session: Session): Result | undefined {
  if (!isOver(session.snapshot)) return undefined;
  const start = situationOfLog(player, session.log);
  const route = start && shortestRoutes(player, start).get(stateOf(session));
  const fewest = route?.log.length ?? session.tally.presses;
  return { ...session.tally, fewest };
}

/** What leads to a state, from the present situation where that can be; nothing when no situation does. */
export function wayInto(
  player: Player,
  { log }: Pick<Session, 'log'>,
  kept: Kept,
  wanted: string,
): Log | undefined {
  const others = player.scenarios.map(({ id }) => id).filter((id) => id !== log.scenario);
  const all = [log.scenario, ...(log.scenario === PRACTICE || !kept.account ? [] : [PRACTICE]), ...others];
  for (const id of all) {
    const from = id === log.scenario ? log : freshLog(player, kept, id);
    const start = situationOfLog(player, from);
    const route = start && shortestRoutes(player, start).get(wanted);
    if (route) return { ...from, events: route.log };
  }
  return undefined;
}
