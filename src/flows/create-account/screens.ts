import { gear, page, type Screens } from '../../practice/screen.ts';
import { back, leave, tryAgain } from '../parts/controls.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

const welcome = page('welcome');
const workAccount = page('workAccount');
const signIn = page('workAccount', 'signIn');
const createOne = page('workAccount', 'createOne');
const profile = page('legalBusinessProfile');
const contact = page('primaryContact');
const userManagement = gear('userManagement');

export const screens = {
  welcome: {
    at: welcome,
    buttons: [
      { send: 'NEXT', label: 'next', look: 'primary' },
      { send: 'NOT_A_MEMBER', device: true, look: 'link' },
    ],
  },
  notAMember: { at: welcome, source: 'S4', buttons: [back] },
  workAccount: {
    at: workAccount,
    buttons: [
      { send: 'SIGN_IN', label: 'signIn', look: 'primary' },
      { send: 'CREATE_ONE', label: 'createOne' },
      leave,
    ],
  },
  noTenant: { at: workAccount, source: 'S4', buttons: [back] },
  newAccount: {
    at: createOne,
    fields: [{ name: 'email', kind: 'email' }],
    buttons: [{ send: 'CREATE', with: ['email'], look: 'primary' }, leave],
  },
  personalNew: { at: createOne, source: 'tenants', buttons: [tryAgain] },
  signIn: {
    at: signIn,
    fields: [
      { name: 'email', kind: 'email', label: 'userName' },
      { name: 'password', kind: 'password', label: 'password' },
    ],
    buttons: [{ send: 'SIGN_IN', label: 'signIn', with: ['email', 'password'], look: 'primary' }, leave],
  },
  personalSignIn: { at: signIn, source: 'tenants', buttons: [tryAgain] },
  notAllowed: { at: signIn, ...refusal('account.create') },
  profile: {
    at: profile,
    fields: [{ name: 'duns', kind: 'duns', label: 'dunsId' }],
    buttons: [
      { send: 'LOOK_UP', with: ['duns'], look: 'primary' },
      { send: 'MANUAL', label: 'manual' },
      leave,
    ],
  },
  notFound: {
    at: profile,
    source: 'ours',
    buttons: [{ send: 'MANUAL', label: 'manual', look: 'primary' }, tryAgain],
  },
  found: {
    at: profile,
    rows: [{ value: 'companyName' }, { value: 'companyAddress' }],
    buttons: [
      { send: 'CONFIRM', look: 'primary' },
      { send: 'BACK', look: 'link' },
    ],
  },
  byHand: {
    at: page('legalBusinessProfile', 'manual'),
    fields: [
      { name: 'name', kind: 'text', practice: 'company' },
      { name: 'address', kind: 'address' },
    ],
    buttons: [{ send: 'NEXT', label: 'next', with: ['name', 'address'], look: 'primary' }, leave],
  },
  contact: {
    at: contact,
    fields: [
      { name: 'first', kind: 'text', practice: 'first' },
      { name: 'last', kind: 'text', practice: 'last' },
      { name: 'email', kind: 'email' },
      { name: 'phone', kind: 'phone' },
    ],
    buttons: [
      { send: 'ENROLL', label: 'enrollNow', with: ['first', 'last', 'email', 'phone'], look: 'primary' },
      leave,
    ],
  },
  personalContact: { at: contact, source: 'tenants', buttons: [tryAgain] },
  mail: {
    elsewhere: true,
    source: 'ours',
    message: true,
    buttons: [{ send: 'GO_ON', device: true, look: 'primary' }],
  },
  agreement: {
    at: page('microsoftPartnerNetworkAgreement'),
    document: 'microsoftPartnerNetworkAgreement',
    buttons: [
      { send: 'ACCEPT', look: 'primary' },
      { send: 'NO_AUTHORITY', device: true, look: 'link' },
    ],
  },
  dashboard: {
    at: page('dashboard'),
    buttons: [{ send: 'OPEN_USERS', to: userManagement, look: 'primary' }],
  },
  users: {
    at: userManagement,
    table: {
      columns: [{ our: 'user' }, 'userName'],
      rows: [
        { id: 'admin', cells: ['adminAddress'], when: { globalAdmin: 'someone' } },
        { id: 'you', cells: ['yourAddress'], control: { send: 'CHOOSE_ME', look: 'link' } },
      ],
    },
    buttons: [],
  },
  me: {
    at: userManagement,
    fields: [{ name: 'agent', kind: 'tick', label: 'adminAgent', ticked: { adminAgent: 'yes' } }],
    buttons: [{ send: 'UPDATE', label: 'update', with: ['agent'], look: 'primary' }, leave],
  },
  notTicked: { at: userManagement, source: 'S4', buttons: [tryAgain] },
  checked: {
    at: userManagement,
    rows: [{ label: 'adminAgent', value: 'adminAgent' }],
    buttons: [{ send: 'CLOSE', device: true, look: 'primary' }],
  },
  open: {
    end: 'done',
    rows: [{ value: 'accountStatus' }, { label: 'mpnId', value: 'mpnId' }],
    onward: [
      { flow: 'add-user', as: 'next' },
      { flow: 'subscribe-action-pack', as: 'next' },
    ],
    buttons: [],
  },
  waiting: { end: 'refused', rows: [{ value: 'accountStatus' }], buttons: [] },
  notSigned: { end: 'refused', rows: [{ value: 'agreement' }], buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
