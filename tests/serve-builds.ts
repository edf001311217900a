/**
 * Serves the builds that the browser tests look at, until it is stopped. `LATE_MS=1500` holds back each script and each
 * file of data by up to as many milliseconds: what depends on their order shows.
 */
import { serve } from './serve.ts';
import { ROOT_SITE, SUB_SITE } from './sites.ts';

const latest = Number(process.env.LATE_MS ?? 0);
const late = (path: string) => (/\.js(on)?$/.test(path) ? Math.random() * latest : 0);

for (const site of [ROOT_SITE, SUB_SITE]) await serve(site, { port: site.port, late });
