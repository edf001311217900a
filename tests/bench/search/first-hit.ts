import { chromium } from '@playwright/test';
import { chromiumPath } from '../../chromium.ts';
import { serve } from '../../serve.ts';
import { ROOT_SITE } from '../../sites.ts';

/** A slow phone on a slow network. */
const SLOW = { bitsPerSecond: 1_600_000, latency: 150, slowdown: 4 };

/**
 * From the press that opens search to the first hit, on a slow phone and network, with nothing in the cache.
 *
 * @returns milliseconds to the first hit, and of the slowest of the answers after it, as the reader types on
 */
export async function firstHit(locale: string, query: string): Promise<{ first: number; later: number }> {
  const host = await serve(ROOT_SITE, { packed: true });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${host.url}/${locale}/guides/action-pack/`, { waitUntil: 'networkidle' });
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
    await host.stop();
  }
}
