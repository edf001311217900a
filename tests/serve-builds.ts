/** Serves the builds that the browser tests look at, until it is stopped. */
import { serve } from './serve.ts';
import { ROOT_SITE, SUB_SITE } from './sites.ts';

for (const site of [ROOT_SITE, SUB_SITE]) await serve(site, { port: site.port });
