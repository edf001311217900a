import { flowMachine, may, screen, set, when } from '../../practice/vocabulary.ts';
import { paymentStates } from '../parts/payment.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  home: screen({ on: { OPEN_OFFERS: 'offers' } }),
  offers: screen({
    on: {
      SUBSCRIBE: [
        // Owned, it is renewed instead; only after the window does one subscribe anew (flows.md 6).
        { guard: when('ownsActionPack'), target: 'owned' },
        { guard: may('offers.buy'), target: 'terms' },
        { target: 'notAllowed' },
      ],
      LEAVE: 'left',
    },
  }),
  owned: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
  notAllowed: refused('offers.buy', 'offers'),
  terms: screen({ on: { AGREE: 'payment', READ_TERMS: 'termsText', SKIP: 'termsFirst', LEAVE: 'left' } }),
  // To read the terms is no wrong turn.
  termsText: screen({ on: { BACK: 'terms' } }),
  termsFirst: screen({ tags: 'detour', on: { BACK: 'terms' } }),
  ...paymentStates,
  review: screen({
    on: {
      // The card is charged at once, and the subscription renews by itself (flows.md 4, rules).
      BUY: { target: 'confirmed', actions: set({ actionPack: 'bought', autoRenewal: 'on', age: '0' }) },
      CHANGE_PAYMENT: 'payment',
      LEAVE: 'left',
    },
  }),
  confirmed: screen({ tags: 'paid', on: { CLOSE: 'subscribed' } }),
  subscribed: screen({ type: 'final', tags: 'paid' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('subscribe-action-pack', states);
