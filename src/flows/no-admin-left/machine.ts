import { flowMachine, reads, screen, when } from '../../practice/vocabulary.ts';

export const states = {
  users: screen({
    on: {
      FILTER: [
        { guard: reads({ role: 'userManagementAdmin' }), target: 'otherRole' },
        { guard: when({ globalAdmin: 'nobody' }), target: 'nobody' },
        { target: 'listed' },
      ],
      LEAVE: 'left',
    },
  }),
  otherRole: screen({ tags: 'detour', on: { TRY_AGAIN: 'users' } }),
  // Three cases (flows.md 13): someone remains, nobody is found, or nobody can get into Azure AD.
  listed: screen({ on: { ASK: 'asked', LEAVE: 'left' } }),
  nobody: screen({ on: { OPEN_AZURE: 'azure', NO_ACCESS: 'takeover' } }),
  azure: screen({
    on: {
      NEXT: [{ guard: reads({ issue: 'technical' }), target: 'solutions' }, { target: 'otherType' }],
      LEAVE: 'left',
    },
  }),
  solutions: screen({ on: { DETAILS: 'details', LEAVE: 'left' } }),
  details: screen({ on: { SUBMIT: 'requested', LEAVE: 'left' } }),
  otherType: screen({ tags: 'detour', on: { TRY_AGAIN: 'azure' } }),
  asked: screen({ type: 'final' }),
  requested: screen({ type: 'final' }),
  takeover: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('no-admin-left', states);
