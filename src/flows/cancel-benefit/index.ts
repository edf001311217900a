import { defineFlow } from '../../practice/flow.ts';
import { needsAccount, needsActionPack } from '../parts/needs.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.cancel',
  version: 2,
  machine,
  screens,
  needs: [needsAccount, needsActionPack],
  scenarios: {
    inTime: { account: { age: '14' } },
    afterDay30: { account: { age: '45' } },
    keyShown: { account: { age: '14', softwareKey: 'shown' } },
    assigned: { account: { age: '14', visualStudio: 'freed' } },
  },
});
