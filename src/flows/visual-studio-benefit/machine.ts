import { flowMachine, may, mayNot, reads, screen, set, when } from '../../practice/vocabulary.ts';
import { benefitStates, userMissing } from '../parts/benefits.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  ...benefitStates,
  list: screen({
    on: {
      OPEN_ROW: [{ guard: when('visualStudioIsFree'), target: 'details' }, { target: 'holder' }],
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
          actions: set({ visualStudio: 'freed' }),
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
  userMissing: userMissing('details'),
  assigned: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('visual-studio-benefit', states);
