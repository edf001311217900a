import { defineFlow } from '../../practice/flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'membership.join',
  version: 1,
  machine,
  screens,
  needs: { facts: { membership: 'old' } },
  scenarios: {
    oldMembership: { account: { account: 'none', membership: 'old' } },
    accountOpen: { account: { account: 'open', membership: 'old' } },
  },
});
