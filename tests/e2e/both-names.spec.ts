// Names that cannot be had: the reader is told, and nothing is kept that the next pages would ask for in vain.
import { test as loud } from '@playwright/test';
import { languageName } from '../../src/i18n/language-names.ts';
import { holdBack } from './hold-back.ts';
import { patienceOf } from './patience.ts';
import { comeBack, drawn, expect, LOCALE_TAGS, type Locale, type Page, test, words } from './site.ts';

const GUIDE = 'guides/action-pack/';
const NAMES = '**/labels.json';

const button = (page: Page, other: Locale) => page.locator(`[data-both-names="${other}"]`);
const notice = (page: Page) => page.locator('[data-notice]');
const names = (page: Page) => page.locator('.prose .other-name');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('pcg:names'));
const failed = (locale: Locale, other: Locale) =>
  words(locale).ui('compare.failed').replace('{{name}}', languageName(locale, other));

/** What comes in place of the names. */
const OTHERS = {
  'an error that is JSON': { status: 404, contentType: 'application/json', body: '{}' },
  'a page for signing in': { status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' },
  nothing: { status: 200, contentType: 'application/json', body: '' },
  'a part of them': { status: 200, contentType: 'application/json', body: '{"subscribeNow":"現在訂' },
};

for (const [what, answer] of Object.entries(OTHERS)) {
  // The browser itself notes some of them.
  loud(`${what} in place of the names: said, not kept, and it can be tried again`, async ({ page }) => {
    await page.goto(`/en/${GUIDE}`);
    await page.route(NAMES, (route) => route.fulfill(answer));
    await button(page, 'zh-TW').click();
    await expect(notice(page)).toHaveText(failed('en', 'zh-TW'));
    await expect(button(page, 'zh-TW')).toHaveAttribute('aria-pressed', 'false');
    await expect(names(page)).toHaveCount(0);
    expect(await kept(page)).toBe('off');
    await page.unroute(NAMES);
    await button(page, 'zh-TW').click();
    await expect(names(page).first()).toBeVisible();
    await expect(notice(page)).toBeEmpty();
    expect(await kept(page)).toBe('zh-TW');
  });
}

test('a host that does not answer: the names are given up in the end', async ({ page }) => {
  const tooLate = await patienceOf(page);
  await page.route(NAMES, () => {});
  await page.goto(`/en/${GUIDE}`);
  const asked = page.waitForRequest(NAMES);
  await button(page, 'zh-CN').click();
  await asked;
  await tooLate();
  await expect(notice(page)).toHaveText(failed('en', 'zh-CN'));
  await expect(button(page, 'zh-CN')).toHaveAttribute('aria-pressed', 'false');
});

for (const locale of LOCALE_TAGS) {
  const other = locale === 'en' ? 'zh-TW' : 'en';
  test(`/${locale}/: a choice of before is kept where the names do not come, and each page says so`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${GUIDE}`);
    await button(page, other).click();
    await expect(names(page).first()).toBeVisible();
    await page.route(NAMES, (route) => route.abort('aborted'));
    await page.reload();
    await expect(notice(page)).toHaveText(failed(locale, other));
    await expect(button(page, other)).toHaveAttribute('aria-pressed', 'false');
    expect(await kept(page)).toBe(other);
    // Who presses asks once more; in vain again, and no page asks any more.
    await button(page, other).click();
    await expect.poll(() => kept(page)).toBe('off');
    await expect(notice(page)).toHaveText(failed(locale, other));
    await page.reload();
    await expect(button(page, other)).toHaveAttribute('aria-pressed', 'false');
    await expect(notice(page)).toBeEmpty();
  });
}

test('who asks for names that were chosen on an earlier page, before their script comes, has them', async ({
  page,
}) => {
  await page.goto('/robots.txt');
  await page.evaluate(() => localStorage.setItem('pcg:names', 'zh-CN'));
  const release = await holdBack(page, /\/guide\.[^/]*\.js$/);
  await page.goto(`/en/${GUIDE}`);
  await expect(button(page, 'zh-CN')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'zh-CN').click();
  release();
  await expect(button(page, 'zh-CN')).toHaveAttribute('aria-pressed', 'true');
  await expect(names(page).first()).toBeVisible();
  expect(await kept(page)).toBe('zh-CN');
});

test('what is typed meanwhile stays where the script of the names fails late; the next press brings a fresh page', async ({
  page,
}) => {
  const { promise: typed, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\/guide\.[^/]*\.js$/, async (route) => {
    await typed;
    await route.abort('aborted');
  });
  await page.goto(`/en/${GUIDE}`);
  await button(page, 'zh-CN').click();
  await page.keyboard.press('/');
  const field = page.locator('dialog input[type=search]');
  await field.fill('renew');
  const left: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) left.push(request.url());
  });
  const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
  release();
  await asked;
  // What comes of the answer has come by the time of the next one.
  await page.evaluate(() => fetch(location.href, { method: 'HEAD' }));
  await drawn(page);
  expect(left).toEqual([]);
  await expect(field).toHaveValue('renew');
  await page.keyboard.press('Escape');
  const loaded = page.waitForEvent('load');
  await button(page, 'zh-CN').click();
  await loaded;
});

test('who wants one name loads nothing for two, also where Back shows the page again', async ({ page }) => {
  await page.goto('/en/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await comeBack(page);
  // What the page asks for when it is shown again, it has asked for by the time of the next answer.
  await page.evaluate(() => fetch(location.href, { method: 'HEAD' }));
  expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
});

test('a guide follows what is chosen on other pages, and in its own rehearsals', async ({ page }) => {
  await page.goto(`/en/${GUIDE}`);
  for (const [choice, isOn] of [
    ['zh-TW', 'true'],
    ['off', 'false'],
  ] as const) {
    await page.evaluate((text) => localStorage.setItem('pcg:names', text), choice);
    await comeBack(page);
    await expect(button(page, 'zh-TW')).toHaveAttribute('aria-pressed', isOn);
    await expect(names(page)).toHaveCount(
      isOn === 'true' ? await page.locator('.prose .label[data-label]').count() : 0,
    );
  }
  await page.evaluate(() => localStorage.removeItem('pcg:names'));
  await page.reload();
  const rehearsal = page.locator('rehearsal-frame').first();
  await rehearsal.scrollIntoViewIfNeeded();
  await expect(rehearsal).toHaveAttribute('data-live', '');
  await rehearsal.locator('[data-coach="more"]').click();
  await rehearsal.locator('[data-names="zh-CN"]').click();
  await expect(button(page, 'zh-CN')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.prose .label + .other-name').first()).toHaveAttribute('lang', 'zh-CN');
});
