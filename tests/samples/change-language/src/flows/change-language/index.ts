import { defineFlow } from '../../practice/flow.ts';
import { machine } from './machine.ts';
import { screens } from './screens.ts';

export default defineFlow({
  task: 'roles.viewOwn',
  version: 1,
  machine,
  screens,
  scenarios: { usual: {} },
});
