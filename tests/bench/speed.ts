import { chromium, type Page } from '@playwright/test';
import FLOW from '../../src/flows/subscribe-action-pack/index.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { shortestRoutes } from '../../src/practice/routes.ts';
import { chromiumPath } from '../chromium.ts';
import { bringOut } from '../e2e/driver.ts';
import { serve } from '../serve.ts';
import { ROOT_SITE } from '../sites.ts';

/** Milliseconds: the fastest, the middle and the slowest of several runs. */
export interface Speed {
  least: number;
  middle: number;
  most: number;
}

/** A situation whose way holds no field, so that every step of it is one press. */
const SCENARIO = 'paymentOnFile';
const WAY =
  shortestRoutes(FLOW, situationOf(FLOW, FLOW.scenarios[SCENARIO] ?? {})).get('subscribed')?.log ?? [];

/** How long it takes from a press to when the next screen is painted. Runs in the page. */
const fromPressToScreen = (control: Element) =>
  new Promise<number>((resolve) => {
    const pressed = performance.now();
    new MutationObserver(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressed))),
    ).observe(control.closest('rehearsal-frame') as Element, { attributeFilter: ['data-state'] });
    (control as HTMLElement).click();
  });

const RUNS = 5;
/** A phone of the middle class is about four times slower than the machine that measures. */
const SLOWER = 4;

/** What is waited for, from the reader's act on. Each gives its milliseconds. */
const MEASURES: Record<string, (page: Page, url: string) => Promise<number>> = {
  'a rehearsal: from the address to live buttons': async (page, url) => {
    const started = performance.now();
    await page.goto(`${url}/en/rehearse/create-account/`);
    await page.locator('rehearsal-frame [data-event]:enabled').first().waitFor();
    return performance.now() - started;
  },
  'a rehearsal: from a press to the next screen, the slowest of a flow': async (page, url) => {
    await page.goto(`${url}/en/rehearse/${FLOW.machine.id}/#play=${FLOW.version}.${SCENARIO}`);
    const waits: number[] = [];
    const frame = page.locator('rehearsal-frame[data-live]');
    for (const type of WAY) {
      await frame.locator('.stage[data-ready]').waitFor();
      await bringOut(frame, FLOW, (await frame.getAttribute('data-state')) ?? '', { type });
      waits.push(await frame.locator(`[data-event="${type}"]`).evaluate(fromPressToScreen));
    }
    return Math.max(...waits);
  },
  'search: from the question to the first result': async (page, url) => {
    await page.goto(`${url}/en/search/`);
    await page.locator('main input[type="search"]').focus();
    const started = performance.now();
    await page.keyboard.insertText('renew');
    await page.locator('main [data-search-results] a').first().waitFor();
    return performance.now() - started;
  },
};

/** How long a reader waits, on a phone with nothing kept from before, from the files in dist/. */
export async function speed(): Promise<Record<string, Speed>> {
  const host = await serve(ROOT_SITE);
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const found: Record<string, Speed> = {};
  for (const [name, measure] of Object.entries(MEASURES)) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      times.push(Math.round(await measure(page, host.url)));
      await context.close();
    }
    const [least = 0, , middle = 0] = times.sort((a, b) => a - b);
    found[name] = { least, middle, most: times.at(-1) ?? 0 };
  }
  await browser.close();
  await host.stop();
  return found;
}
