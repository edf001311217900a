import type { Page } from '@playwright/test';
import { shortestRoutes } from '../../src/practice/routes.ts';
import { startFrom } from './driver.ts';
import { LONGEST_WAIT } from './limits.ts';
import { situationIn } from './moves.ts';
import { ALL_PAGES, expect, FLOWS, LOCALE_TAGS, look, test, unpaint } from './site.ts';

/** Windows that a reader with large text looks through; the last is a laptop's at 400 % zoom. */
const WINDOWS = [
  [320, 568],
  [360, 740],
  [390, 844],
  [820, 1180],
  [320, 180],
] as const;

async function setFontSizes(page: Page, fontSizes: { standard: number; fixed: number }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes });
}

test.afterEach(({ page }) => setFontSizes(page, { standard: 16, fixed: 13 }));

/** Text at twice its size, as a browser's setting makes it (media queries follow) and as an app's does (they do not). */
const ENLARGED = {
  'the browser': (page: Page) => setFontSizes(page, { standard: 32, fixed: 26 }),
  'the app around': (page: Page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    }),
};

const PAGES = [
  '',
  'guides/action-pack/',
  'guides/action-pack/?compare=zh-CN',
  'rehearse/',
  'rehearse/create-account/',
  'roles/',
  'search/',
].flatMap((route) => [`/en/${route}`, `/zh-TW/${route}`]);

/** In the page: jumps to places one after the other, and tells those that never come to stand as they should. */
async function hidden({ ids, limit }: { ids: readonly string[]; limit: number }): Promise<string[]> {
  /** Whether a heading stands clear of the bar, in the upper half of the window or where the page ends. */
  const isClear = (id: string) => {
    const header = document.querySelector('.site-header')?.getBoundingClientRect();
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    return top >= Math.max(0, header?.bottom ?? 0) && (atEnd || top < innerHeight / 2);
  };
  const never: string[] = [];
  for (const id of ids) {
    if (location.hash !== `#${id}`) location.hash = id;
    // Also when a rehearsal above comes to life after the jump, and is higher or lower than its picture.
    const end = performance.now() + limit;
    do for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    while (!isClear(id) && performance.now() < end);
    if (!isClear(id)) never.push(id);
  }
  return never;
}

/** What is wrong with a page at this size, in words. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 20)}”`;
    const sideways = document.documentElement.scrollWidth - innerWidth;
    if (sideways > 0) found.push(`${sideways} px sideways`);
    const header = document.querySelector('.site-header');
    const height = header?.getBoundingClientRect().height ?? 0;
    if (header && getComputedStyle(header).position === 'sticky' && height > innerHeight / 5)
      found.push(`the bar stays and takes ${height} of ${innerHeight} px`);
    for (const element of document.querySelectorAll('.site-header *, main *, .site-footer *')) {
      const text = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent?.trim() ?? '')
        .join('');
      if (text.length < 5 || element.closest('.visually-hidden, rehearsal-frame, svg, [aria-hidden]'))
        continue;
      if (!element.checkVisibility()) continue;
      const { width } = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width < 3 * size && getComputedStyle(element).display !== 'inline')
        found.push(`${nameOf(element)} is ${(width / size).toFixed(1)} characters wide`);
      const { overflowX } = getComputedStyle(element);
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`${nameOf(element)} is cut`);
    }
    return found;
  });

for (const [how, enlarge] of Object.entries(ENLARGED)) {
  for (const path of PAGES) {
    test(`${path} with text twice as large, set by ${how}: nothing is cut, covered or squeezed`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: WINDOWS[0][0], height: WINDOWS[0][1] });
      await page.goto(path);
      if (path.includes('compare')) await page.locator('.counterpart').first().waitFor({ state: 'attached' });
      await enlarge(page);
      await unpaint(page);
      // The first as the page is opened in it, the others as when it is turned or its window drawn out.
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => faults(page), { message: `${width} px` }).toEqual([]);
      }
    });
  }
}

for (const [width, height, enlarged] of [
  [390, 844, false],
  [1280, 720, false],
  [390, 844, true],
] as const) {
  for (const path of ALL_PAGES.filter((one) => /^\/(en|zh-TW)\/(guides\/|roles)/.test(one))) {
    look(
      `${path}: every heading stands clear of the bar after a jump, ${width} px${enlarged ? ', large text' : ''}`,
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height });
        await page.goto(path);
        if (enlarged) {
          await ENLARGED['the app around'](page);
          await expect
            .poll(() =>
              page.evaluate(() => {
                const header = document.querySelector<HTMLElement>('.site-header');
                const known = getComputedStyle(document.documentElement).getPropertyValue('--header');
                return header?.classList.contains('passing') || known === `${header?.offsetHeight}px`;
              }),
            )
            .toBe(true);
        }
        await unpaint(page);
        const ids = await page.locator('main :is(h2, h3)[id]').evaluateAll((all) => all.map(({ id }) => id));
        expect(ids.length).toBeGreaterThan(1);
        expect(await page.evaluate(hidden, { ids, limit: LONGEST_WAIT })).toEqual([]);
      },
    );
  }
}

test('turned on its side, a phone keeps no room for a bar that scrolls away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/action-pack/');
  const kept = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--header'));
  await expect.poll(kept).toBe('56px');
  // As tall as the stylesheet has it: nothing is set, for that would cost each page a second reading of its styles.
  await expect(page.locator('html')).not.toHaveAttribute('style');
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(kept).toBe('0px');
});

for (const path of ['/en/guides/since-then/#sign-up', '/zh-TW/guides/action-pack/#renew']) {
  test(`${path} opened with large text: what it names stands clear of the bar`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await ENLARGED['the browser'](page);
    await page.goto(path);
    expect(await page.evaluate(hidden, { ids: [path.split('#')[1] ?? ''], limit: LONGEST_WAIT })).toEqual([]);
  });
}

for (const [how, enlarge] of Object.entries(ENLARGED))
  for (const locale of LOCALE_TAGS)
    test(`${locale}: in the search dialog there is room to see what is typed, with text twice as large, set by ${how}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${locale}/`);
      await enlarge(page);
      await page.locator('[data-search-open]').click();
      const room = () =>
        page.locator('[data-search-dialog] input').evaluate((input) => {
          const size = Number.parseFloat(getComputedStyle(input).fontSize);
          return input.clientWidth / size;
        });
      await expect.poll(room).toBeGreaterThanOrEqual(4);
    });

/** Screens with long words: an address, and what somebody is given to sign in with. */
const LONG: [flow: string, state: string][] = [
  ['cloud-benefit', 'firstTime'],
  ['add-user', 'confirm'],
  ['visual-studio-benefit', 'list'],
];

for (const [id, state] of LONG)
  for (const locale of ['en', 'zh-TW'])
    test(`${locale}: no word of ${state} of ${id} is cut in a narrow window, with text twice as large`, async ({
      page,
    }) => {
      const flow = FLOWS[id];
      const [scenario, log] = Object.keys(flow?.scenarios ?? {}).flatMap(
        (one): [string, readonly string[]][] => {
          const route = flow && shortestRoutes(flow, situationIn(flow, one)).get(state);
          return route ? [[one, route.log]] : [];
        },
      )[0] ?? ['', []];
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`/${locale}/rehearse/${id}/`);
      await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live');
      if (flow) await startFrom(page, id, flow, scenario, log);
      await ENLARGED['the app around'](page);
      const cut = () =>
        page.locator('.shell-page').evaluate((shell) => {
          const { right } = shell.getBoundingClientRect();
          return [...shell.querySelectorAll('*')]
            .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg, thead'))
            .filter((one) => one.getBoundingClientRect().right > right + 1)
            .map((one) => one.outerHTML.slice(0, 80));
        });
      await expect.poll(cut).toEqual([]);
    });

test('with a least size of text the labels of the coach that have two characters stay whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 488, height: 800 });
  await page.goto('/zh-CN/rehearse/add-user/');
  await page.locator('rehearsal-frame[data-live]').waitFor();
  const broken = await page.evaluate(() => {
    const row = document.querySelector('.tools-row');
    const buttons = [...(row?.querySelectorAll('button') ?? [])];
    // What `em` counts by stays as it is: so do the containers that ask for it.
    for (const button of buttons) button.style.fontSize = '20px';
    const lines = (text: Node) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    };
    const texts = buttons.flatMap((button) => button.lastChild ?? []);
    const short = texts.filter(({ textContent }) => textContent?.length === 2);
    return {
      short: short.length,
      broken: short.filter((text) => lines(text) > 1).map(({ textContent }) => textContent),
      tooWide: row && row.scrollWidth > row.clientWidth,
    };
  });
  expect(broken).toEqual({ short: 2, broken: [], tooWide: false });
});
