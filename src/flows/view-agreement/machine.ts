import { flowMachine, may, screen } from '../../practice/vocabulary.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  overview: screen({ on: { OPEN_PROFILE: 'profile' } }),
  profile: screen({
    on: {
      OPEN_AGREEMENT: [{ guard: may('agreement.download'), target: 'agreement' }, { target: 'notAllowed' }],
      // Only a company in the Cloud Solution Provider program has a second one (flows.md 3, branch).
      OPEN_OTHER: [{ guard: may('agreement.download'), target: 'otherAgreement' }, { target: 'notAllowed' }],
      LEAVE: 'left',
    },
  }),
  notAllowed: refused('agreement.download', 'profile'),
  agreement: screen({ on: { SAVE: 'saved', CLOSE: 'read' } }),
  otherAgreement: screen({ on: { SAVE: 'saved', CLOSE: 'read' } }),
  saved: screen({ type: 'final' }),
  read: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('view-agreement', states);
