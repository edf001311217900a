import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/**
 * Waits until something that a page was asked to do waits for its turn, in this tab or another, or has been done without
 * one: then whatever the page does too early has been done.
 */
export async function waitsOrIs(page: Page, done: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(async () => {
      const waiting = await page.evaluate(async () => (await navigator.locks.query()).pending?.length ?? 0);
      return waiting > 0 || (await page.evaluate(done));
    })
    .toBe(true);
}
