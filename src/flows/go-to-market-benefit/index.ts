import { defineFlow } from '../flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.activateGoToMarket',
  version: 1,
  machine,
  screens,
  needs: { facts: { actionPack: 'bought' }, flow: 'subscribe-action-pack' },
  scenarios: {
    noContact: {},
    contactSet: { account: { marketingContact: 'set' } },
    requested: { account: { marketingContact: 'set', goToMarket: 'requested' } },
    mayNotActivate: { account: { marketingContact: 'set' }, roles: ['sales-agent'] },
    nothingBought: { account: { actionPack: 'none' } },
  },
});
