import type { Screens, Table } from '../../practice/screen.ts';
import { benefitList, benefitScreens } from '../parts/benefits.ts';
import { back, leave } from '../parts/controls.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

const at = benefitList('cloud');

/** What Action Pack brings for the cloud (flows.md 0, as of 2020-03). */
const list = {
  columns: ['benefitName', 'status'],
  rows: [
    { id: 'office365', cells: ['cloudStatus'] },
    { id: 'mobility', cells: ['unused'] },
    { id: 'dynamics', cells: ['unused'] },
    { id: 'azureCredit', cells: ['azureStatus'] },
  ],
} as const satisfies Table;
const [office365, mobility, dynamics, azureCredit] = list.rows;

const onward = [{ flow: 'visual-studio-benefit', as: 'next' }] as const;

const licenceOpen = {
  ...list,
  rows: [{ ...office365, open: true }, mobility, dynamics, azureCredit],
} as const;
const azureOpen = { ...list, rows: [office365, mobility, dynamics, { ...azureCredit, open: true }] } as const;

export const screens = {
  ...benefitScreens('cloud'),
  list: {
    at,
    table: {
      ...list,
      rows: [
        { ...office365, control: { send: 'OPEN_LICENCE', label: 'downArrow', look: 'primary' } },
        mobility,
        dynamics,
        { ...azureCredit, control: { send: 'OPEN_AZURE', label: 'downArrow' } },
      ],
    },
    buttons: [leave],
  },
  licence: {
    at,
    table: licenceOpen,
    buttons: [{ send: 'GET_KEYS', label: 'getKeys', look: 'primary' }, leave],
  },
  redeemedBefore: { at, source: 'cloud', rows: [{ value: 'cloudKey' }], buttons: [back, leave] },
  notAllowed: { at, ...refusal('benefits.activateLicence') },
  key: {
    elsewhere: true,
    source: 'ours',
    rows: [{ value: 'cloudKey' }],
    buttons: [
      { send: 'FIRST', device: true, look: 'primary' },
      { send: 'EXISTING', device: true },
    ],
  },
  firstTime: {
    elsewhere: true,
    source: 'cloud',
    rows: [{ value: 'cloudKey' }],
    buttons: [{ send: 'REDEEM', label: 'redeem', look: 'primary' }],
  },
  existing: {
    elsewhere: true,
    source: 'cloud',
    rows: [{ value: 'cloudKey' }],
    buttons: [
      { send: 'ADD_LICENSES', label: 'addLicenses' },
      { send: 'EXTEND', label: 'extendEndDate' },
    ],
  },
  azure: {
    at,
    table: azureOpen,
    buttons: [{ send: 'NAME_MYSELF', label: 'assignUser', look: 'primary' }, leave],
  },
  notAllowedUsage: { at, ...refusal('benefits.activateUsage') },
  activated: { end: 'done', rows: [{ value: 'cloudKey' }], onward, buttons: [] },
  seatsAdded: { end: 'done', rows: [{ value: 'cloudKey' }], onward, buttons: [] },
  extended: { end: 'done', rows: [{ value: 'cloudKey' }], onward, buttons: [] },
  named: { at, end: 'done', table: list, onward, buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
