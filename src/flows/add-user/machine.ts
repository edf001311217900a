import { flowMachine, may, reads, screen, set } from '../../practice/vocabulary.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  home: screen({ on: { OPEN_USERS: 'users' } }),
  users: screen({
    on: { ADD_USER: [{ guard: may('users.add'), target: 'form' }, { target: 'notAllowed' }], LEAVE: 'left' },
  }),
  notAllowed: refused('users.add', 'users'),
  form: screen({
    on: {
      ADD: [
        // Each user has an address of their own (flows.md 11).
        { guard: reads({ email: 'taken' }), target: 'addressTaken' },
        // As little as the job needs (since-then.md 15): this colleague is only to be given benefits.
        { guard: reads({ admin: 'globalAdmin' }), target: 'tooMuch' },
        { target: 'confirm', actions: set({ colleague: 'added' }) },
      ],
      LEAVE: 'left',
    },
  }),
  addressTaken: screen({ tags: 'detour', on: { TRY_AGAIN: 'form' } }),
  tooMuch: screen({ tags: 'detour', on: { TRY_AGAIN: 'form' } }),
  // The sign-in details are shown once (flows.md 11, rules).
  confirm: screen({ on: { COPIED: 'added', CLOSE: 'notCopied' } }),
  notCopied: screen({ tags: 'detour', on: { BACK: 'confirm', GO_WITHOUT: 'addedWithout' } }),
  added: screen({ type: 'final' }),
  addedWithout: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('add-user', states);
