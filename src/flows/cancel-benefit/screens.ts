import { page, type Row, type Screens } from '../../practice/screen.ts';
import { leave } from '../parts/controls.ts';
import { openRequests, requests, supportScreens } from '../parts/support.ts';
import type { states } from './machine.ts';

/** The days that decide: of the purchase, the last one on which money back can be asked for, and today (flows.md 10). */
const days = [{ value: 'bought' }, { value: 'lastRefund' }, { value: 'today' }] as const satisfies Row[];

export const screens = {
  ...supportScreens,
  form: {
    at: page('serviceRequests', 'partnerCenterRequests', 'newRequest'),
    source: 'ours',
    rows: days,
    fields: [{ name: 'description', kind: 'note', practice: 'refundRequest' }],
    buttons: [{ send: 'SUBMIT', label: 'submit', with: ['description'], look: 'primary' }, leave],
  },
  checked: { at: requests, table: openRequests, buttons: [{ send: 'WAIT', device: true, look: 'primary' }] },
  sent: {
    at: requests,
    end: 'done',
    table: openRequests,
    onward: [{ flow: 'check-request', as: 'next' }],
    buttons: [],
  },
  refusedTooLate: {
    at: requests,
    end: 'refused',
    rows: days,
    onward: [{ flow: 'turn-off-auto-renewal', as: 'instead' }],
    buttons: [],
  },
  refusedUsed: {
    at: requests,
    end: 'refused',
    rows: [
      { value: 'usedSoftware' },
      { value: 'usedCloud' },
      { value: 'usedAzure' },
      { value: 'usedVisualStudio' },
      { value: 'usedTechnical' },
      { value: 'usedGoToMarket' },
    ],
    onward: [{ flow: 'turn-off-auto-renewal', as: 'instead' }],
    buttons: [],
  },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
