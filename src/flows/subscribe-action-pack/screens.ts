import type { Screens } from '../flow.ts';
import type { states } from './machine.ts';

export const screens = {
  home: { buttons: [{ send: 'OPEN_OFFERS', label: ['partnership', 'offers'], look: 'primary' }] },
  offers: {
    at: ['partnership', 'offers'],
    list: { label: 'availableOffers', items: ['microsoftActionPackSubscription'] },
    buttons: [
      { send: 'SUBSCRIBE', label: 'subscribeNow', look: 'primary' },
      { send: 'LEAVE', look: 'link' },
    ],
  },
  notAllowed: {
    at: ['partnership', 'offers'],
    buttons: [
      { send: 'GO_ON_AS_ADMIN', look: 'primary' },
      { send: 'LEAVE', look: 'link' },
    ],
  },
  terms: {
    at: ['partnership', 'offers'],
    buttons: [
      { send: 'AGREE', label: 'next', look: 'primary' },
      { send: 'READ_TERMS', label: 'termsAndConditions', look: 'link' },
      { send: 'LEAVE', look: 'link' },
    ],
  },
  termsText: { at: ['partnership', 'offers'], buttons: [{ send: 'BACK_TO_TERMS', look: 'primary' }] },
  payment: {
    at: ['partnership', 'offers'],
    rows: [{ value: 'payment' }],
    buttons: [
      { send: 'NEXT', label: 'next', look: 'primary' },
      { send: 'ADD_PAYMENT', label: 'getStartedAddAWayToPay' },
      { send: 'LEAVE', look: 'link' },
    ],
  },
  paymentMissing: {
    at: ['partnership', 'offers'],
    buttons: [
      { send: 'ADD_PAYMENT', label: 'getStartedAddAWayToPay', look: 'primary' },
      { send: 'LEAVE', look: 'link' },
    ],
  },
  paymentDetails: {
    at: ['partnership', 'offers'],
    fields: [{ name: 'card', kind: 'card' }],
    buttons: [
      { send: 'SAVE_CARD', label: 'next', with: ['card'], look: 'primary' },
      { send: 'LEAVE', look: 'link' },
    ],
  },
  cardRefused: { at: ['partnership', 'offers'], buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
  review: {
    at: ['partnership', 'offers'],
    list: { label: 'offers', items: ['microsoftActionPackSubscription'] },
    rows: [{ value: 'payment' }, { value: 'today' }, { value: 'renewsOn' }],
    buttons: [
      { send: 'BUY', label: 'buy', look: 'primary' },
      { send: 'CHANGE_PAYMENT', look: 'link' },
      { send: 'LEAVE', look: 'link' },
    ],
  },
  confirmed: {
    at: ['partnership', 'offers'],
    rows: [{ value: 'today' }, { value: 'renewsOn' }],
    buttons: [{ send: 'CLOSE', label: 'close', look: 'primary' }],
  },
  subscribed: {
    at: ['partnership', 'offers'],
    list: { label: 'purchasedOffers', items: ['microsoftActionPackSubscription'] },
    rows: [{ value: 'autoRenewal' }, { value: 'renewsOn' }],
    buttons: [],
  },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
