import { SUB_SITE } from '../sites.ts';
import { expect, LOCALE_TAGS, test, words } from './site.ts';

/** What readers type, and the guide they look for. */
const QUERIES = {
  en: [
    ['auto-renewal', 'action-pack'],
    ['primary contact', 'create-account'],
    ['Visual Studio', 'manage-benefits'],
    ['Entra ID', 'since-then'],
  ],
  'zh-CN': [
    ['自动续订', 'action-pack'],
    ['主要联系人', 'create-account'],
    ['Visual Studio', 'manage-benefits'],
    ['Entra ID', 'since-then'],
  ],
  'zh-TW': [
    ['自動續約', 'action-pack'],
    ['主要連絡人', 'create-account'],
    ['Visual Studio', 'manage-benefits'],
    ['Entra ID', 'since-then'],
  ],
} as const;

for (const locale of LOCALE_TAGS) {
  for (const [query, guide] of QUERIES[locale]) {
    test(`in ${locale} "${query}" leads to ${guide}`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.keyboard.press('/');
      const dialog = page.locator('[data-search-dialog]');
      await expect(dialog.locator('input')).toBeFocused();
      await page.keyboard.type(query);
      const first = dialog.locator('.search-page').first();
      await expect(first).toHaveAttribute('href', `/${locale}/guides/${guide}/`);
      await expect(dialog.locator('.search-status')).toHaveText(/\d/);
      await page.keyboard.press('ArrowDown');
      await expect(first).toBeFocused();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${locale}/guides/${guide}/**`);
    });
  }

  test(`in ${locale} a search that finds nothing says so`, async ({ page }) => {
    const query = 'qzxjvkwpq';
    await page.goto(`/${locale}/search/?q=${query}`);
    await expect(page.locator('.search-status')).toHaveText(
      (words(locale).ui['search.none'] ?? '').replace('{{query}}', query),
    );
    await expect(page.locator('.search-results li')).toHaveCount(0);
  });
}

test('results name the section that was hit', async ({ page }) => {
  await page.goto('/en/search/?q=invoice');
  const section = page.locator('.search-section').first();
  await expect(section).toHaveAttribute('href', /#/);
  await section.click();
  await expect(page).toHaveURL(/guides\/[\w-]+\/(\?.*)?#/);
});

test('a task is found with who may do it, and no answer that is meant for other readers', async ({
  page,
}) => {
  await page.goto('/en/search/?q=cancel');
  await expect(page.locator('.search-section[href="/en/roles/#task-offers.cancel"]')).toBeVisible();
  for (const answer of ['roles.yes', 'roles.cell.no', 'roles.mine'])
    await expect(page.locator('.search-results')).not.toContainText(words('en').ui[answer] ?? answer);
});

test('Control and K opens search, Escape closes it, and the focus goes back', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await page.locator('.header-search').focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-search-dialog]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search-dialog]')).toBeHidden();
  await expect(page.locator('.header-search')).toBeFocused();
});

test('a slash typed into a field is a slash', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('main input').fill('a');
  await page.keyboard.press('/');
  await expect(page.locator('main input')).toHaveValue('a/');
});

test('Enter in the dialog leads to all results, whose address holds the query', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('/');
  await expect(page.locator('[data-search-dialog] input')).toBeFocused();
  await page.keyboard.type('renew');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/search/?q=renew');
  await expect(page.locator('main .search-page').first()).toBeVisible();
  await page.locator('main input').fill('cancel');
  await expect(page).toHaveURL(/\?q=cancel$/);
});

for (const query of [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '%',
  '$&',
  '{n}',
  '\u0000',
  'a'.repeat(5000),
  '{{query}}',
]) {
  test(`?q= of ${JSON.stringify(query.slice(0, 30))} breaks and injects nothing`, async ({ page }) => {
    page.on('dialog', () => expect('a dialog').toBe('none'));
    await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('.search-status')).not.toHaveText('');
    await expect(page.locator('main img, main script:not([type])')).toHaveCount(0);
  });
}

test('a broken percent sign in the address does no harm', async ({ page }) => {
  await page.goto('/en/search/?q=%E0%A4%A');
  await expect(page.locator('main input')).toBeVisible();
});

test('letters on the way to Han characters are no query', async ({ page }) => {
  await page.goto('/zh-CN/search/');
  const input = page.locator('main input');
  await input.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'xuding', selectionStart: 6, selectionEnd: 6 });
  await expect(page).toHaveURL(/search\/$/);
  await session.send('Input.insertText', { text: '续订' });
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator('main .search-page').first()).toBeVisible();
});

test('under a sub-path search and rehearsal work too', async ({ page }) => {
  await page.goto(`${SUB_SITE.url}zh-TW/`);
  await page.keyboard.press('/');
  await expect(page.locator('[data-search-dialog] input')).toBeFocused();
  await page.keyboard.type('自動續約');
  const first = page.locator('.search-page').first();
  await expect(first).toHaveAttribute('href', new RegExp(`^${SUB_SITE.base}zh-TW/`));
  await first.click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`${SUB_SITE.url}en/rehearse/subscribe-action-pack/`);
  await page.locator('[data-event="OPEN_OFFERS"]').click();
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'offers');
});
