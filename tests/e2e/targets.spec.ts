// What a finger has to meet. That targets do not crowd each other is looked at with all else in `pages.spec.ts`.
import { expect, type Page, test } from './site.ts';
import { smallTargets } from './targets.ts';

const FLOW = 'subscribe-action-pack';

/** One of each kind of page, below its language, and of a rehearsal a screen with fields, one with rows, and an end. */
const KINDS = [
  '',
  'guides/create-account/',
  'guides/manage-membership/',
  'guides/since-then/',
  'glossary/',
  'roles/',
  'rehearse/',
  'rehearse/create-account/',
  `rehearse/${FLOW}/#play=3.newMember.OPEN_OFFERS.SUBSCRIBE.AGREE.ADD_PAYMENT`,
  `rehearse/${FLOW}/#play=3.paymentOnFile.OPEN_OFFERS.SUBSCRIBE.AGREE.NEXT.BUY.CLOSE`,
  'translate/',
  'search/',
  'report/',
  'privacy/',
  'accessibility/',
  'offline/',
  '404/',
];

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** A page, with its rehearsal alive where it has the page to itself. */
async function arrive(page: Page, path: string) {
  await page.goto(path);
  if (/\/rehearse\/./.test(path)) await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live');
}

// Chinese lines are higher, and alike.
for (const locale of ['en', 'zh-TW'] as const)
  for (const kind of KINDS)
    test(`/${locale}/${kind}: what stands alone is 24 px high and wide, and a flow’s buttons are 44 px high`, async ({
      page,
    }) => {
      await arrive(page, `/${locale}/${kind}`);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      expect(await smallTargets(page)).toEqual([]);
      // What is closed at first has targets too.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
      });
      expect(await smallTargets(page)).toEqual([]);
    });

test('the menu of the practice frame, its rows and the coach’s tools can be met with a finger', async ({
  page,
}) => {
  await arrive(page, `/en/rehearse/${FLOW}/`);
  await page.locator('[data-menu-open="menu"]').click();
  await page.locator('[data-coach="more"]').click();
  expect(await smallTargets(page)).toEqual([]);
  await page.locator('[data-coach="scenario"]').click();
  expect(await smallTargets(page)).toEqual([]);
});
