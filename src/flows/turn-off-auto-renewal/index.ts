import { defineFlow } from '../../practice/flow.ts';
import { needsAccount, needsRunning } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'offers.autoRenewOff',
  version: 3,
  machine,
  screens,
  needs: [needsAccount, needsRunning, { that: { autoRenewal: 'on' }, facts: { autoRenewal: 'on' } }],
  scenarios: {
    renewalOn: { account: { payment: 'card', age: '45' } },
    renewalOff: { account: { payment: 'card', age: '45', autoRenewal: 'off' } },
  },
});
