import { press } from './driver.ts';
import { ALL_PAGES, expect, LOCALE_TAGS, look, type Page, test, words } from './site.ts';

for (const path of ALL_PAGES.filter((one) => /\/guides\//.test(one))) {
  look(`${path}: no two buttons that show a step have the same name`, async ({ page }) => {
    await page.goto(path);
    const names = await page
      .locator('.step-show')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(new Set(names).size).toBe(names.length);
  });
}

test('single keys can be switched off, here and in every other tab; the key with Ctrl still works', async ({
  page,
  context,
}) => {
  await page.goto('/en/guides/action-pack/');
  const other = await context.newPage();
  await other.goto('/en/roles/');
  const search = page.locator('[data-search-dialog]');
  await page.keyboard.press('/');
  await expect(search).toBeVisible();
  await search.locator('.close-button').click();
  await page.locator('details:has([data-single-keys]) > summary').click();
  await page.locator('[data-single-keys]').uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await other.keyboard.press('/');
  await expect(other.locator('[data-search-dialog]')).toBeHidden();
  await expect(search).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(search).toBeVisible();
  await page.reload();
  await page.keyboard.press('/');
  await expect(page.locator('[data-search-dialog]')).toBeHidden();
});

for (const locale of LOCALE_TAGS) {
  test(`/${locale}/ lists every key in one place`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.locator('details:has([data-single-keys]) > summary').click();
    for (const key of ['/', 'Ctrl K', 'Esc'])
      await expect(page.locator('.menu-keys').getByText(key, { exact: true })).toBeVisible();
    await expect(page.getByText(words(locale).ui('keys.single'))).toBeVisible();
  });
}

test('English titles inside a Chinese guide are read out in English', async ({ page }) => {
  await page.goto('/zh-TW/guides/since-then/');
  const wrong = await page.locator('.prose a.outside').evaluateAll((links) =>
    links
      .map((link) => link.firstElementChild)
      .filter(
        (title) =>
          title &&
          /[a-z]+ [a-z]+/i.test(title.textContent ?? '') &&
          !/\p{Script=Han}/u.test(title.textContent ?? ''),
      )
      .filter((title) => title?.closest('[lang]')?.getAttribute('lang') !== 'en')
      .map((title) => title?.textContent),
  );
  expect(wrong).toEqual([]);
});

test('a change of language in the middle of a guide’s rehearsal keeps it in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/action-pack/');
  const frame = page.locator('rehearsal-frame[data-flow="renew-action-pack"]');
  await frame.scrollIntoViewIfNeeded();
  await press(page, 'renew-action-pack', 'OPEN_OFFERS');
  await frame.evaluate((element) =>
    scrollBy({ top: element.getBoundingClientRect().top - 100, behavior: 'instant' }),
  );
  const before = await frame.evaluate((element) => element.getBoundingClientRect().top);
  await page.locator('details:has([data-language]) > summary').click();
  await page.locator('details [data-language="zh-TW"]').click();
  await page.waitForURL('**/zh-TW/**');
  await expect
    .poll(async () =>
      Math.abs((await frame.evaluate((element) => element.getBoundingClientRect().top)) - before),
    )
    .toBeLessThan(60);
});

for (const locale of LOCALE_TAGS)
  test(`/${locale}/glossary/ has each name, and that of each language, read out in its own language`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/glossary/`);
    const wrong = await page.locator('.term').evaluateAll((terms) =>
      terms.flatMap((term) =>
        [...term.querySelectorAll('dt, dd:not(.term-met) > span')]
          .map((name) => ({
            name: name.textContent ?? '',
            isHan: /\p{Script=Han}/u.test(name.textContent ?? ''),
            lang: name.closest('[lang]')?.getAttribute('lang') ?? '',
          }))
          .filter(({ isHan, lang }) => isHan !== lang.startsWith('zh')),
      ),
    );
    expect(wrong).toEqual([]);
  });

for (const [path, lang, name] of [
  ['en/guides/since-then', 'it', 'Come sfruttare al meglio'],
  ['zh-CN/guides/since-then', 'it', 'Come sfruttare al meglio'],
  ['zh-TW/guides/since-then', 'en', 'Terms of Participation Guide'],
  ['zh-CN/guides/action-pack', 'en', 'Bill-to info'],
] as const)
  look(`/${path}/ has “${name}” read out in its own language`, async ({ page }) => {
    await page.goto(`/${path}/`);
    await expect(page.locator('.prose').getByText(name).first()).toHaveAttribute('lang', lang);
  });

/** The names of what opens by a summary, with what a screen reader says of it beyond its name. */
async function describedSummaries(page: Page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: { role?: { value: string }; name?: { value: string }; description?: { value: string } }[];
  };
  const summaries = nodes.filter(({ role }) => role?.value === 'DisclosureTriangle');
  return summaries.map(({ name, description }) => ({
    name: name?.value ?? '',
    description: description?.value ?? '',
  }));
}

for (const width of [390, 1280])
  test(`what opens says its name once (${width} wide)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/en/roles/');
    const summaries = await describedSummaries(page);
    const { ui, text } = words('en');
    const join = text('roles')('task.membership.join');
    expect(summaries.map(({ name }) => name)).toContain(`${ui('roles.full')}: ${join}`);
    expect(summaries.map(({ name }) => name)).toContain(`${ui('language.label')}: English`);
    expect(summaries.filter(({ description }) => description)).toEqual([]);
  });
