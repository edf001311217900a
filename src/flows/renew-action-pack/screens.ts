import type { Screens } from '../../practice/screen.ts';
import { back, leave } from '../parts/controls.ts';
import { offers as at, purchased, purchasedOpen, purchasedScreens } from '../parts/offers.ts';
import { paymentScreens } from '../parts/payment.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

export const screens = {
  ...purchasedScreens,
  details: {
    at,
    table: purchasedOpen,
    rows: [{ value: 'today' }, { value: 'expires' }, { value: 'lastRenewal' }, { value: 'autoRenewal' }],
    group: 'actions',
    buttons: [
      { send: 'RENEW', label: 'renewSubscriptions', look: 'primary', grayUnless: 'inRenewalWindow' },
      leave,
    ],
  },
  tooEarly: {
    at,
    source: 'actionPack',
    rows: [{ value: 'today' }, { value: 'expires' }],
    buttons: [leave],
  },
  tooLate: {
    at,
    source: 'renewal',
    rows: [{ value: 'today' }, { value: 'expires' }, { value: 'lastRenewal' }],
    onward: [{ flow: 'subscribe-action-pack', as: 'instead' }],
    buttons: [leave],
  },
  notAllowed: { at, ...refusal('offers.renew') },
  order: {
    at,
    order: 'microsoftActionPackSubscription',
    rows: [{ value: 'expires' }, { value: 'renewedUntil' }],
    buttons: [{ send: 'NEXT', label: 'next', look: 'primary' }, leave],
  },
  terms: {
    at,
    document: 'termsAndConditions',
    buttons: [
      { send: 'AGREE', label: 'next', look: 'primary' },
      { send: 'SKIP', device: true, look: 'link' },
      leave,
    ],
  },
  termsFirst: { shared: true, at, source: 'S2', buttons: [back] },
  ...paymentScreens,
  review: {
    at,
    order: 'microsoftActionPackSubscription',
    rows: [{ value: 'payment' }, { value: 'purchaseDay' }, { value: 'renewedUntil' }],
    buttons: [
      { send: 'BUY', label: 'buy', look: 'primary' },
      { send: 'CHANGE_PAYMENT', look: 'link' },
      leave,
    ],
  },
  confirmed: {
    at,
    rows: [{ value: 'purchaseDay' }, { value: 'expires' }],
    buttons: [{ send: 'CLOSE', label: 'close', look: 'primary' }],
  },
  renewed: {
    at,
    end: 'done',
    table: purchased,
    rows: [{ value: 'autoRenewal' }, { value: 'renewsOn' }],
    onward: [{ flow: 'turn-off-auto-renewal', as: 'next' }],
    buttons: [],
  },
  lapsed: {
    shared: true,
    at,
    end: 'refused',
    rows: [{ value: 'expires' }, { value: 'lastRenewal' }],
    onward: [{ flow: 'subscribe-action-pack', as: 'instead' }],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
