import type { Screens } from '../../practice/flow.ts';
import { benefitScreens, leave, refusal, userMissingScreen, users } from '../shared.ts';
import type { states } from './machine.ts';

const at = ['benefits', 'goToMarketBenefits'] as const;

export const screens = {
  ...benefitScreens('goToMarketBenefits'),
  list: {
    at,
    rows: [{ value: 'marketingContact' }],
    buttons: [
      { send: 'ADD', label: 'add', look: 'primary' },
      { send: 'UPDATE', label: 'update', grayUnless: { marketingContact: 'set' } },
      { send: 'CHANGE', label: 'change', grayUnless: { marketingContact: 'set' } },
      { send: 'OPEN_ROW', label: 'downArrow' },
      leave,
    ],
  },
  nobodyYet: { at, buttons: [{ send: 'BACK', look: 'primary' }] },
  notAllowed: { at, ...refusal('benefits.setMarketingContact') },
  contact: {
    at,
    fields: [{ name: 'user', kind: 'choice', options: users }],
    buttons: [
      { send: 'CHOOSE', with: ['user'], look: 'primary' },
      { send: 'NOT_LISTED', look: 'link' },
      leave,
    ],
  },
  userMissing: userMissingScreen,
  contactDetails: {
    at,
    fields: [
      { name: 'email', kind: 'otherEmail' },
      { name: 'phone', kind: 'phone' },
      { name: 'language', kind: 'choice', options: [{ value: 'zhCn' }, { value: 'zhTw' }, { value: 'en' }] },
    ],
    buttons: [
      { send: 'ASSIGN', label: 'assignUser', with: ['email', 'phone', 'language'], look: 'primary' },
      leave,
    ],
  },
  sameAddress: { at, buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
  ready: {
    at,
    list: { label: 'benefitName', items: ['silverCore', 'goldCore'] },
    rows: [{ value: 'marketingContact' }],
    buttons: [{ send: 'OPEN_ROW', label: 'downArrow', look: 'primary' }, leave],
  },
  row: {
    at,
    list: { label: 'benefitName', items: ['silverCore'] },
    rows: [{ value: 'marketingContact' }, { label: 'status', value: 'goToMarket' }],
    buttons: [{ send: 'ACTIVATE', label: 'activate', look: 'primary' }, leave],
  },
  contactFirst: { at, buttons: [{ send: 'BACK', look: 'primary' }] },
  waiting: { at, rows: [{ label: 'status', value: 'goToMarket' }], buttons: [leave] },
  notAllowedToActivate: { at, ...refusal('benefits.activateGoToMarket') },
  requested: { rows: [{ label: 'status', value: 'goToMarket' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
