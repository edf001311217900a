import { defineFlow } from '../../practice/flow.ts';
import { needsAccount, needsRunning } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'offers.cancel',
  version: 2,
  machine,
  screens,
  needs: [needsAccount, needsRunning],
  scenarios: {
    subscribed: { account: { payment: 'card', age: '45' } },
    requested: { account: { payment: 'card', age: '45', actionPack: 'cancelling' } },
  },
});
