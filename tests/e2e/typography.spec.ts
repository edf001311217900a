// How Chinese is set. That no page breaks a line where Chinese is not broken is tested with all else that is looked at on
// every page, in `pages.spec.ts`.
import { expect, look, test } from './site.ts';

for (const locale of ['zh-CN', 'zh-TW'] as const) {
  test(`${locale}: a title keeps the gap between Han and Latin`, async ({ page }) => {
    await page.goto(`/${locale}/rehearse/visual-studio-benefit/`);
    const width = () =>
      page.locator('h1').evaluate((title) => {
        const range = document.createRange();
        range.selectNodeContents(title);
        return [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
      });
    const set = await width();
    await page.locator('h1').evaluate((title) => title.style.setProperty('text-autospace', 'no-autospace'));
    expect(set).toBeGreaterThan((await width()) + 1);
  });

  look(`${locale}: a table can be read on a phone, each cell under its head`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const guide of ['since-then', 'create-account', 'manage-membership']) {
      await page.goto(`/${locale}/guides/${guide}/`);
      const cells = await page.locator('.table td').evaluateAll((all) =>
        all.map((cell) => ({
          right: cell.getBoundingClientRect().right,
          width: cell.getBoundingClientRect().width,
          head:
            cell === cell.parentElement?.firstElementChild ||
            getComputedStyle(cell, '::before').content.length > 3,
        })),
      );
      expect(cells.length).toBeGreaterThan(3);
      for (const { right, width, head } of cells) {
        expect(right).toBeLessThanOrEqual(390);
        expect(width).toBeGreaterThan(200);
        expect(head).toBe(true);
      }
    }
  });
}

test('the marks of a list on the page that is not found stand inside the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh-CN/404/');
  const room = await page
    .locator('.guide-list')
    .evaluate((list) => Number.parseFloat(getComputedStyle(list).paddingInlineStart));
  expect(room).toBeGreaterThan(16);
});

test('a table that goes on sideways shows on which side', async ({ page }) => {
  // A window that has no room for all of it, and too much for cards.
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto('/en/roles/');
  const table = page.locator('.role-table-scroll');
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(0);
  await expect(table).toHaveCSS('background-attachment', 'local, local, scroll, scroll');
});
