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
    buttons: [{ send: 'CREATE', look: 'primary' }, { send: 'RENEW' }, leave],
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
