import { flowMachine, may, screen } from '../../practice/vocabulary.ts';
import { refused } from '../shared.ts';

export const states = {
  overview: screen({ on: { OPEN_PROFILE: 'profile' } }),
  profile: screen({
    on: {
      OPEN_AGREEMENT: [{ guard: may('agreement.download'), target: 'agreement' }, { target: 'notAllowed' }],
      OPEN_OTHER: 'notInCsp',
      LEAVE: 'left',
    },
  }),
  notAllowed: refused('agreement.download', 'profile'),
  // The second agreement exists only in the Cloud Solution Provider programme (flows.md 3, branch).
  notInCsp: screen({ tags: 'detour', on: { BACK: 'profile' } }),
  agreement: screen({ on: { SAVE: 'saved', CLOSE: 'read' } }),
  saved: screen({ type: 'final' }),
  read: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('view-agreement', states);
