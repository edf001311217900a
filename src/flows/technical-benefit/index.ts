import { defineFlow } from '../../practice/flow.ts';
import { lapsed, needsAccount, needsActionPack, nothingBought } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.assignUser',
  version: 3,
  machine,
  screens,
  needs: [needsAccount, needsActionPack],
  scenarios: {
    notInList: {},
    colleagueInList: { account: { colleague: 'added' } },
    requested: { account: { technical: 'requested' } },
    nothingBought,
    lapsed,
  },
});
