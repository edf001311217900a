import { defineFlow } from '../../practice/flow.ts';
import { needsActionPack, nothingBought } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.activateTechnical',
  version: 1,
  machine,
  screens,
  needs: needsActionPack,
  scenarios: {
    notInList: {},
    colleagueInList: { account: { colleague: 'added' } },
    requested: { account: { technical: 'requested' } },
    nothingBought,
  },
});
