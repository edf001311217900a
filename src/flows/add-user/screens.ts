import { gear, type Screens } from '../../practice/screen.ts';
import { back, leave, tryAgain } from '../parts/controls.ts';
import { refusal } from '../parts/refusal.ts';
import { userList } from '../parts/users.ts';
import type { states } from './machine.ts';

const at = gear('accountSettings', 'userManagement');

export const screens = {
  home: { shared: true, buttons: [{ send: 'OPEN_USERS', to: at, look: 'primary' }] },
  users: {
    at,
    table: userList,
    buttons: [{ send: 'ADD_USER', label: 'addUser', look: 'primary' }, leave],
  },
  notAllowed: { at, ...refusal('users.add') },
  form: {
    at,
    fields: [
      { name: 'name', kind: 'text', practice: 'colleague', label: 'fullName' },
      { name: 'email', kind: 'newEmail', practice: 'colleagueAddress', label: 'uniqueEmailAddress' },
      {
        name: 'agent',
        kind: 'list',
        label: 'typeOfAgent',
        options: [{ value: 'none' }, { value: 'adminAgent', label: 'adminAgent' }],
      },
      {
        name: 'admin',
        kind: 'list',
        label: 'typeOfAdmin',
        options: [{ value: 'none' }, { value: 'globalAdmin', label: 'globalAdmin' }],
      },
    ],
    buttons: [
      { send: 'ADD', label: 'add', with: ['name', 'email', 'agent', 'admin'], look: 'primary' },
      leave,
    ],
  },
  addressTaken: { at, source: 'users', buttons: [tryAgain] },
  tooMuch: { at, source: 'leastPrivilege', buttons: [tryAgain] },
  confirm: {
    at,
    rows: [
      { label: 'userName', value: 'signIn' },
      { label: 'temporaryPassword', value: 'temporaryPassword' },
    ],
    buttons: [
      { send: 'COPIED', device: true, look: 'primary' },
      { send: 'CLOSE', device: true, look: 'link' },
    ],
  },
  notCopied: {
    at,
    source: 'users',
    buttons: [back, { send: 'GO_WITHOUT', device: true, look: 'link' }],
  },
  added: {
    at,
    end: 'done',
    table: userList,
    onward: [{ flow: 'visual-studio-benefit', as: 'next' }],
    buttons: [],
  },
  addedWithout: { at, end: 'refused', table: userList, buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
