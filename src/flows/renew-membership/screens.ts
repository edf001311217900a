import type { Screens } from '../../practice/flow.ts';
import { leave } from '../shared.ts';
import type { states } from './machine.ts';

export const screens = {
  oldSite: { buttons: [{ send: 'GO_OVER', look: 'primary' }, { send: 'RENEW_HERE' }] },
  viewOnly: { buttons: [{ send: 'GO_OVER', look: 'primary' }] },
  partnerCenter: {
    rows: [{ value: 'accountStatus' }],
    buttons: [{ send: 'CREATE', look: 'primary' }, { send: 'RENEW' }, leave],
  },
  accountFirst: { first: 'create-account', buttons: [{ send: 'BACK', look: 'primary' }] },
  moved: { rows: [{ value: 'accountStatus' }], buttons: [{ send: 'RENEW', look: 'primary' }, leave] },
  renewed: { buttons: [] },
  left: { buttons: [] },
} satisfies Screens<typeof states>;
