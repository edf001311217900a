import { expect, test } from './site.ts';

/** Goes from a guide to the next and tells whether the change was drawn as a transition, and what went wrong. */
for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`a change of page is ${reducedMotion === 'reduce' ? 'not ' : ''}drawn as a transition (${reducedMotion})`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as Event & { viewTransition: unknown };
        document.documentElement.dataset.drawn = String(Boolean(viewTransition));
      });
    });
    await page.goto('/en/guides/action-pack/');
    await page.locator('.pager-next').click();
    await page.waitForURL('**/guides/manage-benefits/');
    await expect(page.locator('html')).toHaveAttribute(
      'data-drawn',
      String(reducedMotion === 'no-preference'),
    );
    expect(errors).toEqual([]);
  });
}

test('the drawer does not move for a reader who wants no motion', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/guides/action-pack/');
  await page.locator('.menu-button').click();
  await expect(page.locator('#contents')).toBeVisible();
  expect(await page.locator('#contents').evaluate((drawer) => drawer.getAnimations().length)).toBe(0);
});
