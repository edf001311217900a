import type { Screens } from '../../practice/flow.ts';
import { leave, supportScreens } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  ...supportScreens,
  asked: { at: ['support', 'partnerCenterRequests'], first: 'check-request', buttons: [leave] },
  form: {
    at: ['support', 'partnerCenterRequests', 'newRequest'],
    fields: [
      {
        name: 'problem',
        kind: 'choice',
        label: 'typeOfProblem',
        options: [
          { value: 'billing', label: 'helpWithPartnerInvoicePaymentOrReconciliationFile' },
          { value: 'other' },
        ],
      },
      { name: 'description', kind: 'note' },
    ],
    buttons: [{ send: 'SUBMIT', label: 'submit', with: ['problem', 'description'], look: 'primary' }, leave],
  },
  otherProblem: {
    at: ['support', 'partnerCenterRequests', 'newRequest'],
    buttons: [{ send: 'TRY_AGAIN', look: 'primary' }],
  },
  sent: { rows: [{ value: 'requestStatus' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
