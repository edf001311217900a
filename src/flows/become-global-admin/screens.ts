import { gear, menu, page, type Screens } from '../../practice/screen.ts';
import { back, leave } from '../parts/controls.ts';
import { refusal } from '../parts/refusal.ts';
import { userList } from '../parts/users.ts';
import type { states } from './machine.ts';

const at = menu('membershipOffers');
const verify = page('verifyDomainOwnership');

export const screens = {
  offers: {
    at,
    buttons: [{ send: 'BECOME', label: 'becomeAGlobalAdmin', look: 'primary' }, leave],
  },
  askThem: {
    at: gear('userManagement'),
    source: 'globalAdmin',
    table: userList,
    rows: [{ label: 'globalAdmin', value: 'globalAdmin' }],
    buttons: [leave],
  },
  notAllowed: { at, ...refusal('globalAdmin.become') },
  verify: {
    at: verify,
    rows: [{ value: 'txtRecord' }],
    buttons: [
      { send: 'COPIED', device: true, look: 'primary' },
      { send: 'ADDED', label: 'okayIveAddedTheRecord' },
      leave,
    ],
  },
  recordMissing: { at: verify, source: 'globalAdmin', buttons: [back] },
  dns: { elsewhere: true, rows: [{ value: 'txtRecord' }], buttons: [{ send: 'PASTED', look: 'primary' }] },
  added: { at: verify, buttons: [{ send: 'ADDED', label: 'okayIveAddedTheRecord', look: 'primary' }] },
  verified: { at: verify, buttons: [{ send: 'SIGN_IN_AGAIN', device: true, look: 'primary' }] },
  done: {
    end: 'done',
    rows: [{ label: 'globalAdmin', value: 'globalAdmin' }],
    onward: [{ flow: 'add-user', as: 'next' }],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
