import { defineFlow } from '../../practice/flow.ts';
import { needsActionPack, nothingBought } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.activateGoToMarket',
  version: 1,
  machine,
  screens,
  needs: needsActionPack,
  scenarios: {
    noContact: {},
    contactSet: { account: { marketingContact: 'set' } },
    requested: { account: { marketingContact: 'set', goToMarket: 'requested' } },
    mayNotActivate: { account: { marketingContact: 'set' }, roles: ['sales-agent'] },
    nothingBought,
  },
});
