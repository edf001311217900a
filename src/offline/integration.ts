import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { filesOf } from './files.ts';
import { LONGEST_MS } from './in-time.ts';

/** Builds a worker of this folder into one file. */
export async function builtWorker(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(file, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  return (built as Rolldown.RolldownOutput).output[0].code;
}

/**
 * Writes `offline.js`, the worker that keeps a language on the device, once every other file is written. Where the host
 * has switched offline reading off, the worker ends what an earlier build began: a browser that finds none would go on
 * with the old one for ever.
 */
export function offlineWorker(locales: readonly string[], isOff: boolean): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (code: string) => writeFileSync(`${folder}/offline.js`, code);
        if (isOff) return write(await builtWorker('./no-offline.ts'));
        const files = filesOf(folder, locales);
        write(
          `const FILES=${JSON.stringify(files)};\nconst LONGEST_MS=${LONGEST_MS};\n${await builtWorker('./worker.ts')}`,
        );
        logger.info(
          `${locales.map((locale) => `${locale}: ${files[locale]?.length} files`).join(', ')} to keep`,
        );
      },
    },
  };
}
