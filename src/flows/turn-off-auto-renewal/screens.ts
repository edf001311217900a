import type { Screens } from '../../practice/flow.ts';
import { actionPack, offersMenu as at, leave, purchasedScreens, refusal } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  ...purchasedScreens,
  details: {
    at,
    list: { label: 'purchasedOffers', items: actionPack },
    rows: [{ value: 'autoRenewal' }, { value: 'renewsOn' }, { value: 'expires' }],
    buttons: [
      {
        send: 'TURN_OFF',
        label: 'turnOffAutomaticRenewal',
        look: 'primary',
        grayUnless: { autoRenewal: 'on' },
      },
      leave,
    ],
  },
  notAllowed: { at, ...refusal('offers.autoRenewOff') },
  alreadyOff: {
    at,
    rows: [{ value: 'autoRenewal' }, { value: 'expires' }],
    buttons: [{ send: 'TURN_ON_AGAIN' }, leave],
  },
  turnedOff: {
    at,
    rows: [{ value: 'autoRenewal' }, { value: 'expires' }],
    buttons: [{ send: 'DONE', look: 'primary' }, { send: 'TURN_ON_AGAIN' }],
  },
  noWayBack: { at, first: 'renew-action-pack', buttons: [{ send: 'DONE', look: 'primary' }] },
  off: { at, rows: [{ value: 'autoRenewal' }, { value: 'expires' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
