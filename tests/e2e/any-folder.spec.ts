// A build that was not told where it will stand, unpacked into some folder of a host that knows nothing of it.
import type { Page } from '@playwright/test';
import { ROOT_SITE } from '../sites.ts';
import { frameOf, press } from './driver.ts';
import { expect, test } from './host.ts';
import { LONGEST_DOWNLOAD } from './limits.ts';
import { ALL_PAGES, words } from './site.ts';

test.use({ site: { ...ROOT_SITE, base: '/some/folder/' } });

/** Fails on whatever a page asks for that is not below the folder, or not there. */
function watch(page: Page, url: string): string[] {
  const wrong: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(`${url}/`))
      wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  return wrong;
}

test('every page shows itself whole, and leads to pages of the folder', async ({ page, host }) => {
  const wrong = watch(page, host.url);
  for (const path of ALL_PAGES.filter((one) => one.startsWith('/en/') || one === '/')) {
    await page.goto(host.url + path);
    const outside = await page.evaluate(
      (home) =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
          .filter(({ origin, href }) => origin === location.origin && !href.startsWith(home))
          .map(({ href }) => href),
      `${host.url}/`,
    );
    expect(outside, path).toEqual([]);
  }
  expect(wrong).toEqual([]);
});

test('the gate leads on, and what readers do works', async ({ page, host }) => {
  const wrong = watch(page, host.url);
  await page.goto(`${host.url}/`);
  await page.waitForURL(`${host.url}/en/`);

  await test.step('a rehearsal on its own page, and the next of its guide', async () => {
    await page.goto(`${host.url}/en/rehearse/subscribe-action-pack/`);
    await press(page, 'subscribe-action-pack', 'OPEN_OFFERS');
    await expect(frameOf(page, 'subscribe-action-pack')).toHaveAttribute('data-state', 'offers');
    await page.goto(`${host.url}/en/guides/action-pack/`);
    await page.locator('[data-rehearsal="renew-action-pack"] [data-show]').first().click();
    await expect(page.locator('[data-rehearsal="renew-action-pack"] .screen-heading')).toBeFocused();
  });

  await test.step('search', async () => {
    await page.locator('[data-search-open]').first().click();
    await page.locator('dialog [data-search] input').fill('cancel action pack');
    const first = page.locator('dialog [role="option"]').first();
    await expect(first).toHaveAttribute('href', /^\/some\/folder\/en\//);
    await first.click();
    await expect(page.locator('h1')).toBeVisible();
  });

  await test.step('two languages side by side', async () => {
    await page.goto(`${host.url}/en/guides/action-pack/?compare=zh-TW`);
    await expect(page.locator('main [lang="zh-TW"]').first()).toBeVisible();
  });

  await test.step('names of controls in both languages', async () => {
    await page.goto(`${host.url}/zh-CN/guides/action-pack/`);
    await page.locator('[data-both-names]').first().click();
    await expect(page.locator('.prose .other-name').first()).toBeVisible();
  });

  await test.step('the message to an admin', async () => {
    await page.goto(`${host.url}/en/roles/?task=invoice.download#ask`);
    await expect(page.locator('[data-ask-text]')).toHaveValue(
      new RegExp(`${host.url}/en/roles/\\?task=invoice.download`),
    );
  });

  await test.step('a report tells the page', async () => {
    await page.goto(`${host.url}/en/glossary/`);
    await page.locator('a[href*="/report/"]').first().click();
    await expect(page.locator('[data-report-details]')).toHaveValue(new RegExp(`${host.url}/en/glossary/`));
  });
  expect(wrong).toEqual([]);
});

test('a language is kept for reading offline', async ({ page, host }) => {
  await page.goto(`${host.url}/en/`);
  await page.locator('[data-offline-on]').click();
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-kept', 'en', {
    timeout: LONGEST_DOWNLOAD,
  });
  await host.stop();
  await page.goto(`${host.url}/en/rehearse/add-user/`);
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await page.goto(`${host.url}/zh-TW/`);
  await expect(page.locator('h1')).toHaveText(words('en').about('offline.page.title'));
});

test('what is not there says so, finds the folder, and leads on', async ({ page, host }) => {
  await page.goto(`${host.url}/zh-TW/guides/no-such-page/deeper/`);
  const said = page.locator('[data-not-found="zh-TW"]');
  await expect(said.locator('[data-typed]')).toContainText('guides/no-such-page');
  await expect(said.locator('a').first()).toHaveAttribute('href', /^\/some\/folder\//);
  const links = await said.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((path) => !path?.startsWith('/some/folder/'))).toEqual([]);
  // Another spelling of a language leads on at once, as it does at the root.
  await page.goto(`${host.url}/zh-tw/guides/action-pack/`);
  await page.waitForURL(`${host.url}/zh-TW/guides/action-pack/`);
});
