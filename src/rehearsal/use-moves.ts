import { useActor } from '@xstate/react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { FieldError } from '../practice/fields.ts';
import type { Log } from '../practice/log.ts';
import {
  type Player,
  type Said,
  type Session,
  type SessionEvent,
  sessionLogic,
  stateOf,
} from '../practice/session.ts';
import type { Stray } from './context.ts';

/** What is shown until the next move, which forgets it. */
interface Passing {
  /** The event that the reader is shown the control of. */
  here?: string;
  /** Without help: the instruction was asked for. */
  isHinted: boolean;
  stray?: Stray;
  errors: Readonly<Record<string, FieldError>>;
  /** Something that only a tool says: a copied link, or names that did not come. */
  toolSaid?: ReactNode;
  /** Where the reader was before starting over, to be brought back. */
  leftBehind?: Log;
}

const NOTHING_SHOWN: Passing = { isHinted: false, errors: {} };

/**
 * The session, and every way to move in it.
 *
 * @param opening the session to begin with
 */
export function useMoves(player: Player, opening: () => Session) {
  const logic = useMemo(() => sessionLogic(player), [player]);
  const [{ context: session }, send] = useActor(logic, { input: useMemo(opening, [player]) });
  const [shown, setShown] = useState(NOTHING_SHOWN);
  /** Counts the moves that are not quiet: one that leads to where we are takes the focus there too. */
  const [count, setCount] = useState(0);
  /** The reader has moved: from now on a new screen takes the focus. */
  const takesFocus = useRef(false);
  /** The last move was to an earlier answer, to change it. Set before the move is drawn, wherever it came from. */
  const isChanging = useRef(false);
  /** What was typed, by states and the names of fields, to be written on. */
  const drafts = useRef<Record<string, Record<string, string>>>({});

  /** Moves, and forgets what was shown of the place before. */
  const move = (event: SessionEvent, isQuiet = false) => {
    takesFocus.current = !isQuiet;
    isChanging.current = event.type === 'CHANGE';
    if (!isQuiet) setCount((before) => before + 1);
    setShown(NOTHING_SHOWN);
    send(event);
  };
  const go = (log: Log, said?: Said, isQuiet?: boolean) => {
    drafts.current = {};
    move({ type: 'GO', log, said }, isQuiet);
  };
  const state = stateOf(session);
  drafts.current[state] ??= {};

  return {
    session,
    /** Tells the session what is no move: a hint, another mode. */
    send,
    move,
    /** Moves to another log. */
    go,
    /** The same where something else on the page has the reader's attention: the focus stays there. */
    goQuietly: (log: Log, said?: Said) => go(log, said, true),
    shown,
    /** Shows something until the next move. */
    show: (more: Partial<Passing>) => setShown((now) => ({ ...now, ...more })),
    /** Adds to what is said of a stray press, unless the reader has gone on: nobody is told late. */
    addToStray: (said: Stray, more: Partial<Stray>) =>
      setShown((now) => (now.stray === said ? { ...now, stray: { ...said, ...more } } : now)),
    count,
    takesFocus,
    isChanging,
    /** What was typed where we stand. */
    drafts: drafts.current[state],
  };
}
