import { frameOf, press } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { expect, FLOWS, LOCALE_TAGS, type Page, test, words } from './site.ts';

const FLOW = 'subscribe-action-pack';
const ALONE = `/en/rehearse/${FLOW}/`;
const frame = (page: Page) => frameOf(page, FLOW);
const live = (page: Page) => expect(frame(page)).toHaveAttribute('data-live', '');
const list = (page: Page) => page.locator('[data-map="list"]');
const drawing = (page: Page) => page.locator('[data-map="drawing"]');

/** The scenario's title in the notice that says which situation is played now. */
const saidOf = (scenario: string) =>
  words('en')
    .ui('said.otherScenario')
    .replace('{{scenario}}', words('en').flow(FLOW)(`scenario.${scenario}`));

test('the map’s list leads into the rehearsal, and both list and drawing mark the place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(ALONE);
  await live(page);
  await list(page).locator('[data-place="review"]').click();
  await expect(frame(page)).toHaveAttribute('data-state', 'review');
  await expect(page.locator('.screen-heading')).toBeFocused();
  await expect(page.locator('.screen-heading')).toBeInViewport();
  await expect(list(page).locator('[aria-current]')).toHaveAttribute('data-place', 'review');
  await expect(drawing(page).locator('[aria-current]')).toHaveAttribute('data-place', 'review');
  await press(page, FLOW, 'BUY');
  await expect(list(page).locator('[aria-current]')).toHaveAttribute('data-place', 'confirmed');
});

test('of two arrows of one name, that into a wrong turn is marked as one', async ({ page }) => {
  await page.goto('/en/rehearse/renew-action-pack/');
  for (const state of ['payment', 'paymentDetails']) {
    const screen = list(page).locator('> li', { has: page.locator(`[data-place="${state}"]`) });
    const name = words('en').label('next');
    const arrows = screen.locator('li').filter({ has: page.locator('b', { hasText: name }) });
    await expect(arrows).toHaveCount(2);
    await expect(arrows.locator('.map-kind.detour')).toHaveCount(1);
  }
});

test('each arrow of the list plays its press, and what it opens says which situation it is', async ({
  page,
}) => {
  await page.goto(ALONE);
  await live(page);
  const offers = list(page).locator('> li', { has: page.locator('[data-place="offers"]') });
  const owned = offers.locator('li', { hasText: words('en').flow(FLOW)('owned.heading') });
  await expect(owned).toContainText(words('en').flow(FLOW)('scenario.owned'));
  await owned.locator('a').click();
  await expect(frame(page)).toHaveAttribute('data-state', 'owned');
  await expect(page.locator('.stage')).toHaveAttribute('data-playing', 'owned');
  await expect(page.locator('.coach-notice')).toHaveText(saidOf('owned'));
  await list(page).locator('[data-place="terms"]').click();
  await expect(frame(page)).toHaveAttribute('data-state', 'terms');
  await expect(page.locator('.coach-notice')).toContainText(saidOf('newMember'));
});

/** Holds back the texts of the rehearsal, without which it does not come. */
const holdRehearsal = (page: Page) => holdBack(page, '**/texts/subscribe-action-pack.*.json');

test('a link of the map that is followed before the rehearsal is there is not lost', async ({ page }) => {
  const letCome = await holdRehearsal(page);
  await page.goto(ALONE);
  await list(page).locator('[data-place="owned"]').click();
  await expect(page).toHaveURL(/#play=/);
  await expect(page.locator('[data-coach-bar]')).toBeInViewport();
  letCome();
  await live(page);
  await expect(frame(page)).toHaveAttribute('data-state', 'owned');
  await expect(page.locator('.coach-notice')).toContainText(saidOf('owned'));
  await expect(page.locator('[data-coach-bar]')).toBeInViewport();
});

test('a rehearsal that comes to life does not end a scroll that is under way', async ({ page }) => {
  const letCome = await holdRehearsal(page);
  await page.goto(ALONE);
  await list(page).locator('[data-place="owned"]').scrollIntoViewIfNeeded();
  const from = await page.evaluate(() => {
    const start = scrollY;
    scrollTo({ top: 0, behavior: 'smooth' });
    return start;
  });
  await page.waitForFunction((start) => scrollY < start, from);
  letCome();
  await live(page);
  await page.waitForFunction(() => scrollY === 0);
});

test('the map’s link to where one is already leads back up to it', async ({ page }) => {
  await page.goto(ALONE);
  await live(page);
  await list(page).locator('[data-place="review"]').click();
  await expect(frame(page)).toHaveAttribute('data-state', 'review');
  await list(page).locator('[data-place="review"]').click();
  await expect(page.locator('.screen-heading')).toBeInViewport();
  await expect(page.locator('.screen-heading')).toBeFocused();
});

test('a link of the map leads the focus to the new heading, and nowhere before', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(ALONE);
  await live(page);
  const heading = page.locator('.screen-heading');
  for (const place of [
    list(page).locator('[data-place="terms"]'),
    drawing(page).locator('[data-place="review"]'),
  ]) {
    const before = (await heading.textContent()) ?? '';
    await page.evaluate(() => {
      document.body.dataset.heard = '';
      document.addEventListener('focusin', ({ target }) => {
        document.body.dataset.heard += (target as Element).textContent;
      });
    });
    await place.dispatchEvent('click');
    await expect(heading).not.toHaveText(before);
    await expect(heading).toBeFocused();
    const heard = await page.locator('body').getAttribute('data-heard');
    expect(heard).not.toContain(before);
  }
});

test('ends and wrong turns are told apart in words, and in the drawing by their shape', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const { ui } = words('en');
  await page.goto('/en/rehearse/renew-action-pack/');
  for (const kind of ['done', 'refused', 'stopped'])
    await expect(list(page).locator(`.map-kind.${kind}`).first()).toHaveText(ui(`coach.end.${kind}`));
  await expect(list(page).locator('.map-kind.detour').first()).toHaveText(ui('rehearse.map.detour'));
  const shape = (kind: string) =>
    drawing(page)
      .locator(`.map-place.${kind} rect`)
      .first()
      .evaluate((box) => {
        const { strokeDasharray, strokeWidth } = getComputedStyle(box);
        const height = Number(box.getAttribute('height'));
        return [strokeDasharray, strokeWidth, Number(box.getAttribute('rx')) === height / 2].join();
      });
  const shapes = await Promise.all(['way', 'detour', 'done', 'refused'].map(shape));
  expect(new Set(shapes).size).toBe(4);
  await expect(page.locator('.map-legend')).toContainText(ui('coach.end.refused'));
});

test('the drawing scrolls to the place, and the page stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/rehearse/create-account/');
  await expect(frameOf(page, 'create-account')).toHaveAttribute('data-live', '');
  await list(page).locator('[data-place]').last().scrollIntoViewIfNeeded();
  const last = await list(page)
    .locator('[data-place]:not([data-place="left"])')
    .last()
    .getAttribute('data-place');
  await list(page).locator(`[data-place="${last}"]`).click();
  await expect(frameOf(page, 'create-account')).toHaveAttribute('data-state', last ?? '');
  await expect(page.locator('[data-coach-bar]')).toBeInViewport();
  const isInside = await drawing(page).evaluate((box) => {
    const [outer, inner] = [box, box.querySelector('[aria-current]')].map((one) =>
      one?.getBoundingClientRect(),
    );
    return (
      outer !== undefined &&
      inner !== undefined &&
      inner.top >= outer.top &&
      inner.bottom <= outer.bottom &&
      inner.left >= outer.left &&
      inner.right <= outer.right
    );
  });
  expect(isInside).toBe(true);
});

for (const locale of LOCALE_TAGS)
  test(`in ${locale} every name in a drawing is whole and no smaller than 14 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const id of Object.keys(FLOWS)) {
      await page.goto(`/${locale}/rehearse/${id}/`);
      const wrong = await drawing(page)
        .locator('foreignObject')
        .evaluateAll((rooms) =>
          rooms.flatMap((room) => {
            const outer = room.getBoundingClientRect();
            return [...room.querySelectorAll('.map-name > *, .map-buttons > *')].flatMap((text) => {
              const inner = text.getBoundingClientRect();
              const isWhole =
                inner.top >= outer.top - 1 &&
                inner.bottom <= outer.bottom + 1 &&
                inner.left >= outer.left - 1 &&
                inner.right <= outer.right + 1;
              const isLarge = Number.parseFloat(getComputedStyle(text).fontSize) >= 14;
              return isWhole && isLarge ? [] : [text.textContent];
            });
          }),
        );
      expect(wrong, id).toEqual([]);
    }
  });

test('on a phone there is the list alone, and nothing reaches out of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ALONE);
  await expect(list(page)).toBeVisible();
  await expect(drawing(page)).toBeHidden();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is a list of links to the rehearsal’s page', async ({ page }) => {
    await page.goto(ALONE);
    const link = list(page).locator('[data-place="review"]');
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute(
      'href',
      /\/en\/rehearse\/subscribe-action-pack\/#play=\d+\.newMember\./,
    );
  });
});
