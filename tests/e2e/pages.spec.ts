import type { Page } from '@playwright/test';
import { PREVIEW_PORT } from '../sites.ts';
import { inaccessible } from './inaccessible.ts';
import { wrongBreaks } from './line-breaks.ts';
import { ALL_PAGES, expect, LOCALE_TAGS, look, test, unpaint, words } from './site.ts';

/** Pages that forward at once have nothing to look at. */
const PAGES = ALL_PAGES.filter((path) => !['/', '/404.html'].includes(path));

/** How far a page can be scrolled sideways. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Opens a page, and waits until what starts by itself has started. */
async function arrive(page: Page, path: string) {
  await page.goto(path);
  if (/\/rehearse\/./.test(path)) await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live');
}

/** A piece of a text that its box lays out as an item of its own gets a gap, and has no line to stand in. */
const itemsOf = (page: Page) =>
  page
    .locator('.whole')
    .evaluateAll((all) =>
      all
        .filter((piece) => /flex|grid/.test(getComputedStyle(piece.parentElement as Element).display))
        .map((piece) => piece.parentElement?.outerHTML),
    );

for (const path of PAGES) {
  const chinese = (['zh-CN', 'zh-TW'] as const).find((locale) => path.startsWith(`/${locale}/`));
  look(
    `${path} loads in silence, is accessible, light and dark, and fits a narrow window${chinese ? '; its lines break as Chinese is broken' : ''}`,
    async ({ page }) => {
      await arrive(page, path);
      expect(await inaccessible(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await inaccessible(page, 'contrast')).toEqual([]);
      await unpaint(page);
      if (chinese) expect(await itemsOf(page)).toEqual([]);
      // 1280 px at 400 % zoom is 320 px.
      for (const width of chinese ? [320, 360, 390, 768, 1280, 1680] : [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
        if (chinese) expect(await wrongBreaks(page, chinese), `${width} px`).toEqual([]);
      }
    },
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a picture, code and a table of a guide fit every width (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const long = 'npx-something-very-long-that-nobody-would-break-'.repeat(4);
    // As the build writes them: the page's security policy lets no script write markup.
    await page.route('**/en/guides/manage-users/', async (route) => {
      const response = await route.fetch();
      const [before = '', after = ''] = (await response.text()).split(/(?<=<div class="prose[^>]*>)/);
      const body = `${before}
        <p><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1200' height='600'/%3E"
            alt="A list" width="1200" height="600"></p>
         <pre><code>${long}</code></pre>
         <p>Type <code>${long}</code>.</p>${after}`;
      await route.fulfill({ response, body });
    });
    await page.goto('/en/guides/manage-users/');
    await expect(page.locator('.prose pre')).toBeVisible();
    for (const width of [320, 390, 768, 1280, 1680]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      const [picture, text] = await Promise.all([
        page.locator('.prose img').boundingBox(),
        page.locator('.prose').boundingBox(),
      ]);
      expect(picture?.width, `${width} px`).toBeLessThanOrEqual(text?.width ?? 0);
      // Shrunk as a whole, not squeezed.
      expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(2, 1);
    }
    expect(await inaccessible(page)).toEqual([]);
  });
}

for (const locale of LOCALE_TAGS) {
  for (const path of [
    `/${locale}/`,
    `/${locale}/guides/action-pack/`,
    `/${locale}/rehearse/subscribe-action-pack/`,
  ]) {
    look(`${path} is accessible in the dark, and fits a narrow window`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      // 1280 px at 400 % zoom is 320 px.
      await page.setViewportSize({ width: 320, height: 700 });
      await arrive(page, path);
      expect(await inaccessible(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      // The bar of a desktop that scrolls takes up to 17 px of it, and the header stays one row.
      await page.setViewportSize({ width: 303, height: 700 });
      await expect(page.locator('.site-header')).toHaveCSS('height', '56px');
    });
  }
}

test('what `npm start` serves is the site: a rehearsal comes to life, and what is not there says so', async ({
  page,
}) => {
  await page.goto(`http://localhost:${PREVIEW_PORT}/zh-CN/rehearse/add-user/`);
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await page.goto(`http://localhost:${PREVIEW_PORT}/zh-CN/no-such-page/`);
  await expect(page.getByText(words('zh-CN').ui('notFound.title')).first()).toBeVisible();
});

test('a guide asks for no more than six files, none of them React', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/action-pack/');
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeLessThanOrEqual(6);
  expect(asked.join()).not.toMatch(/mount|xstate|client/);
});

test('the first link skips to the content', async ({ page }) => {
  await page.goto('/zh-CN/guides/action-pack/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the contents mark the section in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/guides/action-pack/');
  for (const id of ['turn-off-auto-renewal', 'cancel']) {
    await page.locator(`.sections a[href="#${id}"]:visible`).click();
    await expect(page.locator('.sections [aria-current]:visible')).toHaveAttribute('href', `#${id}`);
  }
});

test('on a phone the contents open as a drawer and close when a section is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh-TW/guides/action-pack/');
  const drawer = page.locator('#contents');
  await expect(drawer).toBeHidden();
  await page.locator('.menu-button').click();
  await expect(drawer).toBeVisible();
  await drawer.locator('a[href="#renew"]').click();
  await expect(drawer).toBeHidden();
  await expect(page.locator('#renew')).toBeInViewport();
});

test('the appearance is kept, and follows the system again when asked to', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.locator('details:has([data-theme-choice]) summary').click();
  await page.locator('[value="dark"]').check();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('/en/guides/action-pack/');
  expect(await paper()).toBe(dark);
  await expect(page.locator('[value="dark"]')).toBeChecked();
  await page.locator('details:has([data-theme-choice]) summary').click();
  await page.locator('[value="system"]').check();
  expect(await paper()).toBe(light);
});
