import { menu, type Screen, type Table } from '../../practice/screen.ts';
import { leave } from './controls.ts';

/** Where help is asked for (flows.md 7). */
const support = menu('support');

/** The requests that the reader filed. S2 names no place after the link of flows.md 7, but this one in 7b. */
export const requests = menu('serviceRequests', 'partnerCenterRequests');

/** The open requests, each with its state. */
export const openRequests = {
  label: 'open',
  columns: [{ our: 'request' }, 'status'],
  rows: [
    { id: 'cancelRequest', cells: ['requestStatus'], when: { actionPack: 'cancelling' } },
    { id: 'refundRequest', cells: ['requestStatus'], when: { refund: 'requested' } },
  ],
} as const satisfies Table;

/** The way to a new support request (flows.md 7). */
export const supportScreens = {
  support: {
    shared: true,
    at: support,
    buttons: [{ send: 'REPORT', label: 'reportProblemsWithPartnerCenter', look: 'primary' }],
  },
  requests: {
    shared: true,
    at: requests,
    table: openRequests,
    buttons: [{ send: 'NEW_REQUEST', label: 'newRequest', look: 'primary' }, leave],
  },
} as const satisfies Record<string, Screen>;
