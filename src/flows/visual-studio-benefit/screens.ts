import type { Screens, Table } from '../../practice/screen.ts';
import { benefitList, benefitScreens, userMissingScreen, users } from '../parts/benefits.ts';
import { leave } from '../parts/controls.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

const at = benefitList('visualStudioSubscriptions');

/** The three subscriptions that Action Pack brings (flows.md 0, as of 2020-03). */
const list = {
  columns: ['benefitName', { our: 'assignedTo' }],
  rows: [
    { id: 'visualStudio1', cells: ['visualStudio'] },
    { id: 'visualStudio2', cells: ['unassigned'] },
    { id: 'visualStudio3', cells: ['unassigned'] },
  ],
} as const satisfies Table;
const [first, second, third] = list.rows;
const open = { ...list, rows: [{ ...first, open: true }, second, third] } as const satisfies Table;

export const screens = {
  ...benefitScreens('visualStudioSubscriptions'),
  list: {
    at,
    table: {
      ...list,
      rows: [{ ...first, control: { send: 'OPEN_ROW', label: 'downArrow', look: 'primary' } }, second, third],
    },
    buttons: [leave],
  },
  holder: { at, table: open, buttons: [{ send: 'REMOVE', label: 'remove', look: 'primary' }, leave] },
  notAllowedToMove: { at, ...refusal('benefits.reassignVisualStudio') },
  details: {
    at,
    table: open,
    fields: [{ name: 'user', kind: 'choice', options: users }],
    buttons: [
      { send: 'ASSIGN', label: 'assignUser', with: ['user'], look: 'primary' },
      { send: 'NOT_LISTED', device: true, look: 'link' },
      leave,
    ],
  },
  notAllowed: { at, ...refusal('benefits.assignUser') },
  userMissing: userMissingScreen,
  assigned: {
    at,
    end: 'done',
    table: list,
    onward: [{ flow: 'technical-benefit', as: 'next' }],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
