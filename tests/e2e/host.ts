import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type BuiltSite, ROOT_SITE } from '../sites.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host that serves a copy of the built site, whose files a test may change as a new version would. */
export const test = base.extend<{
  site: BuiltSite;
  host: { url: string; folder: string; stop: () => Promise<void> };
}>({
  site: [ROOT_SITE, { option: true }],
  host: async ({ site }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(site.outDir, folder, { recursive: true });
    const server: Server = createServer((request, answer) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname.replace(/\/$/, '/index.html');
      try {
        if (!path.startsWith(site.base)) throw new Error(`${path} is outside the site.`);
        const content = readFileSync(join(folder, path.slice(site.base.length)));
        answer.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
        answer.end(content);
      } catch {
        answer.writeHead(404, { 'Content-Type': 'text/html' });
        answer.end(readFileSync(join(folder, '404.html')));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const stop = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    await use({ url: `http://localhost:${port}${site.base.slice(0, -1)}`, folder, stop });
    await stop();
    rmSync(folder, { recursive: true });
  },
});

export { expect };
