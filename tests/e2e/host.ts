import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Host, serve } from '../serve.ts';
import { type BuiltSite, ROOT_SITE } from '../sites.ts';

interface OwnHost extends Host {
  /** Where its files lie. */
  folder: string;
  /** Paths that it never answers. */
  silent: Set<string>;
}

/** A host that serves a copy of the built site, whose files a test may change as a new version would. */
export const test = base.extend<{ site: BuiltSite; host: OwnHost }>({
  site: [ROOT_SITE, { option: true }],
  host: async ({ site }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(site.outDir, folder, { recursive: true });
    const silent = new Set<string>();
    const host = await serve({ base: site.base, outDir: folder }, { silent: (path) => silent.has(path) });
    await use({ ...host, folder, silent });
    await host.stop();
    rmSync(folder, { recursive: true });
  },
});

export { expect };
