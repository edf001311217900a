import { defineFlow } from '../../practice/flow.ts';
import { needsActionPack } from '../shared.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'benefits.cancel',
  version: 1,
  machine,
  screens,
  needs: needsActionPack,
  scenarios: {
    inTime: { account: { age: '14' } },
    afterDay30: { account: { age: '45' } },
    keyShown: { account: { age: '14', softwareKey: 'shown' } },
    assigned: { account: { age: '14', visualStudio: 'you' } },
  },
});
