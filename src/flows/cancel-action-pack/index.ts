import { defineFlow } from '../../practice/flow.ts';
import { needsActionPack } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'offers.cancel',
  version: 1,
  machine,
  screens,
  needs: needsActionPack,
  scenarios: {
    subscribed: { account: { payment: 'card', age: '45' } },
    requested: { account: { payment: 'card', age: '45', actionPack: 'cancelling' } },
  },
});
