import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { filesOf } from './files.ts';

/** Writes `offline.js`, the worker that keeps a language on the device, once every other file is written. */
export function offlineWorker(locales: readonly string[]): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesOf(folder, base, locales);
        const built = await build({
          configFile: false,
          logLevel: 'error',
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            write: false,
            rolldownOptions: {
              input: fileURLToPath(new URL('./worker.ts', import.meta.url)),
              output: { format: 'iife' },
            },
          },
        });
        const [chunk] = (built as Rolldown.RolldownOutput).output;
        writeFileSync(
          `${folder}/offline.js`,
          `const BASE=${JSON.stringify(base)},FILES=${JSON.stringify(files)};\n${chunk.code}`,
        );
        logger.info(
          `${locales.map((locale) => `${locale}: ${files[locale]?.length} files`).join(', ')} to keep`,
        );
      },
    },
  };
}
