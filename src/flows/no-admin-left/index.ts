import { defineFlow } from '../../practice/flow.ts';
import { needsAccount } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'globalAdmin.find',
  version: 3,
  machine,
  screens,
  needs: [needsAccount, { that: { globalAdmin: 'nobody' }, facts: { globalAdmin: 'nobody' } }],
  scenarios: {
    nobody: {},
    someone: { account: { globalAdmin: 'someone' } },
  },
});
