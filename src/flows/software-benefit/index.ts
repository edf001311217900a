import { defineFlow } from '../../practice/flow.ts';
import { lapsed, needsAccount, needsActionPack, nothingBought } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.getKeys',
  version: 3,
  machine,
  screens,
  needs: [needsAccount, needsActionPack],
  scenarios: {
    bought: {},
    nothingBought,
    lapsed,
  },
});
