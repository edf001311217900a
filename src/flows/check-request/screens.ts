import type { Screens } from '../../practice/flow.ts';
import { leave } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  home: {
    buttons: [
      { send: 'OPEN_REQUESTS', label: ['serviceRequests', 'partnerCenterRequests'], look: 'primary' },
    ],
  },
  requests: {
    at: ['serviceRequests', 'partnerCenterRequests'],
    buttons: [{ send: 'OPEN_LIST', label: 'open', look: 'primary' }, leave],
  },
  list: {
    at: ['serviceRequests', 'partnerCenterRequests', 'open'],
    buttons: [{ send: 'CHOOSE', look: 'primary' }, { send: 'MISSING', look: 'link' }, leave],
  },
  notYours: {
    at: ['serviceRequests', 'partnerCenterRequests', 'open'],
    buttons: [{ send: 'BACK', look: 'primary' }],
  },
  request: { rows: [{ value: 'requestStatus' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
