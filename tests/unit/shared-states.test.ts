import { expect, it } from 'vitest';
import type { Screen } from '../../src/practice/screen.ts';
import { localScreens } from '../../src/wording/screens.ts';
import { strings } from '../texts.ts';

/** A screen of a flow that has no words for a state of this name. */
const screenOf = (state: string, screen: Omit<Screen, 'buttons'>) =>
  localScreens('en', 'view-agreement', { screens: { [state]: { ...screen, buttons: [] } } })[state];

it('a state has the words that flows share of its name only where its screen means them', () => {
  const shared = strings('en', 'rehearsal');
  expect(screenOf('payment', { shared: true })?.heading).toBe(shared['payment.heading']);
  expect(screenOf('left', { end: 'stopped' })?.heading).toBe(shared['left.heading']);
  expect(() => screenOf('payment', {})).toThrow('view-agreement.json has no "payment.heading"');
});
