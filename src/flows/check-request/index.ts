import { defineFlow } from '../../practice/flow.ts';
import { needsAccount, needsActionPack } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'support.viewOwn',
  version: 2,
  machine,
  screens,
  needs: [
    needsAccount,
    needsActionPack,
    { that: 'hasRequest', facts: { actionPack: 'cancelling' }, flow: 'cancel-action-pack' },
  ],
  scenarios: {
    yourRequest: {},
    refundToo: { account: { refund: 'requested' } },
  },
});
