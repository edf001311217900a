import { defineFlow } from '../../practice/flow.ts';
import { needsActionPack, nothingBought } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.assignUser',
  version: 1,
  machine,
  screens,
  needs: needsActionPack,
  scenarios: {
    notInList: {},
    colleagueInList: { account: { colleague: 'added' } },
    reassign: { account: { colleague: 'added', visualStudio: 'you' } },
    mayNotMove: { account: { colleague: 'added', visualStudio: 'you' }, roles: ['mpn-partner-admin'] },
    nothingBought,
  },
});
