import { flowMachine, may, reads, screen, set, when } from '../../practice/vocabulary.ts';
import { benefitStates, userMissing } from '../parts/benefits.ts';
import { refused } from '../parts/refusal.ts';

/** Updating or changing the contact takes the same role as naming one (roles.md, row 28). */
const toTheContact = [
  { guard: when({ marketingContact: 'none' }), target: 'nobodyYet' },
  { guard: may('benefits.setMarketingContact'), target: 'contact' },
  { target: 'notAllowed' },
] as const;

export const states = {
  ...benefitStates,
  list: screen({
    on: {
      ADD: [{ guard: may('benefits.setMarketingContact'), target: 'contact' }, { target: 'notAllowed' }],
      UPDATE: toTheContact,
      CHANGE: toTheContact,
      OPEN_ROW: 'row',
      OPEN_GOLD: 'row',
      LEAVE: 'left',
    },
  }),
  // The first of the wrong turns: where the aim is out of reach, it is shown before one that can be put right.
  waiting: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
  nobodyYet: screen({ tags: 'detour', on: { BACK: 'list' } }),
  notAllowed: refused('benefits.setMarketingContact', 'list'),
  contact: screen({ on: { CHOOSE: 'contactDetails', NOT_LISTED: 'userMissing', LEAVE: 'left' } }),
  userMissing: userMissing('contact'),
  contactDetails: screen({
    on: {
      ASSIGN: [
        { guard: reads({ email: 'same' }), target: 'sameAddress' },
        { target: 'ready', actions: set({ marketingContact: 'set' }) },
      ],
      LEAVE: 'left',
    },
  }),
  sameAddress: screen({ tags: 'detour', on: { TRY_AGAIN: 'contactDetails' } }),
  ready: screen({ on: { OPEN_ROW: 'row', OPEN_GOLD: 'row', LEAVE: 'left' } }),
  row: screen({
    on: {
      ACTIVATE: [
        // A company marketing contact comes before any activation (flows.md 8e).
        { guard: when({ marketingContact: 'none' }), target: 'contactFirst' },
        { guard: when({ goToMarket: 'requested' }), target: 'waiting' },
        {
          guard: may('benefits.activateGoToMarket'),
          target: 'requested',
          actions: set({ goToMarket: 'requested' }),
        },
        { target: 'notAllowedToActivate' },
      ],
      LEAVE: 'left',
    },
  }),
  contactFirst: screen({ tags: 'detour', on: { BACK: 'list' } }),
  notAllowedToActivate: refused('benefits.activateGoToMarket', 'row'),
  requested: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('go-to-market-benefit', states);
