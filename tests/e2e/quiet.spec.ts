import { test } from './site.ts';

for (const where of ['its window', 'another window'] as const)
  test.fail(
    `a test fails on an error in a second page that it opens in ${where}`,
    async ({ browser, context }) => {
      const other = where === 'its window' ? await context.newPage() : await browser.newPage();
      await other.goto('/en/');
      await other.evaluate(() => console.error('This is wrong.'));
      await other.close();
    },
  );
