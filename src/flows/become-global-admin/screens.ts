import type { Screens } from '../../practice/flow.ts';
import { leave, refusal } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  offers: {
    at: ['membershipOffers'],
    buttons: [{ send: 'BECOME', label: 'becomeAGlobalAdmin', look: 'primary' }, leave],
  },
  askThem: {
    at: ['accountSettings', 'userManagement'],
    rows: [{ label: 'globalAdmin', value: 'globalAdmin' }],
    buttons: [leave],
  },
  notAllowed: { at: ['membershipOffers'], ...refusal('globalAdmin.become') },
  verify: {
    at: ['verifyDomainOwnership'],
    rows: [{ value: 'txtRecord' }],
    buttons: [{ send: 'COPIED', look: 'primary' }, { send: 'ADDED', label: 'okayIveAddedTheRecord' }, leave],
  },
  recordMissing: { at: ['verifyDomainOwnership'], buttons: [{ send: 'BACK', look: 'primary' }] },
  dns: { rows: [{ value: 'txtRecord' }], buttons: [{ send: 'PASTED', look: 'primary' }] },
  added: {
    at: ['verifyDomainOwnership'],
    buttons: [{ send: 'ADDED', label: 'okayIveAddedTheRecord', look: 'primary' }],
  },
  verified: { at: ['verifyDomainOwnership'], buttons: [{ send: 'SIGN_IN_AGAIN', look: 'primary' }] },
  done: { rows: [{ label: 'globalAdmin', value: 'globalAdmin' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
