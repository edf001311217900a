import { flowMachine, may, reads, screen, set, when } from '../../practice/vocabulary.ts';
import { refused } from '../parts/refusal.ts';

export const states = {
  welcome: screen({ on: { NEXT: 'workAccount', NOT_A_MEMBER: 'notAMember' } }),
  // Membership comes before the account (flows.md 1, preconditions).
  notAMember: screen({ tags: 'detour', on: { BACK: 'welcome' } }),
  workAccount: screen({
    on: {
      SIGN_IN: [{ guard: when({ tenant: 'no' }), target: 'noTenant' }, { target: 'signIn' }],
      CREATE_ONE: 'newAccount',
      LEAVE: 'left',
    },
  }),
  noTenant: screen({ tags: 'detour', on: { BACK: 'workAccount' } }),
  newAccount: screen({
    on: {
      CREATE: [
        { guard: reads({ email: 'personal' }), target: 'personalNew' },
        { target: 'signIn', actions: set({ tenant: 'yes' }) },
      ],
      LEAVE: 'left',
    },
  }),
  personalNew: screen({ tags: 'detour', on: { TRY_AGAIN: 'newAccount' } }),
  signIn: screen({
    on: {
      SIGN_IN: [
        { guard: reads({ email: 'personal' }), target: 'personalSignIn' },
        { guard: may('account.create'), target: 'profile' },
        { target: 'notAllowed' },
      ],
      LEAVE: 'left',
    },
  }),
  personalSignIn: screen({ tags: 'detour', on: { TRY_AGAIN: 'signIn' } }),
  notAllowed: refused('account.create', 'signIn'),
  profile: screen({
    on: {
      LOOK_UP: [{ guard: reads({ duns: 'found' }), target: 'found' }, { target: 'notFound' }],
      MANUAL: 'byHand',
      LEAVE: 'left',
    },
  }),
  notFound: screen({ tags: 'detour', on: { MANUAL: 'byHand', TRY_AGAIN: 'profile' } }),
  found: screen({ on: { CONFIRM: 'contact', BACK: 'profile' } }),
  byHand: screen({ on: { NEXT: 'contact', LEAVE: 'left' } }),
  contact: screen({
    on: {
      ENROLL: [
        { guard: reads({ email: 'personal' }), target: 'personalContact' },
        { target: 'mail', actions: set({ account: 'waiting' }) },
      ],
      LEAVE: 'left',
    },
  }),
  personalContact: screen({ tags: 'detour', on: { TRY_AGAIN: 'contact' } }),
  // Review goes on only after the contact confirms (flows.md 1, rules).
  mail: screen({ on: { GO_ON: 'agreement' } }),
  agreement: screen({
    on: {
      ACCEPT: [
        { guard: when({ contact: 'silent' }), target: 'dashboard' },
        { target: 'dashboard', actions: set({ account: 'open' }) },
      ],
      NO_AUTHORITY: 'notSigned',
    },
  }),
  dashboard: screen({ on: { OPEN_USERS: 'users' } }),
  users: screen({ on: { CHOOSE_ME: 'me' } }),
  me: screen({
    on: {
      UPDATE: [
        { guard: reads({ agent: 'yes' }), target: 'checked', actions: set({ adminAgent: 'yes' }) },
        { target: 'notTicked' },
      ],
      LEAVE: 'left',
    },
  }),
  notTicked: screen({ tags: 'detour', on: { TRY_AGAIN: 'me' } }),
  checked: screen({
    on: { CLOSE: [{ guard: when({ account: 'waiting' }), target: 'waiting' }, { target: 'open' }] },
  }),
  open: screen({ type: 'final' }),
  waiting: screen({ type: 'final' }),
  notSigned: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('create-account', states);
