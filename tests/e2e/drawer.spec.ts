import { press } from './driver.ts';
import { expect, type Page, test } from './site.ts';

test('the drawer keeps the keyboard in it, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/action-pack/');
  await page.locator('.menu-button').focus();
  await page.keyboard.press('Enter');
  const drawer = page.locator('#contents');
  await expect(drawer).toBeVisible();
  await expect(drawer.locator('.close-button')).toBeFocused();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    // Past its last link the browser's own controls follow: nothing of the page has the focus then.
    const place = await page.evaluate(() => {
      const active = document.activeElement;
      return active === document.body || active?.closest('#contents') ? 'in' : active?.outerHTML.slice(0, 80);
    });
    expect(place).toBe('in');
  }
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page.locator('.menu-button')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, header') !== null)).toBe(true);
});

test('the drawer becomes the column beside the page when the window grows', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto('/zh-CN/guides/action-pack/');
  await page.locator('.menu-button').click();
  await expect(page.locator('#contents')).toBeVisible();
  await page.setViewportSize({ width: 1180, height: 820 });
  await expect(page.locator('#contents:popover-open')).toHaveCount(0);
  await expect(page.locator('#contents')).toBeVisible();
  await expect(page.locator('main')).not.toHaveAttribute('inert');
  await page.locator('main a').first().click({ trial: true });
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect(page.locator('#contents')).toBeHidden();
});

test('search from the open drawer closes it: nothing is opened over another', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/action-pack/');
  await page.locator('.menu-button').click();
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-search-dialog]')).toBeVisible();
  await expect(page.locator('#contents')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search-dialog]')).toBeHidden();
  await expect(page.locator('main')).not.toHaveAttribute('inert');
  // What opened the contents has the focus until the next frame, for they cover it: whose key is faster is there again.
  await expect(page.locator('[data-search-open]:focus, .menu-button:focus')).toBeVisible();
});

test('search from an open menu closes that, and gives the focus to what can be seen', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await page.locator('details:has([data-language]) > summary').click();
  await page.locator('[data-language]:visible').first().focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-search-dialog]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search-open]')).toBeFocused();
});

test('a dialog is never opened over another one', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await page.locator('main [data-roles="open"]').first().click();
  await expect(page.locator('[data-roles-dialog]')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-roles-dialog]')).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(1);
});

for (const [name, button] of [
  ['search', '[data-search-open]'],
  ['roles', 'main [data-roles="open"]'],
] as const)
  test(`a press beside the dialog for ${name} closes it, but not the second of a double click on what opens it`, async ({
    page,
  }) => {
    const script = page.waitForResponse('**/presses.*.js');
    await page.goto('/en/guides/action-pack/');
    const dialog = page.locator(`[data-${name}-dialog]`);
    const opener = page.locator(button).first();
    await opener.click();
    await (await script).finished();
    const { x = 0, y = 0 } = (await dialog.boundingBox()) ?? {};
    // Inside, also where nothing stands; and text that is marked from there to the outside.
    await page.mouse.click(x + 3, y + 3);
    await page.mouse.move(x + 3, y + 3);
    await page.mouse.down();
    await page.mouse.move(2, y + 3);
    await page.mouse.up();
    await expect(dialog).toBeVisible();
    await expect(async () => {
      await page.mouse.click(2, y + 3);
      await expect(dialog).toBeHidden({ timeout: 200 });
    }).toPass();
    // The second press must not meet the dialog itself.
    await page.setViewportSize({ width: 1280, height: 1400 });
    await opener.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const of = await opener.boundingBox();
    const at = { x: (of?.x ?? 0) + (of?.width ?? 0) / 2, y: (of?.y ?? 0) + (of?.height ?? 0) / 2 };
    await page.mouse.dblclick(at.x, at.y);
    await expect(dialog).toBeVisible();
    const { left, right, top, bottom } = await dialog.evaluate((one) => one.getBoundingClientRect().toJSON());
    expect(at.x < left || at.x > right || at.y < top || at.y > bottom).toBe(true);
  });

/** Opens a page, and waits for what answers to the presses of a pointer: it comes with the first focus. */
async function openTouched(page: Page, address: string) {
  const script = page.waitForResponse('**/presses.*.js');
  await page.goto(address);
  await page.locator('.site-header a').first().focus();
  await page.evaluate(`import(${JSON.stringify((await script).url())})`);
}

/** The second press of a double click, where the first was, however long that is ago. */
async function pressAgain(page: Page) {
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

test('what is typed after a double click on Search stands in its field', async ({ page }) => {
  await openTouched(page, '/en/guides/action-pack/');
  await page.locator('[data-search-open]').click();
  const field = page.locator('[data-search-dialog] input');
  await expect(field).toBeFocused();
  await pressAgain(page);
  await page.keyboard.type('renew');
  await expect(field).toHaveValue('renew');
});

test('a double click on what leads to a field, a heading, or a control leaves the focus there', async ({
  page,
}) => {
  const flow = 'subscribe-action-pack';
  const frame = page.locator('rehearsal-frame');
  await openTouched(page, `/en/rehearse/${flow}/#play=3.newMember.OPEN_OFFERS.SUBSCRIBE.AGREE.ADD_PAYMENT`);
  await expect(frame).toHaveAttribute('data-live', '');
  await press(page, flow, 'SAVE_CARD');
  const wrong = page.locator('.screen [aria-invalid="true"]').first();
  await expect(wrong).toBeFocused();
  await pressAgain(page);
  await expect(wrong).toBeFocused();

  await page.locator('[data-practice-fill]').click();
  await press(page, flow, 'SAVE_CARD');
  await expect(page.locator('.screen-heading')).toBeFocused();
  await pressAgain(page);
  await expect(page.locator('.screen-heading')).toBeFocused();

  await page.locator('[data-coach="show"]').click();
  await expect(page.locator('[data-here]')).toBeFocused();
  await pressAgain(page);
  await expect(page.locator('[data-here]')).toBeFocused();
});

test('a double click marks a word, in text and in a field', async ({ page }) => {
  await openTouched(page, '/en/guides/action-pack/');
  const marked = () => page.evaluate(() => String(getSelection()).trim());
  await page.locator('main p').first().dblclick();
  expect(await marked()).toMatch(/^\S+$/);
  await page.locator('[data-search-open]').click();
  const field = page.locator('[data-search-dialog] input');
  await field.fill('renew');
  await field.dblclick({ position: { x: 50, y: 15 } });
  await page.keyboard.type('cancel');
  await expect(field).toHaveValue('cancel');
});
