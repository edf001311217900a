import { defineFlow } from '../../practice/flow.ts';
import { lapsed, needsAccount, needsActionPack, nothingBought } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.activateGoToMarket',
  version: 3,
  machine,
  screens,
  needs: [needsAccount, needsActionPack, { that: 'hasCompetency', facts: { competency: 'silver' } }],
  scenarios: {
    noContact: {},
    contactSet: { account: { marketingContact: 'set' } },
    gold: { account: { marketingContact: 'none', competency: 'gold' } },
    requested: { account: { marketingContact: 'set', goToMarket: 'requested' } },
    mayNotActivate: { account: { marketingContact: 'set' }, roles: ['sales-agent'] },
    nothingBought,
    lapsed,
  },
});
