import type { Screens, Table } from '../../practice/screen.ts';
import { benefitList, benefitScreens } from '../parts/benefits.ts';
import { leave } from '../parts/controls.ts';
import { languages } from '../parts/languages.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

const at = benefitList('software');

/** What Action Pack brings as software (flows.md 0, as of 2020-03). */
const list = {
  columns: ['benefitName', 'status'],
  rows: [{ id: 'windows10', cells: ['softwareStatus'] }],
} as const satisfies Table;
const [windows10] = list.rows;
const open = { ...list, rows: [{ ...windows10, open: true }] } as const satisfies Table;

export const screens = {
  ...benefitScreens('software'),
  list: {
    at,
    table: {
      ...list,
      rows: [{ ...windows10, control: { send: 'OPEN_ROW', label: 'downArrow', look: 'primary' } }],
    },
    buttons: [leave],
  },
  details: {
    at,
    table: open,
    rows: [{ value: 'key' }],
    buttons: [{ send: 'GET_KEYS', label: 'getKeys', look: 'primary' }, leave],
  },
  notAllowed: { at, ...refusal('benefits.getKeys') },
  language: {
    at,
    table: open,
    rows: [{ value: 'key' }],
    fields: [{ name: 'language', kind: 'list', options: languages }],
    buttons: [{ send: 'CHOOSE', with: ['language'], look: 'primary' }],
  },
  system: {
    at,
    table: open,
    rows: [{ value: 'key' }],
    fields: [{ name: 'system', kind: 'list', options: [{ value: 'x64' }, { value: 'x86' }] }],
    buttons: [{ send: 'CHOOSE', with: ['system'], look: 'primary' }],
  },
  download: { at, table: open, rows: [{ value: 'key' }], buttons: [{ send: 'DOWNLOAD', look: 'primary' }] },
  installed: {
    at,
    end: 'done',
    rows: [{ value: 'key' }],
    onward: [{ flow: 'visual-studio-benefit', as: 'next' }],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
