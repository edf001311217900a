import type { Page } from '@playwright/test';
import { press } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { expect, test, words } from './site.ts';

// An engine of 2022 and 2023 (a WebView of Chromium 109, an iPhone with iOS 16) is made from this one by taking away
// what it did not know, from the files as they are served and from the page's own objects.

/** What these engines did not know, in a stylesheet: as written, such a declaration or rule is dropped. */
const UNKNOWN_CSS: [RegExp, string][] = [
  [/\b(light-dark|oklch|oklab|lab|lch|color-mix)\(/g, 'unknown-$1('],
  [/@supports \(color:\s*unknown-lab/g, '@supports (color:unknown'],
  [/@media ?\([^)]*[<>][^)]*\)/g, '@media (unknown)'],
  [/:popover-open/g, ':unknown-popover-open'],
  [/@view-transition/g, '@unknown'],
  [/text-autospace|text-spacing-trim|text-wrap/g, 'unknown'],
];

const older = (css: string) =>
  UNKNOWN_CSS.reduce((text, [known, unknown]) => text.replace(known, unknown), css);

async function makeOld(page: Page) {
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: older(await response.text()) });
  });
  await page.route(/\/(\?[^/]*)?$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<style[^>]*>[\s\S]*?<\/style>/g, older)
      .replace(/ popover(target|targetaction)?(?=[ =>])/g, ' data-unknown$1');
    await route.fulfill({ response, body: html });
  });
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
    for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const) {
      const real = Element.prototype[name] as (selector: string) => unknown;
      Object.defineProperty(Element.prototype, name, {
        value(this: Element, selector: string) {
          if (/popover-open/.test(selector)) throw new DOMException(selector, 'SyntaxError');
          return real.call(this, selector);
        },
      });
    }
  });
}

/** The colours that the page is drawn in. */
const colors = (page: Page) =>
  page.evaluate(() => {
    const of = (selector: string) => {
      const element = document.querySelector(selector);
      const style = element && getComputedStyle(element);
      return style && [style.color, style.backgroundColor, style.borderBottomColor];
    };
    return ['body', '.site-header', 'main a', '.lead', '.alert', '.rehearsal', '.screen .primary'].map(of);
  });

// The page's own policy forbids the changed styles.
test.use({ bypassCSP: true });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an older engine shows a guide in its colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await makeOld(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/zh-CN/guides/action-pack/');
    const seen = await colors(page);
    for (const [text, background] of seen.filter((one) => one !== null)) expect(text).not.toBe(background);
    const [body, header] = seen;
    // A bar that stays covers what scrolls under it.
    expect(header?.[1]).toBe(body?.[1]);
    expect(body?.[1]).not.toBe('rgba(0, 0, 0, 0)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expect(page.locator('h1')).toBeInViewport();
  });
}

test('an older engine opens and closes the contents, and leads to a section', async ({ page }) => {
  await makeOld(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/action-pack/');
  const drawer = page.locator('#contents');
  await expect(drawer).toBeHidden();
  await page.locator('.menu-button').click();
  await expect(drawer).toBeVisible();
  await expect(drawer.locator('.close-button')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page.locator('.menu-button')).toBeFocused();
  await page.locator('.menu-button').click();
  await drawer.locator('a[href="#renew"]').click();
  await expect(drawer).toBeHidden();
  await expect(page.locator('#renew')).toBeInViewport();
});

test('an older engine opens the contents for a press that is faster than the script', async ({ page }) => {
  const release = await holdBack(page, '**/drawer-by-hand.*.js');
  await makeOld(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/action-pack/');
  await page.locator('.menu-button').click();
  release();
  await expect(page.locator('#contents')).toBeVisible();
  // The browser's own bar that comes or goes is no reason to close them.
  await page.setViewportSize({ width: 390, height: 760 });
  await page.locator('#contents a[href="#renew"]').click();
  await expect(page.locator('#renew')).toBeInViewport();
});

test('an older engine shows the contents beside the text where there is room', async ({ page }) => {
  await makeOld(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/en/guides/action-pack/');
  const contents = await page.locator('#contents').boundingBox();
  const text = await page.locator('h1').boundingBox();
  expect(contents?.width ?? 0).toBeGreaterThan(0);
  expect(text?.x ?? 0).toBeGreaterThan((contents?.x ?? 0) + (contents?.width ?? 0));
});

test('an older engine plays a rehearsal and searches', async ({ page }) => {
  await makeOld(page);
  await page.goto('/en/rehearse/subscribe-action-pack/');
  await press(page, 'subscribe-action-pack', 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'payment');
  await page.locator('[data-search-open]').click();
  await page.locator('[data-search-dialog] input').fill('renew');
  await expect(
    page.locator('[data-search-dialog] [data-search-results] [role="option"]').first(),
  ).toBeVisible();
});

test('an older engine shows a rehearsal without the site around it, for another site’s page', async ({
  page,
}) => {
  await makeOld(page);
  await page.goto('/en/rehearse/subscribe-action-pack/?embed');
  await press(page, 'subscribe-action-pack', 'OPEN_OFFERS');
  await expect(page.locator('.site-header, .site-footer, .sidebar').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.embed-bar')).toBeVisible();
});

test('an older engine sets a guide beside another language', async ({ page }) => {
  await makeOld(page);
  await page.goto('/en/guides/action-pack/?compare=zh-CN');
  const counterpart = page.locator('.pair:has(> .heading > #renew) > .counterpart');
  await expect(counterpart).toHaveText('续订');
  const left = await page.locator('#renew').boundingBox();
  const right = await counterpart.boundingBox();
  expect(right?.x ?? 0).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
});

test('an older engine without a script reads, with the contents at the end of the page', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
  const page = await context.newPage();
  await makeOld(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh-TW/guides/action-pack/');
  await expect(page.locator('h1')).toBeInViewport();
  const title = words('zh-TW').ui('menu.rehearsals');
  await expect(page.locator('#contents').getByText(title)).toBeVisible();
  await context.close();
});
