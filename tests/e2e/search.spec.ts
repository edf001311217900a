import type { Page } from '@playwright/test';
import { test as loose } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { SUB_SITE } from '../sites.ts';
import { press } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { inaccessible } from './inaccessible.ts';
import { drawn, expect, LOCALE_TAGS, test, words } from './site.ts';

/** What readers type, the place they look for, and another that may stand before it. */
const QUERIES: Partial<
  Record<Locale, readonly (readonly [query: string, place: string, before?: string])[]>
> = {
  en: [
    ['how do I cancel my subscription', 'guides/action-pack/#cancel'],
    ['button greyed out', 'guides/missing-button/'],
    ['visaul studio', 'guides/manage-benefits/#visual-studio'],
  ],
  'zh-CN': [
    ['如何取消订阅', 'guides/action-pack/#cancel'],
    ['續訂', 'guides/action-pack/#renew'],
    ['tuikuan', 'guides/manage-benefits/#cancel', 'guides/since-then/#renew-and-refund'],
  ],
  'zh-TW': [
    ['收不到驗證信', 'guides/create-account/#verification'],
    ['续订', 'guides/action-pack/#renew'],
    ['global admin', 'roles/#role-global-admin', 'guides/manage-users/#become-admin'],
  ],
};

const dialogOf = (page: Page) => page.locator('[data-search-dialog]');
const optionsOf = (page: Page) => page.locator('[data-search-results] [role="option"]');
const chosenIn = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

/** Opens the dialog and waits until it answers. */
async function openDialog(page: Page) {
  await page.keyboard.press('/');
  await expect(dialogOf(page).locator('input')).toBeFocused();
  await expect(optionsOf(page).first()).toBeVisible();
}

for (const locale of LOCALE_TAGS) {
  for (const [query, place, before = place] of QUERIES[locale] ?? []) {
    test(`in ${locale} "${query}" leads to ${place}`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await openDialog(page);
      await page.keyboard.type(query);
      await expect(optionsOf(page).first()).toHaveAttribute(
        'href',
        new RegExp(`^/${locale}/(${place}|${before})`),
      );
      const wanted = page.locator(`[role="option"][href^="/${locale}/${place}"]`).first();
      await expect(wanted).toBeVisible();
      await expect(wanted.locator('mark').first()).toBeVisible();
      await wanted.click();
      await page.waitForURL((url) => (url.pathname + url.hash).startsWith(`/${locale}/${place}`));
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test(`in ${locale} a search that finds nothing says so and leads on`, async ({ page }) => {
    const query = 'qzxjvkwpq';
    const say = words(locale).ui;
    await page.goto(`/${locale}/search/?q=${query}`);
    await expect(page.locator('[data-search-status]')).toHaveText(
      say('search.say.none').replace('{query}', query),
    );
    await expect(optionsOf(page)).toHaveCount(0);
    for (const other of LOCALE_TAGS.filter((one) => one !== locale))
      await expect(page.locator(`main a[href$="/${other}/search/?q=${query}"]`)).toBeVisible();
    await expect(page.locator(`main .guide-list a[href$="/${locale}/guides/action-pack/"]`)).toBeVisible();
  });
}

test('the focus stays in the field while the arrows choose, and Enter opens', async ({ page }) => {
  await page.goto('/en/');
  await openDialog(page);
  const input = dialogOf(page).locator('input');
  await expect(input).toHaveRole('combobox');
  // From none the way up leads to the last.
  await page.keyboard.press('ArrowUp');
  await expect(chosenIn(page)).toHaveId((await optionsOf(page).last().getAttribute('id')) ?? '');
  await page.keyboard.type('invoice');
  await expect(chosenIn(page)).toHaveAttribute('href', /action-pack\/#invoice/);
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  const first = await chosenIn(page).getAttribute('id');
  await page.keyboard.press('ArrowDown');
  await expect(input).not.toHaveAttribute('aria-activedescendant', first ?? '');
  await expect(input).toHaveAttribute(
    'aria-activedescendant',
    (await chosenIn(page).getAttribute('id')) ?? '',
  );
  await expect(input).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(chosenIn(page)).toHaveId(first ?? '');
  // With Alt an arrow is the browser's.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(chosenIn(page)).toHaveId(first ?? '');
  // Around the end.
  await page.keyboard.press('ArrowUp');
  await expect(chosenIn(page)).toHaveId((await optionsOf(page).last().getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(
    ({ pathname, hash }) => pathname === '/en/guides/action-pack/' && hash.startsWith('#invoice'),
  );
  await expect(page.locator('#invoice')).toBeInViewport();
});

test('a hit says its kind and where it is, and a screen opens its rehearsal there', async ({ page }) => {
  await page.goto('/en/search/?q=is+this+your+company');
  const screen = optionsOf(page).first();
  await expect(screen).toContainText(words('en').ui('search.say.kind.screen'));
  await expect(screen).toContainText(words('en').flow('create-account')('title'));
  await screen.click();
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'found');
});

test('a task is found with who may do it, and no answer that is meant for other readers', async ({
  page,
}) => {
  await page.goto('/en/search/?q=cancel');
  await expect(page.locator('[role="option"][href$="/en/roles/#task-offers.cancel"]')).toBeVisible();
  for (const answer of ['roles.yes', 'roles.cell.no', 'roles.mine'])
    await expect(page.locator('[data-search-results]')).not.toContainText(words('en').ui(answer));
});

test('kinds narrow a search, counts are true, and more is shown when asked for', async ({ page }) => {
  await page.goto('/en/search/?q=subscription');
  const filter = (name: string) => page.locator(`[data-filter="${name}"]`);
  await expect(filter('all')).toHaveAttribute('aria-pressed', 'true');
  const all = Number((await filter('all').textContent())?.match(/\d+/)?.[0]);
  await expect(page.locator('[data-search-status]')).toContainText(String(all));
  const before = await optionsOf(page).count();
  expect(before).toBeLessThan(all);
  await page.locator('.search-more').click();
  await expect(page.locator('main input')).toBeFocused();
  expect(await optionsOf(page).count()).toBeGreaterThan(before);
  await expect(chosenIn(page)).toHaveId(`search-option-${before}`);
  // More of one search is not more of the next.
  const input = page.locator('main input');
  for (const query of ['account', 'subscription']) {
    await input.fill(query);
    await expect(page.locator('.search-more')).toBeVisible();
    await expect(optionsOf(page)).toHaveCount(before);
  }
  await filter('rehearsals').click();
  await expect(filter('rehearsals')).toHaveAttribute('aria-pressed', 'true');
  // It is heard to be on, and the next one is a Tab away.
  await expect(filter('rehearsals')).toBeFocused();
  for (const kind of await optionsOf(page).evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset.kind),
  ))
    expect(['rehearsal', 'screen']).toContain(kind);
  // Who begins again asks of all.
  await input.fill('');
  await input.fill('subscription');
  await expect(filter('all')).toHaveAttribute('aria-pressed', 'true');
});

test('it says how a query was read', async ({ page }) => {
  const { ui } = words('zh-CN');
  const says = (key: string, from: string, to = '') =>
    expect(page.locator('[data-search-status]')).toContainText(
      ui(`search.say.${key}`).replace('{from}', from).replace('{to}', to),
    );
  await page.goto('/zh-CN/search/?q=xuding');
  await says('converted', 'xuding', '续订');
  await page.locator('main input').fill('推款');
  await says('corrected', '推款', '退款');
  await page.locator('main input').fill('取消订阅 qqqqqq');
  await says('relaxed', 'qqqqqq');
});

test('the last searches are kept on the device, lead there again and can be cleared', async ({ page }) => {
  await page.goto('/en/');
  await openDialog(page);
  await expect(page.locator('[data-group="likely"] [role="option"]').first()).toBeVisible();
  await page.keyboard.type('auto-renewal');
  await expect(chosenIn(page)).toHaveAttribute('href', /turn-off-auto-renewal/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/action-pack/**');
  // The jump to the words takes the focus from whoever types before it.
  await expect(page.locator('#turn-off-auto-renewal')).toBeInViewport();
  await openDialog(page);
  const recent = page.locator('[data-recent="auto-renewal"]');
  await expect(recent).toBeVisible();
  await recent.click();
  await expect(dialogOf(page).locator('input')).toHaveValue('auto-renewal');
  await expect(chosenIn(page)).toHaveAttribute('href', /turn-off-auto-renewal/);
  // The same once more is no other search.
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeHidden();
  await openDialog(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(recent).toHaveCount(1);
  await page.locator('.search-clear').click();
  await expect(recent).toHaveCount(0);
  await expect(dialogOf(page).locator('input')).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('before typing, a guide offers its own rehearsals', async ({ page }) => {
  await page.goto('/en/guides/manage-users/');
  await openDialog(page);
  await expect(page.locator('[data-group="likely"] [role="option"]').first()).toHaveAttribute(
    'href',
    '/en/rehearse/add-user/',
  );
});

test('Escape closes search at once, with what was typed, also before its script is there', async ({
  page,
}) => {
  await page.route(/\/surfaces\.[^/]*\.js$/, () => {});
  await page.goto('/en/guides/action-pack/');
  await page.keyboard.press('/');
  await page.keyboard.type('renew');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialogOf(page).locator('input')).toHaveValue('renew');
});

test('Control and K opens search, Escape closes it at once, and the focus goes back', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await page.locator('.header-search').focus();
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.type('renew');
  await expect(optionsOf(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.locator('.header-search')).toBeFocused();
});

test('a link to search that is to open elsewhere is left to the browser', async ({ page }) => {
  await page.goto('/en/');
  const taken = await page.locator('.header-search').evaluate((link) =>
    [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }].filter((key) => {
      let isTaken = false;
      const look = (event: Event) => {
        isTaken = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', look, { once: true });
      link.dispatchEvent(new MouseEvent('click', { ...key, bubbles: true, cancelable: true }));
      return isTaken;
    }),
  );
  expect(taken).toEqual([]);
  await expect(dialogOf(page)).toBeHidden();
});

test('the field stays in view however long the results are', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/en/');
  await openDialog(page);
  await page.keyboard.type('account');
  await expect(chosenIn(page)).toBeVisible();
  for (let press = 0; press < 7; press++) await page.keyboard.press('ArrowDown');
  await expect(chosenIn(page)).toBeInViewport();
  await expect(dialogOf(page).locator('input')).toBeInViewport({ ratio: 1 });
  await page.goto('/en/search/?q=account');
  await expect(optionsOf(page).last()).toBeAttached();
  // At once, and not by a step each: what completes the answer puts other options there.
  await page
    .locator('[data-search-results]')
    .evaluate((results) => [...results.querySelectorAll('[role="option"]')].at(-1)?.scrollIntoView());
  await expect(page.locator('main input')).toBeInViewport({ ratio: 1 });
});

test('a slash typed into a field is a slash', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('main input').focus();
  await page.keyboard.type('a/');
  await expect(page.locator('main input')).toHaveValue('a/');
});

test('the address of the search page holds the query', async ({ page }) => {
  await page.goto('/en/search/?q=renew');
  await expect(optionsOf(page).first()).toBeVisible();
  await page.locator('main input').fill('cancel');
  await expect(page).toHaveURL(/\?q=cancel$/);
  await page.reload();
  await expect(page.locator('main input')).toHaveValue('cancel');
  await expect(optionsOf(page).first()).toBeVisible();
  await page.locator('[data-menu] summary').first().click();
  await page.locator('[data-language="zh-CN"]').click();
  await expect(page.locator('main input')).toHaveValue('cancel');
  await expect(optionsOf(page).first()).toBeVisible();
});

for (const query of [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '%',
  '$&',
  '{n}',
  '\u0000',
  '\u202Egnirts',
  '👩‍👩‍👧‍👦',
  'مرحبا',
  '(a+)+$',
  '的',
  'a',
  'a'.repeat(5000),
  '{{query}}',
]) {
  test(`?q= of ${JSON.stringify(query.slice(0, 30))} breaks and injects nothing`, async ({ page }) => {
    page.on('dialog', () => expect('a dialog').toBe('none'));
    await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('main input')).toHaveRole('combobox');
    await expect(page.locator('[data-search-results] > *').first()).toBeVisible();
    await expect(page.locator('main img, main script:not([type])')).toHaveCount(0);
    await expect(page.locator('[data-search-status]')).not.toContainText('\u202E');
  });
}

test('a broken percent sign in the address does no harm', async ({ page }) => {
  await page.goto('/en/search/?q=%E0%A4%A');
  await expect(page.locator('main input')).toBeVisible();
});

test('letters on the way to Han characters are no query for the address, but show what they may become', async ({
  page,
}) => {
  // The records come while the letters are still on their way.
  await page.route('**/search/records.json', async (route) => {
    await expect(input).toHaveValue('xuding');
    await route.continue();
  });
  const input = page.locator('main input');
  await page.goto('/zh-CN/search/');
  await input.focus();
  // A keyboard that had begun before the script was there would not be known to compose.
  await expect(input).toHaveAttribute('role', 'combobox');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'xuding', selectionStart: 6, selectionEnd: 6 });
  await expect(page).toHaveURL(/search\/$/);
  await expect(page.locator('[role="option"][href*="#renew"]').first()).toBeVisible();
  await session.send('Input.insertText', { text: '续订' });
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator('[role="option"][href*="#renew"]').first()).toBeVisible();
});

test('a keyboard that composes Latin words shows results before the word is done', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('main input').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'invoi', selectionStart: 5, selectionEnd: 5 });
  await expect(page.locator('[role="option"][href*="#invoice"]').first()).toBeVisible();
});

test('nothing of search loads before the reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/guides/action-pack/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /search|surfaces|pagefind/.test(url))).toEqual([]);
  await openDialog(page);
  expect(asked.some((url) => url.endsWith('/en/search/records.json'))).toBe(true);
  expect(asked.some((url) => url.includes('pagefind'))).toBe(false);
});

test('what is typed before the script comes is not lost', async ({ page }) => {
  const go = await holdBack(page, /surfaces/);
  await page.goto('/en/');
  await page.keyboard.press('/');
  await expect(dialogOf(page).locator('input')).toBeFocused();
  await page.keyboard.type('invoice');
  go();
  await expect(dialogOf(page).locator('input')).toHaveValue('invoice');
  await expect(chosenIn(page)).toHaveAttribute('href', /#invoice/);
});

test('search that is closed before its script fails to come leads nowhere', async ({ page }) => {
  const { promise: closed, resolve: release } = Promise.withResolvers<void>();
  await page.route(/surfaces/, async (route) => {
    await closed;
    await route.abort('aborted');
  });
  await page.goto('/en/');
  await page.evaluate(() => {
    HTMLFormElement.prototype.submit = () => document.documentElement.classList.add('led-away');
  });
  await page.keyboard.press('/');
  await expect(dialogOf(page).locator('input')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  release();
  await expect(dialogOf(page).locator('[data-search]')).toHaveAttribute('data-failed');
  await expect(page.locator('html')).not.toHaveClass(/led-away/);
});

test('what is typed on the search page before the script comes is newer than its address', async ({
  page,
}) => {
  const release = await holdBack(page, /surfaces/);
  await page.goto('/en/search/?q=renew', { waitUntil: 'commit' });
  await page.locator('main input').fill('invoice');
  release();
  await expect(chosenIn(page)).toHaveAttribute('href', /#invoice/);
  await expect(page.locator('main input')).toHaveValue('invoice');
});

for (const scheme of ['light', 'dark'] as const)
  test(`the open dialog is accessible, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('/zh-TW/guides/action-pack/');
    await openDialog(page);
    const check = async () => expect(await inaccessible(page)).toEqual([]);
    await check();
    await page.keyboard.type('续订');
    await expect(chosenIn(page)).toBeVisible();
    await check();
    await dialogOf(page).locator('input').fill('qzxjvk');
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    await check();
  });

test('at 200 % text and 320 px nothing of the dialog is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await openDialog(page);
  await page.keyboard.type('reconciliation');
  await expect(chosenIn(page)).toBeVisible();
  const over = await dialogOf(page).evaluate((dialog) =>
    [...dialog.querySelectorAll<HTMLElement>('input, button, a, .search-results')]
      .filter((one) => one.getBoundingClientRect().width > 0)
      .filter((one) => one.getBoundingClientRect().right > innerWidth || one.getBoundingClientRect().left < 0)
      .map((one) => one.className || one.tagName),
  );
  expect(over).toEqual([]);
});

// From here on something fails on purpose: the browser's console is not quiet.

loose('a script that is gone leads to the search page, with what was typed', async ({ page }) => {
  await page.route(/surfaces/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/en/guides/action-pack/');
  await page.keyboard.press('/');
  await page.waitForURL(({ pathname }) => pathname === '/en/search/');
  await expect(page.locator('[data-search-unavailable]')).toBeVisible();
  await expect(page.locator('[data-search-unavailable]')).toHaveText(words('en').ui('search.unavailable'));
  await expect(page.locator('main .guide-list a').first()).toBeVisible();
});

loose('what is typed while the script is on its way is not sent before it is whole', async ({ page }) => {
  const { promise: typed, resolve: release } = Promise.withResolvers<void>();
  await page.route(/surfaces/, async (route) => {
    await typed;
    await route.fulfill({ status: 404, body: 'gone' });
  });
  await page.goto('/en/guides/action-pack/');
  await page.keyboard.press('/');
  await page.keyboard.type('cancel');
  release();
  await expect(dialogOf(page).locator('[data-search-unavailable]')).toBeVisible();
  await page.keyboard.type(' it');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ search }) => search === '?q=cancel+it');
  await expect(page.locator('main [data-search-unavailable]')).toBeVisible();
  await expect(page.locator('main input')).toHaveValue('cancel it');
});

loose('a part that comes empty answers as one that does not come', async ({ page }) => {
  await page.route(/_astro\/(surfaces|compare)\./, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('/en/guides/action-pack/?compare=zh-CN');
  await expect(page.locator('[data-notice]')).toHaveText(
    (await page.locator('[data-compare-parts]').getAttribute('data-not-loaded')) ?? '-',
  );
  await page.keyboard.press('/');
  await page.waitForURL(({ pathname }) => pathname === '/en/search/');
});

loose(
  'without a network, search that is not there says so where the reader is',
  async ({ page, context }) => {
    await page.goto('/en/guides/action-pack/');
    await context.setOffline(true);
    await page.keyboard.press('/');
    await expect(dialogOf(page).locator('[data-search-unavailable]')).toBeVisible();
    await expect(page).toHaveURL(/action-pack\/$/);
    await page.keyboard.press('Escape');
    // A browser that asks no second time for what did not come is led to the search page.
    await context.setOffline(false);
    await page.keyboard.press('/');
    await expect(async () => {
      const isThere = await page.locator('main [data-search], dialog[open] [role="combobox"]').count();
      expect(isThere).toBeGreaterThan(0);
    }).toPass();
  },
);

loose(
  'while the host does not answer, search that is not there says so where the reader is',
  async ({ page }) => {
    const { promise: asked, resolve: answer } = Promise.withResolvers<void>();
    await page.route(/surfaces/, (route) => route.abort('connectionrefused'));
    await page.route('**/en/search/', (route) => {
      answer();
      return route.abort('connectionrefused');
    });
    await page.goto('/en/guides/action-pack/');
    await page.evaluate(() => {
      HTMLFormElement.prototype.submit = () => document.documentElement.classList.add('led-away');
    });
    await page.keyboard.press('/');
    await asked;
    await expect(dialogOf(page).locator('[data-search-unavailable]')).toBeVisible();
    // What has been refused is known here by then.
    await page.evaluate(() => fetch('/en/search/', { method: 'HEAD' }).catch(() => {}));
    await expect(page.locator('html')).not.toHaveClass(/led-away/);
  },
);

loose('where the script of the search page failed, its button asks for the page again', async ({ page }) => {
  await page.route(/surfaces/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/en/search/?q=renew');
  await expect(page.locator('[data-search-unavailable]')).toBeVisible();
  await page.unroute(/surfaces/);
  await page.getByRole('button', { name: words('en').ui('search.submit'), exact: true }).click();
  await expect(chosenIn(page)).toBeVisible();
  await expect(page.locator('main input')).toHaveValue('renew');
});

test('the key for search is heard right after the dialog was closed, before the page is drawn without it', async ({
  page,
}) => {
  await page.goto('/en/guides/action-pack/');
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
  await dialogOf(page).evaluate((dialog: HTMLDialogElement) => {
    dialog.close();
    const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(key);
  });
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.type('renew');
  await expect(dialogOf(page).locator('[role="option"]').first()).toBeVisible();
});

loose('who types on where records did not come sees no failure beside what they answer', async ({ page }) => {
  await page.route('**/records.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/en/guides/action-pack/');
  await page.keyboard.press('/');
  await page.keyboard.type('inv');
  await expect(dialogOf(page).locator('[data-search-unavailable]')).toBeVisible();
  await page.unroute('**/records.json');
  await page.keyboard.type('oice');
  await expect(chosenIn(page)).toHaveAttribute('href', /#invoice/);
  await expect(dialogOf(page).locator('[data-search-unavailable]')).toBeHidden();
});

loose(
  'nothing is said to be found nowhere before what mends a query has come, or is gone',
  async ({ page }) => {
    let give: (answer: { status: number } | 'whole') => void = () => {};
    const given = new Promise<{ status: number } | 'whole'>((resolve) => {
      give = resolve;
    });
    await page.route('**/mending.json', async (route) => {
      const answer = await given;
      await (answer === 'whole' ? route.continue() : route.fulfill(answer));
    });
    const results = dialogOf(page).locator('[data-search-results]');
    const status = dialogOf(page).locator('[role="status"]');
    const none = (query: string) => words('zh-CN').ui('search.say.none').replace('{query}', query);
    await page.goto('/zh-CN/');
    await openDialog(page);
    await page.keyboard.insertText('发票');
    await expect(chosenIn(page)).toHaveAttribute('href', /#invoice/);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('續訂');
    await expect(results).toHaveAttribute('aria-busy', 'true');
    await expect(status).not.toHaveText(none('續訂'));
    // What stands there still answers what was typed before: Enter does not open it.
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toBeVisible();
    await expect(page).toHaveURL('/zh-CN/');
    give('whole');
    await expect(optionsOf(page).first()).toHaveAttribute('href', /#renew/);

    await page.route('**/mending.json', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await openDialog(page);
    await page.keyboard.insertText('續訂');
    await expect(status).toHaveText(none('續訂'));
  },
);

for (const [kind, answer] of [
  ['gone', { status: 404, body: 'gone' }],
  ['a page of the host', { status: 200, contentType: 'text/html', body: '<!doctype html><h1>Home</h1>' }],
  ['empty', { status: 200, contentType: 'application/json', body: '{}' }],
] as const)
  loose(`records that are ${kind} are said to be, and can be asked for again`, async ({ page }) => {
    await page.route('**/records.json', (route) => route.fulfill(answer));
    await page.goto('/en/guides/action-pack/');
    await page.keyboard.press('/');
    await page.keyboard.type('invoice');
    await expect(dialogOf(page).locator('[data-search-unavailable]')).toBeVisible();
    await expect(dialogOf(page).locator('[data-search-results] a')).toHaveAttribute(
      'href',
      /\/en\/search\/$/,
    );
    await page.unroute('**/records.json');
    await dialogOf(page)
      .getByRole('button', { name: words('en').ui('search.retry') })
      .click();
    await expect(chosenIn(page)).toHaveAttribute('href', /#invoice/);
    await expect(dialogOf(page).locator('[data-search-unavailable]')).toBeHidden();
  });

loose('with trusted types required, everything works', async ({ page }) => {
  await page.route('**/en/guides/action-pack/', async (route) => {
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'content-security-policy': "require-trusted-types-for 'script'",
    };
    await route.fulfill({ response, headers });
  });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/en/guides/action-pack/');
  await openDialog(page);
  await page.keyboard.type('invoice');
  await expect(chosenIn(page)).toBeVisible();
  expect(errors.filter((error) => /trusted/i.test(error))).toEqual([]);
});

loose.describe('without scripts', () => {
  loose.use({ javaScriptEnabled: false });
  loose('the header leads to a page that lists everything', async ({ page }) => {
    await page.goto('/zh-CN/');
    await page.locator('.header-search').click();
    await page.waitForURL('**/zh-CN/search/');
    await expect(page.locator('main .guide-list a[href$="/zh-CN/guides/action-pack/"]')).toBeVisible();
    await expect(page.locator('main .guide-list a[href$="/zh-CN/glossary/"]')).toBeVisible();
  });
});

test('under a sub-path, with its text at Pagefind, search and rehearsal work too', async ({ page }) => {
  await page.goto(`${SUB_SITE.url}zh-TW/`);
  await openDialog(page);
  await page.keyboard.type('自動續約');
  await expect(chosenIn(page)).toHaveAttribute('href', new RegExp(`^${SUB_SITE.base}zh-TW/`));
  // Words that no title holds.
  await dialogOf(page).locator('input').fill('垃圾郵件資料夾');
  const first = optionsOf(page).first();
  await expect(first).toHaveAttribute('href', /create-account\/#verification/);
  await expect(first.locator('mark').first()).toBeVisible();
  await first.click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`${SUB_SITE.url}en/rehearse/subscribe-action-pack/`);
  await press(page, 'subscribe-action-pack', 'OPEN_OFFERS');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'offers');
});

test('who has chosen before the full text comes stays with it, and where they are', async ({ page }) => {
  const release = await holdBack(page, /pagefind/);
  await page.goto(`${SUB_SITE.url}en/guides/action-pack/`);
  await openDialog(page);
  const results = dialogOf(page).locator('[data-search-results]');
  const scrolled = () => results.evaluate(({ scrollTop }) => scrollTop);
  await dialogOf(page).locator('input').fill('subscription');
  await expect(results).toHaveAttribute('aria-busy', 'true');
  await dialogOf(page).locator('.search-more').click();
  await expect(chosenIn(page)).toHaveCount(1);
  const wanted = await chosenIn(page).getAttribute('href');
  const top = await scrolled();
  expect(top).toBeGreaterThan(0);
  const filter = dialogOf(page).locator('[data-filter]:enabled').nth(1);
  await filter.evaluate((button: HTMLElement) => button.focus({ preventScroll: true }));
  release();
  await expect(results).not.toHaveAttribute('aria-busy');
  await expect(filter).toBeFocused();
  await expect(chosenIn(page)).toHaveAttribute('href', wanted ?? '');
  expect(await scrolled()).toBe(top);
});

test('where the full text does not come, what the records answer stands, with a word of it, and a fresh page asks again', async ({
  page,
}) => {
  let gone = true;
  await page.route(/pagefind\.js/, (route) =>
    gone ? route.fulfill({ contentType: 'text/javascript', body: '' }) : route.fallback(),
  );
  await page.goto(`${SUB_SITE.url}en/search/?q=renewal+window`);
  const box = page.locator('main [data-search]');
  const status = box.locator('[data-search-status]');
  const said = words('en').ui('search.say.incomplete');
  await expect(status).toContainText(said);
  await expect(box.locator('[role="option"]').first()).toBeVisible();
  await expect(box.locator('[data-search-results]')).not.toHaveAttribute('aria-busy');
  await expect(box.locator('[data-search-unavailable]')).toBeHidden();
  gone = false;
  await box.locator('.search-failed a').click();
  await expect(box.locator('.search-failed')).toHaveCount(0);
  await expect(box.locator('[role="option"]').first()).toBeVisible();
  await expect(box.locator('[data-search-results]')).not.toHaveAttribute('aria-busy');
  await expect(status).not.toContainText(said);
});

test('what comes after the first answer completes it under a reader who has chosen, and takes no choice from them', async ({
  page,
}) => {
  const release = await holdBack(page, '**/mending*.json');
  await page.goto('/en/search/?q=renew');
  await page.locator('[data-filter="terms"]').click();
  await expect(optionsOf(page).first()).toBeVisible();
  const said = page.locator('.search-hit-text');
  const before = await said.count();
  await page.locator('main input').focus();
  for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
  const wanted = await chosenIn(page).getAttribute('href');
  expect(await optionsOf(page).first().getAttribute('href')).not.toBe(wanted);
  release();
  // The names of a term in Chinese are not sent with the first answer.
  await expect.poll(() => said.count()).toBeGreaterThan(before);
  await expect(page.locator('[data-filter="terms"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(chosenIn(page)).toHaveAttribute('href', wanted ?? '');
});

test('what completes an answer is not put under a pointer that is pressing', async ({ page }) => {
  const release = await holdBack(page, '**/mending.json');
  await page.goto('/en/search/?q=renew');
  await page.locator('[data-filter="terms"]').click();
  const said = page.locator('.search-hit-text');
  const before = await said.count();
  const last = optionsOf(page).last();
  await last.hover();
  const pressed = await last.evaluateHandle((option) => option);
  await page.mouse.down();
  const came = page.waitForResponse(/\/stay\.[^/]*\.js$/);
  release();
  await (await came).finished();
  await page.evaluate(() => new Promise((ran) => setTimeout(ran)));
  await drawn(page);
  expect(await pressed.evaluate((option) => option.isConnected)).toBe(true);
  expect(await said.count()).toBe(before);
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect.poll(() => said.count()).toBeGreaterThan(before);
});

test('what completes an answer takes no button from under a key that is held', async ({ page }) => {
  const release = await holdBack(page, '**/mending.json');
  await page.goto('/en/search/?q=renew');
  const filter = page.locator('[data-filter="terms"]');
  await filter.focus();
  await page.keyboard.down('Space');
  const came = page.waitForResponse(/\/stay\.[^/]*\.js$/);
  release();
  await (await came).finished();
  await drawn(page);
  await page.keyboard.up('Space');
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
});

for (const path of ['report', 'offline'])
  test(`from /${path}/, which is not searched, the header leads to search, and its keys are left to the browser`, async ({
    page,
  }) => {
    await page.goto(`/en/${path}/`);
    const swallowed = await page.evaluate(() =>
      [{ key: '/' }, { key: 'k', ctrlKey: true }].filter(
        (init) =>
          !document.body.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
          ),
      ),
    );
    expect(swallowed).toEqual([]);
    await page.locator('[data-search-open]').click();
    await expect(page).toHaveURL('/en/search/');
    await expect(page.locator('main input[type="search"]')).toBeVisible();
  });

test('a filter that lets nothing through is named, and what is found nowhere is helped on', async ({
  page,
}) => {
  const { ui } = words('en');
  await page.goto('/en/search/?q=renew');
  const input = page.locator('main [data-search] input');
  const terms = page.locator('[data-filter="terms"]');
  const status = page.locator('[data-search-status]');
  await terms.click();
  await expect(terms).toHaveAttribute('aria-pressed', 'true');
  await input.fill('zzqqxx');
  await expect(status).toHaveText(ui('search.say.none').replace('{query}', 'zzqqxx'));
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('main a[href$="/zh-CN/search/?q=zzqqxx"]')).toBeVisible();
  // Here only the terms lack it: the other kinds are a press away, and nothing opens below the field.
  await input.fill('wait');
  await expect(terms).toContainText('0');
  await expect(status).toHaveText(ui('search.say.noneOf').replace('{filter}', ui('search.say.filter.terms')));
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[data-search-results] [role="listbox"]')).toHaveCount(0);
  await page.locator('[data-filter="all"]').click();
  await expect(optionsOf(page).first()).toBeVisible();
  await expect(input).toHaveAttribute('aria-expanded', 'true');
});

test('what is found is announced once typing has paused, and nothing that stood there on the way', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/en/search/');
  const input = page.locator('main [data-search] input');
  const heard = page.locator('[data-search-heard]');
  await expect(optionsOf(page).first()).toBeVisible();
  await expect(heard).toHaveRole('status');
  // From here on time stands still until told: what comes between two keys is shown, and not yet heard.
  await page.clock.pauseAt(Date.now() + 60_000);
  await heard.evaluate((region) => {
    const all: string[] = [];
    new MutationObserver(() => {
      all.push(region.textContent ?? '');
      region.dataset.all = JSON.stringify(all);
    }).observe(region, { childList: true });
  });
  const status = page.locator('[data-search-status]');
  for (const typed of ['qzxjvkwpq', 'qz', 'renew']) {
    const before = await status.textContent();
    await input.fill(typed);
    await expect(status).not.toHaveText(before ?? '');
  }
  await page.clock.fastForward('00:02');
  await expect(heard).toHaveText((await status.textContent()) ?? '-');
  await expect(heard).toHaveAttribute('data-all', JSON.stringify([await status.textContent()]));
});

test('Chinese words on an English page are read out in Chinese', async ({ page }) => {
  await page.goto(`/en/search/?q=${encodeURIComponent('续订')}`);
  const read = page.locator('[data-search-status] .search-read');
  await expect(read.locator('[lang="zh"]')).toHaveText('续订');
  // Two sentences, with a space between them.
  await expect(page.locator('[data-search-status]')).toHaveText(/\d\. “/);
  await page.locator('[data-filter="terms"]').click();
  await expect(optionsOf(page).first()).toBeVisible();
  await page.locator('[role="option"]').first().click();
  await page.goto('/en/search/?q=renew');
  await page.locator('[data-filter="terms"]').click();
  await expect(page.locator('.search-hit-text [lang="zh"]').first()).toBeVisible();
  await page.locator('main [data-search] input').fill('');
  await expect(page.locator('[data-recent] [lang="zh"]').first()).toHaveText('续订');
  const silent = await page.locator('main [data-search]').evaluate((box) => {
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (
        /\p{Script=Han}/u.test(textContent ?? '') &&
        parentElement?.closest('[lang]')?.getAttribute('lang') === 'en'
      )
        found.push(textContent ?? '');
    }
    return found;
  });
  expect(silent).toEqual([]);
});
