import jsQR from 'jsqr';
import { frameOf, press } from './driver.ts';
import { expect, type Page, test, words } from './site.ts';

const FLOW = 'subscribe-action-pack';
const ALONE = `/en/rehearse/${FLOW}/`;
const frame = (page: Page) => frameOf(page, FLOW);

for (const scheme of ['light', 'dark'] as const)
  test(`the QR code of a place is read as its link (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(ALONE);
    await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE');
    await expect(frame(page)).toHaveAttribute('data-state', 'terms');
    const tool = (name: string) => frame(page).locator(`[data-coach="${name}"]`);
    await tool('more').click();
    await tool('qr').click();
    const code = page.getByRole('img', { name: words('en').ui('coach.qr.alt') });
    await expect(code).toBeVisible();
    await expect(tool('qr')).toBeFocused();
    const picture = await code.screenshot();
    const { data, width, height } = await page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height);
        return { data: [...(pixels?.data ?? [])], width: bitmap.width, height: bitmap.height };
      },
      [...picture],
    );
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(page.url());
    await tool('qr').click();
    await expect(tool('print')).toBeVisible();
  });

test('a QR code that cannot be loaded says so, and comes with a fresh page when asked for again', async ({
  page,
}) => {
  await page.goto(ALONE);
  await expect(frame(page)).toHaveAttribute('data-live', '');
  await page.route(/\/_astro\/qr\./, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut off")' }),
  );
  const ask = async () => {
    await frame(page).locator('[data-coach="more"]').click();
    await frame(page).locator('[data-coach="qr"]').click();
  };
  await press(page, FLOW, 'OPEN_OFFERS');
  await ask();
  await expect(frame(page).locator('.qr')).toHaveText(words('en').ui('coach.qr.failed'));
  await page.unroute(/\/_astro\/qr\./);
  await frame(page).locator('[data-coach="qr"]').click();
  const fresh = page.waitForEvent('load');
  await frame(page).locator('[data-coach="qr"]').click();
  await fresh;
  await expect(frame(page)).toHaveAttribute('data-live', '');
  await expect(frame(page)).toHaveAttribute('data-state', 'offers');
  await ask();
  await expect(page.getByRole('img', { name: words('en').ui('coach.qr.alt') })).toBeVisible();
});
