import { defineFlow } from '../flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.getKeys',
  version: 1,
  machine,
  screens,
  needs: { facts: { actionPack: 'bought' }, flow: 'subscribe-action-pack' },
  scenarios: {
    bought: {},
    nothingBought: { account: { actionPack: 'none' } },
  },
});
