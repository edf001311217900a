import type { Page } from '@playwright/test';
import { press } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { comeBack, expect, test, words } from './site.ts';

const choose = async (page: Page, theme: string) => {
  const menu = page.locator('details:has([data-theme-choice])');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await menu.locator(`[value="${theme}"]`).check();
};

/** The colours that the browser's own bars take on. */
const barColors = (page: Page) =>
  page
    .locator('meta[name="theme-color"]')
    .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('content')));

test('a chosen appearance shows in every tab, and in the bars of the browser', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  await other.goto('/en/roles/');
  const [light, dark] = await barColors(other);
  expect(dark).not.toBe(light);
  await choose(page, 'dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const tab of [page, other]) expect(await barColors(tab)).toEqual([dark, dark]);
  await expect(other.locator('[data-theme-choice] [value="dark"]')).toBeChecked();
  await choose(page, 'system');
  await expect(other.locator('html')).not.toHaveAttribute('data-theme');
  for (const tab of [page, other]) expect(await barColors(tab)).toEqual([light, dark]);
});

test('an appearance and keys that are chosen before the script comes are kept', async ({ page }) => {
  const release = await holdBack(page, '**/_astro/Page.*');
  await page.goto('/en/', { waitUntil: 'commit' });
  const keys = page.locator('[data-single-keys]');
  await choose(page, 'dark');
  await keys.uncheck();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-theme-choice] [value="dark"]')).toBeChecked();
  await expect(keys).not.toBeChecked();
  const kept = () =>
    page.evaluate(() => ['theme', 'single-keys'].map((key) => localStorage.getItem(`pcg:${key}`)));
  expect(await kept()).toEqual(['dark', 'off']);
});

test('what the browser remembers of a form is no choice', async ({ page }) => {
  await page.goto('/en/');
  await choose(page, 'dark');
  await page.locator('[data-single-keys]').uncheck();
  // As another tab has it.
  await page.evaluate(() => {
    localStorage.setItem('pcg:theme', 'light');
    localStorage.removeItem('pcg:single-keys');
  });
  await page.goto('/robots.txt');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('[data-theme-choice] [value="light"]')).toBeChecked();
  await expect(page.locator('[data-single-keys]')).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('pcg:theme'))).toBe('light');
});

test('roles that are picked in one tab count in the other, and neither tab loses a change', async ({
  page,
  context,
}) => {
  await page.goto('/en/roles/');
  const other = await context.newPage();
  await other.goto('/en/roles/');
  const box = (of: Page, role: string) => of.locator(`main [data-role][value="${role}"]`);
  await box(page, 'global-admin').check();
  await expect(box(other, 'global-admin')).toBeChecked();
  await box(other, 'account-admin').check();
  await expect(box(page, 'account-admin')).toBeChecked();
  await page.reload();
  await expect(box(page, 'global-admin')).toBeChecked();
  await expect(box(page, 'account-admin')).toBeChecked();
});

test('a page that Back shows as it was left follows what has been chosen since', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('pcg:theme', 'dark'));
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'global-admin'));
  await comeBack(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-role][value="global-admin"]')).toBeChecked();
});

test('what is forgotten on the page of what is kept is forgotten by the whole page at once', async ({
  page,
}) => {
  await page.goto('/en/privacy/');
  await page.evaluate(() => {
    localStorage.setItem('pcg:theme', 'dark');
    localStorage.setItem('pcg:roles', 'global-admin');
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('[data-kept="pcg:theme"] [data-forget]').click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  const box = (role: string) => page.locator(`dialog [data-role][value="${role}"]`);
  await expect(box('global-admin')).toBeChecked();
  await page.locator('[data-forget-all]').click();
  await expect(box('global-admin')).not.toBeChecked();
  // What is picked afterwards brings nothing back.
  await box('account-admin').evaluate((element: HTMLInputElement) => element.click());
  expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBe('account-admin');
});

for (const [how, deny] of [
  [
    'is denied',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      }),
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`storage that ${how}: the page works, and says once that nothing is kept`, async ({ page }) => {
    await page.addInitScript(deny);
    await page.goto('/zh-CN/');
    await choose(page, 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('[data-notice]')).toHaveText(words('zh-CN').ui('storage.notKept'));
    await choose(page, 'system');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });
}

test('where storage is switched off and the browser gives null for it, what loads at a press works all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const place of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, place, { get: () => null });
  });
  await page.goto('/en/guides/action-pack/');
  await page.locator('[data-copy-from]').click();
  // Copied or not, it says so, and leads nowhere.
  await expect(page.locator('.copies [role="status"]')).not.toBeEmpty();
  await page.goto('/en/privacy/');
  const theme = page.locator('[data-kept="pcg:theme"] [data-now]');
  await expect(theme).toHaveText((await page.locator('[data-forgotten]').getAttribute('data-nothing')) ?? '');
});

test('forged storage does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('pcg:theme', '"><script>');
    localStorage.setItem('pcg:roles', 'nobody,global-admin,global-admin,<b>');
    localStorage.setItem('pcg:practice', '99999');
  });
  await page.goto('/en/rehearse/subscribe-action-pack/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('[data-role]:checked')).toHaveCount(1);
  await press(page, 'subscribe-action-pack', 'OPEN_OFFERS');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'offers');
});
