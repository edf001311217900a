import { defineFlow } from '../flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.activateLicence',
  version: 1,
  machine,
  screens,
  needs: { facts: { actionPack: 'bought' }, flow: 'subscribe-action-pack' },
  scenarios: {
    bought: {},
    partnerAdmin: { roles: ['mpn-partner-admin'] },
    nothingBought: { account: { actionPack: 'none' } },
  },
});
