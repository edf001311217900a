import { defineFlow } from '../../practice/flow.ts';
import { needsActionPack } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'offers.renew',
  version: 1,
  machine,
  screens,
  needs: needsActionPack,
  scenarios: {
    expired: { account: { age: '375', autoRenewal: 'off' } },
    paymentOnFile: { account: { age: '375', autoRenewal: 'off', payment: 'card' } },
    tooEarly: { account: { age: '45', payment: 'card' } },
    tooLate: { account: { age: '410', autoRenewal: 'off', payment: 'card' } },
  },
});
