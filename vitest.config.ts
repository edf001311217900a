import { defineConfig } from 'vitest/config';

/** `source`: pure logic and the checks of content. `built`: what must hold of the files in dist/. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['tests/{unit,content}/**/*.test.ts'],
          typecheck: { enabled: false },
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
