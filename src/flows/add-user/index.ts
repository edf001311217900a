import { defineFlow } from '../../practice/flow.ts';
import { needsAccount } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'users.add',
  version: 3,
  machine,
  screens,
  needs: [
    needsAccount,
    // There is one colleague to add: who did so before can do it again.
    { that: { colleague: 'none' }, facts: { colleague: 'none' } },
  ],
  scenarios: {
    newColleague: {},
    adminAgent: { roles: ['admin-agent'] },
    noTenantRole: { roles: ['account-admin'] },
  },
});
