import type { Screen } from '../../practice/screen.ts';
import { reads, screen, set, when } from '../../practice/vocabulary.ts';
import { leave, tryAgain } from './controls.ts';
import { offers as at } from './offers.ts';

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

/** The screens of `paymentStates`. */
export const paymentScreens = {
  payment: {
    shared: true,
    at,
    rows: [{ value: 'payment' }],
    buttons: [
      { send: 'NEXT', label: 'next', look: 'primary' },
      { send: 'ADD_PAYMENT', label: 'getStartedAddAWayToPay' },
      leave,
    ],
  },
  paymentMissing: {
    shared: true,
    at,
    source: 'ours',
    buttons: [{ send: 'ADD_PAYMENT', label: 'getStartedAddAWayToPay', look: 'primary' }, leave],
  },
  paymentDetails: {
    shared: true,
    at,
    fields: [{ name: 'card', kind: 'card' }],
    buttons: [{ send: 'SAVE_CARD', label: 'next', with: ['card'], look: 'primary' }, leave],
  },
  cardRefused: { shared: true, at, source: 'ours', buttons: [tryAgain] },
} as const satisfies Record<keyof typeof paymentStates, Screen>;
