import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';

/** Checks guides and texts before the site is built, and fails the build when anything is wrong. */
export function contentChecks(): AstroIntegration {
  let root = '';
  /** The checks read the flows as the site does, so they are loaded by the bundler and not by Node alone. */
  const problems = async () => {
    const { module } = await runnerImport<typeof import('./index.ts')>(
      fileURLToPath(new URL('./index.ts', import.meta.url)),
      {
        root,
        configFile: false,
        logLevel: 'error',
      },
    );
    return module.checkContent(root);
  };
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ logger }) => {
        const found = await problems();
        if (found.length === 0) return logger.info('guides and texts are sound');
        throw new Error(`${found.length} to mend in guides and texts:\n\n${found.join('\n\n')}\n`);
      },
      'astro:server:start': async ({ logger }) => {
        for (const problem of await problems()) logger.warn(`\n${problem}`);
      },
    },
  };
}
