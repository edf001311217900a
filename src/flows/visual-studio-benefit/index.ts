import { defineFlow } from '../flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.assignUser',
  version: 1,
  machine,
  screens,
  needs: { facts: { actionPack: 'bought' }, flow: 'subscribe-action-pack' },
  scenarios: {
    notInList: {},
    colleagueInList: { account: { colleague: 'added' } },
    reassign: { account: { colleague: 'added', visualStudio: 'you' } },
    mayNotMove: { account: { colleague: 'added', visualStudio: 'you' }, roles: ['mpn-partner-admin'] },
    nothingBought: { account: { actionPack: 'none' } },
  },
});
