// A phone that is turned on its side, and back: the page stays with what one reads.
import type { Browser, Page } from '@playwright/test';
import { ROOT_SITE } from '../sites.ts';
import { expect, test } from './site.ts';

const UPRIGHT = { width: 390, height: 844 };
const ON_ITS_SIDE = { width: 844, height: 390 };

/** A phone: its browser keeps what stands at the top of the window there when it is turned. */
async function phone(browser: Browser, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({
    baseURL: ROOT_SITE.url,
    viewport: UPRIGHT,
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** What stands at the top of the window: the last part of the page that begins above its middle. */
const atTop = (page: Page) =>
  page.evaluate(() => {
    const above = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].filter(
      (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
    );
    return above.at(-1)?.id;
  });

for (const scripts of [true, false])
  test(`turned on its side and back, a phone shows the same part of a page${scripts ? '' : ', without scripts too'}`, async ({
    browser,
  }) => {
    const page = await phone(browser, scripts);
    await page.goto('/en/guides/manage-benefits/');
    await page.evaluate(() => scrollTo(0, 2500));
    const read = await atTop(page);
    expect(read).toBeTruthy();
    for (const size of [ON_ITS_SIDE, UPRIGHT]) {
      await page.setViewportSize(size);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width);
      await expect.poll(() => atTop(page)).toBe(read);
    }
    await page.context().close();
  });
