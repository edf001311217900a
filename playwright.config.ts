import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/chromium.ts';
import { LONGEST_WAIT } from './tests/e2e/limits.ts';
import { WITH_OWN_WINDOWS } from './tests/e2e/own-windows.ts';
import { PREVIEW_PORT, ROOT_SITE, SUB_SITE } from './tests/sites.ts';

const executablePath = await chromiumPath();

/**
 * A frame of its own for each page that is loaded (`RenderDocument`) costs an eighth of the time of all tests. Without,
 * a page that a link leads to, and that fades in, is first drawn 0.3 s later; else no page can tell. Chromium heeds the
 * last such list alone, so what Playwright's own has for pages stands here too.
 */
const WITHOUT = [
  'RenderDocument',
  'PaintHolding',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'ThirdPartyStoragePartitioning',
];

/** `ENGINE=firefox` or `webkit` tests another engine, where Playwright's own build of it is installed. */
const browserName = (process.env.ENGINE ?? 'chromium') as 'chromium' | 'firefox' | 'webkit';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than there are cores: a test also waits, for a file or for a guard that has to pass.
  workers: availableParallelism() + 1,
  retries: 0,
  timeout: 60_000,
  // Only what never comes fails.
  expect: { timeout: LONGEST_WAIT },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: ROOT_SITE.url,
    browserName,
    launchOptions:
      browserName === 'chromium'
        ? {
            executablePath,
            args: ['--no-sandbox', '--disable-gpu', `--disable-features=${WITHOUT}`],
          }
        : {},
    headless: true,
    // A trace makes each test slower by a third: `npx playwright test --retries 1` records one of what fails.
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'shared window', testIgnore: WITH_OWN_WINDOWS, use: { reuseContext: true } },
    { name: 'own windows', testMatch: WITH_OWN_WINDOWS },
  ],
  webServer: [
    { command: 'node tests/serve-builds.ts', url: SUB_SITE.url },
    // What `npm start` serves; `--ignore-lock`, for a contributor's own preview may be running.
    { command: `astro preview --ignore-lock --port ${PREVIEW_PORT}`, port: PREVIEW_PORT },
  ],
});
