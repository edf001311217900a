import { defineFlow } from '../flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.activateTechnical',
  version: 1,
  machine,
  screens,
  needs: { facts: { actionPack: 'bought' }, flow: 'subscribe-action-pack' },
  scenarios: {
    notInList: {},
    colleagueInList: { account: { colleague: 'added' } },
    requested: { account: { technical: 'requested' } },
    nothingBought: { account: { actionPack: 'none' } },
  },
});
