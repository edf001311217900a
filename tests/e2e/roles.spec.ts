import { expect, LOCALE_TAGS, test, words } from './site.ts';

const head = '.guide-head .roles';

for (const locale of LOCALE_TAGS) {
  const { ui, role } = words(locale);

  test(`in ${locale} roles are picked once, answer everywhere, and are forgotten`, async ({ page }) => {
    await page.goto(`/${locale}/guides/action-pack/`);
    const answer = (name: string) => page.locator(head).locator(`[data-answer="${name}"]`);
    await expect(answer('yes')).toBeHidden();
    await expect(answer('no')).toBeHidden();
    await page.locator(`${head} [data-roles="open"]`).click();
    const dialog = page.locator('[data-roles-dialog]');
    await expect(dialog).toBeVisible();
    await dialog.getByLabel(role('sales-agent'), { exact: true }).check();
    await expect(page.locator('[data-roles-status]')).toContainText(role('sales-agent'));
    await dialog.getByRole('button', { name: ui['roles.done'], exact: true }).click();
    await expect(answer('no')).toContainText(role('mpn-partner-admin'));
    await expect(answer('yes')).toBeHidden();

    // Several roles at once, kept over a reload.
    await page.locator(`${head} [data-roles="open"]`).click();
    await dialog.getByLabel(role('mpn-partner-admin'), { exact: true }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(answer('yes')).toBeVisible();
    await expect(page.locator(`${head} [data-roles-mine]`)).toContainText(role('sales-agent'));

    // The lists of rehearsals answer in short.
    for (const path of ['', 'rehearse/']) {
      await page.goto(`/${locale}/${path}`);
      const item = page
        .locator('li')
        .filter({ has: page.locator('a[href$="rehearse/subscribe-action-pack/"]') });
      await expect(item.last().locator('.may')).toHaveText(ui['roles.short.yes'] ?? '', {
        useInnerText: true,
      });
    }

    // Carried to the roles page, and forgotten there.
    await page.goto(`/${locale}/roles/`);
    await expect(page.locator('[data-task="offers.buy"].task')).toHaveAttribute('data-verdict', 'yes');
    await page.locator('main [data-roles="forget"]').click();
    await expect(page.locator('[data-task="offers.buy"].task')).toHaveAttribute('data-verdict', 'unknown');
    await expect(page.locator('[data-roles-status]')).toHaveText(ui['roles.none'] ?? '');
    expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBeNull();
  });

  test(`in ${locale} the roles page sorts the tasks and writes the message`, async ({ page }) => {
    await page.goto(`/${locale}/roles/?task=offers.buy#ask`);
    await page.locator('.role-picker[data-long]').getByLabel(role('admin-agent'), { exact: true }).check();
    const task = (id: string) => page.locator(`.task[data-task="${id}"]`);
    await expect(task('offers.buy').locator('[data-answer="yes-with-note"]')).toBeVisible();
    await expect(task('users.add').locator('[data-answer="no"]')).toBeVisible();
    await page.locator('[data-filter="verdict"]').selectOption('yes');
    await expect(task('users.add')).toBeHidden();
    await expect(task('offers.buy')).toBeVisible();
    await page.locator('[data-filter="verdict"]').selectOption('no');
    await expect(task('users.add')).toBeVisible();
    await expect(task('offers.buy')).toBeHidden();
    await page.locator('[data-filter="job"]').selectOption('join');
    await expect(task('users.add')).toBeHidden();
    await expect(task('account.create')).toBeVisible();

    const message = page.locator('[data-ask-text]');
    await expect(message).toHaveValue(new RegExp(role('mpn-partner-admin')));
    await expect(message).toHaveValue(new RegExp(`/${locale}/roles/\\?task=offers.buy`));
    await page.locator('[data-ask-task]').selectOption('benefits.assignUser');
    await expect(message).toHaveValue(new RegExp(role('global-admin')));
  });

  test(`in ${locale} the table and who may stand without a script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale}/roles/`);
    await expect(page.locator('.role-table tbody tr')).toHaveCount(41);
    await expect(page.locator('.task')).toHaveCount(41);
    await expect(page.locator('.task').first()).toBeVisible();
    await expect(page.locator('[data-answer]:visible')).toHaveCount(0);
    await page.goto(`/${locale}/guides/action-pack/`);
    await expect(page.locator(head)).toContainText(role('mpn-partner-admin'));
    await context.close();
  });
}

test('a link shows the answers for a colleague, says so, and changes nothing', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'sales-agent'));
  await page.goto('/en/roles/?roles=global-admin,%3Cb%3Ex,emperor&task=offers.buy');
  await expect(page.locator('[data-roles-preset]')).toBeVisible();
  await expect(page.locator('[data-roles-preset] [data-roles-mine]')).toHaveText('Global admin');
  await expect(page.locator('.task[data-wanted]')).toHaveAttribute('data-task', 'offers.buy');
  await expect(page.locator('.task[data-wanted]')).toHaveAttribute('data-verdict', 'yes');
  expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBe('sales-agent');
  await page.locator('[data-roles="own"]').click();
  await expect(page.locator('.task[data-task="offers.buy"]')).toHaveAttribute('data-verdict', 'no');
  await page.reload();
  await page.locator('[data-roles="keep"]').click();
  expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBe('global-admin');
});

test('who needs a second role beside the first is told only of that one', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'account-admin'));
  await page.goto('/en/guides/manage-users/');
  await expect(page.locator(`${head} [data-answer="beside"]`)).toBeVisible();
  await expect(page.locator(`${head} [data-answer="no"]`)).toBeHidden();
});

for (const stored of ['<img src=x onerror=alert(1)>', ',,,', '__proto__,constructor', 'x'.repeat(9000)]) {
  test(`a tampered store does no harm: ${stored.slice(0, 30)}`, async ({ page }) => {
    await page.goto('/en/');
    await page.evaluate((text) => localStorage.setItem('pcg:roles', text), stored);
    await page.goto('/en/guides/action-pack/');
    await expect(page.locator(head)).toHaveAttribute('data-verdict', 'unknown');
    await page.goto('/en/roles/?roles=%3Cimg%20src=x%3E&task=%22%5D%3Cb%3E');
    await expect(page.locator('[data-roles-preset]')).toBeHidden();
    await expect(page.locator('main img')).toHaveCount(0);
  });
}

test('the picker works with the keyboard alone, and the focus goes back', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  const opener = page.locator(`${head} [data-roles="open"]`);
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-roles-dialog]')).toBeVisible();
  await page.locator('[data-roles-dialog] [value="global-admin"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.locator(`${head} [data-answer="yes"]`)).toBeVisible();
  await expect(opener).toBeFocused();
});
