import { page, type Screens } from '../../practice/screen.ts';
import { leave, tryAgain } from '../parts/controls.ts';
import { openRequests, requests, supportScreens } from '../parts/support.ts';
import type { states } from './machine.ts';

const at = page('serviceRequests', 'partnerCenterRequests', 'newRequest');

export const screens = {
  ...supportScreens,
  asked: {
    at: requests,
    source: 'ours',
    table: openRequests,
    onward: [{ flow: 'check-request', as: 'instead' }],
    buttons: [leave],
  },
  form: {
    at,
    fields: [
      {
        name: 'problem',
        kind: 'list',
        label: 'typeOfProblem',
        options: [
          { value: 'other' },
          { value: 'billing', label: 'helpWithPartnerInvoicePaymentOrReconciliationFile' },
        ],
      },
      { name: 'description', kind: 'note', practice: 'cancelRequest' },
    ],
    buttons: [{ send: 'SUBMIT', label: 'submit', with: ['problem', 'description'], look: 'primary' }, leave],
  },
  otherProblem: { at, source: 'S2', buttons: [tryAgain] },
  sent: {
    at: requests,
    end: 'done',
    table: openRequests,
    onward: [{ flow: 'check-request', as: 'next' }],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
