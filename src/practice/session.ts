import { fromTransition } from 'xstate';
import { eventsAt, type Playable, tokenOf } from './events.ts';
import { isDetour, isOver, onlyStops } from './kinds-of-state.ts';
import { encodeLog, type Log } from './log.ts';
import { freshLog, type Starts, situationOfLog } from './opening.ts';
import { after, replay } from './replay.ts';
import { keyOf } from './routes.ts';
import type { End } from './screen.ts';
import type { Snapshot } from './vocabulary.ts';

/** What it takes to rehearse a flow: to play it, where it can start, and how its outcomes count. */
export interface Player extends Playable, Starts {
  screens: Playable['screens'] & Readonly<Record<string, { end?: End }>>;
}

/** With the coach's help, or without it until asked. */
export type Mode = 'guided' | 'alone';

/** An answer of the reader: the token, and the state it was given on. */
export interface Given {
  state: string;
  token: string;
}

/** What is to be told of the last move; `what` names the text, `said.{…}`. */
export type Said =
  /** What needs no more words, such as that a link fits no further than this. */
  | { what: 'cut' | 'restored' | 'changing' | 'backAfterPayment' | 'wasReset' }
  /** The coach helps from now on, or waits to be asked. */
  | { what: Mode }
  /** Time has passed. */
  | { what: 'later' }
  /** Another situation has begun. */
  | { what: 'otherScenario'; scenario: string }
  /** The answers after a changed one still fit. */
  | { what: 'kept' }
  /** They do, save these. */
  | { what: 'fell'; lost: readonly Given[] };

/** What the reader did: what a result without help is made of. */
export interface Tally {
  presses: number;
  hints: number;
  /** The wrong turns taken, each once. */
  wrongTurns: readonly string[];
}

/**
 * A rehearsal under way: a pure function of where it started and what was pressed. Whatever is shown follows from
 * it; nothing else holds state.
 */
export interface Session {
  /** Scenario and tokens. Excursions are not in it: leaving a wrong turn undoes it. */
  readonly log: Log;
  /** The states passed, one more than the tokens. */
  readonly states: readonly string[];
  readonly snapshot: Snapshot;
  readonly mode: Mode;
  readonly tally: Tally;
  /** The reader pressed the way here, and was not led by a link, the map or a step. */
  readonly played: boolean;
  /** While an earlier answer is being changed: those that came after it. */
  readonly later: readonly Given[];
  readonly said?: Said;
}

const NOTHING_DONE: Tally = { presses: 0, hints: 0, wrongTurns: [] };

/** The state where a session stands. */
export const stateOf = ({ states }: Pick<Session, 'states'>): string => states.at(-1) ?? '';

/** The answers given so far, in order. */
export const answersOf = ({ log, states }: Session): Given[] =>
  log.events.map((token, index) => ({ token, state: states[index] ?? '' }));

/** @throws when the flow has no such start: `begin` takes none */
function play(player: Player, log: Log) {
  const start = situationOfLog(player, log);
  if (!start) throw new Error(`There is no start "${log.scenario}".`);
  return replay(player, start, log.events);
}

/**
 * Begins a session from a log, as far as it fits.
 *
 * @param log from storage, a link or the flow itself; its last token may be glued to other text
 * @param said what to tell when all of it fits
 */
export function begin(player: Player, log: Log, said?: Said, mode: Mode = 'guided'): Session {
  const isKnown = situationOfLog(player, log) !== undefined;
  const wanted = isKnown ? log : freshLog(player, { roles: [] });
  let { snapshot, accepted, states, refused } = play(player, wanted);
  if (refused && refused === wanted.events.at(-1)) {
    const glued = refused;
    const meant = eventsAt(player, snapshot)
      .map(tokenOf)
      .filter((token) => glued.startsWith(token))
      .sort((a, b) => b.length - a.length)[0];
    if (meant)
      ({ snapshot, accepted, states, refused } = play(player, { ...wanted, events: [...accepted, meant] }));
  }
  const told = isKnown && refused === undefined ? said : ({ what: 'cut' } as const);
  return {
    log: { ...wanted, events: accepted },
    states,
    snapshot,
    mode,
    tally: NOTHING_DONE,
    played: false,
    later: [],
    said: told,
  };
}

/**
 * What is left of a way once a wrong turn on it has been left: the way without the excursion, when that leads to the
 * same place; the whole way when what happened on it matters from now on, such as a colleague that was added.
 */
function withoutExcursion(player: Player, before: Session, token: string, now: Snapshot): string[] {
  const whole = [...before.log.events, token];
  if (!isDetour(player, stateOf(before))) return whole;
  const turn = before.states.findLastIndex((state) => !isDetour(player, state));
  const kept = before.log.events.slice(0, turn);
  const shorter = [kept, [...kept, token]].find((events) => {
    const { snapshot, refused } = play(player, { ...before.log, events });
    return refused === undefined && keyOf(snapshot) === keyOf(now);
  });
  return shorter ?? whole;
}

/** One press. A token that no control sends here changes nothing. */
function press(player: Player, session: Session, token: string): Session {
  const now = after(player, session.snapshot, token);
  if (!now) return session;
  const events = withoutExcursion(player, session, token, now);
  const { snapshot, states } = play(player, { ...session.log, events });
  const { presses, wrongTurns } = session.tally;
  const here = stateOf({ states });
  const screen = player.screens[here];
  const isWrong = isDetour(player, here) && screen && !onlyStops(screen) && !wrongTurns.includes(here);
  const { said: _, ...rest } = session;
  return {
    ...rest,
    log: { ...session.log, events },
    states,
    snapshot,
    played: true,
    tally: {
      ...session.tally,
      presses: presses + 1,
      wrongTurns: isWrong ? [...wrongTurns, here] : wrongTurns,
    },
  };
}

/**
 * Plays the answers that came after a changed one, from the next screen that both ways have in common. While there
 * is none, they wait.
 */
function catchUp(player: Player, session: Session): Session {
  let { later } = session;
  let now = session;
  const lost: Given[] = [];
  for (;;) {
    const next = later.findIndex(({ state }) => state === stateOf(now));
    const answer = later[next];
    // None of them was given here.
    if (!answer) break;
    lost.push(...later.slice(0, next));
    later = later.slice(next + 1);
    const played = press(player, now, answer.token);
    if (played === now) {
      lost.push(answer);
      break;
    }
    now = played;
  }
  const hasEnded = isOver(now.snapshot);
  if (now === session && !hasEnded) return session;
  if (hasEnded) lost.push(...later);
  const said: Said = lost.length > 0 ? { what: 'fell', lost } : { what: 'kept' };
  // What is played again was not pressed again.
  return { ...now, later: hasEnded ? [] : later, tally: session.tally, said };
}

/** What can happen to a session. */
export type SessionEvent =
  | { type: 'PRESS'; token: string }
  /** Back to where the last press was made; on a wrong turn, to where it was taken. */
  | { type: 'UNDO' }
  /** To another log: a link, the map, a step, another scenario, the browser's Back. */
  | { type: 'GO'; log: Log; said?: Said }
  /** To an earlier answer, the later ones kept for when another was given. */
  | { type: 'CHANGE'; index: number }
  | { type: 'HINT' }
  | { type: 'MODE'; mode: Mode };

/** A purchase that going from here to there leaves behind. */
function leavesPayment(from: Session, to: Session): boolean {
  return from.snapshot.hasTag('paid') && !to.snapshot.hasTag('paid');
}

/** Whether a log is the beginning of another: the same start, and the same answers as far as it goes. */
function isBeginning(log: Log, whole: Log): boolean {
  return `${encodeLog(0, whole)}.`.startsWith(`${encodeLog(0, log)}.`);
}

function go(player: Player, session: Session, log: Log, said?: Said): Session {
  const to = begin(player, log, said, session.mode);
  const told = to.said ?? (leavesPayment(session, to) ? ({ what: 'backAfterPayment' } as const) : undefined);
  // Going back and forth on the same way is part of the same attempt; anywhere else, and at the start, begins another.
  const goesOn =
    to.log.events.length > 0 && (isBeginning(to.log, session.log) || isBeginning(session.log, to.log));
  const tally = goesOn ? session.tally : NOTHING_DONE;
  // The fewest presses are counted from the start: what one was led past counts as pressed.
  const presses = Math.max(tally.presses, to.log.events.length);
  return { ...to, tally: { ...tally, presses }, said: told };
}

/** The next session. Pure and total: an event that means nothing here changes nothing. */
export function next(player: Player, session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'PRESS': {
      const pressed = press(player, session, event.token);
      return session.later.length > 0 && pressed !== session ? catchUp(player, pressed) : pressed;
    }
    case 'UNDO':
      return session.log.events.length === 0
        ? session
        : go(player, session, { ...session.log, events: session.log.events.slice(0, -1) });
    case 'GO':
      return go(player, session, event.log, event.said);
    case 'CHANGE': {
      // Those of a change before this one may wait still.
      const later = [...answersOf(session).slice(event.index + 1), ...session.later];
      const events = session.log.events.slice(0, event.index);
      const back = go(player, session, { ...session.log, events });
      return { ...back, later, tally: session.tally, said: back.said ?? { what: 'changing' } };
    }
    case 'HINT':
      return { ...session, tally: { ...session.tally, hints: session.tally.hints + 1 } };
    case 'MODE':
      // A purchase that the way to the start has left behind is told first.
      return {
        ...session,
        mode: event.mode,
        tally: NOTHING_DONE,
        said: session.said ?? { what: event.mode },
      };
  }
}

/** A session as the logic of an actor, begun with `begin`. */
export const sessionLogic = (player: Player) =>
  fromTransition(
    (session: Session, event: SessionEvent) => next(player, session, event),
    ({ input }: { input: Session }) => input,
  );
