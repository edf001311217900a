import { defineFlow } from '../../practice/flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'account.create',
  version: 2,
  machine,
  screens,
  needs: [
    { that: { account: 'none' }, facts: { account: 'none' } },
    { that: { adminAgent: 'no' }, facts: { adminAgent: 'no' } },
  ],
  scenarios: {
    workAccount: {},
    noTenant: { account: { tenant: 'no' } },
    agentAlready: { account: { adminAgent: 'yes' } },
    contactSilent: { account: { contact: 'silent' } },
  },
});
