import { flowMachine, may, screen, set, when } from '../../practice/vocabulary.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  offers: screen({
    on: {
      BECOME: [
        // A company that has one asks that person instead (flows.md 12, branch).
        { guard: when({ globalAdmin: 'someone' }), target: 'askThem' },
        { guard: may('globalAdmin.become'), target: 'verify' },
        { target: 'notAllowed' },
      ],
      LEAVE: 'left',
    },
  }),
  askThem: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
  // Whoever is a global admin already need not become one.
  notAllowed: refused('globalAdmin.become', 'offers', ['account-admin']),
  verify: screen({ on: { COPIED: 'dns', ADDED: 'recordMissing', LEAVE: 'left' } }),
  recordMissing: screen({ tags: 'detour', on: { BACK: 'verify' } }),
  dns: screen({ on: { PASTED: 'added' } }),
  added: screen({ on: { ADDED: 'verified' } }),
  verified: screen({ on: { SIGN_IN_AGAIN: { target: 'done', actions: set({ globalAdmin: 'you' }) } } }),
  done: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('become-global-admin', states);
