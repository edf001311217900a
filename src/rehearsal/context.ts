import { createContext, useContext } from 'react';
import type { FlowRules } from '../practice/flow.ts';
import type { Session } from '../practice/session.ts';
import type { Role } from '../roles/roles.ts';
import type { LocalButton, LocalFlow, LocalScreen } from '../wording/contract.ts';

/**
 * What is drawn is the picture of the first screen, for the page before its script runs: nothing can be pressed. The
 * build draws it, and it alone; the browser loads nothing of what only the picture needs.
 */
export const STILL: boolean = import.meta.env.SSR;

/** A flow as it is played: what it shows, and its rules. */
export type PlayedFlow = LocalFlow & FlowRules;

/** What every part of a rehearsal may need: the words, where we stand, and how a press is passed on. */
export interface Stage {
  flow: LocalFlow;
  /** What is shown where we stand. */
  screen: LocalScreen;
  session: Session;
  /** Begins the ids of what others of its parts point to. */
  id: string;
  /** What a role is called in the page's language. */
  nameOf: (role: Role) => string;
  /** The event that leads on. */
  next?: string;
  /** The event that the reader is shown the control of. */
  here?: string;
  /** Names of the labels in another language, by their keys; none while they are not wanted. */
  otherNames?: { locale: string; names: Readonly<Record<string, string>> };
  /** A control was pressed: its fields are read, and its event is sent when all can be. */
  press: (button: LocalButton) => void;
  /** Something else of the product was pressed, which is no event: says what it is. */
  stray: (said: Stray, entry?: string) => void;
}

/** What the reader pressed that leads nowhere in this rehearsal, in words. */
export interface Stray {
  title: string;
  /** Absent while it is loaded. */
  about?: string;
  /** Rehearsals that begin there. */
  begins?: readonly { title: string; href: string }[];
}

export const StageContext = createContext<Stage | undefined>(undefined);

/** The stage around a part. @throws outside of one */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('No rehearsal here.');
  return stage;
}
