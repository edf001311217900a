import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { builtWorker } from '../../src/offline/integration.ts';
import { ROOT_SITE, SUB_SITE } from '../sites.ts';
import { press } from './driver.ts';
import { expect, test } from './host.ts';
import { LONGEST_DOWNLOAD } from './limits.ts';
import { patienceOf } from './patience.ts';
import { ALL_PAGES, comeBack, LOCALE_TAGS, words } from './site.ts';
import { waitsOrIs } from './turns.ts';

/** The languages that the panel says are kept. */
const panel = (page: Page) => page.locator('[data-offline]');

async function keep(page: Page, url: string, locale: string) {
  await page.goto(`${url}/${locale}/`);
  await page.locator('[data-offline-on]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', new RegExp(`\\b${locale}\\b`), {
    timeout: LONGEST_DOWNLOAD,
  });
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
  await expect(page.locator('h1')).toHaveText(words('en').about('offline.page.title'));
  await page.locator('main a[href$="/en/guides/action-pack/"]').click();
  await expect(page).toHaveURL(`${host.url}/en/guides/action-pack/`);
});

test('a kept page is read without a network under the name of its file too', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  const title = await page.locator('h1').textContent();
  await host.stop();
  await page.goto(`${host.url}/en/index.html?from=elsewhere`);
  await expect(page.locator('h1')).toHaveText(title ?? '');
  await page.goto(`${host.url}/en/guides/action-pack/index.html`);
  await expect(page.locator('#renew')).toBeVisible();
});

test('a kept page is read without a network where the last slash of its address is missing', async ({
  page,
  host,
}) => {
  await keep(page, host.url, 'en');
  await host.stop();
  for (const path of ['/en', '/en/guides/action-pack']) {
    await page.goto(`${host.url}${path}?from=elsewhere#renew`);
    await expect(page).toHaveURL(`${host.url}${path}/?from=elsewhere#renew`);
    await expect(page.locator('h1')).not.toHaveText(words('en').about('offline.page.title'));
  }
});

test('that a page is not kept is said in the language of its address, where that is kept', async ({
  page,
  host,
}) => {
  await keep(page, host.url, 'en');
  await keep(page, host.url, 'zh-CN');
  await host.stop();
  for (const [path, locale] of [
    ['/zh-CN/nonsense/', 'zh-CN'],
    ['/en/nonsense/', 'en'],
    ['/zh-TW/guides/action-pack/', 'en'],
  ] as const) {
    await page.goto(host.url + path);
    await expect(page.locator('h1')).toHaveText(words(locale).about('offline.page.title'));
    await expect(page.locator(`main a[href$="/${locale}/guides/action-pack/"]`)).toBeVisible();
  }
});

test('languages are kept side by side, and removed together', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  await keep(page, host.url, 'zh-TW');
  await expect(panel(page)).toHaveAttribute('data-kept', 'en zh-TW');
  await expect(page.locator('[data-offline-state]')).toContainText('English和繁體中文');
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

test('a new version whose file came empty keeps no page from being read, and the next one is taken', async ({
  page,
  host,
}) => {
  await keep(page, host.url, 'en');
  const worker = join(host.folder, 'offline.js');
  const code = readFileSync(worker, 'utf8');
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const before = registration?.waiting;
      await registration?.update();
      await new Promise<void>((resolve) => {
        const look = () =>
          registration?.waiting && registration.waiting !== before ? resolve() : setTimeout(look, 50);
        look();
      });
    });
  writeFileSync(worker, '');
  await update();
  for (const path of ['/en/roles/', '/en/privacy/', '/en/glossary/']) {
    await page.goto(host.url + path);
    await expect(page.locator('h1')).toBeVisible();
  }
  writeFileSync(worker, code);
  const path = '/en/guides/action-pack/';
  await knows(
    host.folder,
    path,
    publish(host.folder, path, (old) => old.replace(/<h1[^>]*>/, '$&NEW ')),
  );
  await update();
  await page.goto(`${host.url}/en/roles/`);
  await expect(page.locator('h1')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)),
    )
    .toBe(false);
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
  await expect(page.locator('h1')).toHaveText(words('en').about('offline.page.title'));
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

/** How many workers there are, and which caches. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
const NOTHING = { workers: 0, caches: [] };

/** Lets the browser look for a new version, as it does by itself when a page has loaded, and waits until the page is fresh. */
async function freshAfterUpdate(page: Page) {
  await page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
  // The page can be gone before the answer is there.
  await page
    .evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
    .catch(() => {});
  await expect(page.locator('html:not([data-before]) h1')).toBeVisible();
}

test('a host that switches offline reading off ends it for who kept the site', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  const path = '/en/guides/action-pack/';
  publish(host.folder, path, (old) => old.replace(/<h1[^>]*>/, '$&NEW '));
  writeFileSync(join(host.folder, 'offline.js'), await builtWorker('./no-offline.ts'));
  await page.goto(host.url + path);
  await freshAfterUpdate(page);
  await expect(page.locator('h1')).toContainText('NEW');
  await expect.poll(() => left(page)).toEqual(NOTHING);
});

/** Takes a language out of what the worker knows, as a build does that has it no longer. */
function leaveOut(folder: string, locale: string) {
  const worker = join(folder, 'offline.js');
  const [, files = '', code = ''] = /^const FILES=(.*);\n([\s\S]*)$/.exec(readFileSync(worker, 'utf8')) ?? [];
  const { [locale]: _, ...others } = JSON.parse(files);
  writeFileSync(worker, `const FILES=${JSON.stringify(others)};\n${code}`);
}

test('when the only language that is kept is left out, nothing is kept any more', async ({ page, host }) => {
  await keep(page, host.url, 'zh-TW');
  leaveOut(host.folder, 'zh-TW');
  await freshAfterUpdate(page);
  await expect.poll(() => left(page)).toEqual(NOTHING);
  await expect(page.locator('[data-offline-on]')).toBeVisible();
});

test('a language that is left out is not called kept, and the others stay', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/offline.js?keep=en,fr');
    await new Promise<void>((resolve) =>
      installing?.addEventListener('statechange', () => installing.state === 'installed' && resolve()),
    );
  });
  await page.goto(`${host.url}/en/privacy/`);
  await expect(panel(page)).toHaveAttribute('data-kept', 'en');
  await expect(page.locator('[data-offline-state]')).toContainText('English');
  await expect(page.locator('[data-offline-state]')).not.toContainText('fr');
});

test('a language that could not be kept leaves nothing behind, and can be tried again', async ({
  page,
  host,
}) => {
  const file = join(host.folder, 'en/guides/manage-users/index.html');
  const html = readFileSync(file);
  rmSync(file);
  await page.goto(`${host.url}/en/`);
  await page.locator('[data-offline-on]').click();
  await expect(page.locator('[data-offline-state]')).toHaveText(words('en').about('offline.failed'), {
    timeout: LONGEST_DOWNLOAD,
  });
  expect(await left(page)).toEqual(NOTHING);
  writeFileSync(file, html);
  await page.locator('[data-offline-on]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', 'en', { timeout: LONGEST_DOWNLOAD });
  expect(await keptBytes(page)).toBeGreaterThan(100_000);
});

const failed = (locale: Locale) => words(locale).about('offline.failed');

/** The download failed, and the button can be pressed again. */
async function expectFailed(page: Page, locale: Locale = 'en') {
  await expect(page.locator('[data-offline-state]')).toHaveText(failed(locale), {
    timeout: LONGEST_DOWNLOAD,
  });
  await expect(page.locator('[data-offline-on]')).toBeVisible();
  await expect(page.locator('[data-offline-on]')).not.toHaveAttribute('aria-disabled');
}

/** As `expectFailed`, where the page has to wait: its clock is put on until it has. */
async function expectFailedInTime(page: Page, locale: Locale = 'en') {
  await expect(async () => {
    await page.clock.runFor(60_000);
    expect(await page.locator('[data-offline-state]').textContent()).toBe(failed(locale));
  }).toPass({ timeout: LONGEST_DOWNLOAD });
  await expectFailed(page, locale);
}

test('a worker whose file comes empty keeps nothing, says so, and can be tried again', async ({
  page,
  host,
}) => {
  const worker = join(host.folder, 'offline.js');
  const code = readFileSync(worker);
  writeFileSync(worker, '');
  await page.goto(`${host.url}/en/`);
  await page.locator('[data-offline-on]').click();
  await expectFailed(page);
  expect(await left(page)).toEqual(NOTHING);
  writeFileSync(worker, code);
  await page.locator('[data-offline-on]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', 'en', { timeout: LONGEST_DOWNLOAD });
  expect(await keptBytes(page)).toBeGreaterThan(100_000);
});

test('an empty worker of one language more leaves the first as it is, and can be tried again', async ({
  page,
  host,
}) => {
  await keep(page, host.url, 'en');
  const worker = join(host.folder, 'offline.js');
  const code = readFileSync(worker);
  writeFileSync(worker, '');
  await page.clock.install();
  await page.goto(`${host.url}/zh-CN/privacy/`);
  await page.locator('[data-offline-on]').click();
  await expectFailedInTime(page, 'zh-CN');
  await expect(panel(page)).toHaveAttribute('data-kept', 'en');
  writeFileSync(worker, code);
  await page.locator('[data-offline-on]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', 'en zh-CN', { timeout: LONGEST_DOWNLOAD });
  await host.stop();
  for (const locale of ['en', 'zh-CN'] as const) {
    await page.goto(`${host.url}/${locale}/roles/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).not.toHaveText(words(locale).about('offline.page.title'));
  }
});

test('what a press came to is not overwritten by what was still being counted', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  await page.addInitScript(() => {
    const when = (name: string) =>
      new Promise<void>((resolve) => addEventListener(name, () => resolve(), { once: true }));
    const open = caches.open.bind(caches);
    const counted = when('counted');
    caches.open = (name) => counted.then(() => open(name));
    const match = caches.match.bind(caches);
    caches.match = (...asked) => {
      document.documentElement.dataset.looks = '';
      return match(...asked);
    };
    ServiceWorkerContainer.prototype.register = async () => {
      document.documentElement.dataset.asks = '';
      await when('refused');
      throw new TypeError('Refused.');
    };
  });
  await page.goto(`${host.url}/zh-TW/privacy/`);
  await expect(panel(page)).toHaveAttribute('data-kept', 'en');
  await page.locator('[data-offline-on]').click();
  await page.evaluate(() => dispatchEvent(new Event('counted')));
  await page.locator('[data-asks]').waitFor();
  await expect(page.locator('[data-offline-state]')).toHaveText(words('zh-TW').about('offline.working'));
  await page.evaluate(() => dispatchEvent(new Event('refused')));
  await expectFailed(page, 'zh-TW');
  // Who looks at the page only later finds it told as well.
  await page.evaluate(() => {
    delete document.documentElement.dataset.looks;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.locator('[data-looks]').waitFor();
  await keptBytes(page);
  await expectFailed(page, 'zh-TW');
});

/** Lets a page come no further than to its worker until it hears of it: a slow line. It says when it has come there. */
const holdWorker = (page: Page) =>
  page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    const free = new Promise((resolve) => addEventListener('free', resolve, { once: true }));
    ServiceWorkerContainer.prototype.register = async function (...asked) {
      document.documentElement.dataset.asks = '';
      await free;
      return register.apply(this, asked);
    };
  });
const freeWorker = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('free')));

test('two languages that are kept at once in two tabs are both kept, and both tabs say so', async ({
  page,
  host,
  context,
}) => {
  await holdWorker(page);
  await page.goto(`${host.url}/en/privacy/`);
  const other = await context.newPage();
  await other.goto(`${host.url}/zh-CN/privacy/`);
  await page.locator('[data-offline-on]').click();
  await page.locator('[data-asks]').waitFor();
  await other.locator('[data-offline-on]').click();
  await waitsOrIs(other, () => caches.keys().then(({ length }) => length > 0));
  await freeWorker(page);
  for (const tab of [other, page]) {
    await expect(panel(tab)).toHaveAttribute('data-kept', 'en zh-CN', { timeout: LONGEST_DOWNLOAD });
    await expect(tab.locator('[data-offline-state]')).toContainText('简体中文');
  }
  await host.stop();
  for (const locale of ['en', 'zh-CN'] as const) {
    await page.goto(`${host.url}/${locale}/roles/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).not.toHaveText(words(locale).about('offline.page.title'));
  }
});

test('who removes what is kept while a language is being kept is told that it is removed', async ({
  page,
  host,
}) => {
  await keep(page, host.url, 'en');
  await holdWorker(page);
  await page.goto(`${host.url}/zh-CN/privacy/`);
  await page.locator('[data-offline-on]').click();
  await page.locator('[data-asks]').waitFor();
  await page.locator('[data-offline-off]').click();
  await waitsOrIs(page, () => caches.keys().then(({ length }) => length === 0));
  await freeWorker(page);
  const state = page.locator('[data-offline-state]');
  const removed = words('zh-CN').about('offline.removed');
  await expect(state).toHaveText(removed, { timeout: LONGEST_DOWNLOAD });
  await expect(page.locator('[data-offline] [aria-disabled]')).toHaveCount(0);
  await expect(state).toHaveText(removed);
  await expect(panel(page)).toHaveAttribute('data-kept', '');
  expect(await left(page)).toEqual(NOTHING);
});

test('a tab that sleeps while it keeps a language stops no other one for ever', async ({
  page,
  host,
  context,
}) => {
  await holdWorker(page);
  await page.goto(`${host.url}/en/privacy/`);
  await page.locator('[data-offline-on]').click();
  await page.locator('[data-asks]').waitFor();
  const other = await context.newPage();
  const tooLate = await patienceOf(other);
  await other.goto(`${host.url}/en/privacy/`);
  await other.locator('[data-forget-all]').click();
  await expect
    .poll(() => other.evaluate(async () => (await navigator.locks.query()).pending?.length))
    .toBe(1);
  await tooLate();
  await expect(other.locator('[data-forgotten]')).toHaveText(words('en').about('privacy.forgotten'));
});

for (const [when, look] of [
  [
    'it is seen again',
    (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
  ],
  ['Back leads to it', comeBack],
] as const)
  test(`what another tab has removed the panel knows when ${when}`, async ({ page, host, context }) => {
    await keep(page, host.url, 'en');
    const state = page.locator('[data-offline-state]');
    await expect(state).toContainText('English');
    const other = await context.newPage();
    await other.goto(`${host.url}/en/privacy/`);
    await other.locator('[data-offline-off]').click();
    await expect(panel(other)).toHaveAttribute('data-kept', '');
    await look(page);
    await expect(panel(page)).toHaveAttribute('data-kept', '');
    await expect(page.locator('[data-offline-on]')).toBeVisible();
    await expect(state).toBeEmpty();
  });

test('what another tab removes while it is being counted leaves nothing behind', async ({
  page,
  host,
  context,
}) => {
  await keep(page, host.url, 'en');
  const other = await context.newPage();
  await other.addInitScript(() => {
    const open = caches.open.bind(caches);
    const counted = new Promise((resolve) => addEventListener('counted', resolve, { once: true }));
    caches.open = (name) => counted.then(() => open(name));
  });
  await other.goto(`${host.url}/en/`);
  await expect(panel(other)).toHaveAttribute('data-kept', 'en');
  await page.locator('[data-offline-off]').click();
  await waitsOrIs(page, () => caches.keys().then(({ length }) => length === 0));
  await other.evaluate(() => dispatchEvent(new Event('counted')));
  await expect(panel(page)).toHaveAttribute('data-kept', '');
  expect(await left(page)).toEqual(NOTHING);
});

test('a file that never comes ends the download, and leaves nothing behind', async ({ page, host }) => {
  const worker = join(host.folder, 'offline.js');
  const code = readFileSync(worker, 'utf8');
  const hurried = code.replace('LONGEST_MS=60000', 'LONGEST_MS=2000');
  expect(hurried).not.toBe(code);
  writeFileSync(worker, hurried);
  host.silent.add('/en/guides/manage-users/');
  await page.goto(`${host.url}/en/`);
  await page.locator('[data-offline-on]').click();
  await expectFailed(page);
  expect(await left(page)).toEqual(NOTHING);
  writeFileSync(worker, code);
  host.silent.clear();
  await page.locator('[data-offline-on]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', 'en', { timeout: LONGEST_DOWNLOAD });
});

test('a worker whose file never comes is not waited for without end', async ({ page, host }) => {
  host.silent.add('/offline.js');
  await page.clock.install();
  await page.goto(`${host.url}/en/`);
  await page.locator('[data-offline-on]').click();
  await expectFailedInTime(page);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a browser that refuses workers is said not to keep anything, and everything can be forgotten', async ({
  page,
  host,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    Object.assign(ServiceWorkerContainer.prototype, { getRegistration: refuse, register: refuse });
    LockManager.prototype.request = refuse;
  });
  await page.goto(`${host.url}/en/privacy/`);
  await page.locator('[data-offline-on]').click();
  const state = page.locator('[data-offline-state]');
  await expect(state).toHaveText(words('en').about('offline.impossible'));
  await expect(page.locator('[data-offline-on]')).not.toHaveAttribute('aria-disabled');
  await page.locator('[data-forget-all]').click();
  await expect(page.locator('[data-forgotten]')).toHaveText(words('en').about('privacy.forgotten'));
  expect(errors).toEqual([]);
});

test('forgetting everything takes along what an earlier download left', async ({ page, host }) => {
  await page.goto(`${host.url}/en/privacy/`);
  await page.evaluate(async () => void (await caches.open('pcg-precache-v2-/')));
  await page.locator('[data-forget-all]').click();
  await expect(page.locator('[data-forgotten]')).toHaveText(words('en').about('privacy.forgotten'));
  expect(await left(page)).toEqual(NOTHING);
});

test('who removes what is kept and keeps it again on the same page has all of it', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  const bytes = await keptBytes(page);
  await page.locator('[data-offline-off]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', '');
  await page.locator('[data-offline-on]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', 'en', { timeout: LONGEST_DOWNLOAD });
  expect(await keptBytes(page)).toBe(bytes);
});

test('a page that is still open puts nothing back of what was removed', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  await page.locator('[data-offline-off]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', '');
  const status = await page.evaluate(async () => {
    const answer = await fetch('/en/roles/');
    await answer.text();
    return { served: Boolean(navigator.serviceWorker.controller), ok: answer.ok };
  });
  expect(status).toEqual({ served: true, ok: true });
  expect(await keptBytes(page)).toBe(0);
});

test('a copy of the site below another one does not take what that keeps for its own', async ({
  page,
  host,
}) => {
  cpSync(ROOT_SITE.outDir, join(host.folder, 'copy'), { recursive: true });
  await keep(page, host.url, 'en');
  await page.goto(`${host.url}/copy/en/privacy/`);
  await expect(panel(page)).toHaveAttribute('data-kept', '');
  await expect(page.locator('[data-offline-on]')).toBeVisible();
  await page.locator('[data-forget-all]').click();
  await expect(page.locator('[data-forgotten]')).toHaveText(words('en').about('privacy.forgotten'));
  await keep(page, `${host.url}/copy`, 'zh-TW');
  await page.locator('[data-offline-off]').click();
  await expect(panel(page)).toHaveAttribute('data-kept', '');
  await page.goto(`${host.url}/en/`);
  await expect(panel(page)).toHaveAttribute('data-kept', 'en');
  expect(await keptBytes(page)).toBeGreaterThan(100_000);
});

test('a page without the panel meets no error when something is kept', async ({ page, host }) => {
  await keep(page, host.url, 'en');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${host.url}/en/report/`);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-report-details]')).not.toHaveValue('');
  // What the panel would do by now.
  await keptBytes(page);
  expect(errors).toEqual([]);
});

test.describe('under a sub-path', () => {
  test.use({ site: SUB_SITE });

  test('a language is kept, read without a network, and removed', async ({ page, host }) => {
    await keep(page, host.url, 'zh-TW');
    await host.stop();
    await page.goto(`${host.url}/zh-TW/rehearse/create-account/`);
    await expect(page.locator('rehearsal-frame [data-event]:enabled').first()).toBeVisible();
    await page.goto(`${host.url}/en/`);
    await expect(page.locator('h1')).toHaveText(words('zh-TW').about('offline.page.title'));
    await page.goto(`${host.url}/zh-TW/privacy/`);
    await page.locator('[data-offline-off]').click();
    await expect(panel(page)).toHaveAttribute('data-kept', '');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});
