import { holdBack } from './hold-back.ts';
import { comeBack, drawn, expect, LOCALE_TAGS, test, words } from './site.ts';

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
    await dialog.getByRole('button', { name: ui('roles.done'), exact: true }).click();
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
      for (const list of await page.locator('.job-rehearsals > summary').all()) await list.click();
      // Everybody can rehearse: what one's roles are not enough for is no refusal there.
      await expect(page.locator('.may[data-verdict="no"]').first()).toBeHidden();
      const item = page
        .locator('li')
        .filter({ has: page.locator('a[href$="rehearse/subscribe-action-pack/"]') });
      await expect(item.last().locator('.may')).toHaveText(ui('roles.short.yes'), {
        useInnerText: true,
      });
      // A branch of this one is for the global admin alone.
      const cloud = page.locator('li').filter({ has: page.locator('a[href$="rehearse/cloud-benefit/"]') });
      await expect(cloud.last().locator('.may')).toHaveText(ui('roles.short.yesWithNote'), {
        useInnerText: true,
      });
    }

    // Carried to the roles page, and forgotten there.
    await page.goto(`/${locale}/roles/`);
    await expect(page.locator('[data-task="offers.buy"].task')).toHaveAttribute('data-verdict', 'yes');
    await page.locator('main [data-roles="forget"]').click();
    // The button is gone: the roles to pick from are where to go on.
    await expect(page.locator('main [data-role]').first()).toBeFocused();
    await expect(page.locator('[data-task="offers.buy"].task')).toHaveAttribute('data-verdict', 'unknown');
    await expect(page.locator('[data-roles-status]')).toHaveText(ui('roles.none'));
    expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBeNull();
  });

  test(`in ${locale} the roles page sorts the tasks and writes the message`, async ({ page }) => {
    await page.goto(`/${locale}/roles/?task=invoice.download#ask`);
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

    // What is left is told, the same number too, and where nothing is left.
    const said = page.locator('[data-tasks-left]');
    const left = await page.locator('.task:visible').count();
    const told = ui('roles.left').replace('{{n}}', String(left));
    await expect(said).toHaveRole('status');
    await expect(said).toHaveText(told);
    const piece = await said.evaluateHandle((status) => status.firstChild);
    await page.locator('[data-filter="job"]').dispatchEvent('change');
    expect(await piece.evaluate((one) => one?.isConnected)).toBe(false);
    await expect(said).toHaveText(told);
    // A role that changes nothing here has nothing to tell.
    await page.locator('[data-filter="verdict"]').selectOption('');
    const still = await said.evaluateHandle((status) => status.firstChild);
    const guest = page.locator('.role-picker[data-long] [value="guest-user"]');
    await guest.check();
    expect(await still.evaluate((one) => one?.isConnected)).toBe(true);
    await guest.uncheck();
    await page.locator('[data-filter="verdict"]').selectOption('no');
    for (const job of await page.locator('[data-filter="job"] option').all()) {
      await page.locator('[data-filter="job"]').selectOption((await job.getAttribute('value')) ?? '');
      const count = await page.locator('.task:visible').count();
      await expect(said).toHaveText(
        count > 0 ? ui('roles.left').replace('{{n}}', String(count)) : ui('roles.empty'),
      );
      // A heading with nothing under it is no answer.
      const sections = page.locator('section[data-job]');
      const filled = sections.filter({ has: page.locator('.task:visible') });
      expect(await sections.filter({ visible: true }).count()).toBe(await filled.count());
    }

    // The message tells who can, what I hold, and where to read on.
    const message = page.locator('[data-ask-text]');
    await expect(message).toHaveValue(new RegExp(role('mpn-partner-admin')));
    await expect(message).toHaveValue(new RegExp(`/${locale}/roles/\\?task=invoice.download`));
    await page.locator('[data-ask-task]').selectOption('benefits.assignUser');
    await expect(message).toHaveValue(new RegExp(role('global-admin')));
    await expect(message).toHaveValue(new RegExp(role('admin-agent')));

    // In another language, and in both.
    const [other = 'en'] = LOCALE_TAGS.filter((tag) => tag !== locale);
    const foreign = words(other);
    await page.locator('[data-ask-language]').selectOption({ index: 1 });
    await expect(message).toHaveValue(new RegExp(foreign.ui('message.thanks')));
    await expect(message).not.toHaveValue(new RegExp(`${ui('message.thanks')}$`));
    await expect(message).toHaveValue(new RegExp(`/${other}/roles/\\?task=benefits.assignUser`));
    await page.locator('[data-ask-language]').selectOption({ index: 3 });
    await expect(message).toHaveValue(new RegExp(foreign.ui('message.thanks')));
    await expect(message).toHaveValue(new RegExp(ui('message.thanks')));
  });

  test(`in ${locale} nobody is asked for what can no longer be done`, async ({ page }) => {
    await page.goto(`/${locale}/roles/?task=offers.buy#ask`);
    // The task is marked, and says that it has ended; there is nothing to copy.
    const buy = page.locator('.task[data-task="offers.buy"]');
    await expect(buy).toHaveAttribute('data-wanted', '');
    await expect(page.locator('[data-ask-task] :checked')).toHaveText(ui('roles.ask.choose'));
    await expect(page.locator('[data-ask-task] [value="offers.buy"]')).toHaveCount(0);
    await expect(page.locator('[data-do="message"]')).toBeDisabled();
    await expect(buy.locator('a[href$="?task=offers.buy#ask"]')).toHaveCount(0);
  });

  test(`in ${locale} then and today stand side by side where they differ`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.evaluate(() => localStorage.setItem('pcg:roles', 'mpn-partner-admin'));
    await page.goto(`/${locale}/roles/`);
    const usage = page.locator('.task[data-task="benefits.activateUsage"]');
    await expect(usage).toHaveAttribute('data-verdict', 'no');
    await expect(usage).toHaveAttribute('data-verdict-today', 'yes');
    await expect(usage.locator('[data-answer="no"]')).toBeVisible();
    await expect(usage.locator('[data-answer="today-yes"]')).toBeVisible();
    // The page of today is on cloud benefits: of Visual Studio it says nothing.
    const assign = page.locator('.task[data-task="benefits.assignUser"]');
    await expect(assign).toHaveAttribute('data-verdict', 'no');
    await expect(assign.locator('[data-answer="today-yes"]')).toBeHidden();
    const buy = page.locator('.task[data-task="offers.buy"]');
    await expect(buy.locator('.role-line').last()).toContainText('2025');
    // The full answer on demand: whom to ask, and what later pages say.
    await expect(usage.locator('.role-answer')).toBeHidden();
    await usage.locator('summary').click();
    await expect(usage.locator('.role-answer')).toContainText(words(locale).text('roles')('today.benefits'));
  });

  test(`in ${locale} the answer appears where one picks, and a task leads to its steps and its rehearsal`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/roles/`);
    const picker = page.locator('.role-picker[data-long]');
    const box = picker.getByLabel(role('mpn-partner-admin'), { exact: true });
    await box.check();
    const count = page.locator('.role-count [data-roles-count]');
    await expect(count).toBeInViewport();
    await expect(box).toBeInViewport();
    const yes = await page.locator('.task[data-verdict^="yes"]').count();
    expect(yes).toBeGreaterThan(0);
    await expect(count).toContainText(String(yes));
    await expect(count).toContainText('46');
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    expect((await top('.task')) - (await top('.role-picker[data-long]'))).toBeLessThanOrEqual(844);

    const task = page.locator('.task[data-task="offers.renew"]');
    await expect(task.locator(`a[href$="/${locale}/guides/action-pack/#renew"]`)).toHaveCount(1);
    await task.locator(`a[href$="/${locale}/rehearse/renew-action-pack/"]`).click();
    await expect(page).toHaveURL(/renew-action-pack/);
  });

  test(`in ${locale} the table and who may stand without a script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale}/roles/`);
    await expect(page.locator('.role-table tbody tr')).toHaveCount(46);
    await expect(page.locator('.task')).toHaveCount(46);
    await expect(page.locator('.task').first()).toBeVisible();
    await expect(page.locator('[data-answer]:visible')).toHaveCount(0);
    // Nothing that would do nothing.
    await expect(page.locator('[data-role]:visible')).toHaveCount(0);
    await expect(page.locator('button:visible')).toHaveCount(
      await page.locator('.menu-button:visible').count(),
    );
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
  await expect(page.locator('.task[data-wanted]')).toBeInViewport();
  expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBe('sales-agent');
  await page.locator('[data-roles="own"]').click();
  await expect(page.locator('.task[data-task="offers.buy"]')).toHaveAttribute('data-verdict', 'no');
  await page.reload();
  await page.locator('[data-roles="keep"]').click();
  expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBe('global-admin');
});

test('a link with the reader’s own roles tells of no others', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'sales-agent,global-admin'));
  await page.goto('/en/roles/?roles=global-admin,sales-agent');
  await expect(page.locator('.task[data-task="offers.buy"]')).toHaveAttribute('data-verdict', /./);
  await expect(page.locator('[data-roles-preset]')).toBeHidden();
  // What is picked then is the reader's own.
  await page.locator('.role-picker[data-long] [value="mpn-partner-admin"]').check();
  expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toContain('mpn-partner-admin');
  // A part of them is another answer.
  await page.goto('/en/roles/?roles=global-admin');
  await expect(page.locator('[data-roles-preset]')).toBeVisible();
});

test('the message is in the language chosen last, however late that of an earlier choice comes', async ({
  page,
}) => {
  const release = await holdBack(page, '**/zh-CN/roles/messages.json');
  await page.goto('/en/roles/?task=invoice.download#ask');
  const message = page.locator('[data-ask-text]');
  await expect(message).toHaveValue(/\/en\/roles\//);
  const language = page.locator('[data-ask-language]');
  const late = page.waitForResponse('**/zh-CN/roles/messages.json');
  for (const index of [1, 2]) await language.selectOption({ index });
  await expect(message).toHaveValue(/\/zh-TW\/roles\//);
  release();
  await (await late).finished();
  await drawn(page);
  await expect(message).toHaveValue(/\/zh-TW\/roles\//);
});

test('a message can be copied once it is the one that was chosen, and nothing older is said of it', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } }),
  );
  const release = await holdBack(page, '**/zh-CN/roles/messages.json');
  await page.goto('/en/roles/?task=invoice.download#ask');
  const copy = page.locator('[data-do="message"]');
  const said = page.locator('[data-do="message"] ~ [role="status"]');
  await copy.click();
  await expect(said).toHaveText(words('en').ui('roles.copied'));
  await page.locator('[data-ask-language]').selectOption({ index: 1 });
  await expect(copy).toBeDisabled();
  release();
  await expect(page.locator('[data-ask-text]')).toHaveValue(/\/zh-CN\/roles\//);
  await expect(copy).toBeEnabled();
  await expect(said).toBeEmpty();
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

test('the filters outlast a reload, and Back', async ({ page }) => {
  await page.goto('/en/roles/');
  const job = page.locator('[data-filter="job"]');
  const hidden = page.locator('.task[data-task="users.add"]');
  await job.selectOption('join');
  await expect(hidden).toBeHidden();
  await page.reload();
  await expect(job).toHaveValue('join');
  await expect(hidden).toBeHidden();
  await page.goto('/en/glossary/');
  await page.goBack();
  await expect(job).toHaveValue('join');
  await expect(hidden).toBeHidden();
  // A kept state that says what the lists do not offer leaves none of them empty.
  await job.evaluate((list: HTMLSelectElement) => {
    list.value = '';
    history.replaceState({ filters: ['gone', 7] }, '');
  });
  await page.reload();
  await expect(job).toHaveJSProperty('selectedIndex', 0);
  await expect(hidden).toBeVisible();
});

test('a filter that is chosen before its script has come outlasts a reload too', async ({ page }) => {
  const release = await holdBack(page, '**/page.*.js');
  await page.goto('/en/roles/');
  const job = page.locator('[data-filter="job"]');
  await job.selectOption('join');
  release();
  await expect(page.locator('.task[data-task="users.add"]')).toBeHidden();
  await page.reload();
  await expect(job).toHaveValue('join');
});

test('the links of a task have each their own name', async ({ page }) => {
  await page.goto('/en/roles/');
  const links = await page
    .locator('.task-links')
    .evaluateAll((all) => all.map((one) => [...one.querySelectorAll('a')].map((a) => a.textContent)));
  for (const names of links) expect(names).toEqual([...new Set(names)]);
});

test('a filter never hides the task that a link names', async ({ page }) => {
  await page.goto('/en/roles/');
  const task = page.locator('.task[data-task="benefits.assignUser"]');
  const link = page.locator('.role-table a[href="#task-benefits.assignUser"]');
  for (const again of [false, true]) {
    await page.locator('[data-filter="job"]').selectOption('join');
    await expect(task).toBeHidden();
    if (again) expect(new URL(page.url()).hash).toBe('#task-benefits.assignUser');
    await link.click();
    await expect(task).toBeVisible();
    await expect(task).toBeInViewport();
    await expect(page.locator('.task:has(:target)')).toHaveAttribute('data-task', 'benefits.assignUser');
    await expect(page.locator('[data-filter="job"]')).toHaveValue('');
  }
});

test('what is focused in the table never lies under its head', async ({ page }) => {
  // Measured where a jump ends, not on the way there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/roles/');
  await page.locator('.role-table tbody a').last().focus();
  const covered: string[] = [];
  for (let row = 1; row < 46; row += 1) {
    await page.keyboard.press('Shift+Tab');
    const name = await page.evaluate(() => {
      const [link, head] = [document.activeElement, document.querySelector('.role-table thead th')];
      const top = link?.getBoundingClientRect().top ?? 0;
      return top < (head?.getBoundingClientRect().bottom ?? 0) ? link?.textContent : undefined;
    });
    if (name) covered.push(name);
  }
  expect(covered).toEqual([]);
});

test('two tabs and Back show the same roles', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await page.goto('/en/roles/');
  await one.locator('.role-picker[data-long] [value="global-admin"]').check();
  await expect(other.locator('.role-picker[data-long] [value="global-admin"]')).toBeChecked();
  await expect(other.locator('.task[data-task="account.create"]')).toHaveAttribute('data-verdict', 'yes');
  // What a page kept for Back remembers gives way to what is stored.
  await other.evaluate(() => localStorage.removeItem('pcg:roles'));
  await comeBack(other);
  await expect(other.locator('.task[data-task="account.create"]')).toHaveAttribute('data-verdict', 'unknown');
});

test('a guide holds the full answer for a task once', async ({ page }) => {
  for (const guide of [
    'action-pack',
    'manage-benefits',
    'manage-users',
    'create-account',
    'manage-membership',
  ]) {
    await page.goto(`/en/guides/${guide}/`);
    const tasks = await page
      .locator('main .roles:has(.role-answer)')
      .evaluateAll((badges) => badges.map((badge) => (badge as HTMLElement).dataset.task));
    expect(new Set(tasks).size, guide).toBe(tasks.length);
    // The others lead to it.
    for (const link of await page.locator('main .role-more').all()) {
      const section = (await link.getAttribute('href'))?.slice(1) ?? '';
      await expect(page.locator(`main [id="${section}"]`)).toHaveCount(1);
    }
  }
});

test('names in another language say which', async ({ page }) => {
  await page.goto('/zh-TW/roles/');
  const alias = page.locator('#role-mpn-partner-admin [lang="en"]');
  await expect(alias.first()).toHaveText(/partner admin|Partner Program/);
});

for (const locale of LOCALE_TAGS)
  test(`in ${locale} each task of the list leads to the section that says who can do it`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/roles/`);
    const led = await page.locator('.task[data-task]').evaluateAll((tasks) =>
      tasks.map((one) => ({
        task: (one as HTMLElement).dataset.task ?? '',
        sections: [...one.querySelectorAll<HTMLAnchorElement>('.task-links a[href*="#"]')].map(
          ({ href }) => href,
        ),
      })),
    );
    expect(led.length).toBeGreaterThan(40);
    expect(led.filter(({ sections }) => sections.length === 0)).toEqual([]);
    const guides = Map.groupBy(
      led.flatMap(({ task, sections }) => sections.map((href) => ({ task, url: new URL(href) }))),
      ({ url }) => url.pathname,
    );
    for (const [path, places] of guides) {
      await page.goto(path);
      for (const { task, url } of places) {
        await expect(page.locator(`main [id="${url.hash.slice(1)}"]`), url.href).toHaveCount(1);
        await expect(page.locator(`main .roles[data-task="${task}"]`).first(), url.href).toBeVisible();
      }
    }
  });

test('on paper the tasks stand in two columns, and each in one piece', async ({ page }) => {
  // As wide as a sheet of A4 between its margins.
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto('/en/roles/');
  await page.emulateMedia({ media: 'print' });
  const list = page.locator('.task-list').first();
  const columns = () =>
    list
      .locator('.task')
      .evaluateAll((tasks) => new Set(tasks.map((task) => task.getBoundingClientRect().left)).size);
  await expect.poll(columns).toBe(2);
  await expect(list.locator('.task').first()).toHaveCSS('break-inside', 'avoid');
});
