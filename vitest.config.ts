import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { FIREFOX } from './tests/firefox/where.ts';

/** Far more than any test takes: on a busy machine too, only what never ends fails. */
const testTimeout = 60_000;

/** `source`: pure logic and the checks of content. `built`: what must hold of the files in dist/. `firefox`: dist/ in Firefox, where there is one. */
export default defineConfig({
  test: {
    // What was loaded, read or packed for one file of tests serves the next: a third less to do.
    isolate: false,
    // Vitest leaves one core free, which of two is half: nothing else runs beside these tests.
    maxWorkers: availableParallelism(),
    // A transcript is recorded by who has read it (`npm run transcripts`), never by the way.
    update: 'none',
    projects: [
      {
        test: {
          name: 'source',
          include: ['tests/{unit,content}/**/*.test.ts'],
          typecheck: { enabled: false },
          testTimeout,
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout } },
      ...(FIREFOX
        ? [{ test: { name: 'firefox', include: ['tests/firefox/*.test.ts'], maxWorkers: 1, testTimeout } }]
        : []),
    ],
  },
});
