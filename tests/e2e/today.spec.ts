import { holdBack } from './hold-back.ts';
import { patienceOf } from './patience.ts';
import { expect, LOCALE_TAGS, look, test, words } from './site.ts';

const PATHS = [
  '',
  'guides/action-pack/',
  'guides/manage-users/',
  'rehearse/',
  'rehearse/subscribe-action-pack/',
  'roles/',
];

for (const locale of LOCALE_TAGS) {
  const { ui } = words(locale);

  for (const path of PATHS) {
    look(
      `/${locale}/${path} says in one line when it was documented, and the rest on demand`,
      async ({ page }) => {
        await page.goto(`/${locale}/${path}`);
        const times = page.locator('[data-two-times]');
        await expect(times).toHaveCount(1);
        await expect(times.locator('summary')).toContainText('2021');
        await expect(times.locator('li').first()).toBeHidden();
        await times.locator('summary').click();
        await expect(times.locator('[data-change]')).toHaveCount(5);
        await expect(times.locator('[data-change="competencies"]')).toContainText('2022');
        await expect(times.locator('[data-change="actionPack"]')).toContainText('2025');
        await expect(times).toContainText(ui('times.unknown'));
        await expect(times.locator('a')).toHaveAttribute(
          'href',
          new RegExp(`/${locale}/guides/since-then/$`),
        );
        // What is found or shared says it too.
        await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /2017.*2021/);
        await expect(page.locator('meta[property="og:description"]')).toHaveAttribute(
          'content',
          /2017.*2021/,
        );
      },
    );
  }

  test(`/${locale}/ in print tells all that has changed`, async ({ page }) => {
    await page.goto(`/${locale}/guides/action-pack/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-change="actionPack"]')).toBeVisible();
  });
}

test('home starts with what is true today', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('[data-two-times] summary')).toHaveText(
    /^Today .*Microsoft AI Cloud Partner Program/,
  );
});

test('the message that does not load says so, and comes when asked for again', async ({ page }) => {
  await page.goto('/en/roles/');
  let broken = true;
  await page.route('**/messages.json', (route) =>
    broken ? route.fulfill({ status: 200, contentType: 'text/html', body: '<p>no' }) : route.continue(),
  );
  await page.locator('[data-ask-task]').selectOption('users.add');
  const failed = page.locator('#ask [data-load-failed]');
  await expect(failed).toBeVisible();
  await expect(failed.locator('[data-do="reload"]')).toBeVisible();
  broken = false;
  await failed.locator('[data-do="again"]').click();
  await expect(failed).toBeHidden();
  await expect(page.locator('[data-ask-text]')).toHaveValue(/Hello/);
});

test('the message that a host does not send is given up in the end', async ({ page }) => {
  const tooLate = await patienceOf(page);
  await page.route('**/messages.json', () => {});
  await page.goto('/en/roles/');
  const asked = page.waitForRequest('**/messages.json');
  await page.locator('[data-ask-task]').selectOption('users.add');
  await asked;
  await tooLate();
  await expect(page.locator('#ask [data-load-failed]')).toBeVisible();
});

test('a task that was chosen before the page’s script came is written about', async ({ page }) => {
  const choose = await holdBack(page, /_astro\/page\.[^/]*\.js$/);
  await page.goto('/en/roles/');
  await page.locator('[data-ask-task]').selectOption('users.add');
  choose();
  await expect(page.locator('[data-ask-text]')).toHaveValue(/Hello/);
});

test('a press that is made before the page’s script came is made once it is there', async ({ page }) => {
  const release = await holdBack(page, /_astro\/page\.[^/]*\.js$/);
  const part = page.waitForRequest(/late\.[^/]*\.js$/);
  await page.goto('/en/roles/');
  await page.locator('[data-do="link"]').click();
  release();
  await part;
});

test('a press whose part does not come says so beside it', async ({ page }) => {
  await page.goto('/en/roles/');
  await page.route(/late\.[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("gone")' }),
  );
  await page.locator('[data-do="link"]').click();
  await expect(page.locator('[data-late] [data-load-failed]').first()).toBeVisible();
});

test('where the page’s script does not come, it says so, and a press brings a fresh page', async ({
  page,
}) => {
  const script = /_astro\/page\.[^/]*\.js$/;
  await page.route(script, (route) => route.abort('aborted'));
  await page.goto('/en/roles/');
  await expect(page.locator('[data-late] [data-load-failed]').first()).toBeVisible();
  await page.unroute(script);
  await page.locator('#ask [data-do="again"]').click();
  await expect(page.locator('#ask [data-load-failed]')).toBeHidden();
  await page.locator('[data-ask-task]').selectOption('users.add');
  await expect(page.locator('[data-ask-text]')).toHaveValue(/Hello/);
});

test('where only a fresh page helps, it is about the task that was chosen', async ({ page }) => {
  const late = /late\.[^/]*\.js$/;
  await page.goto('/en/roles/?roles=account-admin');
  await page.route(late, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("gone")' }),
  );
  await page.locator('[data-ask-task]').selectOption('users.add');
  const failed = page.locator('#ask [data-load-failed]');
  await expect(failed).toBeVisible();
  await page.unroute(late);
  await failed.locator('[data-do="again"]').click();
  await expect(page.locator('[data-ask-text]')).toHaveValue(/Hello/);
  await expect(page.locator('[data-ask-task]')).toHaveValue('users.add');
  await expect(page).toHaveURL(/roles=account-admin/);
});
