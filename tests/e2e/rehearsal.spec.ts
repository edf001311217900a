import { test as loose } from '@playwright/test';
import { transitionsOf } from '../../src/checks/flows/transitions.ts';
import { shortestRoutes } from '../../src/practice/routes.ts';
import { press as pressIn, startFrom } from './driver.ts';
import { holdBack } from './hold-back.ts';
import { playByKeyboard } from './keyboard.ts';
import { situationIn } from './moves.ts';
import { drawn, expect, FLOWS, LOCALE_TAGS, type Page, test, unpaint, words } from './site.ts';
import { walkEverything } from './walk.ts';

const FLOW = 'subscribe-action-pack';
const ALONE = `/en/rehearse/${FLOW}/`;
const frame = `rehearsal-frame[data-flow="${FLOW}"]`;
const press = (page: Page, ...events: string[]) => pressIn(page, FLOW, ...events);
const tool = (page: Page, name: string, flow = FLOW) =>
  page.locator(`rehearsal-frame[data-flow="${flow}"] [data-coach="${name}"]`);

/** Chooses a situation among the tools. */
async function choose(page: Page, scenario: string, flow = FLOW) {
  await tool(page, 'scenario', flow).click();
  await page.locator(`rehearsal-frame[data-flow="${flow}"] [data-scenario="${scenario}"]`).click();
}

const live = (page: Page, flow = FLOW) =>
  expect(page.locator(`rehearsal-frame[data-flow="${flow}"]`)).toHaveAttribute('data-live', '');

for (const [id, flow] of Object.entries(FLOWS)) {
  for (const locale of LOCALE_TAGS) {
    test(`${id} in ${locale}: the shortest way to each outcome with the keyboard alone`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`/${locale}/rehearse/${id}/`);
      await live(page, id);
      await unpaint(page);
      for (const scenario of Object.keys(flow.scenarios)) {
        const start = situationIn(flow, scenario);
        const routes = shortestRoutes(flow, start);
        // Where ways part, the second goes on from there: each press of each way is made once in a situation.
        const walked = new Set<string>();
        for (const state of Object.values(flow.machine.states).filter(({ type }) => type === 'final')) {
          const route = routes.get(state.key);
          if (!route) continue;
          let from = route.log.length;
          while (from > 0 && !walked.has(route.log.slice(0, from).join())) from -= 1;
          for (const end of route.log.keys()) walked.add(route.log.slice(0, end + 1).join());
          await startFrom(page, id, flow, scenario, route.log.slice(0, from));
          await playByKeyboard(page, locale, id, flow, start, route.log, from);
          const end = flow.screens[state.key]?.end ?? 'stopped';
          await expect(page.locator(`rehearsal-frame[data-end="${end}"] .coach-progress`)).toHaveText(
            words(locale).ui(`coach.end.${end}`),
          );
          await expect(page.locator('[data-ending]')).toBeVisible();
        }
      }
    });
  }

  test(`${id}: every transition can be walked by pressing buttons`, async ({ page }) => {
    test.setTimeout(120_000);
    const walked = new Set<string>();
    await page.goto(`/en/rehearse/${id}/`);
    await live(page, id);
    await unpaint(page);
    for (const scenario of Object.keys(flow.scenarios))
      for (const name of await walkEverything(page, 'en', id, flow, scenario)) walked.add(name);
    const all = Object.values(flow.machine.states).flatMap((state) =>
      transitionsOf(state).map(({ event, targets: [to] }) => `${state.key} ${event} → ${to}`),
    );
    expect([...walked].sort()).toEqual([...new Set(all)].sort());
  });
}

test('beside its steps it marks the step, and a step can be shown', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/guides/action-pack/');
  const pair = page.locator(`[data-rehearsal="${FLOW}"]`);
  const current = pair.locator('.step[aria-current="step"]');
  await pair.locator('[data-show="review"]').click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'review');
  await expect(current).toHaveAttribute('data-at', 'review');
  await expect(pair.locator('.screen-heading')).toBeFocused();
  await press(page, 'BUY');
  await expect(current).toHaveAttribute('data-at', 'confirmed');
  await expect(page).toHaveURL(/action-pack\/$/);
});

test('a new screen takes the focus to its heading, but not on page load', async ({ page }) => {
  await page.goto(ALONE);
  await live(page);
  await expect(page.locator('.screen-heading')).not.toBeFocused();
  await press(page, 'OPEN_OFFERS');
  await expect(page.locator('.screen-heading')).toBeFocused();
  await page.locator(`${frame} [data-coach="back"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
  await expect(page.locator('.screen-heading')).toBeFocused();
});

for (const width of [1280, 390])
  test(`who asks where a control is finds it in sight, with the focus on it, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(ALONE);
    await live(page);
    const control = page.locator(`${frame} [data-event="OPEN_OFFERS"]`);
    await tool(page, 'show').click();
    await expect(control).toBeFocused();
    await expect(control).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator(frame)).toHaveAttribute('data-state', 'offers');
    // The menu says which of its entries the new screen is.
    await expect(page.locator(`${frame} .shell-menu [aria-current]`)).toHaveText(words('en').label('offers'));
  });

test('what is read below a rehearsal stays in place when that comes to life, without the browser’s help', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/guides/action-pack/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule('* { overflow-anchor: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  const heading = page.locator('#cancel');
  const height = () => page.locator(frame).evaluate((element) => element.clientHeight);
  await page.evaluate(() => {
    location.hash = 'cancel';
  });
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(200);
  const [place, before] = [await heading.boundingBox(), await height()];
  // Its script has come: before that, nothing listens.
  await expect(page.locator(frame)).toHaveAttribute('data-picture', '');
  await page.locator(frame).dispatchEvent('pointerdown');
  await live(page);
  expect(await height()).not.toBe(before);
  // The page is moved by whole pixels.
  expect(Math.abs(((await heading.boundingBox())?.y ?? 0) - (place?.y ?? 0))).toBeLessThanOrEqual(1);
});

// Something fails on purpose: the browser’s console is not quiet.
loose('a rehearsal that breaks at once says so in the place of its picture', async ({ page }) => {
  await page.route(`**/texts/${FLOW}.*.json`, async (route) => {
    const response = await route.fetch();
    const texts = await response.json();
    for (const screen of Object.values<{ buttons: unknown }>(texts.screens)) screen.buttons = null;
    await route.fulfill({ response, json: texts });
  });
  await page.goto(ALONE);
  await expect(page.locator(`${frame} [role="alert"]:visible`)).toContainText(words('en').ui('shell.broken'));
  await expect(page.locator(`${frame} [data-loading]`)).toBeHidden();
});

test('what is wrong with a field is wrong until it is written on', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.newMember.OPEN_OFFERS.SUBSCRIBE.AGREE`);
  await press(page, 'ADD_PAYMENT', 'SAVE_CARD');
  const field = page.locator('[data-field][placeholder]').first();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.locator('[data-practice-fill]').click();
  await expect(field).not.toHaveAttribute('aria-invalid');
  await field.fill('');
  await press(page, 'SAVE_CARD');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
});

test('a step that is shown gives back what was played', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE');
  await page.locator(`[data-rehearsal="${FLOW}"] [data-show="offers"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'offers');
  await page.locator(`${frame} [data-coach="bring-back"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'payment');
});

test('a run that another tab forgot says so', async ({ page, context }) => {
  await page.goto(ALONE);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'ADD_PAYMENT');
  await page.locator('[data-practice-fill]').click();
  await press(page, 'SAVE_CARD', 'BUY', 'CLOSE');
  await expect(page.locator(frame)).toHaveAttribute('data-end', 'done');
  await page.goto('/en/rehearse/software-benefit/');
  await pressIn(page, 'software-benefit', 'OPEN_LIST');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'list');
  const other = await context.newPage();
  await other.goto('/en/privacy/');
  await other.locator('[data-forget-all]').click();
  await expect(other.locator('[data-forgotten]')).not.toBeEmpty();
  await expect(page.locator('.coach-notice')).toHaveText(words('en').ui('said.wasReset'));
});

test('a run is forgotten when another tab deletes everything, also where no company was kept yet', async ({
  page,
  context,
}) => {
  await page.goto(ALONE);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  const other = await context.newPage();
  await other.goto('/en/privacy/');
  await other.locator('[data-forget-all]').click();
  await expect(other.locator('[data-forgotten]')).not.toBeEmpty();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain('OPEN_OFFERS');
});

test('undo goes back one screen, start over to the first', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE');
  await page.locator(`${frame} [data-coach="back"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  await page.locator(`${frame} [data-coach="start-over"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
  await expect(page.locator(`${frame} [data-coach="back"]`)).toBeDisabled();
});

test('a link to a place in it leads there where its guide is open already', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await press(page, 'OPEN_OFFERS');
  await page.evaluate((flow) => {
    location.hash = `play=${flow}/3.newMember.OPEN_OFFERS.SUBSCRIBE`;
  }, FLOW);
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  await expect(page).toHaveURL(/\/guides\/action-pack\/$/);
});

test('and where its own page is open, with the flow before the place or without', async ({ page }) => {
  await page.goto(ALONE);
  await press(page, 'OPEN_OFFERS');
  for (const [before, log, state] of [
    [`${FLOW}/`, 'OPEN_OFFERS.SUBSCRIBE', 'terms'],
    ['', 'OPEN_OFFERS.SUBSCRIBE.AGREE', 'payment'],
  ] as const) {
    await page.evaluate((place) => {
      location.hash = `play=${place}`;
    }, `${before}3.newMember.${log}`);
    await expect(page.locator(frame)).toHaveAttribute('data-state', state);
  }
});

test('it survives a reload, and the browser’s Back walks its screens', async ({ page }) => {
  await page.goto('/en/');
  await page.goto(ALONE);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE');
  await page.reload();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'payment');
  await expect(page.locator('.coach-notice')).toHaveText(words('en').ui('said.restored'));
  await page.goBack();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  await page.goBack();
  await page.goBack();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
  await page.goForward();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'offers');
  await expect(page).toHaveTitle(/Step 2 of 7.*Rehearse/);
});

test('Back after the purchase says what it means and buys nothing twice', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await live(page);
  // Screen readers tell what changes in an element that was there before.
  const heard = await page.locator(`${frame} .coach-notice [role="status"]`).elementHandle();
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY');
  await page.goBack();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'review');
  await expect(page.locator('.coach-notice')).toHaveText(words('en').ui('said.backAfterPayment'));
  expect(await heard?.evaluate((status) => status.isConnected && status.textContent)).toBe(
    words('en').ui('said.backAfterPayment'),
  );
});

test('an earlier answer can be changed, and the later ones stay as far as they fit', async ({ page }) => {
  const coach = words('en').ui;
  const notice = page.locator('.coach-notice');
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY');

  const change = async (answer: number) => {
    await tool(page, 'more').click();
    await page.locator(`[data-change="${answer}"]`).click();
  };
  await change(2);
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  await expect(page.locator('.screen-heading')).toBeFocused();
  await expect(notice).toHaveText(coach('said.backAfterPayment'));
  await press(page, 'AGREE');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'confirmed');
  await expect(notice).toHaveText(coach('said.kept'));

  await change(3);
  await press(page, 'ADD_PAYMENT');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'paymentDetails');
  // The later answers wait until both ways meet again.
  await page.locator('[data-practice-fill]').click();
  await press(page, 'SAVE_CARD');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'confirmed');
  await expect(notice).toHaveText(coach('said.kept'));
});

test('Back leads to where one was before changing an answer', async ({ page }) => {
  await page.goto(ALONE);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE');
  await tool(page, 'more').click();
  await page.locator('[data-change="2"]').click();
  await expect(page.locator('.coach-notice')).toHaveText(words('en').ui('said.changing'));
  await page.goBack();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'payment');
});

test('a card number is never kept, and a real one is refused with the reason', async ({ page }) => {
  const real = '5500 0000 0000 0004';
  await page.goto(ALONE);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'ADD_PAYMENT');
  await press(page, 'SAVE_CARD');
  const field = page.locator('[data-field="card"]');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.field-error')).toHaveText(words('en').ui('field.error.empty'));
  await field.fill('12 ab');
  await press(page, 'SAVE_CARD');
  await expect(page.locator('.field-error')).toHaveText(words('en').ui('field.error.notACard'));
  await expect(field).toHaveValue('12 ab');
  await field.fill(real);
  await press(page, 'SAVE_CARD');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'cardRefused');
  const kept = await page.evaluate(() =>
    JSON.stringify([
      { ...sessionStorage },
      { ...localStorage },
      location.href,
      history.state,
      document.documentElement.outerHTML,
    ]),
  );
  expect(kept).not.toContain('5500');
  await press(page, 'TRY_AGAIN');
  await expect(field).toHaveValue('');
  await page.locator('[data-practice-fill]').click();
  await press(page, 'SAVE_CARD');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'review');
});

test('where copying is not possible the link is shown instead, and nothing else changes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto(ALONE);
  await press(page, 'OPEN_OFFERS');
  await page.locator('[data-coach="copy-link"]').click();
  await expect(page.locator('.coach-link')).toHaveValue(/#play=3\.newMember\.OPEN_OFFERS$/);
  await expect(page.locator('.coach-notice')).toHaveText(words('en').ui('coach.copyFailed'));
  await press(page, 'SUBSCRIBE');
  await expect(page.locator('.coach-link')).toHaveCount(0);
  await expect(page.locator('.coach-notice')).toHaveText('');
});

test('a shared link leads to the same screen', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('/zh-CN/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'ADD_PAYMENT');
  await page.locator(`${frame} [data-coach="copy-link"]`).click();
  await expect(page.locator(`${frame} .coach-notice`)).toHaveText(words('zh-CN').ui('coach.copied'));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.locator(frame)).toHaveAttribute('data-state', 'paymentDetails');
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await other.close();
  await context.close();
});

for (const [what, fragment, state] of [
  ['cut short', '3.newMember.OPEN_OFFERS.SUBSC', 'offers'],
  ['with a step that is not possible', '3.newMember.OPEN_OFFERS.BUY.CLOSE', 'offers'],
  ['of another version', '99.newMember.OPEN_OFFERS', 'home'],
  ['of an unknown scenario', '3.nobody.OPEN_OFFERS', 'home'],
  ['that holds markup', '3.newMember.%3Cimg src=x onerror=alert(1)%3E', 'home'],
  ['that holds nothing', '', 'home'],
] as const) {
  test(`a link ${what} stops where it still fits and says so`, async ({ page }) => {
    await page.goto(`${ALONE}#play=${fragment}`);
    await expect(page.locator('.coach-notice')).toHaveText(words('en').ui('said.cut'));
    await expect(page.locator(frame)).toHaveAttribute('data-state', state);
    await expect(page.locator('main img')).toHaveCount(0);
  });
}

test('a tampered store does no harm', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate((flow) => sessionStorage.setItem(`pcg:rehearsal:${flow}`, '3.newMember.<b>x'), FLOW);
  await page.goto(ALONE);
  await expect(page.locator('.coach-notice')).toHaveText(words('en').ui('said.cut'));
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
});

for (const locale of LOCALE_TAGS) {
  const own = { en: 'option.en', 'zh-CN': 'option.zhCn', 'zh-TW': 'option.zhTw' }[locale];

  test(`in ${locale} the coach says to choose the language of the page`, async ({ page }) => {
    await page.goto(`/${locale}/rehearse/software-benefit/#play=3.bought.OPEN_LIST.OPEN_ROW.GET_KEYS`);
    const stage = page.locator('rehearsal-frame[data-flow="software-benefit"]');
    await expect(stage).toHaveAttribute('data-state', 'language');
    await expect(stage.locator('.coach-line')).toContainText(words(locale).text('rehearsal')(own));
  });
}

test('another scenario starts again from its own situation', async ({ page }) => {
  await page.goto(ALONE);
  await choose(page, 'wrongRole');
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'notAllowed');
  await press(page, 'GO_ON', 'SUBSCRIBE');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
  // The list says which it is.
  await tool(page, 'scenario').click();
  await expect(page.locator(`${frame} [data-scenario][aria-pressed="true"]`)).toHaveAttribute(
    'data-scenario',
    'wrongRole',
  );
});

test('a step that this situation does not pass is shown in one that does', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await choose(page, 'paymentOnFile');
  await page.locator(`[data-rehearsal="${FLOW}"] [data-show="paymentDetails"]`).click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'paymentDetails');
});

for (const locale of LOCALE_TAGS) {
  test(`without a script the guide in ${locale} holds every step and a picture of the first screen`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale}/guides/action-pack/`);
    await expect(page.locator('.step')).not.toHaveCount(0);
    for (const step of await page.locator('.step[data-at]').all()) await expect(step).toBeVisible();
    await expect(page.locator(`${frame} .screen-heading`)).toHaveText(
      words(locale).flow(FLOW)('home.heading'),
    );
    await expect(page.locator(`${frame} [data-menu-open]`).first()).toBeDisabled();
    await expect(page.locator('.step-show').first()).toBeHidden();
    await expect(page.getByText(words(locale).ui('rehearse.noScript')).first()).toBeVisible();
    await context.close();
  });
}

test('what is bought in one rehearsal is there in the next, until the practice account is reset', async ({
  page,
}) => {
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await expect(page.locator('.summary')).toBeVisible();
  await page.goto('/zh-TW/rehearse/turn-off-auto-renewal/');
  await expect(page.locator('.stage')).toHaveAttribute('data-playing', 'practice');
  const off = ['OPEN_OFFERS', 'OPEN_SUBSCRIPTION', 'TURN_OFF', 'TURN_ON_AGAIN', 'DONE'];
  await pressIn(page, 'turn-off-auto-renewal', ...off);
  await page.goto('/zh-TW/rehearse/renew-action-pack/');
  await expect(page.locator('.stage')).toHaveAttribute('data-playing', 'practice');
  // What was bought today cannot be renewed today: a year passes, and the reader is told.
  await expect(page.locator('.coach-bar [data-added]')).toContainText(
    words('zh-TW').flow('renew-action-pack')('added.age.366'),
  );
  await page.locator('[data-company] summary').click();
  await expect(page.locator('[data-day]')).toHaveAttribute('data-day', '2021-03-20');
  await page.locator('[data-company] summary').click();
  await pressIn(page, 'renew-action-pack', 'OPEN_OFFERS', 'OPEN_SUBSCRIPTION', 'RENEW');
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'order');
  await page.reload();
  await expect(page.locator('rehearsal-frame')).toHaveAttribute('data-state', 'order');
  await page.locator('[data-company] summary').click();
  await page.locator('[data-coach="reset"]').click();
  await expect(page.locator('.stage')).toHaveAttribute('data-playing', 'expired');
  await expect(page.locator('[data-coach="reset"]')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('pcg:practice'))).toBeNull();
});

test('a rehearsal that was opened but not played goes on from what is bought later', async ({ page }) => {
  await page.goto('/en/rehearse/cancel-action-pack/');
  await live(page, 'cancel-action-pack');
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await page.goto('/en/rehearse/cancel-action-pack/');
  await expect(page.locator('.stage')).toHaveAttribute('data-playing', 'practice');

  await page.goto('/en/rehearse/');
  await page.locator('[data-practice-reset]').click();
  await expect(page.locator('[data-practice-said]')).toHaveText(words('en').ui('coach.wasReset'));
  await page.goto('/en/rehearse/cancel-action-pack/');
  await expect(page.locator('.stage')).not.toHaveAttribute('data-playing', 'practice');
});

test('a link to the end of a rehearsal buys nothing for whoever opens it', async ({ page }) => {
  await page.goto(`${ALONE}#play=3.paymentOnFile.OPEN_OFFERS.SUBSCRIBE.AGREE.NEXT.BUY.CLOSE`);
  await expect(page.locator('.summary')).toBeVisible();
  await page.reload();
  await expect(page.locator('.summary')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('pcg:practice'))).toBeNull();
});

test('what was bought stays when a rehearsal is finished from a situation of its own', async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.getItem('pcg:practice') ?? '');
  await page.goto(`${ALONE}#play=3.paymentOnFile`);
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await expect(page.locator('.summary')).toBeVisible();
  const before = await stored();
  await page.goto('/en/rehearse/renew-membership/#play=3.accountOpen');
  await pressIn(page, 'renew-membership', 'GO_OVER', 'RENEW', 'RENEW');
  await expect(page.locator('.summary')).toBeVisible();
  const after = await stored();
  // One fact has changed: the membership.
  expect([...after].filter((value, index) => value !== before[index])).toHaveLength(1);
});

test('what is bought beside one procedure is there beside the next, on the same page', async ({ page }) => {
  await page.goto('/en/guides/action-pack/');
  const next = page.locator('rehearsal-frame[data-flow="turn-off-auto-renewal"]');
  await next.scrollIntoViewIfNeeded();
  await live(page, 'turn-off-auto-renewal');
  await expect(next.locator('.stage')).toHaveAttribute('data-playing', 'renewalOn');
  await page.locator(frame).scrollIntoViewIfNeeded();
  await choose(page, 'paymentOnFile');
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'BUY', 'CLOSE');
  await expect(next.locator('.stage')).toHaveAttribute('data-playing', 'practice');
  await expect(page.locator(`${frame} .screen-heading`)).toBeFocused();
  await next.locator('[data-company] summary').click();
  await next.locator('[data-coach="reset"]').click();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
});

test('being led to the end by the map changes nothing', async ({ page }) => {
  await page.goto(ALONE);
  await press(page, 'OPEN_OFFERS');
  await page.locator('[data-map="list"] [data-place="subscribed"]').click();
  await expect(page.locator('.summary')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('pcg:practice'))).toBeNull();
});

test('a tampered practice account is no account', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('pcg:practice', '<img src=x onerror=alert(1)>'));
  await page.goto(ALONE);
  await expect(page.locator('.stage')).toHaveAttribute('data-playing', 'newMember');
});

test('two mistakes are listed, each leads to its field, and what was typed stays', async ({ page }) => {
  await page.goto('/en/rehearse/add-user/#play=3.newColleague.OPEN_USERS.ADD_USER');
  await live(page, 'add-user');
  const form = page.locator('rehearsal-frame form');
  await form.locator('[data-field="name"]').fill('Lee Gu');
  await form.locator('[data-field="email"]').fill('lee');
  await page.locator('[data-event="ADD"]').click();
  await expect(page.locator('.field-errors')).toBeFocused();
  await expect(page.locator('.field-errors li')).toHaveCount(3);
  // Read once, where the focus goes: no alert says the same over it, with the names of no fields.
  await expect(form.locator('[role="alert"]')).toHaveCount(0);
  await expect(page.locator('.field-errors')).toHaveAccessibleName(words('en').ui('field.errors'));
  await expect(form.locator('[data-field="name"]')).toHaveValue('Lee Gu');
  await page.locator('.field-errors a').first().click();
  await expect(form.locator('[data-field="email"]')).toBeFocused();
  await expect(form.locator('[data-field="email"]')).toHaveValue('lee');
  for (const [field, error] of [
    ['email', 'notAnEmail'],
    ['agent', 'empty'],
    ['admin', 'empty'],
  ])
    await expect(form.locator(`[data-field="${field}"]`)).toHaveAccessibleDescription(
      words('en').ui(`field.error.${error}`),
    );
});

test('what is filled in for the reader leaves what they typed, and they go on from the first field', async ({
  page,
}) => {
  await page.goto('/en/rehearse/add-user/#play=3.newColleague.OPEN_USERS.ADD_USER');
  await live(page, 'add-user');
  const field = (name: string) => page.locator(`rehearsal-frame form [data-field="${name}"]`);
  await field('name').fill('Ada Byron');
  await page.locator('[data-practice-fill]').click();
  await expect(field('email')).toHaveValue(/@/);
  await expect(field('name')).toHaveValue('Ada Byron');
  await expect(field('name')).toBeFocused();
});

test('roles picked before the first answer are played with, later ones from the start', async ({ page }) => {
  await page.goto(ALONE);
  await live(page);
  await page.locator('.alone-before > summary').click();
  const pick = async (role: string) => {
    await page.locator('.alone [data-roles="open"]').first().click();
    await page.locator(`dialog [data-role][value="${role}"]`).click();
    await page.keyboard.press('Escape');
  };
  await pick('sales-agent');
  await expect(page.locator('.company-who')).toContainText(words('en').role('sales-agent'));
  await press(page, 'OPEN_OFFERS');
  await pick('billing-admin');
  await expect(page.locator('.company-who')).not.toContainText(words('en').role('billing-admin'));
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'offers');
  await page.goBack();
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'home');
  await expect(page.locator('.company-who')).toContainText(words('en').role('sales-agent'));
  await press(page, 'OPEN_OFFERS');
  await page.locator('[data-coach="start-over"]').click();
  await expect(page.locator('.company-who')).toContainText(words('en').role('billing-admin'));
});

test('with the reader’s own roles the rehearsal refuses, tells whom to ask, and goes on as one who may', async ({
  page,
}) => {
  await page.goto('/zh-CN/');
  await page.evaluate(() => localStorage.setItem('pcg:roles', 'sales-agent,billing-admin'));
  await page.goto(`/zh-CN/rehearse/${FLOW}/`);
  await expect(page.locator('.company-who')).toContainText(words('zh-CN').role('sales-agent'));
  await press(page, 'OPEN_OFFERS', 'SUBSCRIBE');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'notAllowed');
  await expect(page.locator('.screen')).toContainText(words('zh-CN').role('mpn-partner-admin'));
  await expect(page.locator('.screen a')).toHaveAttribute('href', /\/zh-CN\/guides\/missing-button\/$/);
  await press(page, 'GO_ON', 'SUBSCRIBE');
  await expect(page.locator(frame)).toHaveAttribute('data-state', 'terms');
});

for (const [script, button] of [
  ['element', 'again'],
  ['mount', 'reload'],
] as const)
  test(`where the script of rehearsals does not come (${script}), the picture says so and a fresh page brings it`, async ({
    page,
  }) => {
    await page.route(`**/${script}.*.js`, (route) => route.abort('aborted'));
    await page.goto(`${ALONE}#play=3.newMember.OPEN_OFFERS`);
    await expect(page.locator(`${frame} [data-failed]`)).toBeVisible();
    await expect(page.locator(`${frame} .screen-heading`)).toBeVisible();
    await page.unroute(`**/${script}.*.js`);
    const loaded = page.waitForEvent('load');
    await page.locator(`[data-${button}]`).click();
    await loaded;
    await expect(page.locator(frame)).toHaveAttribute('data-state', 'offers');
    await expect(page.locator(`${frame} [data-failed]`)).toBeHidden();
  });

test('where the texts of a rehearsal never come, the picture says so, and they come when asked for again', async ({
  page,
}) => {
  await page.clock.install();
  await page.route(`**/texts/${FLOW}.*.json`, () => {});
  await page.goto(ALONE);
  await expect(page.locator(`${frame} [data-stage]`)).toHaveAttribute('aria-busy', 'true');
  await page.clock.fastForward('01:00');
  await expect(page.locator(`${frame} [data-failed]`)).toBeVisible();
  await page.unroute(`**/texts/${FLOW}.*.json`);
  await page.locator('[data-again]').click();
  await live(page);
  await expect(page.locator(`${frame} [data-failed]`)).toBeHidden();
});

test('where a rehearsal that is still below the window cannot come, the reader stays where they read', async ({
  page,
}) => {
  await page.route(`**/texts/${FLOW}.*.json`, (route) => route.abort('aborted'));
  await page.goto('/en/guides/action-pack/');
  const first = page.locator(frame).first();
  // Its top stands some way below the window, near enough to be loaded.
  const at = await first.evaluate((element) => {
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - innerHeight - 200, behavior: 'instant' });
    return scrollY;
  });
  await expect(first.locator('[data-failed]')).not.toHaveAttribute('hidden');
  await drawn(page);
  expect(await page.evaluate(() => scrollY)).toBe(at);
});

/** Holds a file back until it is let through. */
async function hold(page: Page, file: string): Promise<() => void> {
  const release = await holdBack(page, file);
  return release;
}

test('a press on the icon of a control is made once the script is there', async ({ page }) => {
  const release = await hold(page, '**/element.*.js');
  await page.goto(ALONE);
  const opener = page.locator(`${frame} [data-menu-open]`, { has: page.locator('.icon') }).first();
  const name = await opener.getAttribute('data-menu-open');
  await opener.locator('.icon').dispatchEvent('click');
  release();
  await live(page);
  await expect(page.locator(`${frame} [data-menu-open="${name}"]`)).toHaveCount(0);
});

test('a step that is asked for before the script comes is shown, whatever is clicked meanwhile', async ({
  page,
}) => {
  const release = await hold(page, '**/element.*.js');
  await page.goto('/en/guides/action-pack/');
  await page.locator('[data-show="offers"]').first().click();
  await page.locator('h1').click();
  release();
  await expect(page.locator(frame).first()).toHaveAttribute('data-state', 'offers');
});

test('what opens by itself stays open when the script comes', async ({ page }) => {
  const release = await hold(page, '**/element.*.js');
  await hold(page, '**/mount.*.js');
  await page.goto(ALONE);
  await page.locator('[data-company] > summary').click();
  const company = page.locator('[data-company]');
  await expect(company).toHaveAttribute('open', '');
  release();
  await page.waitForFunction(() => customElements.get('rehearsal-frame'));
  await expect(page.locator(`${frame} [data-stage]`)).toHaveAttribute('aria-busy', 'true');
  await expect(company).toHaveAttribute('open', '');
});
