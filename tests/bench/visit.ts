import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { fileAt, wire } from '../built/site.ts';
import { chromiumPath } from '../chromium.ts';
import { serve } from '../serve.ts';
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

/**
 * Visits each address on a phone with nothing kept from before, waits until it has nothing more to load, and counts.
 *
 * @param act what the reader does there, by the name of the visit
 */
export async function visits(
  addresses: Readonly<Record<string, string>>,
  act: Readonly<Record<string, (page: Page) => Promise<void>>>,
): Promise<Record<string, Visit>> {
  const host = await serve(ROOT_SITE);
  const executablePath = await chromiumPath();
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
  await host.stop();
  return found;
}
