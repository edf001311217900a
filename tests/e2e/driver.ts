import type { Locator, Page } from '@playwright/test';
import type { Flow } from '../../src/practice/flow.ts';
import { replay } from '../../src/practice/replay.ts';
import type { FlowEvent } from '../../src/practice/vocabulary.ts';
import { jumpTo, openersOf, situationIn } from './moves.ts';
import { expect } from './site.ts';

/** A page, or what a frame of it holds. */
type Place = Pick<Page, 'locator'>;

export const frameOf = (page: Place, id: string) => page.locator(`rehearsal-frame[data-flow="${id}"]`);

/** Starts a rehearsal that is running from a scenario and some events, as a link of its map does. */
export async function startFrom(
  page: Page,
  id: string,
  flow: Flow,
  scenario: string,
  log: readonly string[] = [],
) {
  const { log: text, addresses } = jumpTo(flow, scenario, log);
  await page.evaluate((play) => {
    location.hash = play;
  }, `play=${text}`);
  const { snapshot } = replay(flow, situationIn(flow, scenario), log);
  // Another way to the same state is another place: the log tells them apart. The page itself looks for it: what
  // `expect` does not find at once it looks for again only after a tenth of a second, which adds up over many jumps.
  await page
    .locator(`rehearsal-frame[data-flow="${id}"][data-log="${text}"][data-state="${String(snapshot.value)}"]`)
    .waitFor({ state: 'attached' });
  await expect(page).toHaveURL(({ hash }) => addresses.includes(hash));
}

/** Opens what hides a control, by `[data-menu-open]` controls alone. */
export async function bringOut(frame: Locator, flow: Flow, state: string, event: FlowEvent) {
  for (const way of openersOf(flow, state, event)) {
    const opener = frame.locator(`[data-menu-open="${way}"]:visible`);
    if ((await opener.count()) > 0) await opener.first().press('Enter');
  }
}

/**
 * Presses controls one after the other. One that cannot be seen is brought out by pressing `[data-menu-open]`
 * controls alone, as a reader who looks for it would.
 */
export async function press(page: Place, id: string, ...events: string[]) {
  const frame = frameOf(page, id);
  for (const event of events) {
    const control = frame.locator(`[data-event="${event}"]`);
    const tried = new Set<string>();
    await expect(frame).toHaveAttribute('data-live', '');
    while (!(await control.isVisible())) {
      const openers = await frame.locator('[data-menu-open]:visible').all();
      const ways = await Promise.all(openers.map((one) => one.getAttribute('data-menu-open')));
      const way = ways.find((one) => one !== null && !tried.has(one));
      if (way === undefined || way === null) break;
      tried.add(way);
      await frame.locator(`[data-menu-open="${way}"]:visible`).first().click();
    }
    await control.click();
  }
}
