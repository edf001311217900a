import { readFileSync } from 'node:fs';
import { type Locator, test as unheard } from '@playwright/test';
import { ROOT_SITE } from '../sites.ts';
import { press } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { LONGEST_DOWNLOAD } from './limits.ts';
import { patienceOf } from './patience.ts';
import { expect, LOCALE_TAGS, test, words } from './site.ts';
import { waitsOrIs } from './turns.ts';

test.describe('a guide', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied as Markdown', async ({ page }) => {
    await page.goto('/zh-CN/guides/manage-users/');
    await page.locator('[data-copy-from]').click();
    await expect(page.locator('.copies [role="status"]')).toHaveText(words('zh-CN').ui('copy.copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(readFileSync(`${ROOT_SITE.outDir}/zh-CN/guides/manage-users/index.md`, 'utf8'));
  });

  test('says so when it cannot be copied', async ({ page }) => {
    await page.route('**/*.md', (route) => route.abort('aborted'));
    await page.goto('/en/guides/manage-users/');
    await page.locator('[data-copy-from]').click();
    await expect(page.locator('.copies [role="status"]')).toHaveText(words('en').ui('copy.failed'));
  });

  for (const [what, answer] of [
    ['a page for signing in', { contentType: 'text/html', body: '<!doctype html><p>Sign in' }],
    ['nothing', { contentType: 'text/markdown', body: '' }],
  ] as const)
    test(`says so when ${what} comes in its place`, async ({ page }) => {
      await page.route('**/*.md', (route) => route.fulfill({ status: 200, ...answer }));
      await page.goto('/en/guides/manage-users/');
      await page.evaluate(() => navigator.clipboard.writeText('before'));
      await page.locator('[data-copy-from]').click();
      await expect(page.locator('.copies [role="status"]')).toHaveText(words('en').ui('copy.failed'));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    });

  test('says so when the host does not answer', async ({ page }) => {
    const tooLate = await patienceOf(page);
    await page.route('**/*.md', () => {});
    await page.goto('/en/guides/manage-users/');
    const asked = page.waitForRequest('**/*.md');
    await page.locator('[data-copy-from]').click();
    await asked;
    await tooLate();
    await expect(page.locator('.copies [role="status"]')).toHaveText(words('en').ui('copy.failed'));
  });

  test('is shown as Markdown when the script for copying is gone', async ({ page }) => {
    await page.route('**/rare.*.js', (route) => route.abort('aborted'));
    await page.goto('/en/guides/manage-users/');
    await page.locator('[data-copy-from]').click();
    await expect(page).toHaveURL(/\/en\/guides\/manage-users\/index\.md$/);
  });
});

test('a report knows page, section, language and the rehearsal with its log', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/zh-TW/guides/action-pack/#renew');
  const frame = page.locator('rehearsal-frame[data-flow="subscribe-action-pack"]');
  await frame.scrollIntoViewIfNeeded();
  await press(page, 'subscribe-action-pack', 'OPEN_OFFERS');
  await expect(frame).toHaveAttribute('data-state', 'offers');
  await page.locator('#renew').scrollIntoViewIfNeeded();
  await page.locator('footer a[href$="/report/"]').click();
  const details = page.locator('[data-report-details]');
  await expect(details).toHaveValue(/\/zh-TW\/guides\/action-pack\/#[\w-]+/);
  await expect(details).toHaveValue(/zh-TW\n/);
  await expect(details).toHaveValue(/subscribe-action-pack #play=\d+\.\w+.*OPEN_OFFERS/);
  await page.locator('[data-report-what]').fill('按鈕換了名字');
  await page.locator('[data-send="copy"]').click();
  await expect(page.locator('.report [role="status"]')).not.toBeEmpty();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^按鈕換了名字\n\n/);
  expect(copied).toContain('OPEN_OFFERS');
});

test('a report names the section that the address names, and no rehearsal that nobody has begun', async ({
  page,
}) => {
  const report = page.locator('footer a[href$="/report/"]');
  const details = page.locator('[data-report-details]');
  await page.goto('/en/guides/create-account/');
  const frame = page.locator('rehearsal-frame').last();
  await frame.scrollIntoViewIfNeeded();
  await expect(frame).toHaveAttribute('data-live', '');
  await report.click();
  await expect(details).toHaveValue(/Page:\n.*\/create-account\/\n/);
  expect(await details.inputValue()).not.toMatch(/Section|Rehearsal/);

  await page.goto('/en/guides/create-account/#verification');
  await report.click();
  await expect(details).toHaveValue(/\/create-account\/#verification\n[\s\S]*Section: verification/);

  await page.goto('/en/rehearse/create-account/#play=2.workAccount.NEXT');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live', '');
  await report.click();
  await expect(details).toHaveValue(/\/rehearse\/create-account\/#play=\S+\n/);
  expect(await details.inputValue()).not.toContain('Section');

  // Behind a full-width colon it would be no link where the report is read.
  await page.goto('/zh-TW/guides/create-account/');
  await report.click();
  await expect(details).toHaveValue(/^[^:]+：\nhttp[^\n]+\n[^:]+：zh-TW\n/);
});

test('a report that is begun outlives a change of language and a reload, with the page that it is about', async ({
  page,
}) => {
  await page.goto('/en/guides/manage-users/#reset-password');
  await page.locator('footer a[href$="/report/"]').click();
  const what = page.locator('[data-report-what]');
  const details = page.locator('[data-report-details]');
  await expect(details).not.toHaveValue('');
  await what.fill('The rule is wrong');
  const before = await details.inputValue();
  await page.locator('a[hreflang="zh-TW"]').first().dispatchEvent('click');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await expect(what).toHaveValue('The rule is wrong');
  await expect(details).toHaveValue(before);
  await page.reload();
  await expect(what).toHaveValue('The rule is wrong');
  await expect(details).toHaveValue(before);
});

test('other pages keep a report that is begun, and what was given on is not there for the next one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = page.locator('footer a[href$="/report/"]');
  const what = page.locator('[data-report-what]');
  const details = page.locator('[data-report-details]');
  await page.goto('/en/guides/manage-users/');
  await report.click();
  await expect(details).not.toHaveValue('');
  await what.fill('The rule is wrong');
  // These load the same script.
  await page.goto('/en/privacy/');
  await expect(page.locator('tr[data-kept="pcg:report"] [data-now]')).toContainText('The rule is wrong');
  await page.goto('/en/guides/action-pack/');
  await page.locator('[data-copy-from]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Action Pack');
  await report.click();
  await expect(what).toHaveValue('The rule is wrong');
  await expect(details).toHaveValue(/Page:\n.*\/action-pack\/\n/);
  await page.locator('[data-send="copy"]').click();
  await expect(page.locator('.report [role="status"]')).not.toBeEmpty();

  await page.goto('/en/guides/create-account/');
  await report.click();
  await expect(details).toHaveValue(/Page:\n.*\/create-account\/\n/);
  await expect(what).toHaveValue('');
});

test('a form of the host opens empty: what was written is copied for it, and there for who comes back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/zh-TW/report/');
  const what = page.locator('[data-report-what]');
  await expect(page.locator('[data-report-details]')).not.toHaveValue('');
  // As a build with such an address for FEEDBACK writes it; here it leads to another page of the site.
  await page.locator('.role-actions').evaluate((actions) => {
    const link = Object.assign(document.createElement('a'), { href: '../privacy/', textContent: 'Form' });
    link.dataset.send = 'form';
    actions.append(link);
  });
  await what.fill('按鈕換了名字');
  await page.locator('[data-send="form"]').click();
  await page.waitForURL('**/zh-TW/privacy/');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^按鈕換了名字\n\n\S/);
  await page.goBack();
  await expect(what).toHaveValue('按鈕換了名字');
  await page.goto('/zh-TW/report/');
  await expect(what).toHaveValue('按鈕換了名字');
});

test('what is typed into a report while the browser asks whether it can be copied is not lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const answer = new Promise<void>((resolve) =>
      addEventListener('answer', () => resolve(), { once: true }),
    );
    const writeText = () => {
      document.documentElement.dataset.asks = '';
      return answer;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await page.goto('/en/report/');
  const what = page.locator('[data-report-what]');
  await expect(page.locator('[data-report-details]')).not.toHaveValue('');
  await what.fill('The rule is wrong');
  await page.locator('[data-send="copy"]').click();
  await page.locator('[data-asks]').waitFor();
  await what.fill('The rule is wrong, and the date');
  await page.evaluate(() => dispatchEvent(new Event('answer')));
  await expect(page.locator('.report [role="status"]')).not.toBeEmpty();
  await page.reload();
  await expect(what).toHaveValue('The rule is wrong, and the date');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ['report', 'privacy', 'accessibility'])
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(`/zh-CN/${path}/`);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main button:visible')).toHaveCount(0);
    });
});

for (const locale of LOCALE_TAGS) {
  test(`${locale}: what is kept is shown, row by row, and forgotten at once`, async ({ page }) => {
    const { about } = words(locale);
    await page.goto(`/${locale}/`);
    await page.evaluate(() => localStorage.setItem('pcg:roles', 'global-admin'));
    await page.locator('details:has([data-theme-choice]) summary').click();
    await page.locator('[value="dark"]').check();
    await page.goto(`/${locale}/privacy/`);
    const now = (key: string) => page.locator(`[data-kept="${key}"] [data-now]`);
    await expect(now('pcg:theme')).toHaveText('dark');
    await expect(now('pcg:roles')).toHaveText('global-admin');
    await page.locator('[data-kept="pcg:roles"] [data-forget]').click();
    await expect(now('pcg:roles')).toHaveText(about('privacy.nothing'));
    await expect(now('pcg:theme')).toHaveText('dark');
    // Of an earlier version, or of a part that this page does not know by name: a row that is there only then.
    await expect(page.locator('[data-kept="pcg:*"]')).toBeHidden();
    await page.evaluate(() => localStorage.setItem('pcg:left-over', 'x'));
    await page.reload();
    await expect(now('pcg:*')).toHaveText('left-over = x');
    await page.locator('[data-forget-all]').click();
    await expect(page.locator('[data-forgotten]')).toHaveText(about('privacy.forgotten'));
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

test('a press that is faster than its script is made once it is there', async ({ page }) => {
  const release = await holdBack(page, '**/rare.*.js');
  await page.goto('/en/privacy/');
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'global-admin'));
  await page.locator('[data-forget-all]').click();
  release();
  await expect(page.locator('[data-forgotten]')).toHaveText(words('en').about('privacy.forgotten'));
  expect(await page.evaluate(() => localStorage.getItem('pcg:roles'))).toBeNull();
});

test('a press whose script did not come loads the page anew', async ({ page }) => {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.route('**/rare.*.js', (route) => (loads > 1 ? route.continue() : route.abort('aborted')));
  await page.goto('/en/privacy/');
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'global-admin'));
  await page.locator('[data-forget-all]').click();
  await expect(page.locator('[data-kept="pcg:roles"] [data-now]')).toHaveText('global-admin');
});

/** By key, and only what a reader can see: a key for a button that is not shown yet goes to the page. */
async function pressOnceShown(button: Locator): Promise<void> {
  await expect(button).toBeVisible();
  await button.press('Enter');
}

test('who deletes one thing goes on from there', async ({ page }) => {
  await page.goto('/en/privacy/');
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'global-admin'));
  await page.reload();
  await pressOnceShown(page.locator('[data-kept="pcg:roles"] [data-forget]'));
  await expect(page.locator('[data-forgotten]')).not.toBeEmpty();
  // Not on what is announced: that would be read twice.
  await expect(page.locator('[data-kept="pcg:roles"] th')).toBeFocused();
  // The row of leftovers goes with what it held.
  await page.evaluate(() => localStorage.setItem('pcg:left-over', 'x'));
  await page.reload();
  await pressOnceShown(page.locator('[data-kept="pcg:*"] [data-forget]'));
  await expect(page.locator('.table.kept')).toBeFocused();
});

test('everything is forgotten on a site without offline reading too', async ({ page }) => {
  await page.route('**/en/privacy/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<section[^>]* data-offline[ =>][\s\S]*?<\/section>/, '');
    await route.fulfill({ response, body: html });
  });
  await page.goto('/en/privacy/');
  await expect(page.locator('[data-offline]')).toHaveCount(0);
  await page.locator('[data-forget-all]').click();
  await expect(page.locator('[data-forgotten]')).toHaveText(words('en').about('privacy.forgotten'));
});

test('forgetting takes the files for reading offline along, also while they are still being counted', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'global-admin'));
  await page.locator('[data-offline-on]').click();
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-kept', 'en', {
    timeout: LONGEST_DOWNLOAD,
  });
  // A slow device: it is told the name of what is kept, and comes to open it when that would be deleted by now.
  await page.addInitScript(() => {
    const open = caches.open.bind(caches);
    const counted = new Promise((resolve) => addEventListener('counted', resolve, { once: true }));
    caches.open = async (name) => {
      document.documentElement.dataset.counts = '';
      await counted;
      return open(name);
    };
  });
  await page.goto('/en/privacy/');
  await page.locator('[data-counts]').waitFor();
  await page.locator('[data-forget-all]').click();
  await waitsOrIs(page, () => caches.keys().then(({ length }) => length === 0));
  // Nobody has to wait for that to see that the rest is gone.
  await expect(page.locator('[data-kept="pcg:roles"] [data-now]')).toHaveText(
    words('en').about('privacy.nothing'),
  );
  await page.evaluate(() => dispatchEvent(new Event('counted')));
  await expect(page.locator('[data-forgotten]')).toHaveText(words('en').about('privacy.forgotten'));
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-kept', '');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

// What the browser refuses, it also prints: this test does not listen.
unheard('no text becomes markup or code', async ({ page }) => {
  for (const path of ['/', '/en/', '/en/guides/action-pack/', '/en/privacy/', '/404.html']) {
    await page.goto(path);
    const refused = await page.evaluate(() => {
      const tries = [
        () => {
          document.createElement('div').innerHTML = '<img src=x>';
        },
        () => new DOMParser().parseFromString('<p>', 'text/html'),
        () => new Worker('data:text/javascript,0'),
        () => new Worker('/_astro/x.js'),
        () => {
          document.createElement('script').src = '/x.js';
        },
      ];
      return tries.map((one) => {
        try {
          one();
          return 'let through';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused, path).toEqual(refused.map(() => 'TypeError'));
  }
});
