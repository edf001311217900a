import { press } from './driver.ts';
import { inaccessible } from './inaccessible.ts';
import { expect, type Page, test, words } from './site.ts';

const FLOW = 'subscribe-action-pack';
const at = (log: string) => `rehearse/${FLOW}/#play=3.${log}`;
const coach = (page: Page, name: string) => page.locator(`[data-coach="${name}"]`).click();

interface State {
  /** The page, below its language. */
  at: string;
  /** What a reader does there. Ends when the state is shown. */
  reach: (page: Page) => Promise<unknown>;
  /** A phone's window instead of a laptop's. */
  onPhone?: true;
}

/** What pages come to look like when they are used; as they load they are tested in `pages.spec.ts`. */
const STATES: Record<string, State> = {
  'the picker of roles': {
    at: 'guides/action-pack/',
    async reach(page) {
      await page.locator('[data-roles="open"]').first().click();
      await page.locator('dialog [data-role]').first().check();
      await expect(page.locator('dialog:modal')).toBeVisible();
    },
  },
  'the menu of languages': {
    at: 'guides/action-pack/',
    onPhone: true,
    async reach(page) {
      await page.locator('details:has([data-language]) > summary').click();
      await expect(page.locator('details [data-language]').first()).toBeVisible();
    },
  },
  'the contents as a drawer': {
    at: 'guides/action-pack/',
    onPhone: true,
    async reach(page) {
      await page.locator('.menu-button').click();
      await expect(page.locator('#contents')).toBeVisible();
    },
  },
  'a field’s mistake': {
    at: at('newMember.OPEN_OFFERS.SUBSCRIBE.AGREE.ADD_PAYMENT'),
    async reach(page) {
      await press(page, FLOW, 'SAVE_CARD');
      await expect(page.locator('.field-error')).toBeVisible();
    },
  },
  'a wrong turn': {
    at: at('newMember.OPEN_OFFERS.SUBSCRIBE'),
    async reach(page) {
      await press(page, FLOW, 'SKIP');
      await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'termsFirst');
    },
  },
  'a refusal for want of a role': {
    at: at('wrongRole.OPEN_OFFERS'),
    async reach(page) {
      await press(page, FLOW, 'SUBSCRIBE');
      await expect(page.locator('[data-event="GO_ON"]')).toBeVisible();
    },
  },
  'another entry of the menu': {
    at: at('newMember'),
    onPhone: true,
    async reach(page) {
      await page.locator('[data-menu-open="menu"]:visible').first().click();
      await page.locator('[data-entry]:visible').first().click();
      await expect(page.locator('[data-stray]')).toBeVisible();
    },
  },
  'the choice of a situation': {
    at: at('newMember'),
    async reach(page) {
      await coach(page, 'scenario');
      await expect(page.locator('[data-scenario]').first()).toBeVisible();
    },
  },
  'more tools, and the square for a camera': {
    at: at('newMember.OPEN_OFFERS'),
    async reach(page) {
      await coach(page, 'more');
      await coach(page, 'qr');
      await expect(page.locator('rehearsal-frame svg[role="img"]')).toBeVisible();
    },
  },
  'what the company owns': {
    at: at('paymentOnFile'),
    onPhone: true,
    async reach(page) {
      await page.locator('[data-company] summary').click();
      await expect(page.locator('[data-day]')).toBeVisible();
    },
  },
  'the end, with its answers': {
    at: at('paymentOnFile.OPEN_OFFERS.SUBSCRIBE.AGREE.NEXT.BUY.CLOSE'),
    reach: (page) => expect(page.locator('[data-ending]')).toBeVisible(),
  },
  'the end without help': {
    at: at('paymentOnFile'),
    async reach(page) {
      await coach(page, 'more');
      await coach(page, 'mode');
      await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
      await expect(page.locator('[data-result]')).toBeVisible();
    },
  },
  'both names of controls': {
    at: `rehearse/${FLOW}/`,
    async reach(page) {
      await coach(page, 'more');
      await page.locator('[data-coach="both-names"]').click();
      await expect(page.locator('.other-name').first()).toBeVisible();
    },
  },
  'a role’s answer in full': {
    at: 'guides/action-pack/',
    async reach(page) {
      await page.locator('main details > summary:visible').first().click();
      await expect(page.locator('main details[open]').first()).toBeVisible();
    },
  },
  'a page that is not there': {
    at: 'no-such-page/',
    reach: (page) => expect(page.locator('h1:visible')).toBeVisible(),
  },
};

for (const [name, state] of Object.entries(STATES))
  test(`accessible, light and dark: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (state.onPhone) await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/zh-TW/${state.at}`);
    if (state.at.startsWith('rehearse/'))
      await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live');
    await state.reach(page);
    expect(await inaccessible(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await inaccessible(page, 'contrast')).toEqual([]);
  });

test('in forced colours, the control that leads on and the steps behind can be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/en/${at('newMember.OPEN_OFFERS.SUBSCRIBE')}`);
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-live');
  const edges = await page
    .locator('.screen button:visible')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle));
  expect(edges.length).toBeGreaterThan(0);
  expect(edges).not.toContain('none');
  const segments = (kind: string) =>
    page
      .locator(`.coach-segments i${kind}`)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await segments('[data-past]')).not.toBe(await segments(':not([data-past], [data-now])'));
});

test('links to the rehearsals of a guide are told apart by their names', async ({ page }) => {
  await page.goto('/en/guides/manage-benefits/');
  const links = page.locator('.rehearsal-bar a');
  const names = await links.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? one.textContent),
  );
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  // What is seen is said first: who speaks to the browser says that.
  for (const name of names) expect(name).toMatch(new RegExp(`^${words('en').ui('rehearse.open')}: `));
});

test('what scrolls is named by what it is about, and a remark says once what it is', async ({ page }) => {
  await page.goto('/en/guides/manage-users/');
  const heading = (await page.locator('#role-families').textContent()) ?? '-';
  await expect(page.locator('[data-block^="role-families."].table')).toHaveAccessibleName(heading.trim());
  await expect(page.locator('.alert').first()).toHaveAccessibleName('');
});

test('the steps of the home page are headings without a stray point', async ({ page }) => {
  await page.goto('/en/');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => String(name?.value));
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => /^[\W\d]/.test(name))).toEqual([]);
});
