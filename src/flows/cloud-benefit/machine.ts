import { flowMachine, may, screen, set } from '../../practice/vocabulary.ts';
import { benefitStates, refused } from '../shared.ts';

export const states = {
  ...benefitStates,
  list: screen({ on: { OPEN_LICENCE: 'licence', OPEN_AZURE: 'azure', LEAVE: 'left' } }),
  licence: screen({
    on: {
      GET_KEYS: [
        { guard: may('benefits.activateLicence'), target: 'key', actions: set({ cloud: 'key' }) },
        { target: 'notAllowed' },
      ],
      LEAVE: 'left',
    },
  }),
  notAllowed: refused('benefits.activateLicence', 'licence'),
  // A key that was redeemed cannot be redeemed again: decide beforehand (flows.md 8b, later change).
  key: screen({ on: { ADD_LICENSES: 'redeemed', EXTEND: 'redeemed' } }),
  azure: screen({
    on: {
      NAME_MYSELF: [
        { guard: may('benefits.activateUsage'), target: 'named', actions: set({ cloud: 'azure' }) },
        { target: 'notAllowedUsage' },
      ],
      LEAVE: 'left',
    },
  }),
  notAllowedUsage: refused('benefits.activateUsage', 'azure'),
  redeemed: screen({ type: 'final' }),
  named: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('cloud-benefit', states);
