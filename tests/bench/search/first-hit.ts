import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium as browsers } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import { fileAt } from '../../built/site.ts';
import { ROOT_SITE } from '../../sites.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves dist/ as a host does: with Brotli. */
function serve() {
  const packed = new Map<string, Buffer>();
  return createServer(({ url = '/' }, response) => {
    const file = fileAt(ROOT_SITE, new URL(url, ROOT_SITE.url).pathname);
    if (!file || !existsSync(file)) return response.writeHead(404).end();
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    return response.end(body);
  });
}

/** A slow phone on a slow network. */
const SLOW = { bitsPerSecond: 1_600_000, latency: 150, slowdown: 4 };

/**
 * From the press that opens search to the first hit, on a slow phone and network, with nothing in the cache.
 *
 * @returns milliseconds to the first hit, and of the slowest of the answers after it, as the reader types on
 */
export async function firstHit(locale: string, query: string): Promise<{ first: number; later: number }> {
  const server = serve().listen(0);
  const { port } = server.address() as AddressInfo;
  const browser = await browsers.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/${locale}/guides/action-pack/`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.bitsPerSecond / 8,
      uploadThroughput: SLOW.bitsPerSecond / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown });
    return await page.evaluate(async (typed) => {
      const results = document.querySelector('[data-search-dialog] [data-search-results]');
      const input = document.querySelector<HTMLInputElement>('[data-search-dialog] input');
      if (!results || !input) throw new Error('There is no search here.');
      const started = performance.now();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
      input.value = typed;
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!results.querySelector('[data-kind]')) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(results, { childList: true, subtree: true });
      });
      const first = performance.now() - started;
      let later = 0;
      for (let length = 1; length <= typed.length; length++) {
        input.value = typed.slice(0, length);
        const before = performance.now();
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        later = Math.max(later, performance.now() - before);
      }
      return { first: Math.round(first), later: Math.round(later) };
    }, query);
  } finally {
    await browser.close();
    server.close();
  }
}
