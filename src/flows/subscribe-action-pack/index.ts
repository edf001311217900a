import { defineFlow } from '../flow.ts';
import { type Input, machine } from './machine.ts';
import { screens } from './screens.ts';

const newMember: Input = { today: '2020-03-19', roles: ['mpn-partner-admin'], paymentOnFile: false };

export default defineFlow({
  task: 'offers.buy',
  version: 1,
  machine,
  screens,
  scenarios: {
    newMember,
    paymentOnFile: { ...newMember, paymentOnFile: true },
    wrongRole: { ...newMember, roles: ['sales-agent'] },
  },
});
