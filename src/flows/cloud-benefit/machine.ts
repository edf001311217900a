import { flowMachine, may, screen, set, when } from '../../practice/vocabulary.ts';
import { benefitStates } from '../parts/benefits.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  ...benefitStates,
  list: screen({ on: { OPEN_LICENCE: 'licence', OPEN_AZURE: 'azure', LEAVE: 'left' } }),
  licence: screen({
    on: {
      GET_KEYS: [
        // A key that was redeemed cannot be redeemed again (flows.md 8b, later change).
        { guard: when({ cloud: 'key' }), target: 'redeemedBefore' },
        { guard: may('benefits.activateLicence'), target: 'key', actions: set({ cloud: 'key' }) },
        { target: 'notAllowed' },
      ],
      LEAVE: 'left',
    },
  }),
  redeemedBefore: screen({ tags: 'detour', on: { BACK: 'list', LEAVE: 'left' } }),
  notAllowed: refused('benefits.activateLicence', 'licence'),
  // A first key starts a subscription; one that is active gets more seats or a longer term (flows.md 8b, later change).
  key: screen({ on: { FIRST: 'firstTime', EXISTING: 'existing' } }),
  firstTime: screen({ on: { REDEEM: 'activated' } }),
  existing: screen({ on: { ADD_LICENSES: 'seatsAdded', EXTEND: 'extended' } }),
  azure: screen({
    on: {
      NAME_MYSELF: [
        { guard: may('benefits.activateUsage'), target: 'named', actions: set({ azure: 'assigned' }) },
        { target: 'notAllowedUsage' },
      ],
      LEAVE: 'left',
    },
  }),
  notAllowedUsage: refused('benefits.activateUsage', 'azure'),
  activated: screen({ type: 'final' }),
  seatsAdded: screen({ type: 'final' }),
  extended: screen({ type: 'final' }),
  named: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('cloud-benefit', states);
