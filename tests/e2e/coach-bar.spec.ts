// The coach's bar stays in sight and leaves room for the screen; what has the focus never lies under it.
import type { Locator } from '@playwright/test';
import { press } from './driver.ts';
import { drawn, expect, type Page, test, words } from './site.ts';

const FLOW = 'subscribe-action-pack';
const ALONE = `/en/rehearse/${FLOW}/`;
const bar = (page: Page) => page.locator('[data-coach-bar]');

const arrive = async (page: Page, log = 'newMember.OPEN_OFFERS') => {
  await page.goto(`${ALONE}#play=3.${log}`);
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
};

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [width, height] of [
  [320, 256],
  [844, 390],
] as const)
  test(`in a window of ${width} × ${height} it scrolls away with the page`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await arrive(page);
    await page.locator('.rehearsal-note:visible').last().scrollIntoViewIfNeeded();
    const [place, header] = await Promise.all([
      bar(page).boundingBox(),
      page.locator('.site-header').boundingBox(),
    ]);
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(height / 2 + (header?.height ?? 0));
  });

test('a new screen is shown from where the rehearsal begins, however far down the last one was read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await arrive(page, 'paymentOnFile.OPEN_OFFERS.SUBSCRIBE.AGREE.NEXT.BUY');
  const top = () => page.locator('rehearsal-frame').evaluate((frame) => frame.getBoundingClientRect().top);
  await page.locator('[data-event="CLOSE"]').evaluate((control) => control.scrollIntoView());
  expect(await top()).toBeLessThan(0);
  await press(page, FLOW, 'CLOSE');
  await expect.poll(top).toBeGreaterThanOrEqual(0);
});

for (const flow of ['add-user', 'create-account'])
  test(`${flow}: with text that an app around doubles, it leaves room for the screen, and stays so while a panel is open`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/en/rehearse/${flow}/`);
    await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
    await expect(bar(page)).toHaveCSS('position', 'sticky');
    // At the usual size what opens in it sends it nowhere.
    const more = page.locator('[data-coach="more"]');
    await more.click();
    await page.locator('[data-coach="qr"]').click();
    const both = page.locator('.site-header, [data-coach-bar]');
    const taken = () => both.evaluateAll((all) => all.reduce((sum, one) => sum + one.clientHeight, 0));
    await expect.poll(taken).toBeGreaterThan(844 / 2);
    await drawn(page);
    await expect(bar(page)).toHaveCSS('position', 'sticky');
    await more.click();
    // As an app sets it: what the stylesheet asks of the window does not follow.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect(bar(page)).toHaveCSS('position', 'static');
    const heading = page.locator('.screen-heading');
    await heading.evaluate((element) => element.scrollIntoView());
    const free = await page.evaluate(() => {
      const bars = [...document.querySelectorAll('.site-header, [data-coach-bar]')];
      return innerHeight - Math.max(0, ...bars.map((one) => one.getBoundingClientRect().bottom));
    });
    expect(free).toBeGreaterThan(844 / 2);
  });

test('its panels are reached to their end in a low window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 560 });
  await arrive(page, 'newMember.OPEN_OFFERS.SUBSCRIBE.AGREE');
  await page.locator('[data-coach="more"]').click();
  const last = page.locator('[data-coach="print"]');
  await last.focus();
  const place = await last.boundingBox();
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(560);
});

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const)
  test(`going back with the keyboard, nothing is hidden under it (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await arrive(page);
    await page.locator('.flow-map a, .site-footer a').first().focus();
    const seen: (string | null)[] = [];
    for (let stops = 0; stops < 25; stops += 1) {
      await page.keyboard.press('Shift+Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused?.closest('rehearsal-frame')) return undefined;
        if (focused.closest('[data-coach-bar]')) return 'bar';
        const { left, top, width: wide, height: high } = focused.getBoundingClientRect();
        const there = document.elementFromPoint(left + wide / 2, top + high / 2);
        return there?.closest('[data-coach-bar], .site-header') ? focused.textContent : '';
      });
      if (stop === 'bar') break;
      if (stop !== undefined) seen.push(stop);
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.filter(Boolean)).toEqual([]);
  });

/** Goes back with the keyboard through a rehearsal, up to its bar. Gives the stops, each with what hides it. */
async function stopsUpward(page: Page) {
  const stops: { what: string; hidden: boolean }[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.closest('rehearsal-frame')) return undefined;
      if (focused.closest('[data-coach-bar]')) return 'bar';
      const under = document.querySelector('[data-coach-bar]')?.getBoundingClientRect().bottom ?? 0;
      const { top, bottom } = focused.getBoundingClientRect();
      const what = focused.getAttribute('data-field') ?? focused.textContent ?? '';
      return { what, hidden: top < under - 1 || bottom > innerHeight + 1 };
    });
    if (stop === 'bar') return stops;
    if (stop) stops.push(stop);
  }
  throw new Error('The bar was never reached');
}

/** The longest form of all, and the step that stands in the bar where there is no room for it elsewhere. */
const LONG_FORM =
  '/en/rehearse/create-account/#play=2.workAccount.NEXT.SIGN_IN.SIGN_IN:work:given.LOOK_UP:found.CONFIRM';

for (const [width, height, open] of [
  [320, 568, false],
  [390, 844, false],
  [390, 844, true],
  [1280, 720, true],
] as const)
  test(`going back through a long form, the keyboard sees each field whole (${width} × ${height}${open ? ', a panel open' : ''})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(LONG_FORM);
    await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
    const more = page.locator('[data-coach="more"]');
    if (open) await more.click();
    await page.getByRole('link', { name: words('en').ui('rehearse.guide'), exact: true }).focus();
    const stops = await stopsUpward(page);
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ hidden }) => hidden)).toEqual([]);
    await expect(more).toHaveAttribute('aria-expanded', 'false');
  });

test('a panel of it closes when the keyboard leaves it, and stays open under a pointer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await arrive(page);
  const more = page.locator('[data-coach="more"]');
  await more.click();
  await page.locator('[data-company] summary').click();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await page.locator('[data-coach="print"]').focus();
  await page.keyboard.press('Tab');
  await expect(more).toHaveAttribute('aria-expanded', 'false');

  // A field that is pressed has the focus to be seen, as with the keyboard.
  await page.goto(LONG_FORM);
  await more.click();
  const field = page.locator('[data-field="email"]');
  await field.scrollIntoViewIfNeeded();
  const before = await field.boundingBox();
  await field.click();
  await expect(field).toBeFocused();
  expect(await field.boundingBox()).toEqual(before);
});

test('what is chosen in a panel brings the rehearsal into view, not further', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(LONG_FORM);
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await page.locator('[data-coach="more"]').click();
  await page.locator('[data-coach="mode"]').click();
  await expect(page.locator('.screen-heading')).toBeFocused();
  const header = await page.locator('.site-header').boundingBox();
  const top = (await page.locator('rehearsal-frame').boundingBox())?.y ?? 0;
  expect(top).toBeLessThan((header?.height ?? 0) + 24);
});

test('roles that are picked elsewhere leave an open panel and its focus alone', async ({ page }) => {
  await page.goto(ALONE);
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await page.locator('[data-coach="more"]').click();
  const qr = page.locator('[data-coach="qr"]');
  await qr.focus();
  const rehearsal = page.locator('rehearsal-frame');
  const before = (await rehearsal.getAttribute('data-log')) ?? '';
  const other = await page.context().newPage();
  await other.goto('/en/roles/');
  await other.locator('.role-picker[data-long] [value="global-admin"]').check();
  await expect(rehearsal).not.toHaveAttribute('data-log', before);
  await expect(qr).toBeFocused();
  await other.close();
});

for (const [width, height] of [
  [390, 720],
  [1280, 720],
] as const)
  test(`the heading of a wrong turn stands clear of it (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await arrive(page, 'newMember.OPEN_OFFERS.SUBSCRIBE');
    await press(page, FLOW, 'SKIP');
    await expect(page.locator('.screen-heading')).toBeFocused();
    const [place, heading] = await Promise.all([
      bar(page).boundingBox(),
      page.locator('.screen-heading').boundingBox(),
    ]);
    expect(heading?.y ?? 0).toBeGreaterThanOrEqual((place?.y ?? 0) + (place?.height ?? 0));
  });

/** Screens that are longer than a phone's window, and the press that leads to each. */
const LONG_SCREENS = [
  ['create-account', '2.workAccount.NEXT.SIGN_IN.SIGN_IN:work:given.LOOK_UP:found', 'CONFIRM'],
  ['add-user', '3.newColleague.OPEN_USERS', 'ADD_USER'],
  ['renew-action-pack', '2.paymentOnFile.OPEN_OFFERS.OPEN_SUBSCRIPTION', 'RENEW'],
] as const;

for (const [width, height] of [
  [390, 664],
  [360, 600],
  [320, 568],
] as const)
  for (const [flow, log, event] of LONG_SCREENS)
    test(`${flow}: after a press the heading of a long screen is in sight (${width} × ${height})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/en/rehearse/${flow}/#play=${log}`);
      const heading = page.locator('.screen-heading');
      const from = await page.locator('rehearsal-frame[data-live]').getAttribute('data-state');
      await press(page, flow, event);
      await expect(page.locator('rehearsal-frame')).not.toHaveAttribute('data-state', from ?? '');
      await expect(heading).toBeFocused();
      const clear = await heading.evaluate((element) => {
        const under = document.querySelector('[data-coach-bar]')?.getBoundingClientRect().bottom ?? 0;
        const { top, bottom } = element.getBoundingClientRect();
        return top >= Math.max(0, under) && bottom <= innerHeight;
      });
      expect(clear).toBe(true);
    });

test('a link that is copied again is announced again', async ({ page }) => {
  await arrive(page);
  // What is copied is another test's matter: here no browser needs to be asked for leave.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.resolve();
  });
  const said = page.locator('.coach-notice');
  const copy = page.locator('[data-coach="copy-link"]');
  await copy.click();
  await expect(said).toHaveText(words('en').ui('coach.copied'));
  // A message that stays in the page as it was is announced once.
  await said.evaluate((status) => {
    status.dataset.changes = '0';
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      status.dataset.changes = String(Number(status.dataset.changes) + added.length);
    }).observe(status, { childList: true, subtree: true });
  });
  await copy.click();
  await expect(said).toHaveAttribute('data-changes', '1');
  await expect(said).toHaveText(words('en').ui('coach.copied'));
});

test('a hint that was asked for has the focus', async ({ page }) => {
  await arrive(page);
  await page.locator('[data-coach="more"]').click();
  await page.locator('[data-coach="mode"]').click();
  await page.locator('[data-coach="hint"]').press('Enter');
  await expect(page.locator('[data-instruction]')).toBeFocused();
});

test('in a guide it repeats the step without where its links lead', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/manage-users/');
  await page.locator('rehearsal-frame').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.coach-step').first()).toBeVisible();
  await expect(page.locator('.coach-step').first()).not.toContainText(words('en').ui('guide.leaves').trim());
});

/** What a heading is described with: the place, and with help what comes next. */
const placeAndNext = (frame: Locator) => frame.locator('.coach-progress, [data-instruction]').allInnerTexts();

test('where a move leads is heard with the new heading, and with help what comes next', async ({ page }) => {
  const { ui } = words('en');
  const heading = page.locator('.screen-heading');
  const rehearsal = page.locator('rehearsal-frame');
  await arrive(page, 'paymentOnFile.OPEN_OFFERS');
  await press(page, FLOW, 'SUBSCRIBE');
  await expect(heading).toBeFocused();
  const [place, next] = await placeAndNext(rehearsal);
  expect(next).toBeTruthy();
  await expect(heading).toHaveAccessibleDescription(`${place} ${next}`);
  await press(page, FLOW, 'SKIP');
  await expect(heading).toHaveAccessibleDescription(new RegExp(`^${ui('coach.detour')} .+`));
  await press(page, FLOW, 'BACK', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await expect(heading).toHaveAccessibleDescription(ui('coach.end.done'));

  // Nothing is given away to who wants to find it alone.
  await page.locator('[data-coach="more"]').click();
  await page.locator('[data-coach="mode"]').click();
  await press(page, FLOW, 'OPEN_OFFERS');
  await expect(rehearsal).toHaveAttribute('data-state', 'offers');
  await expect(heading).toHaveAccessibleDescription((await placeAndNext(rehearsal)).join());
});

test('of several rehearsals each heading is described by its own coach', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  const all = await page.locator('rehearsal-frame').all();
  const told = new Set<string>();
  for (const rehearsal of all) {
    await rehearsal.scrollIntoViewIfNeeded();
    await expect(rehearsal).toHaveAttribute('data-live', '');
    const own = (await placeAndNext(rehearsal)).join(' ');
    await expect(rehearsal.locator('.screen-heading')).toHaveAccessibleDescription(own);
    told.add(own);
  }
  expect(told.size).toBeGreaterThan(1);
});
