import { defineFlow } from '../../practice/flow.ts';
import { needsAccount } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'offers.buy',
  version: 3,
  machine,
  screens,
  needs: [needsAccount, { that: 'canSubscribe', facts: { actionPack: 'none' } }],
  scenarios: {
    newMember: {},
    paymentOnFile: { account: { payment: 'card' } },
    owned: { account: { payment: 'card', actionPack: 'bought', age: '14' } },
  },
});
