// What every test rests on: an error is heard in whatever page of whatever window it comes up.
import { expect, test } from '@playwright/test';
import { hearAll } from './site.ts';

for (const where of ['its window', 'another window'] as const)
  test(`an error is heard in a second page that a test opens in ${where}`, async ({ browser, context }) => {
    const { noises, end } = hearAll(context, browser);
    const other = where === 'its window' ? await context.newPage() : await browser.newPage();
    await other.goto('/en/');
    await other.evaluate(() => console.error('This is wrong.'));
    await other.close();
    end();
    expect(noises).toContain('console: This is wrong.');
  });
