import type { Screens, Table } from '../../practice/screen.ts';
import { benefitList, benefitScreens, userMissingScreen, users } from '../parts/benefits.ts';
import { back, leave, tryAgain } from '../parts/controls.ts';
import { languages } from '../parts/languages.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

const at = benefitList('goToMarketBenefits');

/** Which benefits there are depends on what the company has earned (flows.md 8e). */
const list = {
  columns: ['benefitName', 'status'],
  rows: [
    { id: 'silverCore', label: 'silverCore', cells: ['goToMarket'], when: { competency: 'silver' } },
    { id: 'goldCore', label: 'goldCore', cells: ['goToMarket'], when: { competency: 'gold' } },
  ],
} as const satisfies Table;
const [silver, gold] = list.rows;
const openRow = { send: 'OPEN_ROW', label: 'downArrow' } as const;
const closed = {
  ...list,
  rows: [
    { ...silver, control: openRow },
    { ...gold, control: { ...openRow, send: 'OPEN_GOLD' } },
  ],
} as const satisfies Table;
const open = {
  ...list,
  rows: [
    { ...silver, open: true },
    { ...gold, open: true },
  ],
} as const satisfies Table;

export const screens = {
  ...benefitScreens('goToMarketBenefits'),
  list: {
    at,
    table: closed,
    rows: [{ value: 'marketingContact' }],
    buttons: [
      { send: 'ADD', label: 'add', look: 'primary' },
      { send: 'UPDATE', label: 'update' },
      { send: 'CHANGE', label: 'change' },
      leave,
    ],
  },
  nobodyYet: { at, source: 'ours', buttons: [back] },
  notAllowed: { at, ...refusal('benefits.setMarketingContact') },
  contact: {
    at,
    fields: [{ name: 'user', kind: 'choice', options: users }],
    buttons: [
      { send: 'CHOOSE', with: ['user'], look: 'primary' },
      { send: 'NOT_LISTED', device: true, look: 'link' },
      leave,
    ],
  },
  userMissing: userMissingScreen,
  contactDetails: {
    at,
    fields: [
      { name: 'email', kind: 'otherEmail' },
      { name: 'phone', kind: 'phone' },
      { name: 'language', kind: 'list', options: languages },
    ],
    buttons: [
      { send: 'ASSIGN', label: 'assignUser', with: ['email', 'phone', 'language'], look: 'primary' },
      leave,
    ],
  },
  sameAddress: { shared: true, at, source: 'S3', buttons: [tryAgain] },
  ready: { at, table: closed, rows: [{ value: 'marketingContact' }], buttons: [leave] },
  row: {
    at,
    table: open,
    rows: [{ value: 'marketingContact' }],
    buttons: [{ send: 'ACTIVATE', label: 'activate', look: 'primary' }, leave],
  },
  contactFirst: { at, source: 'S3', buttons: [back] },
  waiting: { at, source: 'S3', rows: [{ label: 'status', value: 'goToMarket' }], buttons: [leave] },
  notAllowedToActivate: { at, ...refusal('benefits.activateGoToMarket') },
  requested: { at, end: 'done', table: list, buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
