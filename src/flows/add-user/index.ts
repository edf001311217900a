import { defineFlow } from '../../practice/flow.ts';
import { needsAccount } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'users.add',
  version: 2,
  machine,
  screens,
  needs: [needsAccount],
  scenarios: {
    newColleague: {},
    adminAgent: { roles: ['admin-agent'] },
    noTenantRole: { roles: ['account-admin'] },
  },
});
