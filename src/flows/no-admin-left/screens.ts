import { gear, page, type Screens, type Table } from '../../practice/screen.ts';
import { leave, tryAgain } from '../parts/controls.ts';
import { userList } from '../parts/users.ts';
import type { states } from './machine.ts';

const at = gear('userManagement');
const [, , admin] = userList.rows;

/** The list of users once it is filtered on the global admins. */
const admins = { ...userList, rows: [admin] } as const satisfies Table;

export const screens = {
  users: {
    at,
    table: userList,
    fields: [
      {
        name: 'role',
        kind: 'list',
        options: [{ value: 'userManagementAdmin' }, { value: 'globalAdmin', label: 'globalAdmin' }],
      },
    ],
    buttons: [{ send: 'FILTER', with: ['role'], look: 'primary' }, leave],
  },
  otherRole: { at, source: 'noAdmin', buttons: [tryAgain] },
  listed: { at, table: admins, buttons: [{ send: 'ASK', device: true, look: 'primary' }, leave] },
  nobody: {
    at,
    table: admins,
    buttons: [
      { send: 'OPEN_AZURE', device: true, look: 'primary' },
      { send: 'NO_ACCESS', device: true },
    ],
  },
  azure: {
    at: page('azureHelpSupport', 'newSupportRequest'),
    elsewhere: true,
    source: 'noAdmin',
    fields: [
      {
        name: 'issue',
        kind: 'list',
        options: [{ value: 'billing' }, { value: 'technical', label: 'technicalIssue' }],
      },
    ],
    buttons: [{ send: 'NEXT', label: 'nextSolutions', with: ['issue'], look: 'primary' }, leave],
  },
  solutions: {
    elsewhere: true,
    source: 'noAdmin',
    buttons: [{ send: 'DETAILS', label: 'nextDetails', look: 'primary' }, leave],
  },
  details: { elsewhere: true, source: 'ours', buttons: [{ send: 'SUBMIT', look: 'primary' }, leave] },
  otherType: { source: 'noAdmin', buttons: [tryAgain] },
  asked: { at, end: 'done', table: admins, buttons: [] },
  requested: { end: 'done', onward: [{ flow: 'become-global-admin', as: 'or' }], buttons: [] },
  takeover: { end: 'refused', buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
