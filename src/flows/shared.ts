import type { LabelKey } from '../i18n/text.ts';
import type { Task } from '../roles/tasks.ts';
import type { Button, Option, Screen } from './flow.ts';
import { become, reads, screen, set, when } from './setup.ts';

/** Where offers are found in the menu. */
export const offersMenu = ['partnership', 'offers'] as const satisfies LabelKey[];

/** The one offer of the practice company. */
export const actionPack = ['microsoftActionPackSubscription'] as const satisfies LabelKey[];

/** Whom a benefit can be given to; the colleague only once added (flows.md 8c, branch). */
export const users = [
  { value: 'you' },
  { value: 'colleague', when: { colleague: 'added' } },
] as const satisfies Option[];

/** Stops here. Ours: Partner Center has no such control. */
export const leave = { send: 'LEAVE', look: 'link' } as const satisfies Button;

/**
 * The state in which Partner Center would not let someone go on. It says who may, by the role table, and offers
 * to go on as one of them.
 *
 * @param task what may not be done
 * @param back the state to return to
 */
export const refused = <const Back extends string>(task: Task, back: Back) =>
  screen({ tags: 'detour', on: { GO_ON: { target: back, actions: become(task) }, LEAVE: 'left' } });

/** The screen of `refused`. */
export const refusal = (task: Task) =>
  ({ refuses: task, buttons: [{ send: 'GO_ON', look: 'primary' }, leave] }) as const satisfies Screen;

/** Paying, the same in every purchase: from `payment` to `review` (flows.md 4 and 6). */
export const paymentStates = {
  payment: screen({
    on: {
      // A payment method on file skips the payment details (flows.md 4, branch).
      NEXT: [{ guard: when({ payment: 'card' }), target: 'review' }, { target: 'paymentMissing' }],
      ADD_PAYMENT: 'paymentDetails',
      LEAVE: 'left',
    },
  }),
  paymentMissing: screen({ tags: 'detour', on: { ADD_PAYMENT: 'paymentDetails', LEAVE: 'left' } }),
  paymentDetails: screen({
    on: {
      SAVE_CARD: [
        { guard: reads({ card: 'practice' }), target: 'review', actions: set({ payment: 'card' }) },
        { target: 'cardRefused' },
      ],
      LEAVE: 'left',
    },
  }),
  cardRefused: screen({ tags: 'detour', on: { TRY_AGAIN: 'paymentDetails' } }),
};

export const paymentScreens = {
  payment: {
    at: offersMenu,
    rows: [{ value: 'payment' }],
    buttons: [
      { send: 'NEXT', label: 'next', look: 'primary' },
      { send: 'ADD_PAYMENT', label: 'getStartedAddAWayToPay' },
      leave,
    ],
  },
  paymentMissing: {
    at: offersMenu,
    buttons: [{ send: 'ADD_PAYMENT', label: 'getStartedAddAWayToPay', look: 'primary' }, leave],
  },
  paymentDetails: {
    at: offersMenu,
    fields: [{ name: 'card', kind: 'card' }],
    buttons: [{ send: 'SAVE_CARD', label: 'next', with: ['card'], look: 'primary' }, leave],
  },
  cardRefused: { at: offersMenu, buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
} as const satisfies Record<keyof typeof paymentStates, Screen>;
