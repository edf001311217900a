import type { Screens } from '../../practice/flow.ts';
import { leave } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  users: {
    at: ['settings', 'userManagement'],
    buttons: [{ send: 'FILTER', label: 'globalAdmin', look: 'primary' }, leave],
  },
  listed: {
    at: ['settings', 'userManagement'],
    rows: [{ label: 'globalAdmin', value: 'globalAdmin' }],
    buttons: [{ send: 'ASK', look: 'primary' }, leave],
  },
  nobody: {
    at: ['settings', 'userManagement'],
    rows: [{ label: 'globalAdmin', value: 'globalAdmin' }],
    buttons: [{ send: 'OPEN_AZURE', look: 'primary' }, { send: 'NO_ACCESS' }],
  },
  azure: {
    fields: [{ name: 'issue', kind: 'choice', options: [{ value: 'technical' }, { value: 'billing' }] }],
    buttons: [{ send: 'SUBMIT', with: ['issue'], look: 'primary' }, leave],
  },
  otherType: { buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
  asked: { rows: [{ label: 'globalAdmin', value: 'globalAdmin' }], buttons: [] },
  requested: { buttons: [] },
  takeover: { buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
