import type { LocalFlow } from '../wording/contract.ts';

/** What the reader pressed on a screen. */
export interface Answer {
  token: string;
  heading: string;
  label: string;
}

/**
 * The answers of a log, in order.
 *
 * @param states the states passed: one more than the events
 */
export function answersOf(flow: LocalFlow, events: readonly string[], states: readonly string[]): Answer[] {
  return events.map((token, index) => {
    const screen = flow.screens[states[index] ?? ''];
    const button = screen?.buttons.find(({ send }) => send === token.split(':')[0]);
    return { token, heading: screen?.heading ?? '', label: button?.label ?? '' };
  });
}
