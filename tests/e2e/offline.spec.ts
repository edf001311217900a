import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { SUB_SITE } from '../sites.ts';
import { press } from './driver.ts';
import { expect, test } from './host.ts';
import { ALL_PAGES, LOCALE_TAGS, words } from './site.ts';

/** The languages that the panel says are kept. */
const panel = (page: Page) => page.locator('[data-offline]');

async function keep(page: Page, url: string, locale: string) {
  await page.goto(`${url}/${locale}/`);
  await page.locator('[data-offline-on]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', new RegExp(`\\b${locale}\\b`), { timeout: 30_000 });
}

/** What is kept, as the browser has it. */
const keptBytes = (page: Page) =>
  page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys())
      for (const response of await (await caches.open(name)).matchAll())
        bytes += (await response.blob()).size;
    return bytes;
  });

/** Files that are asked for and do not come. */
function missing(context: BrowserContext): string[] {
  const failed: string[] = [];
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  return failed;
}

for (const locale of LOCALE_TAGS) {
  test(`every page of ${locale} is read without a network once it is kept, in no more than 1.5 MB`, async ({
    page,
    host,
    context,
  }) => {
    await keep(page, host.url, locale);
    expect(await keptBytes(page)).toBeLessThanOrEqual(1_500_000);
    await host.stop();
    const failed = missing(context);
    // Those for translators are no reading matter: they lead to the repository.
    const read = ALL_PAGES.filter((one) => one.startsWith(`/${locale}/`) && !one.includes('/translate/'));
    for (const path of read) {
      await page.goto(host.url + path);
      await expect(page.locator('h1')).toBeVisible();
      expect(
        await page.evaluate(() => document.fonts.ready.then(() => document.styleSheets.length)),
      ).toBeGreaterThan(0);
    }
    expect(failed).toEqual([]);
  });
}

test('who keeps the site is told so by the home page, without a press', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  await page.goto(`${host.url}/en/`);
  await expect(panel(page)).toHaveAttribute('data-kept', 'en');
  await expect(page.locator('[data-offline-on]')).toBeHidden();
  await expect(page.locator('[data-offline-off]')).toBeVisible();
});

test('a rehearsal plays and search finds without a network', async ({ page, host }) => {
  await keep(page, host.url, 'zh-CN');
  await host.stop();
  await page.goto(`${host.url}/zh-CN/rehearse/subscribe-action-pack/`);
  await press(page, 'subscribe-action-pack', 'OPEN_OFFERS');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'offers');
  await page.locator('[data-search-open]').click();
  await page.locator('dialog input[type="search"]').fill('续订');
  await expect(page.locator('dialog a[href*="/zh-CN/guides/"]').first()).toBeVisible();
});

test('a page of a language that is not kept says so, and leads to those that are', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  await host.stop();
  await page.goto(`${host.url}/zh-TW/guides/action-pack/`);
  await expect(page.locator('h1')).toHaveText(words('en').about['offline.page.title'] ?? '');
  await page.locator('main a[href$="/en/guides/action-pack/"]').click();
  await expect(page).toHaveURL(`${host.url}/en/guides/action-pack/`);
});

test('languages are kept side by side, and removed together', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  await keep(page, host.url, 'zh-TW');
  await expect(panel(page)).toHaveAttribute('data-kept', 'en zh-TW');
  await page.locator('[data-offline-off]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', '');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('removing leaves what another copy of the site keeps', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  const names = await page.evaluate(async () => {
    const [ours = ''] = await caches.keys();
    const other = `${ours}docs/partner-center/`;
    await caches.open(other);
    return { ours, other };
  });
  expect(names.ours).toMatch(/-\/$/);
  await page.locator('[data-offline-off]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', '');
  expect(await page.evaluate(() => caches.keys())).toEqual([names.other]);
});

/** Puts a new version of a page on the host, with the worker that knows it: what a deployment does. */
function publish(folder: string, path: string, change: (html: string) => string): string {
  const file = join(folder, path, 'index.html');
  const html = change(readFileSync(file, 'utf8'));
  writeFileSync(file, html);
  return html;
}

/** Tells the worker the digest of a page, as the build does. */
async function knows(folder: string, path: string, html: string) {
  const { createHash } = await import('node:crypto');
  const digest = createHash('sha256').update(html).digest('base64');
  const worker = join(folder, 'offline.js');
  const code = readFileSync(worker, 'utf8').replace(
    new RegExp(`(\\{"url":"\\.${path}","revision":)"[^"]*"(,"integrity":)"[^"]*"`),
    `$1"${digest.slice(0, 12)}"$2"sha256-${digest}"`,
  );
  writeFileSync(worker, code);
}

test('a new version arrives whole with the next page, and not before', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  const path = '/en/guides/action-pack/';
  const html = publish(host.folder, path, (old) => old.replace(/<h1[^>]*>/, '$&NEW '));
  await knows(host.folder, path, html);
  await page.goto(host.url + path);
  await expect(page.locator('h1')).not.toContainText('NEW');
  const waits = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  // What browsers do by themselves some time after a page has loaded.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(waits).toBe(true);
  await page.goto(`${host.url}/en/roles/`);
  await expect(page.locator('h1')).toBeVisible();
  await expect.poll(waits).toBe(false);
  await page.goto(host.url + path);
  await expect(page.locator('h1')).toContainText('NEW');
});

test('with several pages open, the new version waits until the reader takes it', async ({
  page,
  host,
  context,
}) => {
  await keep(page, host.url, 'en');
  const other = await context.newPage();
  await other.goto(`${host.url}/en/roles/`);
  const path = '/en/guides/action-pack/';
  await knows(
    host.folder,
    path,
    publish(host.folder, path, (old) => old.replace(/<h1[^>]*>/, '$&NEW ')),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
    )
    .toBe(true);
  await page.goto(host.url + path);
  await expect(page.locator('h1')).not.toContainText('NEW');
  // A page that is not kept says so meanwhile, as it always does without a network.
  await context.setOffline(true);
  await page.goto(`${host.url}/zh-TW/`);
  await expect(page.locator('h1')).toHaveText(words('en').about['offline.page.title'] ?? '');
  await context.setOffline(false);
  await page.goto(`${host.url}/en/privacy/`);
  await page.locator('[data-offline-update]').click();
  await expect(page.locator('[data-offline-update]')).toBeHidden();
  await page.goto(host.url + path);
  await expect(page.locator('h1')).toContainText('NEW');
});

test('a host in the middle of an update changes nothing: the old version stays whole', async ({
  page,
  host,
}) => {
  await keep(page, host.url, 'en');
  const path = '/en/guides/action-pack/';
  const html = publish(host.folder, path, (old) => old.replace(/<h1[^>]*>/, '$&NEW '));
  await knows(host.folder, path, html);
  // One page of the new version is not there yet: what comes has another digest than the worker was told.
  publish(host.folder, path, (now) => now.replace('NEW', 'NEITHER'));
  await page.goto(`${host.url}/en/`);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const done = new Promise<string>((resolve) =>
      registration?.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'redundant' || worker.state === 'installed') resolve(worker.state);
        });
      }),
    );
    await registration?.update().catch(() => {});
    return done;
  });
  expect(outcome).toBe('redundant');
  await host.stop();
  await page.goto(host.url + path);
  await expect(page.locator('h1')).not.toContainText('NE');
});

test('nothing is kept before it is asked for', async ({ page, host }) => {
  await page.goto(`${host.url}/en/`);
  await page.goto(`${host.url}/en/guides/action-pack/`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test.describe('under a sub-path', () => {
  test.use({ site: SUB_SITE });

  test('a language is kept, read without a network, and removed', async ({ page, host }) => {
    await keep(page, host.url, 'zh-TW');
    await host.stop();
    await page.goto(`${host.url}/zh-TW/rehearse/create-account/`);
    await expect(page.locator('rehearsal-frame [data-event]:enabled').first()).toBeVisible();
    await page.goto(`${host.url}/en/`);
    await expect(page.locator('h1')).toHaveText(words('zh-TW').about['offline.page.title'] ?? '');
    await page.goto(`${host.url}/zh-TW/privacy/`);
    await page.locator('[data-offline-off]').click();
    await expect(panel(page)).toHaveAttribute('data-kept', '');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});
