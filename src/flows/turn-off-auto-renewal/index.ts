import { defineFlow } from '../../practice/flow.ts';
import { needsActionPack } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'offers.autoRenewOff',
  version: 1,
  machine,
  screens,
  needs: needsActionPack,
  scenarios: {
    renewalOn: { account: { payment: 'card', age: '45' } },
    renewalOff: { account: { payment: 'card', age: '45', autoRenewal: 'off' } },
  },
});
