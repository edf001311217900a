import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { HOME } from './way-home.ts';

/**
 * Lets a site that was not told where it will stand work from any folder of any host: every address in it is relative.
 * Addresses in scripts start from the script, which lies one folder below the home; those in pages and data are made
 * relative as each is built (`src/middleware.ts`).
 */
export function anyFolder(): AstroIntegration {
  const scripts: Plugin = {
    name: 'any-folder',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(
            new RegExp(`(["'\`])${HOME}\\1`, 'g'),
            '(new URL("../",import.meta.url).pathname)',
          );
    },
  };
  return {
    name: 'any-folder',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'build' && !config.site && config.base === '/')
          updateConfig({ base: HOME, vite: { plugins: [scripts] } });
      },
    },
  };
}
