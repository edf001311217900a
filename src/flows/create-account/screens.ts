import type { Screens } from '../../practice/flow.ts';
import { leave, refusal } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  welcome: {
    at: ['welcome'],
    buttons: [
      { send: 'NEXT', label: 'next', look: 'primary' },
      { send: 'NOT_A_MEMBER', look: 'link' },
    ],
  },
  notAMember: { at: ['welcome'], buttons: [{ send: 'BACK', look: 'primary' }] },
  workAccount: {
    at: ['workAccount'],
    buttons: [
      { send: 'SIGN_IN', label: 'signIn', look: 'primary' },
      { send: 'CREATE_ONE', label: 'createOne' },
      leave,
    ],
  },
  noTenant: { at: ['workAccount'], buttons: [{ send: 'BACK', look: 'primary' }] },
  newAccount: {
    at: ['workAccount', 'createOne'],
    fields: [{ name: 'email', kind: 'email' }],
    buttons: [{ send: 'CREATE', with: ['email'], look: 'primary' }, leave],
  },
  personalNew: { at: ['workAccount', 'createOne'], buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
  signIn: {
    at: ['workAccount', 'signIn'],
    fields: [
      { name: 'email', kind: 'email', label: 'userName' },
      { name: 'password', kind: 'password', label: 'password' },
    ],
    buttons: [{ send: 'SIGN_IN', label: 'signIn', with: ['email', 'password'], look: 'primary' }, leave],
  },
  personalSignIn: { at: ['workAccount', 'signIn'], buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
  notAllowed: { at: ['workAccount', 'signIn'], ...refusal('account.create') },
  profile: {
    at: ['legalBusinessProfile'],
    fields: [{ name: 'duns', kind: 'duns', label: 'dunsId' }],
    buttons: [
      { send: 'LOOK_UP', with: ['duns'], look: 'primary' },
      { send: 'MANUAL', label: 'manual' },
      leave,
    ],
  },
  notFound: {
    at: ['legalBusinessProfile'],
    buttons: [{ send: 'MANUAL', label: 'manual', look: 'primary' }, { send: 'TRY_AGAIN' }],
  },
  found: {
    at: ['legalBusinessProfile'],
    buttons: [
      { send: 'CONFIRM', look: 'primary' },
      { send: 'BACK', look: 'link' },
    ],
  },
  byHand: {
    at: ['legalBusinessProfile', 'manual'],
    fields: [
      { name: 'name', kind: 'text', practice: 'Fabrikam Cloud' },
      { name: 'address', kind: 'address' },
    ],
    buttons: [{ send: 'NEXT', label: 'next', with: ['name', 'address'], look: 'primary' }, leave],
  },
  contact: {
    at: ['primaryContact'],
    fields: [
      { name: 'first', kind: 'text', practice: 'Kim' },
      { name: 'last', kind: 'text', practice: 'Akers' },
      { name: 'email', kind: 'email' },
      { name: 'phone', kind: 'phone' },
    ],
    buttons: [
      { send: 'ENROLL', label: 'enrollNow', with: ['first', 'last', 'email', 'phone'], look: 'primary' },
      leave,
    ],
  },
  personalContact: { at: ['primaryContact'], buttons: [{ send: 'TRY_AGAIN', look: 'primary' }] },
  mail: { rows: [{ value: 'accountStatus' }], buttons: [{ send: 'GO_ON', look: 'primary' }] },
  agreement: {
    at: ['microsoftPartnerNetworkAgreement'],
    buttons: [
      { send: 'ACCEPT', look: 'primary' },
      { send: 'NO_AUTHORITY', look: 'link' },
    ],
  },
  dashboard: {
    at: ['dashboard'],
    buttons: [{ send: 'OPEN_USERS', label: ['settings', 'userManagement'], look: 'primary' }],
  },
  users: { at: ['settings', 'userManagement'], buttons: [{ send: 'CHOOSE_ME', look: 'primary' }] },
  me: {
    at: ['settings', 'userManagement'],
    rows: [{ label: 'adminAgent', value: 'adminAgent' }],
    buttons: [
      { send: 'UPDATE', label: 'update', look: 'primary' },
      { send: 'SKIP', look: 'link' },
    ],
  },
  notTicked: { at: ['settings', 'userManagement'], buttons: [{ send: 'BACK', look: 'primary' }] },
  checked: {
    at: ['settings', 'userManagement'],
    rows: [{ label: 'adminAgent', value: 'adminAgent' }],
    buttons: [{ send: 'CLOSE', look: 'primary' }],
  },
  open: { rows: [{ value: 'accountStatus' }, { label: 'mpnId', value: 'mpnId' }], buttons: [] },
  waiting: { rows: [{ value: 'accountStatus' }], buttons: [] },
  notSigned: { rows: [{ value: 'accountStatus' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
