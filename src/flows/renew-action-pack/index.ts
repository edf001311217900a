import { defineFlow } from '../../practice/flow.ts';
import { needsAccount, needsActionPack } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'offers.renew',
  version: 2,
  machine,
  screens,
  needs: [
    needsAccount,
    needsActionPack,
    { that: { actionPack: 'bought' }, facts: { actionPack: 'bought' } },
    { that: 'inRenewalWindow', facts: { age: '366' } },
  ],
  scenarios: {
    expired: { account: { age: '375', autoRenewal: 'off' } },
    paymentOnFile: { account: { age: '375', autoRenewal: 'off', payment: 'card' } },
    tooEarly: { account: { age: '45', payment: 'card' } },
    tooLate: { account: { age: '410', autoRenewal: 'off', payment: 'card' } },
  },
});
