import type { BrowserContext, Page } from '@playwright/test';

/**
 * Holds back the answers to what is asked for.
 *
 * @returns lets them come; what is asked for afterwards comes at once
 */
export async function holdBack(of: Page | BrowserContext, asked: string | RegExp): Promise<() => void> {
  const { promise: released, resolve } = Promise.withResolvers<void>();
  await of.route(asked, async (route) => {
    await released;
    await route.continue();
  });
  return resolve;
}
