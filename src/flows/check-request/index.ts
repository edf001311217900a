import { defineFlow } from '../../practice/flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'support.viewOwn',
  version: 1,
  machine,
  screens,
  needs: { facts: { actionPack: 'cancelling' }, flow: 'cancel-action-pack' },
  scenarios: {
    yourRequest: {},
  },
});
