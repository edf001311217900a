import { flowMachine, may, renew, screen, set, when } from '../../practice/vocabulary.ts';
import { paymentStates } from '../parts/payment.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  home: screen({ on: { OPEN_OFFERS: 'offers' } }),
  offers: screen({ on: { OPEN_SUBSCRIPTION: 'details', LEAVE: 'left' } }),
  details: screen({
    on: {
      RENEW: [
        { guard: when('afterRenewalWindow'), target: 'tooLate' },
        { guard: when('beforeRenewalWindow'), target: 'tooEarly' },
        { guard: may('offers.renew'), target: 'order' },
        { target: 'notAllowed' },
      ],
      LEAVE: 'left',
    },
  }),
  tooEarly: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
  tooLate: screen({ tags: 'detour', on: { LEAVE: 'lapsed' } }),
  notAllowed: refused('offers.renew', 'details'),
  // Unlike a first purchase, the order is checked before the terms (flows.md 6).
  order: screen({ on: { NEXT: 'terms', LEAVE: 'left' } }),
  terms: screen({ on: { AGREE: 'payment', SKIP: 'termsFirst', LEAVE: 'left' } }),
  termsFirst: screen({ tags: 'detour', on: { BACK: 'terms' } }),
  ...paymentStates,
  review: screen({
    on: {
      // Charged at once; automatic renewal is on again, and the year counts from the anniversary (flows.md 6, rules).
      BUY: { target: 'confirmed', actions: [renew, set({ autoRenewal: 'on' })] },
      CHANGE_PAYMENT: 'payment',
      LEAVE: 'left',
    },
  }),
  confirmed: screen({ tags: 'paid', on: { CLOSE: 'renewed' } }),
  renewed: screen({ type: 'final', tags: 'paid' }),
  lapsed: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('renew-action-pack', states);
