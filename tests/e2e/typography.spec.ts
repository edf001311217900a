// How the Chinese pages break into lines, measured by the boxes of their characters: no font is asked for.
import { ALL_PAGES, expect, look, test } from './site.ts';

const LOCALES = ['zh-CN', 'zh-TW'] as const;
const WIDTHS = [320, 360, 390, 768, 1280, 1680];

/** A line of a Chinese text neither begins with these nor ends with those. */
const CLOSING = '。，、：；！？）》〉」』】”’…·.,:;!?)%';
const OPENING = '（《〈「『【“‘(';

const DATE = /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日/g;

interface Broken {
  text: string;
  /** It breaks between words only: a heading, a head of a table, a button. */
  byWord: boolean;
  /** Where lines begin: offsets in the text. */
  breaks: number[];
}

/** Every block of the page's main part that takes more than one line. */
function brokenBlocks(): Broken[] {
  const blocks = new Map<Element, { node: Text; at: number }[]>();
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    let block = node.parentElement;
    if (!block?.checkVisibility() || block.closest('svg, select, textarea, .visually-hidden')) continue;
    while (block?.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    if (!block) continue;
    const places = blocks.get(block) ?? [];
    for (let at = 0; at < node.length; at += 1) places.push({ node, at });
    blocks.set(block, places);
  }
  const range = document.createRange();
  return [...blocks].flatMap(([block, places]) => {
    let text = '';
    let line: DOMRect | undefined;
    const breaks: number[] = [];
    for (const { node, at } of places) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = [...range.getClientRects()].at(-1);
      // Of spaces that are not drawn there is no box.
      if (!box || (box.width === 0 && /\s/.test(node.data[at] ?? ''))) continue;
      if (line && box.top > line.top + line.height / 2 && box.left < line.right) breaks.push(text.length);
      text += node.data[at];
      line = box;
    }
    return breaks.length > 0
      ? [{ text, byWord: block.matches('h1, h2, h3, h4, th, .button *'), breaks }]
      : [];
  });
}

for (const locale of LOCALES) {
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const paths = ALL_PAGES.filter((path) => path.startsWith(`/${locale}/`));
  for (const path of paths) {
    look(`${path} breaks its lines as Chinese is broken`, async ({ page }) => {
      await page.goto(path);
      // A piece of a text that its box lays out as an item of its own would get a gap, and no line to stand in.
      const items = await page
        .locator('.whole')
        .evaluateAll((all) =>
          all
            .filter((piece) => /flex|grid/.test(getComputedStyle(piece.parentElement as Element).display))
            .map((piece) => piece.parentElement?.outerHTML),
        );
      expect(items).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const blocks = await page.evaluate(brokenBlocks);
        const wrong = blocks.flatMap(({ text, byWord, breaks }) => {
          const dates = [...text.matchAll(DATE)].map(({ 0: date, index }) => ({
            from: index,
            to: index + date.length,
          }));
          const whole = byWord
            ? [...words.segment(text)]
                .filter(({ segment }) => /^\p{Script=Han}+$/u.test(segment))
                .map(({ segment, index }) => ({ from: index, to: index + segment.length }))
            : [];
          return breaks
            .filter(
              (at) =>
                CLOSING.includes(text[at] ?? '') ||
                OPENING.includes(text[at - 1] ?? '') ||
                [...dates, ...whole].some(({ from, to }) => from < at && at < to),
            )
            .map((at) => `${width}: ${text.slice(Math.max(0, at - 12), at)}⏎${text.slice(at, at + 12)}`);
        });
        expect(wrong).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
    });
  }

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
  // The narrowest window in which the rows of the table are not cards.
  await page.setViewportSize({ width: 801, height: 800 });
  await page.goto('/en/roles/');
  const table = page.locator('.role-table-scroll');
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(0);
  await expect(table).toHaveCSS('background-attachment', 'local, local, scroll, scroll');
});
