// What other programs do to the site: translators that rewrite its text, chats that glue marks to its links, hosts that
// lose its script.
import { test as loose } from '@playwright/test';
import { press } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { expect, type Page, test, words } from './site.ts';

const FLOW = 'subscribe-action-pack';
const ALONE = `/en/rehearse/${FLOW}/`;
const frame = (page: Page) => page.locator(`rehearsal-frame[data-flow="${FLOW}"]`);

/** Puts each piece of text into elements of its own, as a browser that translates a page does. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.textContent?.trim() && !node.parentElement?.closest('script, style')
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      inner.append(text);
      outer.append(inner);
    }
  });

// What React says of the page that it no longer knows is printed.
loose(
  'a translated rehearsal plays on: where that breaks it, it is drawn anew where one stood',
  async ({ page }) => {
    await page.goto(`${ALONE}#play=3.newMember.OPEN_OFFERS`);
    await expect(frame(page)).toHaveAttribute('data-state', 'offers');
    for (const event of ['SUBSCRIBE', 'AGREE']) {
      // The notes of entries that are not needed, one after the other.
      for (const entry of await page.locator('.shell-menu button:visible').all()) {
        await translate(page);
        await entry.click();
      }
      await translate(page);
      await press(page, FLOW, event);
    }
    await expect(frame(page)).toHaveAttribute('data-state', 'payment');
    await expect(frame(page).locator('.rehearsal-failed:visible')).toHaveCount(0);
  },
);

// The host answers that it has no such page, which the browser prints.
loose('marks that are glued to an address lead to its page all the same', async ({ page }) => {
  for (const glued of ['，', '。', '请看', ').', '%3E']) {
    await page.goto(`/zh-CN/guides/action-pack/${glued}`);
    await expect(page, glued).toHaveURL(/\/zh-CN\/guides\/action-pack\/$/);
  }
  // The sign of a fragment that was spelled out is one all the same.
  await page.goto('/zh-CN/guides/action-pack/%23cancel');
  await expect(page).toHaveURL(/\/zh-CN\/guides\/action-pack\/#cancel$/);
  await page.goto('/zh-CN/roles/?roles=global-admin，account-admin。&task=membership.join，');
  await expect(page.locator('.task[data-wanted]')).toHaveAttribute('data-task', 'membership.join');
  for (const role of ['global-admin', 'account-admin'])
    await expect(page.locator(`[data-role][value="${role}"]`).first()).toBeChecked();
});

loose('a page whose script does not come says what it says without', async ({ page }) => {
  await page.route('**/_astro/Page.*', (route) => route.abort());
  await page.goto(ALONE);
  await expect(page.locator('rehearsal-frame .no-script')).toHaveText(words('en').ui('rehearse.noScript'));
});

for (const [how, part] of [
  ['empty', 0],
  ['cut short', 0.5],
] as const)
  loose(`a page whose script comes ${how} says what it says without`, async ({ page }) => {
    await page.route('**/_astro/Page.*', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.slice(0, text.length * part) });
    });
    await page.goto(ALONE);
    await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
    await expect(page.locator('rehearsal-frame .no-script')).toBeVisible();
  });

test('a page whose script comes whole keeps what only scripts can do', async ({ page }) => {
  await page.goto(ALONE, { waitUntil: 'load' });
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await expect(page.locator('html')).toHaveClass(/\bjs\b/);
});

test('a role that is picked before the script comes counts', async ({ page }) => {
  const release = await holdBack(page, '**/_astro/Page.*');
  await page.goto('/en/roles/', { waitUntil: 'commit' });
  const box = page.locator('[data-role][value="account-admin"]').first();
  await box.check();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-roles');
  await expect(box).toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBe('account-admin');
});

test('what is pressed before the script comes is pressed again once it is there', async ({ page }) => {
  for (const [path, pressed, answer] of [
    ['/en/guides/action-pack/', '[data-roles="open"]', '[data-roles-dialog][open]'],
    [
      '/en/guides/action-pack/',
      '[data-both-names="zh-TW"]',
      '[data-both-names="zh-TW"][aria-pressed="true"]',
    ],
    ['/en/guides/action-pack/', '[data-show="offers"]', 'rehearsal-frame[data-state="offers"]'],
  ] as const) {
    const release = await holdBack(page, '**/_astro/Page.*');
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator(pressed).first().dispatchEvent('click');
    // What answers to nothing takes it back no more than what is typed.
    await page.locator('h1').click();
    release();
    await expect(page.locator(answer)).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
  }
});
