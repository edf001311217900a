import { existsSync, readdirSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type Response,
  type WebError,
} from '@playwright/test';
import { COMPLETE_LOCALES as LOCALE_TAGS } from '../../src/i18n/drafts.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Flow } from '../../src/practice/flow.ts';
import { htmlFiles, ROOT_SITE } from '../sites.ts';
import { said } from '../texts.ts';

/** The site's words in a language, as a test finds controls by: each gives a text by its key, and throws without one. */
export const words = (locale: Locale) => ({
  ui: said(locale, 'ui'),
  about: said(locale, 'about'),
  label: said(locale, 'labels'),
  /** The texts of a flow, its own before those that all share. */
  flow: (id: string) => said(locale, `flows/${id}`, 'rehearsal'),
  text: (namespace: string) => said(locale, namespace),
  role: (id: string) => said(locale, 'roles')(`role.${id}`),
});

/** The address of every page of the build. */
export const ALL_PAGES = htmlFiles(ROOT_SITE)
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** Every flow of the site, by id. */
export const FLOWS: Record<string, Flow> = Object.fromEntries(
  await Promise.all(
    readdirSync('src/flows', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`src/flows/${entry.name}/index.ts`))
      .map(async ({ name }) => [name, (await import(`../../src/flows/${name}/index.ts`)).default]),
  ),
);

export { LOCALE_TAGS, type Locale, type Page };

/**
 * Notes what is wrong in any page of a window.
 *
 * @returns what ends it: a window can serve several tests
 */
function hear(window: BrowserContext, noises: string[]): () => void {
  const said = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) noises.push(`console: ${message.text()}`);
  };
  const thrown = (error: WebError) => noises.push(`error: ${error.error().message}`);
  const asked = (request: Request) => {
    if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url()))
      noises.push(`another host: ${request.url()}`);
  };
  const failed = (request: Request) => {
    // A page that is left takes its pending requests along: that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noises.push(`failed: ${request.url()}`);
  };
  const answered = (response: Response) => {
    if (response.status() >= 400 && !response.url().includes('no-such-page'))
      noises.push(`${response.status()}: ${response.url()}`);
  };
  window.on('console', said).on('weberror', thrown);
  window.on('request', asked).on('requestfailed', failed).on('response', answered);
  return () => {
    window.off('console', said).off('weberror', thrown);
    window.off('request', asked).off('requestfailed', failed).off('response', answered);
  };
}

/** Notes what is wrong in any page of a window, and of those that are opened from then on, until it is ended. */
export function hearAll(window: BrowserContext, browser: Browser) {
  const noises: string[] = [];
  const ends = [hear(window, noises)];
  const hearToo = (another: BrowserContext) => ends.push(hear(another, noises));
  browser.on('context', hearToo);
  const end = () => {
    browser.off('context', hearToo);
    for (const one of ends) one();
  };
  return { noises, end };
}

/**
 * A test that fails on any error in the console, any failed request and any request to another host, in every page that
 * it opens, whatever the window.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, browser }, use) => {
      const { noises, end } = hearAll(page.context(), browser);
      await use(undefined);
      end();
      // The browser's own: it drops a transition when the reader goes on before it was drawn, and remarks on a file
      // asked for early that a slow machine has not come to use yet. And what Playwright leaves behind in a window whose
      // clock an earlier test has set.
      const real = noises.filter(
        (noise) =>
          !/404 \(Not Found\)|Transition was (aborted|skipped)|preloaded using link preload but not used|error: .*reading 'controller'/.test(
            noise,
          ),
      );
      expect(real).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * The same for tests that visit a page only to look at it: those of a worker share one window, which takes a fourth
 * off their time. Each finds it as a new one: nothing kept, the usual size and colours.
 */
export const look = test.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ baseURL: ROOT_SITE.url });
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ shared, viewport }, use) => {
    await use(shared);
    shared.removeAllListeners();
    // A file without a script, of the same origin: from there its stores can be emptied, and no new process is started.
    await shared.goto('/robots.txt');
    await shared.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await shared.emulateMedia({ colorScheme: null, reducedMotion: null });
    if (viewport) await shared.setViewportSize(viewport);
  },
});

/** Lets nothing more be painted, for tests that ask what is there and where: it saves a fifth of their time. */
export const unpaint = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.opacity = '0';
  });

/** Waits until what has come was drawn, twice over: for tests that nothing comes of it. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What the browser does when Back shows a page as it was left. */
export const comeBack = (page: Page) =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

/**
 * Presses Tab, or Shift and Tab where that is the way, until the element that a test wants holds the focus. As many
 * presses as seem to be needed are sent at once, which saves waiting for each; then it looks where the focus is.
 *
 * @returns the text of the element
 */
export async function tabTo(page: Page, selector: string): Promise<string> {
  for (let looks = 0; looks < 25; looks += 1) {
    const steps = await page.evaluate(stepsTo, selector);
    if (typeof steps === 'string') return steps;
    if (steps < 0) await page.keyboard.down('Shift');
    await Promise.all(Array.from({ length: Math.abs(steps) }, () => page.keyboard.press('Tab')));
    if (steps < 0) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/**
 * In the page: how many presses of Tab the element seems to be away, less than none where it stands before; its text
 * where it holds the focus.
 */
function stepsTo(selector: string): number | string {
  const from = document.activeElement ?? document.body;
  if (from.matches(selector)) return from.textContent;
  const target = document.querySelector(selector);
  if (!target) return 1;
  const isAfter = (one: Element, other: Element) =>
    (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const back = isAfter(from, target);
  const [first, last] = back ? [target, from] : [from, target];
  const between = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      isAfter(one, first) &&
      isAfter(last, one),
  );
  return (back ? -1 : 1) * (between.length + 1);
}

export { expect };
