import chromium from '@sparticuz/chromium';

/** The Chromium of the tests: one that `CHROMIUM_PATH` names, else the one that comes with npm, so that nothing has to be installed. */
export const chromiumPath = async (): Promise<string> =>
  process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
