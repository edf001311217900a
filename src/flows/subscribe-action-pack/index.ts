import { defineFlow } from '../../practice/flow.ts';
import { needsAccount } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'offers.buy',
  version: 2,
  machine,
  screens,
  needs: needsAccount,
  scenarios: {
    newMember: {},
    paymentOnFile: { account: { payment: 'card' } },
    owned: { account: { payment: 'card', actionPack: 'bought', age: '14' } },
  },
});
