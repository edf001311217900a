import { flowMachine, may, mayNot, reads, screen, set, when } from '../setup.ts';
import { refused } from '../shared.ts';

export const states = {
  benefits: screen({
    on: {
      OPEN_LIST: [{ guard: when({ actionPack: 'none' }), target: 'empty' }, { target: 'list' }],
      LEAVE: 'left',
    },
  }),
  // Nothing bought, nothing to see (flows.md 9).
  empty: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
  list: screen({
    on: {
      OPEN_ROW: [{ guard: when({ visualStudio: 'free' }), target: 'details' }, { target: 'holder' }],
      LEAVE: 'left',
    },
  }),
  holder: screen({
    on: {
      REMOVE: [
        // One user is removed, another assigned (flows.md 8c, rule); the 90 days came later.
        {
          guard: may('benefits.reassignVisualStudio'),
          target: 'details',
          actions: set({ visualStudio: 'free' }),
        },
        { target: 'notAllowedToMove' },
      ],
      LEAVE: 'left',
    },
  }),
  notAllowedToMove: refused('benefits.reassignVisualStudio', 'holder'),
  details: screen({
    on: {
      ASSIGN: [
        { guard: mayNot('benefits.assignUser'), target: 'notAllowed' },
        { guard: reads({ user: 'you' }), target: 'assigned', actions: set({ visualStudio: 'you' }) },
        { target: 'assigned', actions: set({ visualStudio: 'colleague' }) },
      ],
      NOT_LISTED: 'userMissing',
      LEAVE: 'left',
    },
  }),
  notAllowed: refused('benefits.assignUser', 'details'),
  userMissing: screen({
    tags: 'detour',
    on: { COME_BACK: { target: 'details', actions: set({ colleague: 'added' }) }, LEAVE: 'left' },
  }),
  assigned: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('visual-studio-benefit', states);
