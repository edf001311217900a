import type { Screens } from '../../practice/screen.ts';
import { back, leave } from '../parts/controls.ts';
import { offers as at, homeScreen, purchased } from '../parts/offers.ts';
import { paymentScreens } from '../parts/payment.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

export const screens = {
  home: homeScreen,
  offers: {
    shared: true,
    at,
    table: {
      label: 'availableOffers',
      columns: [{ our: 'offer' }],
      rows: [
        {
          id: 'actionPack',
          label: 'microsoftActionPackSubscription',
          control: { send: 'SUBSCRIBE', label: 'subscribeNow', look: 'primary' },
        },
      ],
    },
    buttons: [leave],
  },
  owned: {
    at,
    source: 'oneActionPack',
    table: purchased,
    rows: [{ value: 'bought' }, { value: 'today' }],
    onward: [{ flow: 'renew-action-pack', as: 'instead' }],
    buttons: [leave],
  },
  notAllowed: { at, ...refusal('offers.buy') },
  terms: {
    at,
    document: 'termsAndConditions',
    buttons: [
      { send: 'AGREE', label: 'next', look: 'primary' },
      { send: 'READ_TERMS', label: 'termsAndConditions', look: 'link' },
      { send: 'SKIP', device: true, look: 'link' },
      leave,
    ],
  },
  termsText: { at, source: 'ours', toRead: true, buttons: [back] },
  termsFirst: { shared: true, at, source: 'S2', buttons: [back] },
  ...paymentScreens,
  review: {
    at,
    order: 'microsoftActionPackSubscription',
    rows: [{ value: 'payment' }, { value: 'purchaseDay' }, { value: 'nextYear' }],
    buttons: [
      { send: 'BUY', label: 'buy', look: 'primary' },
      { send: 'CHANGE_PAYMENT', look: 'link' },
      leave,
    ],
  },
  confirmed: {
    at,
    rows: [{ value: 'purchaseDay' }, { value: 'nextYear' }],
    buttons: [{ send: 'CLOSE', label: 'close', look: 'primary' }],
  },
  subscribed: {
    at,
    end: 'done',
    table: purchased,
    rows: [{ value: 'autoRenewal' }, { value: 'renewsOn' }],
    onward: [
      { flow: 'software-benefit', as: 'next' },
      { flow: 'turn-off-auto-renewal', as: 'next' },
    ],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
