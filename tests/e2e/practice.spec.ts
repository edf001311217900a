import { type Account, decodeAccount, encodeAccount, OPEN_ACCOUNT } from '../../src/practice/account.ts';
import { nextPress } from '../../src/practice/aim.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { replay } from '../../src/practice/replay.ts';
import type { Player } from '../../src/practice/session.ts';
import { frameOf, press, startFrom } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { LONGEST_WAIT } from './limits.ts';
import { comeBack, drawn, expect, FLOWS, LOCALE_TAGS, type Page, test, words } from './site.ts';

const FLOW = 'subscribe-action-pack';
const ALONE = `/en/rehearse/${FLOW}/`;
const frame = `rehearsal-frame[data-flow="${FLOW}"]`;
/** What is announced of a move. */
const heard = '.coach-notice [role="status"]';
const live = (page: Page, flow = FLOW) => expect(frameOf(page, flow)).toHaveAttribute('data-live', '');

/** The guides and the flows that they hold, as the built pages tell. */
const HELD: Record<string, readonly string[]> = {
  'action-pack': [
    'subscribe-action-pack',
    'turn-off-auto-renewal',
    'renew-action-pack',
    'cancel-action-pack',
    'check-request',
  ],
  'create-account': ['create-account', 'view-agreement'],
  'manage-benefits': [
    'software-benefit',
    'cloud-benefit',
    'visual-studio-benefit',
    'technical-benefit',
    'go-to-market-benefit',
    'cancel-benefit',
  ],
  'manage-membership': ['renew-membership'],
  'manage-users': ['add-user', 'become-global-admin', 'no-admin-left'],
};

test('whom their role stops is told so, and not of a wrong turn', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.wrongRole.OPEN_OFFERS`);
  await live(page);
  const place = page.locator(`${frame} .coach-progress`);
  const before = await place.textContent();
  await press(page, FLOW, 'SUBSCRIBE');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'notAllowed');
  expect(await place.textContent()).toBe(before);
});

test('two quick presses of Back go back in the rehearsal, and no further', async ({ page }) => {
  await page.goto('/en/rehearse/');
  await page.goto(ALONE);
  await live(page);
  await press(page, FLOW, 'OPEN_OFFERS');
  await page.locator(`${frame} [data-coach="back"]`).evaluate((back: HTMLElement) => {
    back.click();
    back.click();
  });
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
  await expect(page).toHaveURL(/\/en\/rehearse\/subscribe-action-pack\/$/);
});

/** Lets the browser take its time to go back, until the function that is returned is called. */
async function slowBack(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const back = history.back.bind(history);
    history.back = () => addEventListener('go', back, { once: true });
  });
  return () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('popstate', () => resolve(), { once: true });
          dispatchEvent(new Event('go'));
        }),
    );
}

test('a key that is pressed right after a wrong turn was left counts, however slowly the browser goes back', async ({
  page,
}) => {
  const goBack = await slowBack(page);
  await page.goto('/en/rehearse/create-account/');
  await live(page, 'create-account');
  const own = frameOf(page, 'create-account');
  const key = (event: string) => own.locator(`[data-event="${event}"]`).first().press('Enter');
  await key('NOT_A_MEMBER');
  await key('BACK');
  await expect(own).toHaveAttribute('data-state', 'welcome');
  await key('NEXT');
  await expect(own).toHaveAttribute('data-state', 'workAccount');
  await goBack();
  await drawn(page);
  await expect(own).toHaveAttribute('data-state', 'workAccount');
  await expect(page).toHaveURL(/\.NEXT$/);
  await page.goBack();
  await expect(own).toHaveAttribute('data-state', 'welcome');
});

test('Back of the coach shows the screen before at once, and a key that is pressed on it counts', async ({
  page,
}) => {
  const goBack = await slowBack(page);
  await page.goto('/en/rehearse/create-account/');
  await live(page, 'create-account');
  const own = frameOf(page, 'create-account');
  const key = (event: string) => own.locator(`[data-event="${event}"]`).first().press('Enter');
  await key('NEXT');
  await expect(own).toHaveAttribute('data-state', 'workAccount');
  await own.locator('[data-coach="back"]').press('Enter');
  await expect(own).toHaveAttribute('data-state', 'welcome');
  await key('NEXT');
  await goBack();
  await drawn(page);
  await expect(own).toHaveAttribute('data-state', 'workAccount');
  await page.goBack();
  await expect(own).toHaveAttribute('data-state', 'welcome');
});

test('every flow is held by one of the guides that are measured here', () => {
  expect(Object.values(HELD).flat().sort()).toEqual(Object.keys(FLOWS).sort());
});

/** In the page: has each step of a rehearsal shown, one after the other, and tells what is not in the window then. */
async function outOfWindow({ flow, limit }: { flow: string; limit: number }): Promise<string[]> {
  const pair = document.querySelector<HTMLElement>(`[data-rehearsal="${flow}"]`);
  const frame = document.querySelector<HTMLElement>(`rehearsal-frame[data-flow="${flow}"]`);
  const steps = [...(pair?.querySelectorAll<HTMLElement>('[data-show]') ?? [])];
  if (!pair || !frame || steps.length === 0) return [`${flow} has no steps`];
  const isIn = (one: Element | null | undefined) => {
    if (!one?.checkVisibility()) return false;
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight + 1 && left >= 0 && right <= innerWidth + 1;
  };
  // What is in the window may still be scrolled out of its own box, or lie below what sticks there.
  const isOnTop = (one: Element | null | undefined) => {
    if (!one) return false;
    const { top, left, width, height } = one.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && (one.contains(found) || found.contains(one));
  };
  const wrong: string[] = [];
  for (const button of steps) {
    const state = button.dataset.show;
    // As one presses it: in the window, with the focus.
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (!isIn(button) || !isOnTop(button)) wrong.push(`${flow} ${state}: what shows it`);
    button.focus({ preventScroll: true });
    button.click();
    const isShown = () =>
      frame.dataset.state === state && document.activeElement === pair.querySelector('.screen-heading');
    for (const end = performance.now() + limit; !isShown(); await new Promise((next) => setTimeout(next, 5)))
      if (performance.now() > end) return [...wrong, `${flow} ${state}: never shown`];
    const inBar = pair.querySelector('.coach-step');
    const step = inBar?.checkVisibility() ? inBar : pair.querySelector('[aria-current="step"] p');
    const next = pair.querySelector('[data-next]');
    const control = next?.checkVisibility()
      ? next
      : pair.querySelector('.shell-menu-toggle, [data-menu-open="gear"]');
    if (!isIn(step) || !isOnTop(step)) wrong.push(`${flow} ${state}: the step`);
    if (!pair.querySelector('[data-end]') && (!isIn(control) || !isOnTop(control)))
      wrong.push(`${flow} ${state}: the control`);
  }
  return wrong;
}

for (const [width, height] of [
  [1280, 720],
  [1366, 650],
  [390, 844],
] as const) {
  for (const [guide, flows] of Object.entries(HELD)) {
    test(`${guide} at ${width}×${height}: the step's text and the control that leads on are in the window`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/en/guides/${guide}/`);
      const wrong: string[] = [];
      for (const flow of flows) {
        await page.locator(`[data-rehearsal="${flow}"]`).scrollIntoViewIfNeeded();
        wrong.push(...(await page.evaluate(outOfWindow, { flow, limit: LONGEST_WAIT })));
      }
      expect(wrong).toEqual([]);
    });
  }
}

test('beside the rehearsal the step that comes next is brought into view, press by press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto('/en/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  const step = page.locator(`[data-rehearsal="${FLOW}"] [aria-current="step"]`);
  for (const [event, state] of [
    ['OPEN_OFFERS', 'offers'],
    ['SUBSCRIBE', 'terms'],
    ['AGREE', 'payment'],
    ['ADD_PAYMENT', 'paymentDetails'],
  ] as const) {
    await press(page, FLOW, event);
    await expect(step).toHaveAttribute('data-at', new RegExp(`\\b${state}\\b`));
    await expect(step).toBeInViewport({ ratio: 1 });
  }
});

for (const [id, flow] of Object.entries(FLOWS)) {
  test(`${id}: a double click and a double tap are one press, on every screen of the way`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const page = await context.newPage();
    const touches = await context.newCDPSession(page);
    await page.goto(`/en/rehearse/${id}/`);
    await live(page, id);
    const [scenario = '', description] = Object.entries(flow.scenarios)[0] ?? [];
    const start = situationOf(flow, description ?? {});
    const log: string[] = [];
    const wrong: string[] = [];
    for (let presses = 0; presses < 30; presses += 1) {
      const { snapshot } = replay(flow, start, log);
      const token = nextPress({ ...flow, scenarios: [] } as unknown as Player, { snapshot });
      if (token === undefined || snapshot.status === 'done') break;
      const [event = ''] = token.split(':');
      const next = String(replay(flow, start, [...log, token]).snapshot.value);
      const fields = flow.screens[String(snapshot.value)]?.fields ?? [];
      // Forms are sent by what is filled in; their double press is the same press.
      for (const how of fields.length > 0 ? [] : (['click', 'tap'] as const)) {
        await startFrom(page, id, flow, scenario, log);
        const control = frameOf(page, id).locator(`[data-event="${event}"]`);
        await bringIn(page, id, event);
        await expect(frameOf(page, id).locator('.stage')).toHaveAttribute('data-ready', '');
        if (how === 'click') await control.dblclick();
        else {
          const box = await control.boundingBox();
          const touchPoints = [{ x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 }];
          // All four at once, so that the second tap never waits for the first to be answered.
          await Promise.all(
            ['touchStart', 'touchEnd', 'touchStart', 'touchEnd'].map((type) =>
              touches.send('Input.dispatchTouchEvent', {
                type: type as 'touchStart',
                touchPoints: type === 'touchStart' ? touchPoints : [],
              }),
            ),
          );
        }
        await expect(frameOf(page, id)).not.toHaveAttribute('data-state', String(snapshot.value));
        const reached = await frameOf(page, id).getAttribute('data-state');
        if (reached !== next) wrong.push(`${how} on ${snapshot.value} ${event}: ${reached}`);
      }
      log.push(token);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
}

test('a finger that was on its way when the screen changed presses nothing on the new one', async ({
  page,
}) => {
  await page.goto(ALONE);
  await live(page);
  await bringIn(page, FLOW, 'OPEN_OFFERS');
  // Time stands still while the finger comes down: however slow the machine, the screen has only just been seen.
  const tap = (later: number) =>
    page.evaluate(async (milliseconds) => {
      const now = performance.now() + milliseconds;
      performance.now = () => now;
      const find = (event: string) => document.querySelector(`rehearsal-frame [data-event="${event}"]`);
      const drawn = () => new Promise((next) => requestAnimationFrame(next));
      // By a key, which is no finger.
      find('OPEN_OFFERS')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      while (!find('SUBSCRIBE')) await drawn();
      for (let frames = 0; frames < 3; frames += 1) await drawn();
      const control = find('SUBSCRIBE');
      control?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
      control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    }, later);
  await tap(0);
  await drawn(page);
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'offers');
  // A second later it was meant.
  await tap(1000);
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
});

test('Back that is pressed again and again goes back each time; a double click on it is one press', async ({
  page,
}) => {
  await page.goto(ALONE);
  await live(page);
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT');
  const back = page.locator(`${frame} [data-coach="back"]`);
  await back.hover();
  // Time stands still but for what the test lets pass: presses follow each other as fast on any machine.
  const later = (milliseconds: number) =>
    page.evaluate((more) => {
      const now = performance.now() + more;
      performance.now = () => now;
    }, milliseconds);
  const pressed = async (count: number) => {
    await page.mouse.down({ clickCount: count });
    await page.mouse.up({ clickCount: count });
  };
  const reached = async (state: string) => {
    await expect(page.locator(frame)).toHaveAttribute('data-state', state);
    // The browser has gone back too, and the screen was seen.
    const log = (await page.locator(frame).getAttribute('data-log')) ?? '-';
    await expect(page).toHaveURL(({ hash }) => hash.endsWith(log));
    await drawn(page);
    await drawn(page);
  };
  await later(1000);
  await pressed(1);
  await reached('payment');
  await later(110);
  await pressed(2);
  await reached('payment');
  await later(300);
  await pressed(3);
  await reached('terms');
  await later(300);
  await pressed(4);
  await reached('offers');
});

/** Brings a control into view by opening menus alone. */
async function bringIn(page: Page, id: string, event: string) {
  const control = frameOf(page, id).locator(`[data-event="${event}"]`);
  const tried = new Set<string | null>();
  while (!(await control.isVisible())) {
    const openers = await frameOf(page, id).locator('[data-menu-open]:visible').all();
    const ways = await Promise.all(openers.map((one) => one.getAttribute('data-menu-open')));
    const way = ways.find((one) => !tried.has(one));
    if (!way) throw new Error(`Nothing brings ${event} out.`);
    tried.add(way);
    await frameOf(page, id).locator(`[data-menu-open="${way}"]:visible`).first().press('Enter');
  }
  await control.scrollIntoViewIfNeeded();
}

test('every other entry of the menu and row of a list is alive, explains itself, and is no event', async ({
  page,
}) => {
  await page.goto('/en/rehearse/visual-studio-benefit/');
  await live(page, 'visual-studio-benefit');
  await page.locator('[data-menu-open="menu:serviceRequests"]').click();
  await page.locator('[data-entry="menu:serviceRequests/partnerCenterRequests"]').click();
  await expect(page.locator('[data-stray]')).toContainText(
    words('en').flow('visual-studio-benefit')('entry.partnerCenterRequests'),
  );
  await expect(frameOf(page, 'visual-studio-benefit')).toHaveAttribute('data-state', 'benefits');
  await expect(page).toHaveURL(/visual-studio-benefit\/$/);
  await press(page, 'visual-studio-benefit', 'OPEN_LIST');
  await page.locator('.row-arrow:not([data-event])').first().click();
  await expect(page.locator('[data-stray]')).toContainText(
    words('en').flow('visual-studio-benefit')('thing.visualStudio2'),
  );
  await expect(frameOf(page, 'visual-studio-benefit')).toHaveAttribute('data-state', 'list');
});

test('an arrow in a list opens its row, or leads to the one that opens; where none does, there is none', async ({
  page,
}) => {
  const visual = 'visual-studio-benefit';
  await page.goto(`/en/rehearse/${visual}/#play=3.notInList.OPEN_LIST.OPEN_ROW`);
  await live(page, visual);
  const [own, other] = await page.locator('.row-arrow').all();
  if (!own || !other) throw new Error('There are no arrows.');
  const names = words('en').flow(visual);
  await expect(other).toHaveAttribute('aria-expanded', 'false');
  await other.click();
  await expect(other).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[data-stray] b')).toHaveText(names('thing.visualStudio2'));
  await expect(page.locator('[data-stray] span')).toContainText(names('thing.visualStudio1'));
  await expect(own).toHaveAttribute('aria-expanded', 'true');
  await own.click();
  await expect(own).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('.row-details')).toHaveCount(0);

  // An arrow that opens its row in the list says of itself the same once another row is open.
  const cloud = 'cloud-benefit';
  await page.goto(`/en/rehearse/${cloud}/`);
  await live(page, cloud);
  const azure = page
    .locator('tr', { hasText: words('en').flow(cloud)('thing.azureCredit') })
    .locator('.row-arrow');
  const isShut = () => expect(azure).toHaveAttribute('aria-expanded', 'false');
  await press(page, cloud, 'OPEN_LIST');
  await isShut();
  await press(page, cloud, 'OPEN_LICENCE');
  await isShut();

  await keep(page, { ...OPEN_ACCOUNT, colleague: 'added' });
  await page.goto('/en/rehearse/add-user/');
  await press(page, 'add-user', 'OPEN_USERS');
  await expect(page.locator('.screen-table tbody tr')).not.toHaveCount(1);
  await expect(page.locator('.row-arrow')).toHaveCount(0);
});

test('a wrong turn is an excursion: it is in no link, no summary, and both Backs leave it alike', async ({
  page,
}) => {
  await page.goto(ALONE);
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'SKIP');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'termsFirst');
  await press(page, FLOW, 'BACK');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  await expect(page).toHaveURL(/#play=3\.newMember\.OPEN_OFFERS\.SUBSCRIBE$/);
  await page.goBack();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'offers');
  await page.goForward();
  await press(page, FLOW, 'SKIP');
  await page.locator(`${frame} [data-coach="back"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  await expect(page).toHaveURL(/#play=3\.newMember\.OPEN_OFFERS\.SUBSCRIBE$/);
});

test('help that comes back is announced, and stands in the page once', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await live(page);
  const turn = async () => {
    await page.locator(`${frame} [data-coach="more"]`).click();
    await page.locator(`${frame} [data-coach="mode"]`).click();
  };
  await turn();
  await expect(page.locator(heard)).toHaveText(words('en').ui('said.alone'));
  // Screen readers tell what changes in an element that was there before.
  const region = await page.locator(heard).elementHandle();
  await turn();
  await expect(page.locator(heard)).toHaveText(words('en').ui('said.guided'));
  expect(await region?.evaluate((one) => one.isConnected)).toBe(true);
  await expect(page.getByText(words('en').ui('said.guided'))).toHaveCount(1);
});

test('without help the coach is silent until asked, and the end tells how it went', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await live(page);
  await page.locator(`${frame} [data-coach="more"]`).click();
  await page.locator(`${frame} [data-coach="mode"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-mode', 'alone');
  await expect(page.locator(heard)).toHaveText(words('en').ui('said.alone'));
  await expect(page.locator('[data-instruction]')).toHaveCount(0);
  // A phone throws a page away when it needs the room: that gives nothing away.
  await press(page, FLOW, 'OPEN_OFFERS');
  await page.reload();
  await live(page);
  await expect(page.locator(frame)).toHaveAttribute('data-mode', 'alone');
  await expect(page.locator('[data-instruction]')).toHaveCount(0);
  await page.locator(`${frame} [data-coach="back"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
  await page.locator('[data-coach="hint"]').click();
  await expect(page.locator('[data-instruction]')).toContainText(words('en').label('offers'));
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'SKIP', 'BACK', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await expect(page.locator(frame)).toHaveAttribute('data-end', 'done');
  await expect(page.locator('[data-presses]')).toHaveAttribute('data-presses', '8');
  await expect(page.locator('[data-presses]')).toHaveAttribute('data-fewest', '6');
  await expect(page.locator('[data-hints]')).toHaveAttribute('data-hints', '1');
  await expect(page.locator('[data-wrong-turns]')).toHaveAttribute('data-wrong-turns', '1');
  await expect(page.locator('[data-result]')).toContainText(words('en').flow(FLOW)('termsFirst.heading'));
  await page.goto('/zh-TW/rehearse/');
  await expect(page.locator(`[data-rehearsal-link="${FLOW}"]`).first()).toHaveAttribute('data-done', 'alone');
  await page.goto(ALONE);
  await expect(page.locator(frame)).toHaveAttribute('data-mode', 'guided');
});

test('ends are told apart, and each leads on', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.paymentOnFile.OPEN_OFFERS.SUBSCRIBE.AGREE.NEXT.BUY.CLOSE`);
  await expect(page.locator(frame)).toHaveAttribute('data-end', 'done');
  await expect(page.locator('[data-onward] a').first()).toBeVisible();
  await page.goto('/en/rehearse/cancel-benefit/#play=2.afterDay30.REPORT.NEW_REQUEST.SUBMIT:given');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-end', 'refused');
  await page.goto(`${ALONE}#play=3.newMember.OPEN_OFFERS.LEAVE`);
  await expect(page.locator(frame)).toHaveAttribute('data-end', 'stopped');
  await page.locator(`${frame} [data-coach="back"]`).click();
  await expect(page.locator(frame)).not.toHaveAttribute('data-end', /./);
  // Only who came to the goal has rehearsed it.
  await press(page, FLOW, 'LEAVE');
  await expect(page.locator(frame)).toHaveAttribute('data-end', 'stopped');
  await page.goto('/en/rehearse/cancel-benefit/#play=2.afterDay30.REPORT.NEW_REQUEST');
  await live(page, 'cancel-benefit');
  await page.locator('[data-practice-fill]').click();
  await press(page, 'cancel-benefit', 'SUBMIT');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-end', 'refused');
  expect(await page.evaluate(() => localStorage.getItem('pcg:done'))).toBeNull();
});

test('the refund form tells the last day and today, and the refusal what was used', async ({ page }) => {
  await page.goto('/en/rehearse/cancel-benefit/#play=2.inTime.REPORT.NEW_REQUEST');
  const texts = words('en').flow('cancel-benefit');
  const rows = page.locator('.screen .screen-rows dt');
  await expect(rows).toHaveText([texts('row.bought'), texts('row.lastRefund'), texts('row.today')]);
  // Only then it follows the address.
  await live(page, 'cancel-benefit');
  await page.goto('/en/rehearse/cancel-benefit/#play=2.assigned.REPORT.NEW_REQUEST.SUBMIT:given.WAIT');
  await expect(page.locator('.screen .screen-rows dt')).toHaveText([texts('row.usedVisualStudio')]);
});

test('the company’s card lets time pass, and the next rehearsal knows', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await page.goto('/en/rehearse/cancel-benefit/');
  await live(page, 'cancel-benefit');
  await page.locator('[data-company] summary').click();
  await expect(page.locator('[data-day]')).toHaveAttribute('data-day', '2020-03-19');
  await page.locator('[data-wait="month"]').click();
  await expect(page.locator(heard)).toHaveText(`${words('en').ui('company.day')}: April 19, 2020`);
  await page.locator('[data-company] summary').click();
  await expect(page.locator('[data-day]')).toHaveAttribute('data-day', '2020-04-19');
  await page.locator('[data-company] summary').click();
  await press(page, 'cancel-benefit', 'REPORT', 'NEW_REQUEST');
  await page.locator('[data-practice-fill]').click();
  await press(page, 'cancel-benefit', 'SUBMIT');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'refusedTooLate');
});

for (const locale of LOCALE_TAGS) {
  test(`both names of a control stand in ${locale}, in guide and rehearsal, and are remembered`, async ({
    page,
  }) => {
    const other = locale === 'en' ? 'zh-TW' : 'en';
    await page.goto(`/${locale}/guides/action-pack/`);
    await page.locator(`[data-both-names="${other}"]`).click();
    const label = page.locator('.prose .label[data-label="subscribeNow"] + .other-name').first();
    await expect(label).toHaveText(words(other).label('subscribeNow'));
    await expect(label).toHaveAttribute('lang', other);
    await page.goto(`/${locale}/rehearse/${FLOW}/#play=3.newMember.OPEN_OFFERS`);
    const control = page.locator(`${frame} [data-event="SUBSCRIBE"] .other-name`);
    await expect(control).toHaveText(words(other).label('subscribeNow'));
    // What is seen is its name too, and then its row.
    const button = page.locator(`${frame} [data-event="SUBSCRIBE"]`);
    const row = await page.locator(`${frame} tr:has([data-event="SUBSCRIBE"]) th`).innerText();
    const names = [words(locale).label('subscribeNow'), words(other).label('subscribeNow'), row.trim()];
    await expect(button).toHaveAccessibleName(names.join(' '));
    await page.locator(`${frame} [data-coach="more"]`).click();
    await page.locator(`${frame} [data-names="${other}"]`).click();
    await expect(control).toHaveCount(0);
  });
}

test('a press on the picture is kept until the rehearsal is there, and loading is said', async ({ page }) => {
  const release = await holdBack(page, '**/texts/create-account.*.json');
  await page.goto('/en/rehearse/create-account/');
  await page.locator('rehearsal-frame [data-event="NEXT"]').dispatchEvent('click');
  await expect(page.locator('[data-loading]')).toBeVisible();
  await expect(page.locator('[data-stage]')).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'workAccount');
});

test('that a rehearsal loads is said to who has pressed something, and not to who reads on', async ({
  page,
}) => {
  const release = await holdBack(page, `**/texts/${FLOW}.*.json`);
  await page.goto(ALONE);
  const loading = page.locator(`${frame} [data-loading]`);
  await expect(page.locator(`${frame} [data-stage]`)).toHaveAttribute('aria-busy', 'true');
  for (let times = 0; times < 3; times += 1) await drawn(page);
  await expect(loading).toBeHidden();
  await page.locator(`${frame} [data-coach="more"]`).dispatchEvent('click');
  await expect(loading).toBeVisible();
  release();
  await live(page);
  await expect(loading).toBeHidden();
});

test('where a link leads into a rehearsal that loads, that is said in place of the picture', async ({
  page,
}) => {
  const release = await holdBack(page, `**/texts/${FLOW}.*.json`);
  await page.goto(`${ALONE}#play=3.newMember.OPEN_OFFERS`);
  await expect(page.locator(`${frame} [data-loading]`)).toBeVisible();
  release();
  await live(page);
  await expect(page.locator(`${frame} [data-loading]`)).toBeHidden();
});

test('what was typed survives a refusal, but a card number does not', async ({ page }) => {
  const start = 'NEXT.SIGN_IN.SIGN_IN:work:given.LOOK_UP:found.CONFIRM';
  await page.goto(`/en/rehearse/create-account/#play=2.workAccount.${start}`);
  await live(page, 'create-account');
  await page.locator('[data-field="first"]').fill('Ada');
  await page.locator('[data-field="last"]').fill('Byron');
  await page.locator('[data-field="email"]').fill('ada@gmail.com');
  await page.locator('[data-field="phone"]').fill('123');
  await press(page, 'create-account', 'ENROLL');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'personalContact');
  await press(page, 'create-account', 'TRY_AGAIN');
  await expect(page.locator('[data-field="first"]')).toHaveValue('Ada');
  await expect(page.locator('[data-field="email"]')).toHaveValue('ada@gmail.com');
  await page.reload();
  await expect(page.locator('[data-field="first"]')).toHaveValue('');
});

test('what was refused gives way to the practice value, what else was typed stays', async ({ page }) => {
  const start = 'NEXT.SIGN_IN.SIGN_IN:work:given.LOOK_UP:found.CONFIRM';
  await page.goto(`/en/rehearse/create-account/#play=2.workAccount.${start}`);
  await live(page, 'create-account');
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  const fill = page.locator('[data-practice-fill]');
  await field('first').fill('Ada');
  await field('email').fill('ada@gmail.com');
  // Nobody has refused it yet: who wants to see that happen can.
  await fill.click();
  await expect(field('email')).toHaveValue('ada@gmail.com');
  await press(page, 'create-account', 'ENROLL');
  await press(page, 'create-account', 'TRY_AGAIN');
  await fill.click();
  await expect(field('email')).toHaveValue('kim@fabrikam.example');
  await expect(field('first')).toHaveValue('Ada');
  await press(page, 'create-account', 'ENROLL');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'mail');
});

for (const locale of LOCALE_TAGS)
  test(`what was filled in is told by its names, and what is typed stays when something is shown (${locale})`, async ({
    page,
  }) => {
    const { ui } = words(locale);
    const start = 'NEXT.SIGN_IN.SIGN_IN:work:given.LOOK_UP:found.CONFIRM';
    await page.goto(`/${locale}/rehearse/create-account/#play=2.workAccount.${start}`);
    await live(page, 'create-account');
    const field = (name: string) => page.locator(`[data-field="${name}"]`);
    const region = page.locator('.devices [role="status"]');
    // It stands there before its words: only what changes in place is announced.
    await expect(region).toHaveText('');
    await field('email').fill('ada@gmail.com');
    // What the coach shows draws the screen anew.
    await page.locator('[data-coach="show"]').click();
    await page.locator('[data-practice-fill]').click();
    await expect(field('email')).toHaveValue('ada@gmail.com');
    const name = (at: string) =>
      field(at).evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent);
    await expect(region).toContainText(ui('field.filled').replace('{{fields}}', ''));
    await expect(region).toContainText((await name('first')) ?? '-');
    await expect(region).not.toContainText((await name('email')) ?? '-');
    // The next screen has nothing filled in.
    await press(page, 'create-account', 'ENROLL', 'TRY_AGAIN');
    await expect(region).toHaveText('');
  });

test('what cannot be read gives way to the practice value', async ({ page }) => {
  const start = 'OPEN_OFFERS.SUBSCRIBE.AGREE.ADD_PAYMENT';
  await page.goto(`${ALONE}#play=3.newMember.${start}`);
  await live(page);
  const card = page.locator('[data-field="card"]');
  await card.fill('my card');
  await press(page, FLOW, 'SAVE_CARD');
  await expect(card).toHaveAttribute('aria-invalid', 'true');
  await page.locator('[data-practice-fill]').click();
  await expect(card).not.toHaveValue('my card');
  await expect(card).not.toHaveAttribute('aria-invalid');
  await press(page, FLOW, 'SAVE_CARD');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'review');
});

test('the address of whoever is in the list of users is taken', async ({ page }) => {
  const flow = 'add-user';
  await page.goto(`/en/rehearse/${flow}/#play=3.newColleague.OPEN_USERS`);
  await live(page, flow);
  const listed = await page.locator('.screen-table td[data-head]').allTextContents();
  expect(listed.length).toBeGreaterThan(1);
  await press(page, flow, 'ADD_USER');
  for (const address of listed) {
    await page.locator('[data-practice-fill]').click();
    for (const list of await page.locator('.screen select').all()) await list.selectOption({ index: 1 });
    await page.locator('[data-field="email"]').fill(address);
    await press(page, flow, 'ADD');
    await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'addressTaken');
    await press(page, flow, 'TRY_AGAIN');
  }
});

test('who makes a colleague a global admin is told that less is enough, and by whom', async ({ page }) => {
  const flow = 'add-user';
  await page.goto(`/en/rehearse/${flow}/#play=3.newColleague.OPEN_USERS.ADD_USER`);
  await live(page, flow);
  await page.locator('[data-practice-fill]').click();
  await page.locator('[data-field="agent"]').selectOption('none');
  await page.locator('[data-field="admin"]').selectOption('globalAdmin');
  await press(page, flow, 'ADD');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'tooMuch');
  await expect(page.locator('.screen-source')).toContainText('least-privilege-note');
  await press(page, flow, 'TRY_AGAIN');
  await page.locator('[data-field="admin"]').selectOption('none');
  await press(page, flow, 'ADD');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'confirm');
});

test('a colleague who was added before can be added again, and is not listed until then', async ({
  page,
}) => {
  const flow = 'add-user';
  const company = encodeAccount({ ...OPEN_ACCOUNT, colleague: 'added' });
  await page.goto(`/en/rehearse/${flow}/#play=3.practice*${company}.OPEN_USERS`);
  await live(page, flow);
  await expect(page.locator('.screen-table')).not.toContainText('lee@');
  await expect(page.locator('.screen-table')).toContainText('kim@');
});

test('the mark of a control that is dimmed stands on the line of its words, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/rehearse/renew-action-pack/#play=2.tooEarly.OPEN_OFFERS.OPEN_SUBSCRIPTION');
  await live(page, 'renew-action-pack');
  const { icon, text } = await page.locator('.screen-button[data-event="RENEW"]').evaluate((button) => {
    const range = document.createRange();
    const mark = button.querySelector('.icon');
    if (mark) range.setStartAfter(mark);
    range.setEndAfter(button.lastChild ?? button);
    const [line] = range.getClientRects();
    return { icon: mark?.getBoundingClientRect().toJSON(), text: line?.toJSON() };
  });
  expect(icon.right).toBeLessThanOrEqual(text.left + 1);
  expect((icon.top + icon.bottom) / 2).toBeGreaterThan(text.top);
  expect((icon.top + icon.bottom) / 2).toBeLessThan(text.bottom);
});

test('a second mistake in a field is announced anew', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.newMember.OPEN_OFFERS.SUBSCRIBE.AGREE.ADD_PAYMENT`);
  await live(page);
  const error = page.locator('.field-error');
  const field = page.locator('[data-field="card"]');
  // The focus comes to the field, with which its error is read: an alert would say it twice.
  await page.locator('[data-event="SAVE_CARD"]').press('Enter');
  await expect(field).toBeFocused();
  await expect(error).toHaveText(words('en').ui('field.error.empty'));
  await expect(error).not.toHaveAttribute('role');
  await expect(field).toHaveAccessibleDescription(words('en').ui('field.error.empty'));
  // It stays in the field: only an alert is heard, the same error too.
  await field.press('Enter');
  await expect(error).toHaveAttribute('role', 'alert');
  const first = await error.elementHandle();
  await field.press('Enter');
  await expect.poll(() => first?.evaluate((one) => one.isConnected)).toBe(false);
  await expect(error).toHaveAttribute('role', 'alert');
  await field.fill('123');
  await press(page, FLOW, 'SAVE_CARD');
  await expect(page.locator('.field-error')).toHaveText(words('en').ui('field.error.notACard'));
  await expect(page.locator('[data-field="card"]')).toHaveAccessibleDescription(
    words('en').ui('field.error.notACard'),
  );
});

test('a forged history entry, tick, run or company is dropped alone', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => {
    localStorage.setItem('pcg:done', 'add-user:guided,<b>:alone,no-such-flow:alone,,x:y');
    localStorage.setItem('pcg:going', 'no-such-flow 9.x.<img>');
    localStorage.setItem('pcg:practice', '9'.repeat(40));
    localStorage.setItem('pcg:names', '../evil');
  });
  await page.goto('/en/rehearse/');
  await expect(page.locator('[data-rehearsal-link="add-user"]').first()).toHaveAttribute(
    'data-done',
    'guided',
  );
  await page.goto(ALONE);
  await live(page);
  await expect(page.locator(`${frame} .stage`)).toHaveAttribute('data-playing', 'newMember');
  for (const forged of [
    { log: 7 },
    { log: '3.newMember.BUY' },

    'x',
    { log: { events: 1 } },
    null,
  ]) {
    await page.evaluate((state) => {
      history.pushState(state, '', location.pathname);
      history.pushState({}, '', location.pathname);
      history.back();
    }, forged);
    await expect(page.locator('.screen-heading')).toBeVisible();
  }
});

test('who goes on as another is told as whom', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.wrongRole`);
  await live(page);
  await expect(page.locator('.company-who')).toContainText(words('en').role('sales-agent'));
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'GO_ON');
  await expect(page.locator(heard)).toContainText(words('en').role('mpn-partner-admin'));
  await expect(page.locator('.company-who')).toContainText(words('en').role('mpn-partner-admin'));
  // Another control that sends the same event is about no roles.
  const mail = 'NEXT.SIGN_IN.SIGN_IN:work:given.LOOK_UP:found.CONFIRM.ENROLL:given:given:work:given';
  await page.goto(`/en/rehearse/create-account/#play=2.workAccount.${mail}`);
  await press(page, 'create-account', 'GO_ON');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'agreement');
  await expect(page.locator('.coach-notice')).toHaveText('');
});

for (const [path, level] of [
  ['/en/rehearse/subscribe-action-pack/', 3],
  ['/en/guides/action-pack/', 4],
] as const)
  test(`at the end, what it meant stands below a heading (${path})`, async ({ page }) => {
    const log = '3.paymentOnFile.OPEN_OFFERS.SUBSCRIBE.AGREE.NEXT.BUY.CLOSE';
    await page.goto(`${path}#play=${level === 3 ? '' : `${FLOW}/`}${log}`);
    const heading = page.locator(`${frame} [data-ending]`).getByRole('heading', { level });
    await expect(heading).toHaveText(words('en').ui('summary.real'));
    // It looks like the words around it, but for its weight.
    const of = (property: 'fontSize' | 'marginTop') =>
      heading.evaluate((one, name) => getComputedStyle(one)[name], property);
    expect(await of('fontSize')).toBe(
      await page
        .locator(`${frame} [data-ending] li`)
        .first()
        .evaluate((one) => getComputedStyle(one).fontSize),
    );
    expect(await of('marginTop')).toBe('0px');
  });

test('starting over can be taken back', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE');
  await page.locator(`${frame} [data-coach="start-over"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
  // It is a sentence: the name of the button alone would read like an order.
  await expect(page.locator(`${frame} ${heard}`)).toHaveText(words('en').ui('said.left'));
  await page.locator(`${frame} [data-coach="bring-back"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'payment');
});

test('a practice company that only a link holds stays when it is begun again, and another situation is called by its name', async ({
  page,
}) => {
  const linked = encodeAccount({ ...OPEN_ACCOUNT, payment: 'card' });
  await page.goto(`${ALONE}#play=3.practice*${linked}.OPEN_OFFERS`);
  await live(page);
  const stage = page.locator(`${frame} .stage`);
  const notice = page.locator(`${frame} .coach-notice`);
  await page.locator(`${frame} [data-coach="start-over"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-log', `3.practice*${linked}`);
  await expect(stage).toHaveAttribute('data-playing', 'practice');
  // This device keeps none to begin with: what begins instead is told.
  await page.locator(`${frame} [data-coach="scenario"]`).click();
  await page.locator(`${frame} [data-scenario="practice"]`).click();
  await expect(stage).toHaveAttribute('data-playing', 'newMember');
  await page.locator(`${frame} [data-coach="scenario"]`).click();
  const title = await page.locator(`${frame} [data-scenario="newMember"]`).textContent();
  await expect(notice).toContainText(title ?? '-');
});

/** What the browser keeps of the practice company. */
const company = async (page: Page): Promise<Account | undefined> =>
  decodeAccount(await page.evaluate(() => localStorage.getItem('pcg:practice') ?? ''));

/** Gives the browser a practice company, as an earlier rehearsal would have left it. */
async function keep(page: Page, account: Account) {
  await page.goto('/en/');
  await page.evaluate((text) => localStorage.setItem('pcg:practice', text), encodeAccount(account));
}

test('a rehearsal left half-way and finished later undoes nothing that was done meanwhile', async ({
  page,
}) => {
  await keep(page, { ...OPEN_ACCOUNT, payment: 'card' });
  await page.goto('/en/rehearse/renew-membership/');
  await press(page, 'renew-membership', 'GO_OVER');
  await page.goto(ALONE);
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await page.goto('/en/rehearse/renew-membership/');
  await press(page, 'renew-membership', 'RENEW', 'RENEW');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-end', 'done');
  expect(await company(page)).toMatchObject({ membership: 'renewed', actionPack: 'bought' });
});

const FORGOTTEN: Record<string, (page: Page) => Promise<unknown>> = {
  'in another tab': async (page) => {
    const other = await page.context().newPage();
    await other.goto('/en/rehearse/');
    await other.locator('[data-practice-reset]').click();
  },
  'on a page from which Back leads here': async (page) => {
    await page.evaluate(() => localStorage.removeItem('pcg:practice'));
    await comeBack(page);
  },
};
for (const [where, forget] of Object.entries(FORGOTTEN)) {
  test(`a company that is forgotten ${where} does not come back from a rehearsal under way`, async ({
    page,
  }) => {
    await keep(page, { ...OPEN_ACCOUNT, payment: 'card' });
    await page.goto('/en/rehearse/renew-membership/');
    await press(page, 'renew-membership', 'GO_OVER');
    await forget(page);
    await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'oldSite');
    await press(page, 'renew-membership', 'GO_OVER', 'CREATE', 'RENEW');
    await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-end', 'done');
    expect(await company(page)).toMatchObject({ membership: 'renewed', payment: 'none' });
  });
}

test('what is begun anew before another tab hears that the company is forgotten stays', async ({ page }) => {
  await keep(page, { ...OPEN_ACCOUNT, payment: 'card' });
  await page.goto('/en/rehearse/renew-membership/');
  await press(page, 'renew-membership', 'GO_OVER');
  await page.evaluate(() => {
    localStorage.removeItem('pcg:practice');
    localStorage.setItem('pcg:going', 'add-user 2.admin.OPEN');
  });
  await comeBack(page);
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'oldSite');
  expect(await page.evaluate(() => localStorage.getItem('pcg:going'))).toBe('add-user 2.admin.OPEN');
});

test('what is under way stays when another tab finishes the first rehearsal of all', async ({
  page,
  context,
}) => {
  await page.goto(ALONE);
  await press(page, FLOW, 'OPEN_OFFERS');
  const other = await context.newPage();
  await other.goto('/en/rehearse/renew-membership/');
  await press(other, 'renew-membership', 'GO_OVER', 'CREATE');
  await press(page, FLOW, 'SUBSCRIBE');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  await press(other, 'renew-membership', 'RENEW');
  await expect(other.locator('rehearsal-frame')).toHaveAttribute('data-end', 'done');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  // The home page leads back to it, not to what has ended.
  await other.goto('/en/');
  await expect(other.locator('[data-go-on] a')).toHaveAttribute(
    'href',
    /subscribe-action-pack\/#play=3\.newMember\.OPEN_OFFERS\.SUBSCRIBE$/,
  );
  await expect(other.locator('[data-go-on]')).toBeVisible();
});

test('Back leads past a wrong turn that was left while an answer was being changed', async ({ page }) => {
  await page.goto(ALONE);
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'ADD_PAYMENT');
  await page.locator(`${frame} [data-coach="more"]`).click();
  await page.locator('[data-change="2"]').click();
  await press(page, FLOW, 'SKIP', 'BACK');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  await page.goBack();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'paymentDetails');
});

test('Back leads to where the last answer was changed, after a payment too', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY');
  await page.locator(`${frame} [data-coach="more"]`).click();
  await page.locator('[data-change="4"]').click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'review');
  await page.goBack();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'confirmed');
});

test('a situation that the reader chose stays when another rehearsal of the page is finished', async ({
  page,
}) => {
  await keep(page, { ...OPEN_ACCOUNT, actionPack: 'bought', payment: 'card' });
  await page.goto('/en/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await page.locator(`${frame} [data-coach="scenario"]`).click();
  await page.locator(`${frame} [data-scenario="paymentOnFile"]`).click();
  await expect(page.locator(`${frame} .stage`)).toHaveAttribute('data-playing', 'paymentOnFile');
  await frameOf(page, 'turn-off-auto-renewal').scrollIntoViewIfNeeded();
  const off = ['OPEN_OFFERS', 'OPEN_SUBSCRIPTION', 'TURN_OFF', 'DONE'];
  await press(page, 'turn-off-auto-renewal', ...off);
  await expect(frameOf(page, 'turn-off-auto-renewal')).toHaveAttribute('data-end', 'done');
  expect(await company(page)).toMatchObject({ autoRenewal: 'off' });
  await expect(page.locator(`${frame} .stage`)).toHaveAttribute('data-playing', 'paymentOnFile');
});

test('names that cannot be loaded are said to be missing where they were asked for, and can be asked for again', async ({
  page,
}) => {
  await page.route('**/zh-TW/labels.json', (route) => route.fulfill({ body: '' }));
  await page.goto(ALONE);
  await live(page);
  await page.locator(`${frame} [data-coach="more"]`).click();
  const button = page.locator(`${frame} [data-names="zh-TW"]`);
  await button.click();
  await expect(page.locator(`${frame} .coach-notice`)).toHaveText(words('en').ui('coach.namesFailed'));
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.unroute('**/zh-TW/labels.json');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator(`${frame} .coach-notice`)).toHaveText('');
});

test('names that are switched off, or to another language, before they are there do not come', async ({
  page,
}) => {
  const release = await holdBack(page, '**/zh-TW/labels.json');
  await page.goto('/en/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await live(page);
  await press(page, FLOW, 'OPEN_OFFERS');
  // Until the new screen is seen, a press beside it may have been meant for the one before.
  await expect(page.locator(`${frame} [data-ready]`)).toBeVisible();
  const button = (locale: string) => page.locator(`[data-both-names="${locale}"]`);
  const inGuide = page.locator('.prose .label[data-label="subscribeNow"] + .other-name').first();
  const inRehearsal = page.locator(`${frame} [data-event="SUBSCRIBE"] .other-name`);
  const late = page.waitForResponse('**/zh-TW/labels.json');
  await button('zh-TW').click();
  await button('zh-CN').click();
  for (const name of [inGuide, inRehearsal]) await expect(name).toHaveAttribute('lang', 'zh-CN');
  await button('zh-CN').click();
  await button('zh-TW').click();
  await button('zh-TW').click();
  release();
  await (await late).finished();
  await drawn(page);
  await expect(page.locator('.prose .other-name')).toHaveCount(0);
  await expect(inRehearsal).toHaveCount(0);
});

test('names that are chosen faster than their script comes are those that were chosen last', async ({
  page,
}) => {
  const release = await holdBack(page, /\/guide\.[^/]*\.js$/);
  await page.goto('/en/guides/action-pack/');
  for (const locale of ['zh-CN', 'zh-TW', 'zh-CN', 'zh-TW', 'zh-CN', 'zh-TW'])
    await page.locator(`[data-both-names="${locale}"]`).click();
  release();
  await expect(page.locator('[data-both-names][aria-pressed="true"]')).toHaveAttribute(
    'data-both-names',
    'zh-TW',
  );
  await expect(page.locator('.prose .other-name').first()).toHaveAttribute('lang', 'zh-TW');
});

for (const [script, path, control] of [
  ['guide', '/en/guides/action-pack/', '[data-both-names="zh-TW"]'],
  ['rare', '/en/rehearse/', '[data-practice-reset]'],
] as const) {
  test(`a press on ${control} whose script did not come loads the page anew`, async ({ page }) => {
    // Each time: it is asked for ahead, and once more where that has failed by then.
    await page.route(`**/${script}.*.js`, (route) => route.abort('aborted'));
    await page.goto(path);
    const loaded = page.waitForEvent('load');
    await page.locator(control).click();
    await loaded;
  });
}

test('what stands at an entry is not told on the next screen', async ({ page }) => {
  const release = await holdBack(page, '**/rehearse/entries/notes.json');
  await page.goto('/en/rehearse/visual-studio-benefit/');
  await live(page, 'visual-studio-benefit');
  const late = page.waitForResponse('**/rehearse/entries/notes.json');
  await page.locator('[data-menu-open="menu:serviceRequests"]').click();
  await page.locator('[data-entry="menu:serviceRequests/partnerCenterRequests"]').click();
  await expect(page.locator('[data-stray]')).toBeVisible();
  await press(page, 'visual-studio-benefit', 'OPEN_LIST');
  await expect(page.locator('[data-stray]')).toHaveCount(0);
  release();
  await (await late).finished();
  await drawn(page);
  await expect(page.locator('[data-stray]')).toHaveCount(0);
});

for (const comes of [true, false])
  test(`an entry is announced once, when what stands there ${comes ? 'has come' : 'does not come'}`, async ({
    page,
  }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/rehearse/entries/notes.json', async (route) => {
      await held;
      await (comes ? route.continue() : route.abort('aborted'));
    });
    await page.goto('/en/rehearse/visual-studio-benefit/');
    await live(page, 'visual-studio-benefit');
    const said = page.locator('.shell-stray-place');
    await page.locator('[data-menu-open="menu:serviceRequests"]').click();
    const entry = page.locator('[data-entry="menu:serviceRequests/partnerCenterRequests"]');
    await entry.click();
    await expect(said).toContainText((await entry.textContent()) ?? '-');
    await expect(said).toHaveAttribute('aria-busy', 'true');
    release();
    await expect(said).toHaveAttribute('aria-busy', 'false');
    const about = words('en').flow('visual-studio-benefit')('entry.partnerCenterRequests');
    if (comes) await expect(said).toContainText(about);
    else await expect(said).toHaveText((await entry.textContent()) ?? '-');
  });

test('a changed answer says which later ones are gone, by their names', async ({ page }) => {
  const create = 'rehearsal-frame[data-flow="create-account"]';
  const way = 'NEXT.SIGN_IN.SIGN_IN:work:given.LOOK_UP:found.CONFIRM.ENROLL:given:given:work:given';
  await page.goto(`/en/rehearse/create-account/#play=2.workAccount.${way}`);
  await live(page, 'create-account');
  await page.locator(`${create} [data-coach="more"]`).click();
  // An arrow is for the eye: who listens hears a pause.
  const texts = words('en').flow('create-account');
  const [asked, answer] = [texts('found.heading'), texts('found.CONFIRM')];
  const heard = await page.locator('.answers').ariaSnapshot();
  expect(heard).not.toContain('→');
  expect(heard.replaceAll(' :', ':')).toContain(`${asked}: ${answer}`);
  await page.locator('[data-change="3"]').click();
  await expect(page.locator(create)).toHaveAttribute('data-state', 'profile');
  await expect(page.locator('.coach-notice')).toHaveText(words('en').ui('said.changing'));
  await press(page, 'create-account', 'MANUAL');
  await expect(page.locator(create)).toHaveAttribute('data-state', 'byHand');
  await page.locator('[data-practice-fill]').click();
  await press(page, 'create-account', 'NEXT');
  await expect(page.locator(create)).toHaveAttribute('data-state', 'mail');
  const lost = `${texts('found.heading')} → ${texts('found.CONFIRM')}`;
  await expect(page.locator('.coach-notice')).toHaveText(
    words('en').ui('said.fell').replace('{{lost}}', lost),
  );
});

test('a control that is grayed out in Partner Center can be pressed here, and tells why', async ({
  page,
}) => {
  const renew = page.locator('[data-event="RENEW"]');
  const texts = words('en').flow('renew-action-pack');
  await page.goto('/en/rehearse/renew-action-pack/#play=2.expired.OPEN_OFFERS.OPEN_SUBSCRIPTION');
  await live(page, 'renew-action-pack');
  await expect(renew).toBeEnabled();
  for (const how of ['pointer', 'key']) {
    await page.goto('/en/rehearse/renew-action-pack/#play=2.tooEarly.OPEN_OFFERS.OPEN_SUBSCRIPTION');
    await expect(renew).toHaveAttribute('aria-disabled', 'true');
    // Playwright waits for what is grayed out to be enabled, unless told not to; then it waits for no screen to be painted.
    await expect(page.locator('.stage')).toHaveAttribute('data-ready', '');
    await (how === 'key' ? renew.press('Enter') : renew.click({ force: true }));
    await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'tooEarly');
    await expect(page.locator('.screen')).toContainText(texts('tooEarly.body'));
    // The situation leads there: nobody made a mistake.
    await expect(page.locator('.coach-progress')).not.toHaveText(words('en').ui('coach.detour'));
  }
});

test('time that passes in a situation of its own leaves the practice company as it is', async ({ page }) => {
  const mine: Account = { ...OPEN_ACCOUNT, membership: 'renewed', colleague: 'added' };
  await keep(page, mine);
  await page.goto('/en/rehearse/cancel-benefit/#play=2.inTime');
  await live(page, 'cancel-benefit');
  await page.locator('[data-company] summary').click();
  const before = await page.locator('[data-day]').getAttribute('data-day');
  await page.locator('[data-wait="month"]').click();
  await expect(page.locator('.stage')).toHaveAttribute('data-playing', 'practice');
  await page.locator('[data-company] summary').click();
  await expect(page.locator('[data-day]')).not.toHaveAttribute('data-day', before ?? '');
  expect(await company(page)).toEqual(mine);
});

test('time that passes where a rehearsal was played is kept, and undoes nothing that others did', async ({
  page,
}) => {
  const wait = async () => {
    await page.locator('[data-company] summary').click();
    await page.locator('[data-wait="month"]').click();
  };
  // At the end that has made the company.
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await press(page, FLOW, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await wait();
  await expect.poll(() => company(page)).toMatchObject({ actionPack: 'bought', age: '31', day: 31 });
  // In the middle, after others have gone on.
  const mine: Account = { ...OPEN_ACCOUNT, actionPack: 'bought', payment: 'card' };
  await keep(page, mine);
  await page.goto('/en/rehearse/cancel-benefit/');
  await press(page, 'cancel-benefit', 'REPORT');
  await page.evaluate(
    (text) => localStorage.setItem('pcg:practice', text),
    encodeAccount({ ...mine, colleague: 'added' }),
  );
  await wait();
  await expect.poll(() => company(page)).toMatchObject({ colleague: 'added', age: '31', day: 31 });
});

for (const [width, height] of [
  [360, 740],
  [844, 390],
  [1280, 720],
] as const) {
  test(`all of the company’s card can be reached, ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await keep(page, { ...OPEN_ACCOUNT, actionPack: 'bought', payment: 'card' });
    for (const path of ['rehearse/add-user/', 'guides/action-pack/']) {
      await page.goto(`/en/${path}`);
      await page.locator('rehearsal-frame').first().scrollIntoViewIfNeeded();
      await expect(page.locator('rehearsal-frame').first()).toHaveAttribute('data-live');
      const card = page.locator('[data-company]').first();
      await card.locator('summary').click();
      const last = card.locator('[data-coach="reset"]');
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport({ ratio: 1 });
    }
  });
}

test('who sees no colour is told what belongs to the rehearsal, and which names are ours', async ({
  page,
}) => {
  await page.goto(
    '/en/rehearse/subscribe-action-pack/#play=3.newMember.OPEN_OFFERS.SUBSCRIBE.AGREE.ADD_PAYMENT',
  );
  await live(page, 'subscribe-action-pack');
  const devices = page.getByRole('group', { name: words('en').ui('coach.label'), exact: true });
  await expect(devices.locator('[data-device]')).not.toHaveCount(0);
  expect(await page.locator('[data-device]').count()).toBe(await devices.locator('[data-device]').count());
  const ours = page.locator('.screen .field[data-unnamed] > label, .screen .screen-button[data-unnamed]');
  const names = await ours.allTextContents();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) await expect(devices.locator('.devices-note').first()).toContainText(name.trim());
});
