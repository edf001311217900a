import { page, type Screens } from '../../practice/screen.ts';
import { back, leave } from '../parts/controls.ts';
import { openRequests, requests } from '../parts/support.ts';
import type { states } from './machine.ts';

const open = page('serviceRequests', 'partnerCenterRequests', 'open');
const [cancelRequest, refundRequest] = openRequests.rows;

export const screens = {
  home: { shared: true, buttons: [{ send: 'OPEN_REQUESTS', to: requests, look: 'primary' }] },
  requests: {
    shared: true,
    at: requests,
    buttons: [{ send: 'OPEN_LIST', label: 'open', look: 'primary' }, leave],
  },
  list: {
    at: open,
    table: {
      ...openRequests,
      rows: [
        { ...cancelRequest, control: { send: 'CHOOSE', look: 'link' } },
        { ...refundRequest, control: { send: 'CHOOSE_REFUND', look: 'link' } },
      ],
    },
    buttons: [{ send: 'MISSING', device: true, look: 'link' }, leave],
  },
  notYours: { at: open, source: 'support', buttons: [back] },
  request: { at: open, end: 'done', rows: [{ value: 'requestStatus' }], buttons: [] },
  left: { end: 'stopped', buttons: [] },
} satisfies Screens<typeof states>;
