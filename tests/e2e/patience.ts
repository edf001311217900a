import type { Page } from '@playwright/test';

/**
 * Puts the end of a page's patience into the hands of a test, which need not wait for it.
 *
 * @returns lets whatever the page waits for be too late; call it when the page waits
 */
export async function patienceOf(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    AbortSignal.timeout = () => {
      const waiting = new AbortController();
      addEventListener('too-late', () => waiting.abort(new DOMException('Too late', 'TimeoutError')));
      return waiting.signal;
    };
  });
  return () => page.evaluate(() => void dispatchEvent(new Event('too-late')));
}
