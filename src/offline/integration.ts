import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { filesOf } from './files.ts';

/** Writes `offline.js`, the worker that keeps a language on the device, once every other file is written. */
export function offlineWorker(locales: readonly string[]): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesOf(folder, locales);
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
        writeFileSync(`${folder}/offline.js`, `const FILES=${JSON.stringify(files)};\n${chunk.code}`);
        logger.info(
          `${locales.map((locale) => `${locale}: ${files[locale]?.length} files`).join(', ')} to keep`,
        );
      },
    },
  };
}
