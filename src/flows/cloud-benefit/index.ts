import { defineFlow } from '../../practice/flow.ts';
import { lapsed, needsAccount, needsActionPack, nothingBought } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.activateLicence',
  version: 4,
  machine,
  screens,
  needs: [needsAccount, needsActionPack],
  scenarios: {
    bought: {},
    redeemed: { account: { cloud: 'key' } },
    partnerAdmin: { roles: ['mpn-partner-admin'] },
    nothingBought,
    lapsed,
  },
});
