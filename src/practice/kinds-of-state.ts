import type { FlowRules } from './flow.ts';
import type { Button, Screen } from './screen.ts';
import { GO_ON, LEAVE, type Snapshot } from './vocabulary.ts';

/*
 * What kind of state one is. A machine marks it, or its screen; how, is known here and nowhere else.
 */

/** Whether a rehearsal ends in a state. */
export const isFinal = ({ machine }: FlowRules, state: string): boolean =>
  machine.states[state]?.type === 'final';

/** Whether a state is a wrong turn or a refusal, and no step on the way. */
export const isDetour = ({ machine }: FlowRules, state: string): boolean =>
  machine.states[state]?.tags.includes('detour') ?? false;

/** Whether a state is only there to be read: it leads back like a wrong turn, and is none. */
export const isToRead = (
  { screens }: { screens: Readonly<Record<string, Pick<Screen, 'toRead'>>> },
  state: string,
): boolean => screens[state]?.toRead ?? false;

/** Whether a screen only stops: the situation or the role led there, so who stands on it made no mistake. */
export const onlyStops = ({ buttons }: { buttons: readonly Pick<Button, 'send'>[] }): boolean =>
  buttons.every(({ send }) => send === LEAVE || send === GO_ON);

/** Whether a rehearsal has ended where it stands. */
export const isOver = ({ status }: Snapshot): boolean => status === 'done';

/** Whether it stands on a wrong turn or a refusal. */
export const isOnDetour = (snapshot: Snapshot): boolean => snapshot.hasTag('detour');
