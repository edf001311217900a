import { defineFlow } from '../../practice/flow.ts';
import { needsActionPack, nothingBought } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.activateLicence',
  version: 1,
  machine,
  screens,
  needs: needsActionPack,
  scenarios: {
    bought: {},
    partnerAdmin: { roles: ['mpn-partner-admin'] },
    nothingBought,
  },
});
