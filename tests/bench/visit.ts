import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';
import { fileAt, wire } from '../built/site.ts';
import { ROOT_SITE } from '../sites.ts';

/** What a reader's phone loads. Kilobytes over the wire, with Brotli. */
export interface Visit {
  requests: number;
  kb: number;
  html: number;
  scripts: number;
  styles: number;
  other: number;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the built site as a host does, with `404.html` for what is not there. */
export async function serve(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = fileAt(ROOT_SITE, path);
    const shown = file ?? `${ROOT_SITE.outDir}/404.html`;
    answer.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(shown)] ?? 'application/octet-stream',
    });
    answer.end(readFileSync(shown));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return { url: `http://localhost:${port}`, close: () => server.close() };
}

/**
 * Visits each address on a phone with nothing kept from before, waits until it has nothing more to load, and counts.
 *
 * @param act what the reader does there, by the name of the visit
 */
export async function visits(
  addresses: Readonly<Record<string, string>>,
  act: Readonly<Record<string, (page: Page) => Promise<void>>>,
): Promise<Record<string, Visit>> {
  const host = await serve();
  const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const found: Record<string, Visit> = {};
  for (const [name, address] of Object.entries(addresses)) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const asked = new Set<string>();
    // A worker's requests are seen by the context only. What is asked for twice comes from the browser's store.
    context.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(host.url + address, { waitUntil: 'networkidle' });
    if (act[name]) {
      await act[name](page);
      await page.waitForLoadState('networkidle');
    }
    await context.close();
    const parts = [...asked].map((path) => {
      const file = fileAt(ROOT_SITE, path) ?? `${ROOT_SITE.outDir}/404.html`;
      return { kind: extname(file), bytes: wire(readFileSync(file)) };
    });
    const kb = (wanted: (kind: string) => boolean) =>
      Math.round(
        parts.filter(({ kind }) => wanted(kind)).reduce((sum, { bytes }) => sum + bytes, 0) / 102.4,
      ) / 10;
    found[name] = {
      requests: parts.length,
      kb: kb(() => true),
      html: kb((kind) => kind === '.html'),
      scripts: kb((kind) => kind === '.js'),
      styles: kb((kind) => kind === '.css'),
      other: kb((kind) => !['.html', '.js', '.css'].includes(kind)),
    };
  }
  await browser.close();
  host.close();
  return found;
}
