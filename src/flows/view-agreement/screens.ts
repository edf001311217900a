import { gear, menu, page, type Screens } from '../../practice/screen.ts';
import { leave } from '../parts/controls.ts';
import { refusal } from '../parts/refusal.ts';
import type { states } from './machine.ts';

const at = page('partnerSettings', 'partnerProfile');

export const screens = {
  overview: {
    at: menu('overview'),
    buttons: [{ send: 'OPEN_PROFILE', to: gear('partnerSettings'), look: 'primary' }],
  },
  profile: {
    at,
    table: {
      label: 'programInfo',
      columns: [{ our: 'agreement' }, { our: 'mpnProgram' }],
      rows: [
        {
          id: 'mpnAgreement',
          label: 'microsoftPartnerNetworkAgreement',
          cells: ['enrolled'],
          control: { send: 'OPEN_AGREEMENT', look: 'link' },
        },
        {
          id: 'partnerAgreement',
          label: 'microsoftPartnerAgreement',
          cells: ['enrolled'],
          when: { csp: 'yes' },
          control: { send: 'OPEN_OTHER', look: 'link' },
        },
      ],
    },
    rows: [
      { label: 'mpnId', value: 'mpnId' },
      { label: 'mpnProgramStatus', value: 'enrolled' },
    ],
    buttons: [leave],
  },
  notAllowed: { at, ...refusal('agreement.download') },
  agreement: {
    at,
    document: 'microsoftPartnerNetworkAgreement',
    buttons: [
      { send: 'SAVE', look: 'primary' },
      { send: 'CLOSE', look: 'link' },
    ],
  },
  otherAgreement: {
    at,
    document: 'microsoftPartnerAgreement',
    buttons: [
      { send: 'SAVE', look: 'primary' },
      { send: 'CLOSE', look: 'link' },
    ],
  },
  saved: { at, end: 'done', buttons: [] },
  read: { at, end: 'done', buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
