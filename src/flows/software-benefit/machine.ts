import { flowMachine, may, screen, set } from '../../practice/vocabulary.ts';
import { benefitStates } from '../parts/benefits.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  ...benefitStates,
  list: screen({ on: { OPEN_ROW: 'details', LEAVE: 'left' } }),
  details: screen({
    on: {
      GET_KEYS: [
        // Showing a key is enough to rule out a refund (flows.md 8a, later change).
        { guard: may('benefits.getKeys'), target: 'language', actions: set({ softwareKey: 'shown' }) },
        { target: 'notAllowed' },
      ],
      LEAVE: 'left',
    },
  }),
  notAllowed: refused('benefits.getKeys', 'details'),
  language: screen({ on: { CHOOSE: 'system' } }),
  system: screen({ on: { CHOOSE: 'download' } }),
  download: screen({ on: { DOWNLOAD: 'installed' } }),
  installed: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('software-benefit', states);
