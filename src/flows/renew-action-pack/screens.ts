import type { Screens } from '../../practice/flow.ts';
import { actionPack, offersMenu as at, leave, paymentScreens, purchasedScreens, refusal } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  ...purchasedScreens,
  details: {
    at,
    list: { label: 'actions', items: ['renewSubscriptions'] },
    rows: [{ value: 'expires' }, { value: 'autoRenewal' }],
    buttons: [
      { send: 'RENEW', label: 'renewSubscriptions', look: 'primary', grayUnless: 'inRenewalWindow' },
      leave,
    ],
  },
  tooEarly: { at, rows: [{ value: 'expires' }], buttons: [leave] },
  tooLate: { at, rows: [{ value: 'expires' }], first: 'subscribe-action-pack', buttons: [leave] },
  notAllowed: { at, ...refusal('offers.renew') },
  order: {
    at,
    list: { label: 'offers', items: actionPack },
    rows: [{ value: 'expires' }],
    buttons: [{ send: 'NEXT', label: 'next', look: 'primary' }, leave],
  },
  terms: {
    at,
    buttons: [{ send: 'AGREE', label: 'next', look: 'primary' }, { send: 'SKIP', look: 'link' }, leave],
  },
  termsFirst: { at, buttons: [{ send: 'BACK', look: 'primary' }] },
  ...paymentScreens,
  review: {
    at,
    list: { label: 'offers', items: actionPack },
    rows: [{ value: 'payment' }, { value: 'expires' }],
    buttons: [
      { send: 'BUY', label: 'buy', look: 'primary' },
      { send: 'CHANGE_PAYMENT', look: 'link' },
      leave,
    ],
  },
  confirmed: { at, buttons: [{ send: 'CLOSE', label: 'close', look: 'primary' }] },
  renewed: { at, rows: [{ value: 'autoRenewal' }, { value: 'renewsOn' }], buttons: [] },
  lapsed: { at, rows: [{ value: 'expires' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
