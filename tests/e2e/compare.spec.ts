import { readFileSync } from 'node:fs';
import { type Locator, test as loud, type Page } from '@playwright/test';
import { ROOT_SITE } from '../sites.ts';
import { press } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { inaccessible } from './inaccessible.ts';
import { ALL_PAGES, drawn, expect, LOCALE_TAGS, type Locale, tabTo, test, words } from './site.ts';

const GUIDE = 'guides/action-pack/';
const GUIDES = ALL_PAGES.filter((path) => path.startsWith('/en/guides/')).map((path) => path.slice(4));

const openMenu = (page: Page) => page.locator('details:has([data-language]) > summary').click();
const status = (page: Page) => page.locator('.compare-bar [role="status"]');
const counterparts = (page: Page) => page.locator('.counterpart');
/** A block of the page's own with its counterpart. */
const pairOf = (page: Page, block: string) => {
  const at = `[data-block="${block}"]`;
  const pair = page.locator(`.pair:is(${at}, :has(> ${at}), :has(> .heading > ${at}))`);
  return { own: pair.locator('> :first-child'), counterpart: pair.locator('> .counterpart') };
};
const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not drawn');
  return box;
};

/** Opens a guide beside another language, and waits until it is there. */
async function open(page: Page, locale: Locale, other: Locale, route = GUIDE) {
  await page.goto(`/${locale}/${route}?compare=${other}`);
  await expect(counterparts(page).first()).toBeAttached();
}

async function sizes(page: Page, ...all: [number, number][]) {
  for (const [width, height] of all) {
    await page.setViewportSize({ width, height });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width} px`,
    ).toBeLessThanOrEqual(0);
  }
}

test('chosen from the language menu, every block has its counterpart; the other page is loaded only then', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/en/${GUIDE}`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /zh-|compare/.test(path))).toEqual([]);
  // Every block of the guide, its title and its lead.
  const blocks = await page.locator('.prose [data-block], .guide-head :is(h1, .lead)').count();
  expect(blocks).toBeGreaterThan(60);
  await openMenu(page);
  await page.locator('[data-compare="zh-TW"]').click();
  await expect(status(page)).toHaveText(
    words('en').ui('compare.shown').replace('{{name}}', 'Traditional Chinese'),
  );
  await expect(page).toHaveURL(/\/en\/guides\/action-pack\/\?compare=zh-TW$/);
  expect(asked.filter((path) => /zh-/.test(path))).toEqual([`/zh-TW/${GUIDE}`]);
  // The menu is closed, the focus stays with it, and it says what is on.
  await expect(page.locator('[data-compare="zh-TW"]')).toBeHidden();
  await expect(page.locator('details:has([data-language]) > summary')).toBeFocused();
  await expect(page.locator('[data-compare="zh-TW"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(counterparts(page)).toHaveCount(blocks);
  await expect(pairOf(page, 'renew').counterpart).toHaveText('續約');
});

/** The text of a guide as markup, without the rehearsals, which change by themselves. */
const markup = (page: Page) =>
  page
    .locator('.prose')
    .evaluate((prose) =>
      prose.innerHTML.replace(
        /<rehearsal-frame[\s\S]*?<\/rehearsal-frame>| class=""| aria-current="step"/g,
        '',
      ),
    );

test('Back leaves the comparison, Forward comes back, and stopping leaves the page as it was', async ({
  page,
}) => {
  await page.goto(`/zh-CN/${GUIDE}`);
  const before = await markup(page);
  await openMenu(page);
  await page.locator('[data-compare="en"]').click();
  await expect(counterparts(page).first()).toBeVisible();
  // Each time the blocks are moved, and who stands in one stands there still.
  const link = page.locator('.prose p[data-block] a').first();
  await link.focus();
  await page.goBack();
  await expect(page).toHaveURL(/action-pack\/$/);
  await expect(counterparts(page)).toHaveCount(0);
  await expect(page.locator('.compare-bar')).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.goForward();
  await expect(counterparts(page).first()).toBeVisible();
  await expect(link).toBeFocused();
  expect(await markup(page)).not.toBe(before);
  await page.locator('[data-stop]').click();
  await expect(page).toHaveURL(/action-pack\/$/);
  await expect(page.locator('details:has([data-language]) > summary')).toBeFocused();
  expect(await markup(page)).toBe(before);
});

for (const route of GUIDES) {
  test(`${route}: a link with ?compare shows each block beside that of the same place, and doubles nothing but text`, async ({
    page,
  }) => {
    await open(page, 'zh-CN', 'en', route);
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return {
        doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
        controls: document.querySelectorAll(
          '.counterpart :is(a, button, input, details, rehearsal-frame, h1, h2, h3)',
        ).length,
        looked: document.querySelectorAll(
          '.counterpart :is([id], [data-block], [data-label], [data-rule], [data-at])',
        ).length,
        empty: [...document.querySelectorAll('.counterpart')].filter((one) => !one.textContent?.trim())
          .length,
        han: [...document.querySelectorAll('.counterpart')].filter((one) =>
          /\p{Script=Han}/u.test(one.textContent ?? ''),
        ).length,
        lang: new Set([...document.querySelectorAll<HTMLElement>('.counterpart')].map(({ lang }) => lang))
          .size,
        // A block comes first, its counterpart next.
        order: [...document.querySelectorAll('.counterpart')].filter((one) => !one.previousElementSibling)
          .length,
        blocks: document.querySelectorAll('.prose [data-block]').length,
        all: document.querySelectorAll('.prose .counterpart').length,
      };
    });
    expect(found).toEqual({
      doubled: [],
      controls: 0,
      looked: 0,
      empty: 0,
      han: 0,
      lang: 1,
      order: 0,
      blocks: found.blocks,
      all: found.blocks,
    });
    // The same, as the page in the other language has it.
    const shown = await page
      .locator('.prose .counterpart-title')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    await page.goto(`/en/${route}`);
    const own = await page
      .locator('.prose .heading :is(h2, h3)')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(shown).toEqual(own);
  });
}

test('in a wide window the two stand side by side, steps too; in a narrow one the counterpart follows', async ({
  page,
}) => {
  await open(page, 'en', 'zh-TW');
  const beside = async (block: string) => {
    const { own, counterpart } = pairOf(page, block);
    const [left, right] = [await boxOf(own), await boxOf(counterpart)];
    expect(right.x).toBeGreaterThan(left.x + left.width);
    expect(Math.abs(right.y - left.y)).toBeLessThan(8);
    return right;
  };
  await sizes(page, [1680, 1000], [1280, 800]);
  const columns = [await beside('top.1'), await beside('what-it-holds'), await beside('have-at-hand.2')];
  // However deep a block stands, the second column begins at one place.
  expect(new Set(columns.map(({ x }) => Math.round(x))).size).toBe(1);
  // Beside a rehearsal there is no room for two columns: the steps have their counterparts below.
  const below = async (block: string) => {
    const { own, counterpart } = pairOf(page, block);
    const [upper, lower] = [await boxOf(own), await boxOf(counterpart)];
    expect(lower.y).toBeGreaterThanOrEqual(upper.y + upper.height);
  };
  await below('subscribe.4');
  await sizes(page, [900, 800]);
  await beside('subscribe.4');
  await sizes(page, [600, 800]);
  for (const block of ['top.1', 'what-it-holds', 'have-at-hand.2', 'subscribe.4']) await below(block);
  for (const side of await page.locator('.pair > :first-child').all()) await expect(side).toBeVisible();
  await sizes(page, [320, 700]);
});

test('on a phone a tap shows one counterpart, and the next tap takes it away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'zh-TW', 'zh-CN');
  await expect(counterparts(page).filter({ visible: true })).toHaveCount(0);
  const { own, counterpart } = pairOf(page, 'what-it-holds.1');
  const button = own.locator('.compare-show');
  // Told from the others by how its block begins.
  const begins = (await own.textContent())?.trim().slice(0, 20) ?? '-';
  await expect(button).toHaveAccessibleName(
    new RegExp(`^${words('zh-TW').ui('compare.show').replace('{{name}}', '簡體中文')}：${begins}`),
  );
  const { width, height } = await boxOf(button);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(counterpart).toBeVisible();
  await expect(counterparts(page).filter({ visible: true })).toHaveCount(1);
  // Turned, the phone has room for all; turned back, it shows what was asked for.
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(pairOf(page, 'renew').counterpart).toBeVisible();
  await expect(page.locator('.compare-show').filter({ visible: true })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(counterparts(page).filter({ visible: true })).toHaveCount(1);
  await button.click();
  await expect(counterparts(page).filter({ visible: true })).toHaveCount(0);
});

test('by keyboard: chosen, shown block by block in the order of reading, and stopped', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/missing-button/');
  await tabTo(page, 'details:has([data-language]) > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-compare="zh-CN"]');
  await page.keyboard.press('Enter');
  await expect(counterparts(page).first()).toBeAttached();
  await tabTo(page, 'h1 ~ .compare-show');
  await page.keyboard.press('Enter');
  await expect(page.locator('.guide-head .counterpart').first()).toBeVisible();
  await tabTo(page, '.lead .compare-show');
  await page.keyboard.press('Space');
  await expect(counterparts(page).filter({ visible: true })).toHaveCount(2);
  await page.locator('details:has([data-language]) > summary').focus();
  await tabTo(page, '[data-stop]');
  await page.keyboard.press('Enter');
  await expect(counterparts(page)).toHaveCount(0);
});

test('a button that shows a translation is named by what its block says to everyone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh-TW/guides/manage-benefits/?compare=en');
  const buttons = page.locator('.compare-show');
  await expect(buttons.first()).toBeAttached();
  const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(60);
  const { ui } = words('zh-TW');
  const unsaid = [ui('roles.yes'), ui('roles.yesWithNote'), ui('step.show')].map((text) => text.slice(0, 4));
  expect(names.filter((name) => unsaid.some((text) => name.includes(text)))).toEqual([]);
});

test('what is being read stays where it is, when a comparison begins and ends', async ({ page }) => {
  await page.goto(`/en/${GUIDE}#renew`);
  const heading = page.locator('#renew');
  /** How far the heading is from the bar on top, which grows by a row. */
  const distance = () =>
    heading.evaluate(
      (element) =>
        element.getBoundingClientRect().top -
        (document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0),
    );
  await expect(heading).toBeInViewport();
  const before = await distance();
  await openMenu(page);
  await page.locator('[data-compare="zh-CN"]').click();
  await expect(counterparts(page).first()).toBeAttached();
  expect(Math.abs((await distance()) - before)).toBeLessThan(8);
  await page.locator('[data-stop]').click();
  await expect(counterparts(page)).toHaveCount(0);
  expect(Math.abs((await distance()) - before)).toBeLessThan(8);
});

for (const wanted of ['xx', 'en', '', 'EN', 'constructor', '../../evil']) {
  test(`?compare=${wanted} on an English page is passed over in silence`, async ({ page }) => {
    await page.goto(`/en/${GUIDE}?compare=${wanted}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.compare-bar, .counterpart')).toHaveCount(0);
    await expect(page.locator('h1')).toBeInViewport();
  });
}

test('pages that are no guides offer nothing to compare, and ignore the address', async ({ page }) => {
  await page.goto('/en/roles/?compare=zh-CN');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-compare], .compare-bar')).toHaveCount(0);
});

test('a change of language keeps the comparison and the place; going over to the other swaps the two', async ({
  page,
}) => {
  // What is pressed while one page fades into the next is missed, and Playwright scrolls before it presses again.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/zh-CN/${GUIDE}?compare=en#renew`);
  await expect(counterparts(page).first()).toBeAttached();
  await openMenu(page);
  await page.locator('[data-language="zh-TW"]').click();
  await expect(page).toHaveURL(/\/zh-TW\/guides\/action-pack\/\?compare=en#renew$/);
  await expect(pairOf(page, 'renew').counterpart).toHaveText('Renew');
  await openMenu(page);
  await page.locator('[data-language="en"]').click();
  await expect(page).toHaveURL(/\/en\/guides\/action-pack\/\?compare=zh-TW#renew$/);
  await expect(pairOf(page, 'renew').counterpart).toHaveText('續約');
  await expect(page.locator('#renew')).toBeInViewport();
});

test('from one language to the next, the last choice is shown, however late the first one comes', async ({
  page,
}) => {
  await page.goto(`/en/${GUIDE}`);
  const release = await holdBack(page, `**/zh-CN/${GUIDE}`);
  for (const tag of ['zh-CN', 'zh-TW']) {
    await openMenu(page);
    await page.locator(`[data-compare="${tag}"]`).click();
  }
  await expect(pairOf(page, 'renew').counterpart).toHaveText('續約');
  const late = page.waitForResponse(`**/zh-CN/${GUIDE}`);
  release();
  await (await late).finished();
  // What is asked for after it comes after it.
  await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        request.responseType = 'document';
        request.onloadend = resolve;
        request.send();
      }),
    `/zh-CN/${GUIDE}`,
  );
  await expect(status(page)).toContainText('Traditional Chinese');
  await expect(pairOf(page, 'renew').counterpart).toHaveText('續約');
});

test('pressed faster than its script comes, the last choice is shown', async ({ page }) => {
  const release = await holdBack(page, /\/compare\.[^/]*\.js$/);
  await page.goto(`/en/${GUIDE}`);
  for (const tag of ['zh-CN', 'zh-TW', 'zh-CN', 'zh-TW', 'zh-CN', 'zh-TW']) {
    await openMenu(page);
    await page.locator(`[data-compare="${tag}"]`).click();
  }
  release();
  await expect(pairOf(page, 'renew').counterpart).toHaveText('續約');
  await expect(page).toHaveURL(/\?compare=zh-TW$/);
});

test('who asks for what the address asks for already, before its script comes, has it', async ({ page }) => {
  const release = await holdBack(page, /\/compare\.[^/]*\.js$/);
  await page.goto(`/en/${GUIDE}?compare=zh-CN`);
  const entries = await page.evaluate(() => history.length);
  await openMenu(page);
  const button = page.locator('[data-compare="zh-CN"]');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  release();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(pairOf(page, 'renew').counterpart).toHaveText('续订');
  await expect(page).toHaveURL(/\?compare=zh-CN$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('asked for again before the first answer came, it is shown once', async ({ page }) => {
  await page.goto(`/en/${GUIDE}`);
  const blocks = await page.locator('.prose [data-block]').count();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answers: Promise<void>[] = [];
  await page.route(`**/zh-CN/${GUIDE}`, (route) => {
    answers.push(held.then(() => route.continue()));
  });
  await openMenu(page);
  await page.locator('[data-compare="zh-CN"]').click();
  await expect(status(page)).not.toBeEmpty();
  await page.goBack();
  await expect(page.locator('.compare-bar')).toHaveCount(0);
  await page.goForward();
  await expect.poll(() => answers.length).toBe(2);
  release();
  await Promise.all(answers);
  await expect(counterparts(page).first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.prose .counterpart')).toHaveCount(blocks);
});

/** Pages that are not the one that was asked for. */
const OTHERS = {
  'an error': { status: 503, body: 'busy' },
  'a page of another kind': {
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html><html lang="zh-CN"><p>Sign in',
  },
  'a page that was cut short': {
    status: 200,
    contentType: 'text/html',
    body: readFileSync(`${ROOT_SITE.outDir}/zh-CN/${GUIDE}index.html`, 'utf8').replace(
      / id="renew"[\s\S]*/,
      '',
    ),
  },
  'the guide in another language': { path: `${ROOT_SITE.outDir}/zh-TW/${GUIDE}index.html` },
  'no page': { status: 200, contentType: 'application/json', body: '{}' },
};

for (const [what, answer] of Object.entries(OTHERS)) {
  // The browser itself notes some of them.
  loud(
    `${what} in place of the other page: said, nothing is lost, and it can be tried again`,
    async ({ page }) => {
      await page.goto(`/en/${GUIDE}`);
      const before = await markup(page);
      await page.route(`**/zh-CN/${GUIDE}`, (route) => route.fulfill(answer));
      await openMenu(page);
      await page.locator('[data-compare="zh-CN"]').click();
      await expect(status(page)).toHaveText(
        words('en').ui('compare.failed').replace('{{name}}', 'Simplified Chinese'),
      );
      expect(await markup(page)).toBe(before);
      await page.unroute(`**/zh-CN/${GUIDE}`);
      await page.locator('.compare-bar [data-again]').click();
      await expect(pairOf(page, 'renew').counterpart).toHaveText('续订');
      await expect(page.locator('.compare-bar [data-again]')).toBeHidden();
      await expect(page.locator('.compare-bar [data-stop]')).toBeFocused();
    },
  );
}

test('a host that does not answer: that it loads is said, and the reader can leave it', async ({ page }) => {
  const release = await holdBack(page, `**/zh-CN/${GUIDE}`);
  await page.goto(`/en/${GUIDE}?compare=zh-CN`);
  await expect(status(page)).toHaveText(
    words('en').ui('compare.loading').replace('{{name}}', 'Simplified Chinese'),
  );
  await page.locator('[data-stop]').click();
  await expect(page.locator('.compare-bar')).toHaveCount(0);
  // Its answer, when it comes all the same, is not shown any more.
  const late = page.waitForResponse(`**/zh-CN/${GUIDE}`);
  release();
  await (await late).finished();
  await drawn(page);
  await expect(page.locator('.compare-bar, .counterpart')).toHaveCount(0);
});

test('where nothing comes, that is said, and with the next press a fresh page brings it', async ({
  page,
}) => {
  await page.goto(`/zh-CN/${GUIDE}`);
  await page.route(/compare\.[^/]*\.js$|\/zh-CN\//, (route) => route.abort('aborted'));
  const button = page.locator('[data-compare="en"]');
  await openMenu(page);
  await button.click();
  await expect(page.locator('[data-notice]')).toHaveText(words('zh-CN').ui('compare.notLoaded'));
  await page.unrouteAll();
  // Engines that never ask twice for a script load the page anew; in others the comparison stands there.
  await expect(async () => {
    await openMenu(page);
    await button.click();
    await expect(counterparts(page).first()).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('a link whose script does not come says so, and stays where it is', async ({ page }) => {
  await page.route('**/compare.*.js', (route) => route.abort('aborted'));
  await page.goto(`/zh-CN/${GUIDE}?compare=en`);
  await expect(page.locator('[data-notice]')).toHaveText(words('zh-CN').ui('compare.notLoaded'));
});

test('what is shown is printed: both, or the ones that were tapped', async ({ page }) => {
  await open(page, 'en', 'zh-CN');
  await page.emulateMedia({ media: 'print' });
  await expect(pairOf(page, 'subscribe.4').counterpart).toBeVisible();
  await expect(page.locator('.compare-bar, .compare-show').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.lead .compare-show').click();
  await page.emulateMedia({ media: 'print' });
  // Paper is wider than the phone.
  await page.setViewportSize({ width: 680, height: 900 });
  await expect(counterparts(page).filter({ visible: true })).toHaveCount(1);
});

test('copied text and steps are those of the page', async ({ page }) => {
  await open(page, 'en', 'zh-CN');
  const loaded = page.waitForResponse(/take-along/);
  const copied = async (from: string, to: string) =>
    page.evaluate(
      ([first = '', last = '']) => {
        const range = document.createRange();
        range.setStartBefore(document.querySelector(`[data-block="${first}"]`) as Element);
        range.setEndAfter(document.querySelector(`[data-block="${last}"]`) as Element);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        const clipboardData = new DataTransfer();
        document.body.dispatchEvent(
          new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
        );
        return clipboardData.getData('text/plain');
      },
      [from, to],
    );
  await copied('top.1', 'top.1');
  await loaded;
  await expect.poll(() => copied('subscribe.4', 'subscribe.6')).toMatch(/^1\. [\s\S]*\n2\. [\s\S]*\n3\. /);
  expect(await copied('subscribe.4', 'subscribe.6')).not.toMatch(/\p{Script=Han}/u);
  const text = await copied('what-it-holds', 'what-it-holds.3');
  expect(text).toContain('Action Pack is a paid yearly subscription');
  expect(text).not.toMatch(/\p{Script=Han}/u);
});

test('a rehearsal under way goes on, and both names of a control stand in the page’s own text alone', async ({
  page,
}) => {
  await page.goto(`/zh-CN/${GUIDE}`);
  const frame = page.locator('rehearsal-frame[data-flow="renew-action-pack"]');
  await frame.scrollIntoViewIfNeeded();
  await press(page, 'renew-action-pack', 'OPEN_OFFERS', 'OPEN_SUBSCRIPTION');
  const state = await frame.getAttribute('data-state');
  await openMenu(page);
  await page.locator('[data-compare="en"]').click();
  await expect(counterparts(page).first()).toBeAttached();
  await expect(frame).toHaveAttribute('data-state', state ?? '');
  await press(page, 'renew-action-pack', 'RENEW');
  await expect(page.locator('.step.pair[aria-current="step"]')).toHaveCount(1);
  await page.locator('[data-both-names]').first().click();
  await expect(page.locator('.prose .other-name').first()).toBeVisible();
  await expect(page.locator('.counterpart .other-name')).toHaveCount(0);
});

for (const locale of LOCALE_TAGS) {
  const other = locale === 'zh-TW' ? 'zh-CN' : locale === 'en' ? 'zh-TW' : 'en';
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    test(`/${locale}/ beside ${other} is accessible, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await open(page, locale, other, 'guides/manage-benefits/');
      if (width < 480) for (const n of [0, 3, 8]) await page.locator('.compare-show').nth(n).click();
      expect(await inaccessible(page)).toEqual([]);
    });
  }
}

test('text beside another is set in the faces of its own language', async ({ page }) => {
  await open(page, 'zh-CN', 'en');
  const { own, counterpart } = pairOf(page, 'top.1');
  const face = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await face(own)).toMatch(/^"PingFang SC"/);
  expect(await face(counterpart)).not.toMatch(/PingFang|YaHei|CJK/);
  await open(page, 'zh-CN', 'zh-TW');
  expect(await face(counterpart)).toMatch(/^"PingFang TC"/);
});

test('without a script the menu offers languages alone', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en/${GUIDE}?compare=zh-CN`);
  await page.locator('details:has([data-language]) > summary').click();
  await expect(page.locator('[data-language="zh-CN"]')).toBeVisible();
  await expect(page.locator('[data-compare]').first()).toBeHidden();
  await context.close();
});

test('an item is no item within itself to who listens', async ({ page }) => {
  await open(page, 'en', 'zh-TW');
  await expect(page.locator('li.pair').first()).toBeAttached();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const items = new Set(nodes.filter(({ role }) => role?.value === 'listitem').map(({ nodeId }) => nodeId));
  expect(items.size).toBeGreaterThan(0);
  expect(nodes.filter(({ nodeId, parentId }) => items.has(nodeId) && items.has(parentId ?? ''))).toEqual([]);
});
