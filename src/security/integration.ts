import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from './page-policy.ts';

/** Gives every built page a security policy of its own. */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true }).map(String)) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, withOwnPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
