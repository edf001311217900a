import { page, type Screens, type Table } from '../../practice/screen.ts';
import { benefitList, benefitScreens, userMissingScreen, users } from '../parts/benefits.ts';
import { back, leave, tryAgain } from '../parts/controls.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

const at = benefitList('technicalBenefits');

const onward = [{ flow: 'go-to-market-benefit', as: 'next' }] as const;

/** What Action Pack brings as help (flows.md 8d). */
const list = {
  columns: ['benefitName', 'status'],
  rows: [
    { id: 'incidents', cells: ['technical'] },
    { id: 'advisoryHours', cells: ['included'] },
  ],
} as const satisfies Table;
const [incidents, advisoryHours] = list.rows;
const open = { ...list, rows: [{ ...incidents, open: true }, advisoryHours] } as const satisfies Table;

export const screens = {
  ...benefitScreens('technicalBenefits'),
  list: {
    at,
    table: {
      ...list,
      rows: [
        { ...incidents, control: { send: 'OPEN_ROW', label: 'downArrow', look: 'primary' } },
        { ...advisoryHours, control: { send: 'REQUEST_HOURS', label: 'requestForm', look: 'link' } },
      ],
    },
    buttons: [leave],
  },
  waiting: { at, source: 'S3', rows: [{ label: 'status', value: 'technical' }], buttons: [back] },
  person: {
    at,
    table: open,
    fields: [{ name: 'user', kind: 'choice', options: users }],
    buttons: [
      { send: 'CHOOSE', with: ['user'], look: 'primary' },
      { send: 'NOT_LISTED', device: true, look: 'link' },
      leave,
    ],
  },
  notAllowed: { at, ...refusal('benefits.assignUser') },
  userMissing: userMissingScreen,
  address: {
    at,
    table: open,
    fields: [{ name: 'email', kind: 'otherEmail' }],
    buttons: [{ send: 'ASSIGN', label: 'assignUser', with: ['email'], look: 'primary' }, leave],
  },
  sameAddress: { shared: true, at, source: 'S3', buttons: [tryAgain] },
  hours: {
    at: page('benefits', 'technicalBenefits', 'requestForm'),
    fields: [{ name: 'topic', kind: 'note', practice: 'topic' }],
    buttons: [{ send: 'SUBMIT', label: 'submitRequest', with: ['topic'], look: 'primary' }, leave],
  },
  requested: {
    at,
    end: 'done',
    table: list,
    onward,
    buttons: [],
  },
  hoursRequested: { at, end: 'done', onward, buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
