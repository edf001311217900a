import type { Screens } from '../../practice/flow.ts';
import { actionPack, offersMenu as at, leave, paymentScreens, refusal } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  home: { buttons: [{ send: 'OPEN_OFFERS', label: at, look: 'primary' }] },
  offers: {
    at,
    list: { label: 'availableOffers', items: actionPack },
    buttons: [{ send: 'SUBSCRIBE', label: 'subscribeNow', look: 'primary' }, leave],
  },
  owned: {
    at,
    list: { label: 'purchasedOffers', items: actionPack },
    rows: [{ value: 'bought' }, { value: 'expires' }],
    buttons: [leave],
  },
  notAllowed: { at, ...refusal('offers.buy') },
  terms: {
    at,
    buttons: [
      { send: 'AGREE', label: 'next', look: 'primary' },
      { send: 'READ_TERMS', label: 'termsAndConditions', look: 'link' },
      { send: 'SKIP', look: 'link' },
      leave,
    ],
  },
  termsText: { at, buttons: [{ send: 'BACK', look: 'primary' }] },
  termsFirst: { at, buttons: [{ send: 'BACK', look: 'primary' }] },
  ...paymentScreens,
  review: {
    at,
    list: { label: 'offers', items: actionPack },
    rows: [{ value: 'payment' }, { value: 'today' }, { value: 'nextYear' }],
    buttons: [
      { send: 'BUY', label: 'buy', look: 'primary' },
      { send: 'CHANGE_PAYMENT', look: 'link' },
      leave,
    ],
  },
  confirmed: {
    at,
    rows: [{ value: 'today' }, { value: 'nextYear' }],
    buttons: [{ send: 'CLOSE', label: 'close', look: 'primary' }],
  },
  subscribed: {
    at,
    list: { label: 'purchasedOffers', items: actionPack },
    rows: [{ value: 'autoRenewal' }, { value: 'renewsOn' }],
    buttons: [],
  },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
