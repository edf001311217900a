import { defineFlow } from '../../practice/flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'agreement.download',
  version: 1,
  machine,
  screens,
  needs: { facts: { account: 'open' }, flow: 'create-account' },
  scenarios: {
    signedIn: {},
  },
});
