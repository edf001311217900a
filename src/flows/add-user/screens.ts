import type { Screens } from '../../practice/flow.ts';
import { leave, refusal } from '../shared.ts';
import type { states } from './machine.ts';

const at = ['accountSettings', 'userManagement'] as const;

export const screens = {
  home: { buttons: [{ send: 'OPEN_USERS', label: ['accountSettings', 'userManagement'], look: 'primary' }] },
  users: {
    at,
    rows: [{ value: 'colleague' }],
    buttons: [{ send: 'ADD_USER', label: 'addUser', look: 'primary' }, leave],
  },
  notAllowed: { at, ...refusal('users.add') },
  form: {
    at,
    fields: [
      { name: 'name', kind: 'text', practice: 'Lee Gu', label: 'fullName' },
      { name: 'email', kind: 'email', practice: 'lee@fabrikam.example', label: 'uniqueEmailAddress' },
      {
        name: 'agent',
        kind: 'choice',
        label: 'typeOfAgent',
        options: [{ value: 'none' }, { value: 'adminAgent', label: 'adminAgent' }],
      },
      {
        name: 'admin',
        kind: 'choice',
        label: 'typeOfAdmin',
        options: [{ value: 'none' }, { value: 'globalAdmin', label: 'globalAdmin' }],
      },
    ],
    buttons: [
      { send: 'ADD', label: 'add', with: ['name', 'email', 'agent', 'admin'], look: 'primary' },
      leave,
    ],
  },
  personalAddress: { at, buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
  confirm: {
    at,
    rows: [
      { label: 'userName', value: 'signIn' },
      { label: 'temporaryPassword', value: 'temporaryPassword' },
    ],
    buttons: [
      { send: 'COPIED', look: 'primary' },
      { send: 'CLOSE', look: 'link' },
    ],
  },
  notCopied: {
    at,
    buttons: [
      { send: 'BACK', look: 'primary' },
      { send: 'GO_WITHOUT', look: 'link' },
    ],
  },
  added: { at, rows: [{ value: 'colleague' }], buttons: [] },
  addedWithout: { at, rows: [{ value: 'colleague' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
