import type { Screens } from '../../practice/flow.ts';
import { leave, supportScreens } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  ...supportScreens,
  form: {
    at: ['support', 'partnerCenterRequests', 'newRequest'],
    rows: [{ value: 'bought' }, { value: 'today' }],
    fields: [{ name: 'description', kind: 'note' }],
    buttons: [{ send: 'SUBMIT', label: 'submit', with: ['description'], look: 'primary' }, leave],
  },
  checked: { rows: [{ value: 'requestStatus' }], buttons: [{ send: 'WAIT', look: 'primary' }] },
  sent: { rows: [{ value: 'requestStatus' }], buttons: [] },
  refusedTooLate: { rows: [{ value: 'bought' }, { value: 'today' }], buttons: [] },
  refusedUsed: { rows: [{ value: 'key' }, { value: 'visualStudio' }], buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
