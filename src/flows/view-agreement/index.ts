import { defineFlow } from '../../practice/flow.ts';
import { needsAccount } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'agreement.download',
  version: 2,
  machine,
  screens,
  needs: [needsAccount],
  scenarios: {
    signedIn: {},
    inCsp: { account: { csp: 'yes' } },
    inCspWithoutRole: { account: { csp: 'yes' }, roles: ['sales-agent'] },
  },
});
