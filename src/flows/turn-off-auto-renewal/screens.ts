import type { Screens } from '../../practice/screen.ts';
import { leave } from '../parts/controls.ts';
import { offers as at, purchased, purchasedOpen, purchasedScreens } from '../parts/offers.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

export const screens = {
  ...purchasedScreens,
  details: {
    at,
    table: purchasedOpen,
    rows: [{ value: 'today' }, { value: 'autoRenewal' }, { value: 'renewsOn' }],
    buttons: [{ send: 'TURN_OFF', label: 'turnOffAutomaticRenewal', look: 'primary' }, leave],
  },
  notAllowed: { at, ...refusal('offers.autoRenewOff') },
  alreadyOff: {
    at,
    rows: [{ value: 'autoRenewal' }, { value: 'expires' }],
    buttons: [
      { send: 'DONE', device: true, look: 'primary' },
      { send: 'TURN_ON_AGAIN', device: true },
    ],
  },
  turnedOff: {
    at,
    table: purchasedOpen,
    rows: [{ value: 'autoRenewal' }, { value: 'expires' }],
    buttons: [
      { send: 'DONE', device: true, look: 'primary' },
      { send: 'TURN_ON_AGAIN', device: true },
    ],
  },
  noWayBack: {
    at,
    source: 'S2',
    onward: [{ flow: 'renew-action-pack', as: 'next' }],
    buttons: [{ send: 'DONE', device: true, look: 'primary' }],
  },
  off: {
    at,
    end: 'done',
    table: purchased,
    rows: [{ value: 'autoRenewal' }, { value: 'expires' }],
    onward: [{ flow: 'renew-action-pack', as: 'next' }],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
