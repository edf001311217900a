// Runs in the service worker of a site whose host has switched offline reading off: whoever kept the site before gets
// it as the next version.
import { farewell } from './farewell.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope & typeof globalThis;

farewell(self);
