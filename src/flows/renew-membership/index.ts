import { defineFlow } from '../../practice/flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'account.create',
  version: 3,
  machine,
  screens,
  needs: [{ that: { membership: 'old' }, facts: { membership: 'old' } }],
  scenarios: {
    oldMembership: { account: { account: 'none' } },
    accountOpen: { account: { account: 'open' } },
  },
});
