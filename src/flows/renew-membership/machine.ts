import { flowMachine, mayNot, screen, set, when } from '../../practice/vocabulary.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  oldSite: screen({ on: { RENEW_HERE: 'viewOnly', GO_OVER: 'partnerCenter' } }),
  // Once the membership has expired, the old site only shows it (flows.md 0, migration).
  viewOnly: screen({ tags: 'detour', on: { GO_OVER: 'partnerCenter' } }),
  partnerCenter: screen({
    on: {
      CREATE: [
        { guard: when({ account: 'open' }), target: 'moved' },
        // Creating it takes a global admin who can sign for the company (flows.md 1, preconditions).
        { guard: mayNot('account.create'), target: 'notAllowed' },
        { guard: when({ account: 'none' }), target: 'moved', actions: set({ account: 'open' }) },
        { target: 'moved' },
      ],
      RENEW: [{ guard: when({ account: 'none' }), target: 'accountFirst' }, { target: 'moved' }],
      LEAVE: 'left',
    },
  }),
  notAllowed: refused('account.create', 'partnerCenter'),
  accountFirst: screen({ tags: 'detour', on: { BACK: 'partnerCenter' } }),
  moved: screen({
    on: { RENEW: { target: 'renewed', actions: set({ membership: 'renewed' }) }, LEAVE: 'left' },
  }),
  renewed: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('renew-membership', states);
