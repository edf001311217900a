import { SUB_SITE } from '../sites.ts';
import { frameOf, press } from './driver.ts';
import { drawn, expect, LOCALE_TAGS, test, words } from './site.ts';

// While one page turns into the next, nothing below takes a press, and a test that tries again scrolls the page.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const switchTo = async (page: import('@playwright/test').Page, tag: string) => {
  await page.locator('details:has([data-language]) > summary').click();
  await page.locator(`details [data-language="${tag}"]`).click();
};

test('a change of language keeps the page, the heading in view and the query', async ({ page }) => {
  await page.goto('/en/guides/action-pack/?from=mail#renew');
  await expect(page.locator('#renew')).toBeInViewport();
  for (const tag of ['zh-TW', 'zh-CN', 'en']) {
    await switchTo(page, tag);
    await expect(page).toHaveURL(new RegExp(`/${tag}/guides/action-pack/\\?from=mail#renew$`));
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('#renew')).toBeInViewport();
  }
});

test('a rehearsal that nobody has begun does not take the place of the heading that the address names', async ({
  page,
}) => {
  await page.goto('/en/guides/action-pack/#renew');
  const frame = frameOf(page, 'turn-off-auto-renewal');
  await frame.scrollIntoViewIfNeeded();
  await expect(frame).toHaveAttribute('data-live');
  await page.evaluate(() => document.querySelector('#renew')?.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator('#renew')).toBeInViewport();
  await switchTo(page, 'zh-TW');
  await expect(page).toHaveURL(/\/zh-TW\/guides\/action-pack\/#renew$/);
});

test('a change of language keeps the place in a running rehearsal', async ({ page }) => {
  await page.goto('/en/rehearse/subscribe-action-pack/');
  await press(page, 'subscribe-action-pack', 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE');
  await switchTo(page, 'zh-TW');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'payment');
  await switchTo(page, 'zh-CN');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'payment');
});

test('a change of language on a rehearsal’s own page keeps the rehearsal in view, and leads nowhere from the top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/rehearse/create-account/');
  const frame = frameOf(page, 'create-account');
  await press(page, 'create-account', 'NEXT', 'SIGN_IN');
  for (const tag of ['zh-TW', 'zh-CN']) {
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await switchTo(page, tag);
    await expect(page.locator(`html[lang="${tag}"] rehearsal-frame[data-live]`)).toHaveAttribute(
      'data-state',
      'signIn',
    );
    // The mark that led down here is gone: what the address says can be shared.
    await expect(page).toHaveURL(/#play=\d+\.\w+\.NEXT\.SIGN_IN$/);
    expect((await frame.boundingBox())?.y).toBeLessThan(844 / 4);
    await expect(frame.locator('.screen-heading')).toBeInViewport();
  }
  await page.evaluate(() => scrollTo(0, 0));
  await switchTo(page, 'en');
  await expect(page.locator('html[lang="en"] rehearsal-frame[data-live]')).toHaveAttribute(
    'data-state',
    'signIn',
  );
  await drawn(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a change of language keeps the rehearsal’s place when the address names a part of its page', async ({
  page,
}) => {
  await page.goto('/en/rehearse/subscribe-action-pack/');
  await press(page, 'subscribe-action-pack', 'OPEN_OFFERS', 'SUBSCRIBE');
  await page.evaluate(() => {
    location.hash = 'map';
  });
  await page.locator('rehearsal-frame').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await switchTo(page, 'zh-CN');
  await expect(page.locator('html[lang="zh-CN"] rehearsal-frame')).toHaveAttribute('data-state', 'terms');
});

test('a change of language far down the page of a rehearsal that has not begun leads to its beginning', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/en/rehearse/subscribe-action-pack/');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await switchTo(page, 'zh-TW');
  await expect(page.locator('html[lang="zh-TW"] rehearsal-frame')).toHaveAttribute('data-live', '');
  const said = page.locator('.coach-notice');
  await expect(said).not.toHaveText(words('zh-TW').ui('said.cut'));
});

test('a change of language beside a guide’s steps leads back to the rehearsal, in a new tab too', async ({
  page,
  context,
}) => {
  await page.goto('/en/guides/action-pack/');
  const frame = frameOf(page, 'renew-action-pack');
  await frame.scrollIntoViewIfNeeded();
  await press(page, 'renew-action-pack', 'OPEN_OFFERS', 'OPEN_SUBSCRIPTION', 'RENEW');
  await expect(frame).toHaveAttribute('data-state', 'order');
  await page.locator('details:has([data-language]) > summary').click();
  // The tab itself is the browser's to open, and the one of the tests does not always do it: what it would open is asked.
  const link = page.locator('[data-language="zh-CN"]');
  const isLeftToBrowser = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('click', (event) => resolve(!event.defaultPrevented), { once: true });
      }),
  );
  await link.click({ modifiers: ['ControlOrMeta'] });
  expect(await isLeftToBrowser).toBe(true);
  const other = await context.newPage();
  await other.goto((await link.getAttribute('href')) ?? '');
  await expect(frameOf(other, 'renew-action-pack')).toHaveAttribute('data-state', 'order');
  await expect(frameOf(other, 'renew-action-pack')).toBeInViewport();
  await page.locator('[data-language="zh-TW"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await expect(frame).toHaveAttribute('data-state', 'order');
  await expect(frame).toBeInViewport();
});

test('a link to a rehearsal in a guide leads there once: what is done since is not undone', async ({
  page,
}) => {
  await page.goto('/en/guides/action-pack/#play=renew-action-pack/2.paymentOnFile.OPEN_OFFERS');
  const frame = frameOf(page, 'renew-action-pack');
  await expect(frame).toHaveAttribute('data-live');
  await press(page, 'renew-action-pack', 'OPEN_SUBSCRIPTION', 'RENEW');
  await expect(frame).toHaveAttribute('data-state', 'order');
  await page.reload();
  await expect(frame).toHaveAttribute('data-state', 'order');
  await switchTo(page, 'zh-CN');
  await expect(frame).toHaveAttribute('data-state', 'order');
});

for (const [languages, locale] of [
  [['zh-HK', 'en'], 'zh-TW'],
  [['zh-SG'], 'zh-CN'],
  [['de-DE'], 'en'],
] as const) {
  test(`the gate leads ${languages} to ${locale}, once`, async ({ browser }) => {
    const context = await browser.newContext({ locale: languages[0] });
    const page = await context.newPage();
    await page.goto('/en/');
    await page.goto('/');
    await page.waitForURL(`**/${locale}/`);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
    await context.close();
  });
}

test('the gate remembers the language chosen last', async ({ page }) => {
  await page.goto('/en/');
  await switchTo(page, 'zh-TW');
  await page.goto('/');
  await page.waitForURL('**/zh-TW/');
});

test('a language that is opened in a new tab is remembered, and begins at the same place', async ({
  page,
  context,
}) => {
  await page.goto('/en/guides/action-pack/#renew');
  await expect(page.locator('#renew')).toBeInViewport();
  await page.locator('details:has([data-language]) > summary').click();
  const link = page.locator('[data-language="zh-CN"]');
  await link.click({ button: 'middle' });
  await expect(link).toHaveAttribute('href', /\/zh-CN\/guides\/action-pack\/#renew$/);
  const other = await context.newPage();
  await other.goto('/');
  await other.waitForURL('**/zh-CN/');
});

test('a tampered choice of language does no harm', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('pcg:locale', '../../evil'));
  await page.goto('/');
  await page.waitForURL('**/en/');
});

test('without a script the gate offers every language', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  for (const locale of LOCALE_TAGS) await expect(page.locator(`a[href$="/${locale}/"]`)).toBeVisible();
  await context.close();
});

for (const locale of LOCALE_TAGS) {
  test(`an address below /${locale}/ that is not there stays, and is told in its language`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/guides/actoin-pack/no-such-page/`);
    await expect(page).toHaveURL(/actoin-pack\/no-such-page\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator(`[data-not-found="${locale}"] [data-typed]`)).toContainText(
      'actoin-pack/no-such-page',
    );
    await expect(page.locator('[data-not-found]:visible')).toHaveCount(1);
    // Its title is read out too, and the page says that it is in this language.
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    const { ui } = words(locale);
    await expect(page).toHaveTitle(`${ui('notFound.title')} · ${ui('site.name')}`);
    await expect(page.getByRole('heading', { name: ui('notFound.title') })).toHaveCount(1);
    await expect(page.locator('h1')).toHaveText(ui('site.name'));
    await expect(page.locator('main a[href$="guides/action-pack/"]:visible').first()).toBeVisible();
  });
}

test('a mistyped name of a page offers the nearest', async ({ page }) => {
  await page.goto('/zh-TW/guides/actoin-pack/?no-such-page');
  await page.locator('[data-near] a').first().click();
  await expect(page).toHaveURL(/\/zh-TW\/guides\/action-pack\/$/);
});

for (const [typed, meant] of [
  ['/zh-cn/guides/action-pack/?no-such-page#renew', '/zh-CN/guides/action-pack/?no-such-page#renew'],
  ['/zh-hans/?no-such-page', '/zh-CN/?no-such-page'],
  ['/zh-tw/roles/?no-such-page', '/zh-TW/roles/?no-such-page'],
  ['/zh-hant/rehearse/add-user/?no-such-page', '/zh-TW/rehearse/add-user/?no-such-page'],
  ['/EN/Guides/Action-Pack/?no-such-page', '/en/guides/action-pack/?no-such-page'],
] as const) {
  test(`${typed} leads to ${meant}`, async ({ page }) => {
    await page.goto(typed);
    await page.waitForURL(`**${meant}`);
  });
}

test('a host that shows the page for all its addresses: those outside the site are told whole, and stay', async ({
  page,
}) => {
  const { origin } = new URL(SUB_SITE.url);
  for (const path of [
    '/zh-cn/guides/action-pack/',
    '/shop/zh-cn/guides/action-pack/',
    '/docs/partner-centers/zh-cn/',
  ]) {
    await page.goto(`${origin}${path}?no-such-page`);
    await expect(page.locator('[data-typed]:visible')).toContainText(path);
    await expect(page).toHaveURL(`${origin}${path}?no-such-page`);
  }
  await page.goto(`${SUB_SITE.url}zh-cn/guides/action-pack/?no-such-page`);
  await page.waitForURL(`${SUB_SITE.url}zh-CN/guides/action-pack/?no-such-page`);
  // The home itself, without the slash at its end.
  await page.goto(`${SUB_SITE.url.slice(0, -1)}?no-such-page`);
  await expect(page).toHaveURL(new RegExp(`^${SUB_SITE.url}en/`));
});

test('an address that holds markup does no harm', async ({ page }) => {
  await page.goto('/en/no-such-page/<img src=x onerror=alert(1)>/');
  await expect(page.locator('[data-not-found="en"] [data-typed]')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});
