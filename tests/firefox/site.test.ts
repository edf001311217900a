// The site in Firefox, where the machine has one: what its engine does in its own way, and what every reader does.
import puppeteer, { type Browser, type Page, ProtocolError } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { type Host, serve } from '../serve.ts';
import { ROOT_SITE } from '../sites.ts';
import { said } from '../texts.ts';
import { FIREFOX } from './where.ts';

/** Far more than any state takes to come. */
const PATIENCE = 60_000;

let browser: Browser;
let host: Host;
/** Of the files that the host does not give out, a part of the name. */
let gone: string | undefined;
/** Of those that it gives out a second late. */
let late: string | undefined;
let page: Page;
let errors: string[];

beforeAll(async () => {
  host = await serve(ROOT_SITE, {
    gone: (path) => gone !== undefined && path.includes(gone),
    late: (path) => (late !== undefined && path.includes(late) ? 1000 : 0),
  });
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  await host?.stop();
}, PATIENCE);

beforeEach(async () => {
  const context = await browser.createBrowserContext();
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await setWindow(1280, 800);
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}, PATIENCE);
afterEach(async () => {
  gone = undefined;
  late = undefined;
  await page.browserContext().close();
}, PATIENCE);

/** Waits until something is so. The browser's own `waitForFunction` builds code from text, which the site's policy forbids. */
const until = (holds: () => Promise<boolean>) => vi.waitUntil(holds, { timeout: PATIENCE });

/** Gives the page a window of this size, in CSS pixels. */
async function setWindow(width: number, height: number): Promise<void> {
  await page.setViewport({ width, height }).catch((error: unknown) => {
    // The way the screen is held is set along with it, which Firefox 140 ESR does not know yet.
    if (!(error instanceof ProtocolError && error.message.includes('setScreenOrientationOverride')))
      throw error;
  });
  await until(() => page.evaluate((wanted) => window.innerWidth === wanted, width));
}

const open = (path: string) => page.goto(host.url + path, { waitUntil: 'load' });
/** Presses what can be seen, once it can. A `locator` waits with `waitForFunction`. */
async function click(selector: string): Promise<void> {
  await (await page.waitForSelector(selector, { visible: true }))?.click();
}
const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
const FRAME = 'rehearsal-frame[data-flow="subscribe-action-pack"]';

/** Presses a control of the rehearsal; one that a menu hides is brought out first, as a reader would. */
async function press(event: string): Promise<void> {
  const control = `${FRAME} [data-event="${event}"]`;
  const tried: string[] = [];
  /** Opens the next of what can be opened, innermost first; nothing once the control is seen. */
  const openNext = () =>
    page.$eval(
      FRAME,
      (frame, wanted, before) => {
        if (document.querySelector(wanted)?.checkVisibility()) return undefined;
        const ways = [...frame.querySelectorAll<HTMLElement>('[data-menu-open]')]
          .filter((one) => one.checkVisibility() && !before.includes(one.dataset.menuOpen ?? ''))
          .sort((one, other) => (other.dataset.menuOpen ?? '').length - (one.dataset.menuOpen ?? '').length);
        ways[0]?.click();
        return ways[0]?.dataset.menuOpen;
      },
      control,
      tried,
    );
  for (let way = await openNext(); way; way = await openNext()) tried.push(way);
  await click(control);
}

it.each(
  LOCALE_TAGS.flatMap((locale) =>
    ['', 'guides/action-pack/', 'rehearse/create-account/', 'roles/', 'glossary/', 'search/?q=Visual'].map(
      (route) => `/${locale}/${route}`,
    ),
  ),
)(
  '%s loads in silence, and fits its window',
  async (path) => {
    await open(path);
    if (path.includes('/rehearse/')) await page.waitForSelector('rehearsal-frame[data-live]');
    for (const width of [1280, 390, 320]) {
      await setWindow(width, 800);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
  },
  PATIENCE,
);

it.each(COMPLETE_LOCALES)(
  'in %s, a rehearsal is played from its guide to what it is for',
  async (locale) => {
    await open(`/${locale}/guides/action-pack/`);
    await click('[data-rehearsal="subscribe-action-pack"] [data-show]');
    await page.waitForSelector(`${FRAME}[data-live]`);
    for (const event of ['OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'ADD_PAYMENT']) await press(event);
    await click(`${FRAME} [data-practice-fill]`);
    for (const event of ['SAVE_CARD', 'BUY']) await press(event);
    await page.waitForSelector(`${FRAME}[data-state="confirmed"]`);
    expect(errors).toEqual([]);
  },
  PATIENCE,
);

it.each([
  ['en', 'cancel Action Pack'],
  ['zh-CN', '取消订阅'],
  ['zh-TW', '取消訂閱'],
])(
  'in %s, search finds what is typed, by the keyboard alone',
  async (locale, query) => {
    await open(`/${locale}/`);
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input[type="search"]');
    await page.keyboard.type(query);
    await page.waitForSelector('dialog [role="option"][data-kind]');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${locale}/`));
    expect(errors).toEqual([]);
  },
  PATIENCE,
);

it(
  'a link to a place below rehearsals leads there in one jump, however late their styles come',
  async () => {
    late = '.css';
    await page.evaluateOnNewDocument(() => {
      const tops: number[] = [];
      Object.assign(globalThis, { tops });
      addEventListener('scroll', () => tops.push(scrollY));
    });
    await open('/en/guides/action-pack/#check-request');
    await until(() => page.evaluate(() => scrollY > 0));
    const tops = await page.evaluate(() => (globalThis as unknown as { tops: number[] }).tops);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(2);
    expect(errors).toEqual([]);
  },
  PATIENCE,
);

it(
  'a guide is set beside another language',
  async () => {
    await open('/en/guides/action-pack/?compare=zh-TW');
    await page.waitForSelector('main [lang="zh-TW"]');
    expect(errors).toEqual([]);
  },
  PATIENCE,
);

it(
  'the picked roles decide, here and on the next page',
  async () => {
    await open('/en/roles/');
    await click('.role-picker input[value="global-admin"]');
    await page.waitForSelector(
      '[data-task="users.add"] [data-verdict="yes"], [data-task="users.add"][data-verdict="yes"]',
    );
    await open('/en/guides/manage-users/');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('global-admin');
    expect(errors).toEqual([]);
  },
  PATIENCE,
);

it(
  'a script that did not come once is had by “Try again”: this engine never asks for the same address twice',
  async () => {
    await open('/en/guides/action-pack/');
    gone = '/_astro/mount.';
    await click('[data-rehearsal="subscribe-action-pack"] [data-show]');
    await page.waitForSelector(`${FRAME} [data-failed]:not([hidden])`);
    gone = undefined;
    await click(`${FRAME} [data-again]`);
    await page.waitForSelector(`${FRAME}[data-live]`);
  },
  PATIENCE,
);

it.each(COMPLETE_LOCALES)(
  'in %s, a text in the list for translators leads to the words in their page',
  async (locale) => {
    await setWindow(390, 500);
    await open(`/${locale}/translate/about/`);
    await click('::-p-xpath(//li[code="accessibility.not.list"]//a)');
    const [first = ''] = said(locale, 'about')('accessibility.not.list').split('\n');
    await until(() =>
      page.evaluate(
        (text) =>
          [...document.querySelectorAll('main li')].some((item) => {
            const { top, bottom } = item.getBoundingClientRect();
            return item.textContent?.includes(text) && scrollY > 0 && bottom > 0 && top < innerHeight;
          }),
        first,
      ),
    );
    expect(errors).toEqual([]);
  },
  PATIENCE,
);

it(
  'search whose script does not come says so, and leads to its page',
  async () => {
    await open('/en/guides/action-pack/');
    gone = '/_astro/surfaces.';
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), click('[data-search-open]')]);
    expect(new URL(page.url()).pathname).toBe('/en/search/');
    await page.waitForSelector('main [data-search][data-failed]');
    gone = undefined;
    await open('/en/search/?q=cancel');
    await page.waitForSelector('[role="option"][data-kind], main [data-kind]');
  },
  PATIENCE,
);

it(
  'a language is kept, and read without its host',
  async () => {
    await open('/en/');
    await click('[data-offline-on]');
    await page.waitForSelector('[data-offline][data-kept="en"]');
    gone = '/';
    await open('/en/guides/manage-users/');
    expect(await textOf('h1')).not.toBe(said('en', 'ui')('notFound.title'));
    expect(await page.$('main .prose')).not.toBeNull();
  },
  PATIENCE,
);
