import { flowMachine, may, reads, screen, set, when } from '../../practice/vocabulary.ts';
import { benefitStates, userMissing } from '../parts/benefits.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  ...benefitStates,
  list: screen({
    on: {
      OPEN_ROW: [{ guard: when({ technical: 'requested' }), target: 'waiting' }, { target: 'person' }],
      REQUEST_HOURS: 'hours',
      LEAVE: 'left',
    },
  }),
  waiting: screen({ tags: 'detour', on: { BACK: 'list' } }),
  person: screen({
    on: {
      // The form of 2019 names a user, as assigning does; the Activate button of 2020 is another task (flows.md 8d).
      CHOOSE: [{ guard: may('benefits.assignUser'), target: 'address' }, { target: 'notAllowed' }],
      NOT_LISTED: 'userMissing',
      LEAVE: 'left',
    },
  }),
  notAllowed: refused('benefits.assignUser', 'person'),
  userMissing: userMissing('person'),
  address: screen({
    on: {
      ASSIGN: [
        // The second address must differ from the one of the account (flows.md 8d).
        { guard: reads({ email: 'same' }), target: 'sameAddress' },
        { target: 'requested', actions: set({ technical: 'requested' }) },
      ],
      LEAVE: 'left',
    },
  }),
  sameAddress: screen({ tags: 'detour', on: { TRY_AGAIN: 'address' } }),
  // Advisory hours need no activation, and everyone tied to the account may ask (flows.md 8d).
  hours: screen({ on: { SUBMIT: 'hoursRequested', LEAVE: 'left' } }),
  requested: screen({ type: 'final' }),
  hoursRequested: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('technical-benefit', states);
