import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FrameLocator, type Locator, test as loose } from '@playwright/test';
import { LOCALE_TAGS as OFFERED } from '../../src/i18n/locales.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { shortestRoutes } from '../../src/practice/routes.ts';
import type { End } from '../../src/practice/screen.ts';
import { ROOT_SITE, SUB_SITE } from '../sites.ts';
import { press } from './driver.ts';
import { inaccessible } from './inaccessible.ts';
import { expect, FLOWS, LOCALE_TAGS, type Page, test, words } from './site.ts';

/** A site whose host was told who may embed its rehearsals, and sends the headers that say so. */
const HOME = SUB_SITE.url;
const { origin: ORIGIN } = new URL(HOME);
const FLOW = 'view-agreement';

/** What the intranet's page holds, and its address: another origin, served for real, or the browser shows no frame in it. */
let intranet = '';
const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(intranet));
test.beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
test.afterAll(() => server.close());

/** Opens a page of the intranet that embeds a rehearsal as README shows it, and keeps what it is told. */
async function embed(
  page: Page,
  path: string,
  around = 20,
  home = HOME,
  width = '100%',
): Promise<FrameLocator> {
  intranet = `<!doctype html><html lang="en"><title>Intranet</title>
    <p style="height:${around}px">News</p>
    <iframe id="practice" src="${home}${path}" title="Rehearsal" style="border:0;width:${width};height:300px"></iframe>
    <p style="height:${around}px">More news</p>
    <script>
      const practice = document.getElementById('practice');
      window.told = [];
      addEventListener('message', ({ source, origin, data }) => {
        if (source !== practice.contentWindow || origin !== '${ORIGIN}') return;
        told.push(data);
        if (data.type === 'height') practice.style.height = data.height + 'px';
      });
    </script>`;
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return page.frameLocator('#practice');
}

const told = (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { told: { type: string }[] }).told.filter((message) => message.type === wanted),
    type,
  );

/** How much of the rehearsal its frame cuts off, or leaves empty below it. */
const misfit = (page: Page, inside: FrameLocator) =>
  Promise.all([
    page.locator('#practice').evaluate((frame) => frame.clientHeight),
    inside.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
    inside.locator('html').evaluate((html) => html.scrollHeight),
  ]).then(([frame, body, all]) => [frame - body, all - frame]);

const chrome = (inside: FrameLocator | Page): Locator =>
  inside.locator(
    '.skip-link, .site-header, .sidebar, .site-footer, .breadcrumbs, .alone-before, .flow-map, .alone > p',
  );

/** The first end of a kind that any flow comes to, where it leads on if that is asked for. */
function endOf(kind: End, leadsOn = false) {
  for (const [id, flow] of Object.entries(FLOWS))
    for (const [scenario, description] of Object.entries(flow.scenarios))
      for (const [state, { log }] of shortestRoutes(flow, situationOf(flow, description))) {
        const screen = flow.screens[state];
        if (screen?.end !== kind || (leadsOn && !screen.onward?.length)) continue;
        return { id, play: `#play=${[flow.version, scenario, ...log].join('.')}` };
      }
  throw new Error(`No flow is ${kind}.`);
}

test('a frame that has no width yet is told no height', async ({ page }) => {
  const script = page.waitForResponse('**/_astro/embed.*.js');
  const inside = await embed(page, `en/rehearse/${FLOW}/?embed`, 20, HOME, '0');
  // Observers hear in the order in which they began: the page's own, whose script has run by then, before this one.
  await inside.locator('body').evaluate(async (body, address) => {
    await import(address);
    await new Promise((heard) => new ResizeObserver(() => heard(0)).observe(body));
  }, (await script).url());
  expect(await told(page, 'height')).toEqual([]);
  await page.locator('#practice').evaluate((frame) => {
    frame.style.width = '100%';
  });
  await expect.poll(() => misfit(page, inside)).toEqual([0, 0]);
});

test('an embedded rehearsal is as high as its frame, and tells when it ends', async ({ page }) => {
  const inside = await embed(page, `en/rehearse/${FLOW}/?embed`);
  await expect(inside.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await expect.poll(() => misfit(page, inside)).toEqual([0, 0]);
  const [first] = await told(page, 'height');
  expect(first).toEqual({ source: 'partner-center-guides', type: 'height', height: expect.any(Number) });
  const before = (await told(page, 'height')).length;
  await press(inside, FLOW, 'OPEN_PROFILE', 'OPEN_AGREEMENT');
  expect(await told(page, 'end')).toEqual([]);
  await press(inside, FLOW, 'SAVE');
  const end = { source: 'partner-center-guides', type: 'end', end: 'done', flow: FLOW, locale: 'en' };
  await expect.poll(() => told(page, 'end')).toEqual([end]);
  await expect.poll(() => misfit(page, inside)).toEqual([0, 0]);
  expect((await told(page, 'height')).length).toBeGreaterThan(before);
  // Once more after another try, and with the language that it is in by then.
  await inside.locator('[data-coach="start-over"]').click();
  await expect(inside.locator('rehearsal-frame')).not.toHaveAttribute('data-end');
  await inside.locator('.embed-bar [data-language="zh-TW"]').click();
  await expect(inside.locator('html[lang="zh-TW"] rehearsal-frame')).toHaveAttribute('data-live', '');
  await press(inside, FLOW, 'OPEN_PROFILE', 'LEAVE');
  await expect.poll(() => told(page, 'end')).toEqual([end, { ...end, end: 'stopped', locale: 'zh-TW' }]);
  await expect(chrome(inside).filter({ visible: true })).toHaveCount(0);
});

// The browser says why in its console.
loose('a host that was not told of the page around shows it nothing', async ({ page }) => {
  await embed(page, `en/rehearse/${FLOW}/?embed`, 20, ROOT_SITE.url);
  await expect.poll(() => page.frames().at(1)?.url()).toMatch(/^chrome-error:/);
});

for (const kind of ['done', 'refused', 'stopped'] as const)
  test(`the page around is told that a rehearsal was ${kind}, also where it is opened there`, async ({
    page,
  }) => {
    const { id, play } = endOf(kind);
    await embed(page, `zh-CN/rehearse/${id}/?embed${play}`);
    await expect
      .poll(() => told(page, 'end'))
      .toEqual([{ source: 'partner-center-guides', type: 'end', end: kind, flow: id, locale: 'zh-CN' }]);
  });

test('in the frame the reader goes from rehearsal to rehearsal, and to all else in a new tab', async ({
  page,
  context,
}) => {
  const { id, play } = endOf('done', true);
  const inside = await embed(page, `en/rehearse/${id}/?embed${play}`);
  // What leads links on comes with what tells the height.
  await expect.poll(() => told(page, 'height')).not.toEqual([]);
  const onward = inside.locator('[data-onward] a').first();
  const next = await onward.evaluate((link: HTMLAnchorElement) => link.pathname);
  expect(next).toMatch(/\/en\/rehearse\/[^/]+\/$/);

  for (const [link, address] of [
    ['.embed-bar > a', new RegExp(`/en/rehearse/${id}/#play=`)],
    ['.two-times > a', /\/en\/guides\/since-then\/$/],
  ] as const) {
    const opened = context.waitForEvent('page');
    await inside.locator(link).click();
    const tab = await opened;
    await expect(tab).toHaveURL(address);
    await expect(tab.locator('.site-header')).toBeVisible();
    await tab.close();
  }
  await inside.locator('[data-coach="more"]').click();
  const opened = context.waitForEvent('page');
  await inside.locator('[data-coach="map"]').click();
  await expect((await opened).locator('#map')).toBeInViewport();

  await onward.click();
  await expect.poll(() => page.frames().at(1)?.url()).toMatch(new RegExp(`${next}\\?embed(=|#|$)`));
  await expect(inside.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await expect(chrome(inside).filter({ visible: true })).toHaveCount(0);
});

test('a new screen comes into view in the page around', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 640 });
  const inside = await embed(page, 'en/rehearse/subscribe-action-pack/?embed', 640);
  await page.locator('#practice').scrollIntoViewIfNeeded();
  await press(inside, 'subscribe-action-pack', 'OPEN_OFFERS', 'SUBSCRIBE');
  await expect.poll(() => misfit(page, inside)).toEqual([0, 0]);
  await page
    .locator('#practice')
    .evaluate((frame) => scrollBy(0, frame.getBoundingClientRect().bottom - 120));
  await expect(inside.locator('[data-coach-bar]')).not.toBeInViewport();
  await inside
    .locator('[data-event="AGREE"]')
    .evaluate((control: HTMLElement) => control.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expect(inside.locator('rehearsal-frame')).toHaveAttribute('data-state', 'payment');
  await expect(inside.locator('[data-coach-bar]')).toBeInViewport();
  await expect(inside.locator('.screen-heading')).toBeInViewport();
});

test('a copied link leads to the full page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(ROOT_SITE.url).origin,
  });
  await page.goto(`/en/rehearse/${FLOW}/?embed`);
  await press(page, FLOW, 'OPEN_PROFILE');
  await page.locator('[data-coach="copy-link"]').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`/en/rehearse/${FLOW}/#play=[^?]+$`));
});

for (const locale of LOCALE_TAGS)
  test(`${locale}: without the site around it nothing flashes, and it is accessible in a narrow frame`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const { length } = OFFERED;
    // No script but that of the head: what is drawn first.
    await page.route('**/_astro/*.js', (route) => route.abort('aborted'));
    await page.goto(`/${locale}/rehearse/${FLOW}/?embed`);
    await expect(chrome(page).filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.embed-bar [data-language]')).toHaveCount(length);
    await expect(page.locator('.embed-bar > a')).toHaveText(words(locale).ui('embed.out'));
    const line = page.locator('.two-times summary');
    const [box, size] = await Promise.all([
      line.boundingBox(),
      line.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ]);
    expect(box?.height).toBeLessThan(2 * size);
    await page.unroute('**/_astro/*.js');
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await inaccessible(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await line.click();
    await expect(page.locator('.two-times li').first()).toBeVisible();
  });

test('search, which would lead out of the frame, stays closed', async ({ page }) => {
  await page.goto(`/en/rehearse/${FLOW}/?embed`);
  await page.locator('rehearsal-frame[data-live]').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('what is no such parameter, or a broken one, does no harm', async ({ page }) => {
  for (const query of ['', '?embedded', '?q=embed', '?%E0%A4%A', '?=embed', '?embed%00']) {
    await page.goto(`/en/rehearse/${FLOW}/${query}`);
    await expect(page.locator('.site-header'), query).toBeVisible();
    await expect(page.locator('.embed-bar'), query).toBeHidden();
  }
  for (const query of [
    '?embed',
    '?embed=%E0%A4%A',
    '?embed=<script>alert(1)</script>&embed',
    '?x=1&embed=0',
  ]) {
    await page.goto(`/en/rehearse/${FLOW}/${query}`);
    await expect(page.locator('.site-header'), query).toBeHidden();
    await expect(page.locator('rehearsal-frame'), query).toHaveAttribute('data-live', '');
  }
  // Other pages know no such view.
  await page.goto('/en/guides/action-pack/?embed');
  await expect(page.locator('.site-header')).toBeVisible();
});
