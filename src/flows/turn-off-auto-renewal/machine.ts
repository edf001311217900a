import { flowMachine, may, screen, set, when } from '../../practice/vocabulary.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  home: screen({ on: { OPEN_OFFERS: 'offers' } }),
  offers: screen({ on: { OPEN_SUBSCRIPTION: 'details', LEAVE: 'left' } }),
  details: screen({
    on: {
      TURN_OFF: [
        { guard: when({ autoRenewal: 'off' }), target: 'alreadyOff' },
        { guard: may('offers.autoRenewOff'), target: 'turnedOff', actions: set({ autoRenewal: 'off' }) },
        { target: 'notAllowed' },
      ],
      LEAVE: 'left',
    },
  }),
  notAllowed: refused('offers.autoRenewOff', 'details'),
  // Once off, it stays off until the subscription is renewed (flows.md 5, rules). No wrong turn: the situation
  // leads here.
  alreadyOff: screen({ on: { TURN_ON_AGAIN: 'noWayBack', DONE: 'off' } }),
  turnedOff: screen({ on: { TURN_ON_AGAIN: 'noWayBack', DONE: 'off' } }),
  noWayBack: screen({ tags: 'detour', on: { DONE: 'off' } }),
  off: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('turn-off-auto-renewal', states);
