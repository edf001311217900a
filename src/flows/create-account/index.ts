import { defineFlow } from '../../practice/flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'account.create',
  version: 1,
  machine,
  screens,
  needs: { facts: { account: 'none' } },
  scenarios: {
    workAccount: { account: { account: 'none', adminAgent: 'no' } },
    noTenant: { account: { account: 'none', adminAgent: 'no', tenant: 'no' } },
    agentAlready: { account: { account: 'none' } },
    contactSilent: { account: { account: 'none', adminAgent: 'no', contact: 'silent' } },
  },
});
