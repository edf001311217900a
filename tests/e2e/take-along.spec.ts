import { holdBack } from './hold-back.ts';
import { expect, LOCALE_TAGS, type Page, test, words } from './site.ts';

/** What is copied when everything from one place to another is selected. */
const copied = `(from, to) => {
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}`;

test('copied steps carry their numbers and none of our buttons', async ({ page }) => {
  await page.goto('/zh-CN/guides/action-pack/');
  const loaded = page.waitForResponse(/take-along/);
  await page.evaluate(`(${copied})(document.querySelector('.step'), document.querySelectorAll('.step')[2])`);
  await loaded;
  const data = () =>
    page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.body.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
    });
  await expect.poll(async () => (await data()).text).toMatch(/^1\. [\s\S]*\n2\. [\s\S]*\n3\. /);
  const { text, html } = await data();
  expect(text).not.toContain(words('zh-CN').ui('step.show'));
  expect(html).not.toContain('<button');
  await expect(page.locator('.copied')).toHaveCount(0);
  // A rehearsal between them is a thing to play, not text: its copy would start beside the page.
  await page.evaluate(
    `(${copied})(document.querySelector('.step'), document.querySelector('.prose').lastElementChild)`,
  );
  const all = await data();
  expect(all.text).toMatch(/^1\. /);
  expect(all.html).not.toContain('rehearsal-frame');
});

test('the link of a heading is copied on press, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/guides/action-pack/');
  await page.locator('.heading-link[href="#renew"]').click();
  await expect(page.locator('[data-notice]')).toHaveText(words('en').ui('heading.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/en\/guides\/action-pack\/#renew$/,
  );
  await expect(page).toHaveURL(/#renew$/);
});

/** Opens a page whose time stands still until a test puts it on. */
async function openWithoutTime(page: Page, path: string) {
  await page.clock.install();
  await page.goto(path);
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

test('of a second link it is said as long that it is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWithoutTime(page, '/en/guides/action-pack/');
  const notice = page.locator('[data-notice]');
  const copied = words('en').ui('heading.copied');
  for (const id of ['renew', 'cancel']) {
    await notice.evaluate((one) => one.replaceChildren());
    await page.locator(`.heading-link[href="#${id}"]`).click();
    await expect(notice).toHaveText(copied);
    await page.clock.runFor(6000);
  }
  await expect(notice).toHaveText(copied);
  await page.clock.runFor(6000);
  await expect(notice).toBeEmpty();
});

for (const [where, clipboard] of [
  ['where copying is forbidden', 'refuses'],
  ['where there is no clipboard', undefined],
] as const)
  test(`${where}, the link is in the address bar and that is said`, async ({ page }) => {
    await page.addInitScript((kind) => {
      Object.defineProperty(navigator, 'clipboard', {
        value: kind && { writeText: () => Promise.reject(new Error('no')) },
      });
    }, clipboard);
    await page.goto('/zh-TW/guides/action-pack/');
    await page.locator('.heading-link[href="#renew"]').click();
    await expect(page.locator('[data-notice]')).toHaveText(words('zh-TW').ui('heading.copyFailed'));
    await expect(page).toHaveURL(/#renew$/);
  });

for (const locale of LOCALE_TAGS) {
  test(`/${locale}/: a guide prints as a checklist with its address, its date and a square to scan`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.goto(`/${locale}/guides/action-pack/`);
    await page.locator('[data-print]').click();
    // The quiet zone that a code needs: nothing is dark in the first four rows and columns.
    await expect(page.locator('.print-square path')).toHaveAttribute('d', /^M4 4h/);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-print-foot] p')).toContainText(`/${locale}/guides/action-pack/`);
    await expect(page.locator('[data-print-foot]')).toBeVisible();
    await expect(
      page.locator('.step-show, .guide-sections, .site-header, rehearsal-frame').filter({ visible: true }),
    ).toHaveCount(0);
    // What the sources disagree on is closed on the screen, and open on paper.
    const closed = page.locator('.prose .roles details').first();
    await expect(closed.locator(':scope > :not(summary)').first()).toBeVisible();
  });
}

test('the printed page of roles says whose answers it has, and where it is from', async ({ page }) => {
  await page.goto('/en/roles/');
  const holder = page.locator('.role-holder');
  const print = async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-print-foot] p')).toContainText('/en/roles/');
    await expect(page.locator('[data-print-foot]')).toBeVisible();
  };
  await expect(holder).toBeHidden();
  await print();
  await expect(holder).toHaveText(words('en').ui('roles.none'));
  await page.emulateMedia({ media: 'screen' });
  await page.locator('main [data-role][value="global-admin"]').check();
  await print();
  await expect(holder).toBeVisible();
  await expect(holder).toContainText(words('en').role('global-admin'));
  // To pick on paper there is nothing.
  await expect(page.locator('#pick')).toBeHidden();
  await expect(page.locator('main .role-help')).toBeHidden();
  // A link with other roles says so itself.
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/en/roles/?roles=sales-agent');
  await expect(page.locator('[data-roles-preset]')).toBeVisible();
  await print();
  await expect(page.locator('[data-roles-preset]')).toBeVisible();
  await expect(holder).toBeHidden();
});

for (const path of [
  'roles/',
  'guides/create-account/',
  'guides/since-then/',
  'guides/manage-users/?compare=zh-CN',
  'glossary/',
  'privacy/',
  'rehearse/add-user/',
])
  test(`/en/${path}: nothing that is printed scrolls or asks for its own room, which Firefox leaves out`, async ({
    page,
  }) => {
    await page.goto(`/en/${path}`);
    if (path.includes('compare')) await page.locator('.pair').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    // Paper of A5, and of A4.
    for (const width of [440, 680]) {
      await page.setViewportSize({ width, height: 900 });
      const lost = await page.locator('main *').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.textContent?.trim())
          .filter((one) => {
            const { overflow, containerType } = getComputedStyle(one);
            return /auto|scroll/.test(overflow) || containerType !== 'normal';
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(lost).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await expect(page.locator('.site-footer ul')).toBeHidden();
  });

test('a page is printed without its square when the script for it is gone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-was-printed', '');
  });
  await page.route('**/take-along.*.js', (route) => route.abort('aborted'));
  await page.goto('/en/guides/action-pack/');
  await page.locator('[data-print]').click();
  await expect(page.locator('html')).toHaveAttribute('data-was-printed', '');
});

/** A page that counts how often it is printed. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    let prints = 0;
    window.print = () => {
      prints += 1;
      document.documentElement.dataset.prints = `${prints}`;
    };
  });

test('pressed twice while its square is on its way, a page is printed once, with one square', async ({
  page,
}) => {
  const release = await holdBack(page, '**/qr.*.js');
  await countPrints(page);
  await openWithoutTime(page, '/en/guides/action-pack/');
  const asked = page.waitForRequest('**/qr.*.js');
  await page.locator('[data-print]').click();
  await asked;
  await page.locator('[data-print]').click();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-prints', '1');
  await expect(page.locator('.print-square')).toHaveCount(1);
  // Pressed later, it is printed again.
  await page.locator('[data-print]').click();
  await expect(page.locator('html')).toHaveAttribute('data-prints', '2');
});

test('a page whose square does not come is printed without it, and with one once it has', async ({
  page,
}) => {
  const release = await holdBack(page, '**/qr.*.js');
  await countPrints(page);
  await openWithoutTime(page, '/en/guides/action-pack/');
  const asked = page.waitForRequest('**/qr.*.js');
  for (const prints of ['1', '2']) {
    await page.locator('[data-print]').click();
    await asked;
    await page.clock.runFor(10_000);
    await expect(page.locator('html')).toHaveAttribute('data-prints', prints);
  }
  release();
  await page.locator('.print-square').first().waitFor({ state: 'attached' });
  await page.locator('[data-print]').click();
  await expect(page.locator('html')).toHaveAttribute('data-prints', '3');
  await expect(page.locator('.print-square')).toHaveCount(1);
});

test('the browser’s own menu prints address, date and closed parts too', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  const closed = page.locator('.prose .roles details').first();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-print-foot] p')).toContainText('/en/guides/action-pack/');
  await expect(closed).toHaveAttribute('open', '');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(closed).not.toHaveAttribute('open');
});

test('a rehearsal’s own page prints its screen, and an ending its task, over the width of the paper', async ({
  page,
}) => {
  const at = '/en/rehearse/subscribe-action-pack/#play=3.paymentOnFile.OPEN_OFFERS';
  await page.setViewportSize({ width: 1100, height: 1400 });
  await page.goto(`${at}.SUBSCRIBE`);
  const frame = page.locator('rehearsal-frame');
  await expect(frame).toHaveAttribute('data-live');
  await page.emulateMedia({ media: 'print' });
  await expect(frame.locator('.screen button').first()).toBeVisible();
  await expect(page.locator('.map-list')).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await page.goto('about:blank');
  await page.goto(`${at}.SUBSCRIBE.AGREE.NEXT.BUY.CLOSE`);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('.summary-print').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  const screen = await frame.locator('.screen-heading').first().boundingBox();
  expect(screen?.width).toBeGreaterThan(700);
  await expect(page.locator('.map-list')).toBeHidden();
  // What is printed afterwards is the page as it stands.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.map-list')).toBeVisible();
});

test('the home page on paper has nothing that can only be pressed', async ({ page }) => {
  await page.goto('/zh-CN/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main :is(input, button, [data-offline]):visible')).toHaveCount(0);
});

test('what a field waits for is not printed as if it had been typed', async ({ page }) => {
  await page.goto(
    '/en/rehearse/subscribe-action-pack/#play=3.newMember.OPEN_OFFERS.SUBSCRIBE.AGREE.ADD_PAYMENT',
  );
  const field = page.locator('rehearsal-frame[data-live] .field input[placeholder]').first();
  const hint = () => field.evaluate((input) => getComputedStyle(input, '::placeholder').color);
  await expect(field).toBeVisible();
  expect(await hint()).not.toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  expect(await hint()).toBe('rgba(0, 0, 0, 0)');
});

for (const locale of LOCALE_TAGS) {
  const flow = 'subscribe-action-pack';
  const at = `/${locale}/rehearse/${flow}/#play=3.paymentOnFile.OPEN_OFFERS.SUBSCRIBE`;
  const { ui } = words(locale);

  test(`/${locale}/: nobody takes a printed screen for the real thing: it is marked, and says where it is from`, async ({
    page,
  }) => {
    await page.goto(at);
    const frame = page.locator('rehearsal-frame');
    await expect(frame).toHaveAttribute('data-live');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(frame.locator('.rehearsal-badge')).toHaveText(ui('rehearse.badge'));
    await expect(frame.locator('.rehearsal-badge')).toBeVisible();
    // Printers leave out grounds, and white letters with them.
    await expect(frame.locator('.rehearsal-badge')).toHaveCSS('print-color-adjust', 'exact');
    await expect(frame.getByText(ui('rehearse.notReal'))).toBeVisible();
    await expect(frame.getByText(ui('shell.name'))).toBeVisible();
    // What only a press would do is not there, and the card of the company covers nothing.
    await expect(
      frame.locator('.coach-bar, .shell-toggle, .shell-menu, .company-card').filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.locator('.alone-before > p')).toBeVisible();
    await expect(page.locator('.alone-before .roles')).toBeVisible();
    await expect(page.locator('[data-print-foot] p')).toContainText(at);
    await expect(page.locator('[data-print-foot]')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('[data-print-foot]')).toBeHidden();
  });

  test(`/${locale}/: a summary printed alone keeps the page’s whole title, the mark of practice, address and date`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.goto(`${at}.AGREE.NEXT.BUY.CLOSE`);
    await page.locator('.summary-print').click();
    const title = page.locator('h1');
    const shown = await title.innerText();
    await page.emulateMedia({ media: 'print' });
    expect(await title.innerText()).toBe(shown);
    await expect(page.locator('.rehearsal-badge')).toBeVisible();
    await expect(page.getByText(ui('rehearse.notReal'))).toBeVisible();
    await expect(page.locator('[data-print-foot] p')).toContainText(at);
    await expect(page.locator('[data-print-foot] p')).toBeVisible();
    await expect(
      page.locator('.map-list, .alone-before, .site-footer').filter({ visible: true }),
    ).toHaveCount(0);
  });
}
