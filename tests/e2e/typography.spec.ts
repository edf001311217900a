// How Chinese is set. That no page breaks a line where Chinese is not broken is tested with all else that is looked at on
// every page, in `pages.spec.ts`.
import { expect, look, test } from './site.ts';

for (const locale of ['zh-CN', 'zh-TW'] as const) {
  test(`${locale}: a title keeps the gap between Han and Latin`, async ({ page }) => {
    await page.goto(`/${locale}/rehearse/visual-studio-benefit/`);
    const width = () =>
      page.locator('h1').evaluate((title) => {
        const range = document.createRange();
        range.selectNodeContents(title);
        return [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
      });
    const set = await width();
    await page.locator('h1').evaluate((title) => title.style.setProperty('text-autospace', 'no-autospace'));
    expect(set).toBeGreaterThan((await width()) + 1);
  });

  look(`${locale}: a table can be read on a phone, each cell under its head`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const guide of ['since-then', 'create-account', 'manage-membership']) {
      await page.goto(`/${locale}/guides/${guide}/`);
      const cells = await page.locator('.table td').evaluateAll((all) =>
        all.map((cell) => ({
          right: cell.getBoundingClientRect().right,
          width: cell.getBoundingClientRect().width,
          head:
            cell === cell.parentElement?.firstElementChild ||
            getComputedStyle(cell, '::before').content.length > 3,
        })),
      );
      expect(cells.length).toBeGreaterThan(3);
      for (const { right, width, head } of cells) {
        expect(right).toBeLessThanOrEqual(390);
        expect(width).toBeGreaterThan(200);
        expect(head).toBe(true);
      }
    }
  });
}

test('the marks of a list on the page that is not found stand inside the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh-CN/404/');
  const room = await page
    .locator('.guide-list')
    .evaluate((list) => Number.parseFloat(getComputedStyle(list).paddingInlineStart));
  expect(room).toBeGreaterThan(16);
});

test('a table that goes on sideways shows on which side', async ({ page }) => {
  // A window that has no room for all of it, and too much for cards.
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto('/en/roles/');
  const table = page.locator('.role-table-scroll');
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(0);
  await expect(table).toHaveCSS('background-attachment', 'local, local, scroll, scroll');
});

/** The face that each language asks for first. */
const FACES = { en: 'Segoe UI Variable Text', 'zh-CN': 'PingFang SC', 'zh-TW': 'PingFang TC' } as const;

look('a word in another language than its page stands in the faces of its own', async ({ page }) => {
  const languages = new Set<string>();
  for (const path of ['/zh-CN/glossary/', '/zh-TW/glossary/', '/en/glossary/', '/zh-CN/', '/en/404/']) {
    await page.goto(path);
    const set = await page.locator('body [lang]').evaluateAll((all) =>
      all.map((one) => ({
        lang: (one as HTMLElement).lang,
        face: getComputedStyle(one).fontFamily.split(',')[0]?.replaceAll('"', ''),
      })),
    );
    expect(set.length, path).toBeGreaterThan(1);
    for (const { lang, face } of set) {
      languages.add(lang);
      expect(face, `${lang} on ${path}`).toBe(FACES[lang as keyof typeof FACES]);
    }
  }
  expect([...languages].sort()).toEqual(Object.keys(FACES).sort());
});

for (const locale of ['zh-CN', 'zh-TW'] as const)
  look(
    `${locale}: no text and no example in a field is set in italics, which no Han face has`,
    async ({ page }) => {
      let examples = 0;
      for (const path of [
        'guides/create-account/',
        'glossary/',
        'roles/',
        'rehearse/subscribe-action-pack/#play=3.newMember.OPEN_OFFERS.SUBSCRIBE.AGREE.ADD_PAYMENT',
      ]) {
        await page.goto(`/${locale}/${path}`);
        if (path.startsWith('rehearse/'))
          await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live');
        const seen = await page.locator('body *').evaluateAll((all) => {
          const isSlanted = (one: Element, part?: string) =>
            getComputedStyle(one, part).fontStyle !== 'normal';
          const fields = all.filter((one) => one.matches('[placeholder]:not([placeholder=""])'));
          return {
            examples: fields.length,
            slanted: [
              ...all.filter((one) => one.textContent?.trim() && isSlanted(one)),
              ...fields.filter((one) => isSlanted(one, '::placeholder')),
            ].map((one) => one.outerHTML.slice(0, 80)),
          };
        });
        examples += seen.examples;
        expect(seen.slanted, path).toEqual([]);
      }
      // The field of search alone would tell nothing of those of a rehearsal.
      await expect(page.locator('.field [placeholder]').first()).toBeVisible();
      expect(examples).toBeGreaterThan(1);
    },
  );
