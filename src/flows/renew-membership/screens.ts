import { page, type Screens } from '../../practice/screen.ts';
import { back, leave } from '../parts/controls.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

const at = page('welcome');

export const screens = {
  oldSite: {
    elsewhere: true,
    source: 'ours',
    rows: [{ value: 'oldMembership' }],
    buttons: [{ send: 'GO_OVER', device: true, look: 'primary' }, { send: 'RENEW_HERE' }],
  },
  viewOnly: { source: 'S0', buttons: [{ send: 'GO_OVER', device: true, look: 'primary' }] },
  partnerCenter: {
    at,
    rows: [{ value: 'accountStatus' }],
    // The renewal first: with an account, it is the way that is shown.
    buttons: [{ send: 'RENEW' }, { send: 'CREATE', look: 'primary' }, leave],
  },
  notAllowed: { at, ...refusal('account.create') },
  accountFirst: {
    at,
    source: 'S0',
    onward: [{ flow: 'create-account', as: 'first' }],
    buttons: [back],
  },
  moved: { at, rows: [{ value: 'accountStatus' }], buttons: [{ send: 'RENEW', look: 'primary' }, leave] },
  renewed: {
    at,
    end: 'done',
    onward: [{ flow: 'subscribe-action-pack', as: 'next' }],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
