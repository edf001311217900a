import { LOCALE_TAGS as OFFERED } from '../../src/i18n/locales.ts';
import { ALL_PAGES, expect, LOCALE_TAGS, look, test } from './site.ts';

const GUIDES = ALL_PAGES.filter((path) => /\/guides\//.test(path));

for (const path of GUIDES) {
  look(`${path}: the first sentence of its own is in the first screenful of a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const first = page.locator('.prose > p, .prose > ul > li').first();
    const line = await first.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top + Number.parseFloat(getComputedStyle(element).lineHeight);
    });
    expect(line).toBeLessThanOrEqual(844);
  });
}

for (const locale of LOCALE_TAGS) {
  test(`/${locale}/ offers the jobs, search and the languages in the first screenful`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/`);
    await expect(page.locator('.job')).toHaveCount(4);
    for (const action of await page.locator('.job .button').all())
      await expect(action).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.hero .languages a')).toHaveCount(OFFERED.length);
    await page.locator('.hero .search-field input').fill('renew');
    await page.locator('.hero .search-field button').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=renew$`));
    await expect(page.locator('main [data-search-results] [role="option"]').first()).toBeVisible();
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    look(`/${locale}/: a rehearsal's own page shows its screen at once, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${locale}/rehearse/create-account/`);
      await expect(page.locator('#contents')).toBeHidden();
      await expect(page.locator('rehearsal-frame')).toBeInViewport({ ratio: 0.6 });
      await expect(page.locator('rehearsal-frame [data-event]').first()).toBeInViewport({ ratio: 1 });
      const widths = await page
        .locator('.alone > :not(details, script, link, .print-foot)')
        .evaluateAll((parts) => parts.map(({ clientWidth }) => clientWidth));
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(3);
      await page.locator('.menu-button').click();
      await expect(page.locator('#contents')).toBeVisible();
    });
  }
}

test('the head of a guide waits for no styles of rehearsals, and a link below them leads there in one jump', async ({
  page,
}) => {
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\.css$/, (route) => late.then(() => route.continue()));
  await page.addInitScript(() => {
    const tops: number[] = [];
    Object.assign(globalThis, { tops });
    addEventListener('scroll', () => tops.push(scrollY));
  });
  await page.goto('/en/guides/action-pack/#check-request', { waitUntil: 'commit' });
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  await expect(page.locator('h1')).toBeInViewport();
  await expect(page.locator('#check-request')).toHaveCount(0);
  come();
  await expect(page.locator('#check-request')).toBeInViewport();
  const tops = await page.evaluate(() => (globalThis as unknown as { tops: number[] }).tops);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(2);
});

test('beside a guide stand its sections, the one in view marked, and its rehearsals', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/zh-TW/guides/action-pack/');
  const side = page.locator('.guide-side');
  const headings = await page.locator('.prose .heading > :is(h2, h3)').count();
  expect(headings).toBeGreaterThan(8);
  await expect(side.locator('.sections a')).toHaveCount(headings);
  await expect(side.locator('.sections [href="#subscribe"] .icon')).toBeVisible();
  await expect(side.locator('.sections [href="#invoice"] .icon')).toHaveCount(0);
  await expect(side.locator('.guide-rehearsals [data-rehearsal-link]')).toHaveCount(5);
  await side.locator('.sections [href="#what-it-holds"]').click();
  await expect(side.locator('[aria-current="location"]')).toHaveAttribute('href', '#what-it-holds');
});

test('the keyboard sees where it is in the column beside a guide, also where a rehearsal passes over it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/guides/action-pack/#subscribe');
  await page.locator('[data-at="review"]').first().scrollIntoViewIfNeeded();
  const link = page.locator('.guide-side .sections [href="#renew"]');
  await link.focus();
  const covered = await link.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 20, top + height / 2) !== element;
  });
  expect(covered).toBe(false);
});

test('a guide says once in its head who may, and leads to the whole answer', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await expect(page.locator('.guide-head .roles')).toHaveCount(1);
  await expect(page.locator('.guide-head .role-full')).toHaveCount(0);
  await page.locator('.guide-head .role-more').click();
  await expect(page.locator('#subscribe')).toBeInViewport();
});

for (const locale of LOCALE_TAGS) {
  look(`/${locale}/: no line begins with the mark of a menu path`, async ({ page }) => {
    for (const slug of ['action-pack', 'manage-benefits']) {
      await page.goto(`/${locale}/guides/${slug}/`);
      for (const width of [320, 360, 390, 414, 768]) {
        await page.setViewportSize({ width, height: 844 });
        const torn = await page.evaluate(() => {
          const found: string[] = [];
          for (const label of document.querySelectorAll('.prose .label')) {
            const after = label.nextSibling;
            const mark = /^\u00a0>/.exec(after?.textContent ?? '')?.[0];
            if (!mark || !after) continue;
            const range = document.createRange();
            range.setStart(after, mark.length - 1);
            range.setEnd(after, mark.length);
            const last = [...label.getClientRects()].at(-1);
            const box = range.getBoundingClientRect();
            if (last && box.top >= last.bottom) found.push(`${label.textContent}${mark}`);
          }
          return found;
        });
        expect(torn, `${slug}, ${width} px`).toEqual([]);
      }
    }
  });
}
