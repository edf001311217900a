/** What the compiler must refuse. Checked by `npm run test:types`: an error that does not come is itself one. */

import { text } from '../../src/i18n/text.ts';
import { defineFlow } from '../../src/practice/flow.ts';
import type { Screens } from '../../src/practice/screen.ts';
import { flowMachine, may, screen, set, when } from '../../src/practice/vocabulary.ts';
import { judge } from '../../src/roles/judge.ts';
import { ruleOf } from '../../src/roles/tasks.ts';

const states = { start: screen({ on: { GO: 'end' } }), end: screen({ type: 'final' }) };
const machine = flowMachine('x', states);

export const sound = {
  start: { buttons: [{ send: 'GO', label: 'next' }] },
  end: { buttons: [] },
} satisfies Screens<typeof states>;

// @ts-expect-error a state without a screen
export const missing = { start: { buttons: [] } } satisfies Screens<typeof states>;

export const unaccepted = {
  // @ts-expect-error a button that its state does not accept
  start: { buttons: [{ send: 'STOP' }] },
  end: { buttons: [] },
} satisfies Screens<typeof states>;

export const unlabelled = {
  // @ts-expect-error a label that does not exist
  start: { buttons: [{ send: 'GO', label: 'nxet' }] },
  end: { buttons: [] },
} satisfies Screens<typeof states>;

export const unknownState = {
  start: { buttons: [{ send: 'GO' }] },
  end: { buttons: [] },
  // @ts-expect-error a screen without a state
  middle: { buttons: [] },
} satisfies Screens<typeof states>;

// @ts-expect-error a task that is not in the table
defineFlow({ task: 'offers.steal', version: 1, machine, screens: sound, scenarios: { one: {} } });

// @ts-expect-error a fact that the practice account does not have
set({ moon: 'full' });

// @ts-expect-error a rule that does not exist
when('onTuesdays');

// @ts-expect-error a task that is not in the table
may('offers.steal');

// @ts-expect-error a text that does not exist
text('en')('search.opne');

// @ts-expect-error a language that is not ours
text('zh');

// @ts-expect-error a role that is not in the table
judge(ruleOf('offers.buy'), ['emperor']);
