// Plays a flow with the keyboard alone.
import type { Flow } from '../../src/practice/flow.ts';
import { replay } from '../../src/practice/replay.ts';
import type { Situation } from '../../src/practice/vocabulary.ts';
import { frameOf } from './driver.ts';
import { type Filling, movesAfter } from './moves.ts';
import { expect, type Locale, type Page, tabTo, words } from './site.ts';

/**
 * Plays a log in the page, pressing each control by the name it has in the reader's language, and checks after each
 * that the page stands where the machine does. Knows no flow.
 *
 * @param from how much of the log the page has played already
 */
export async function playByKeyboard(
  page: Page,
  locale: Locale,
  id: string,
  flow: Flow,
  start: Situation,
  log: readonly string[],
  from = 0,
) {
  const own = words(locale).flow(id);
  const frame = frameOf(page, id);
  for (const [index, token] of log.entries()) {
    if (index < from) continue;
    const move = movesAfter(locale, id, flow, start, log.slice(0, index)).find(
      (one) => one.log.at(-1) === token,
    );
    if (!move) throw new Error(`${id}: ${token} is not possible after ${log.slice(0, index)}.`);
    const there = page.locator(`rehearsal-frame[data-flow="${id}"][data-state="${move.from}"]`);
    if (flow.screens[move.from]?.refuses) await there.waitFor();
    else await expect(there.locator('.screen-heading')).toHaveText(own(`${move.from}.heading`));
    for (const opener of move.openers) {
      if ((await frame.locator(`[data-menu-open="${opener}"]:visible`).count()) === 0) continue;
      await tabTo(page, `rehearsal-frame [data-menu-open="${opener}"]`);
      await page.keyboard.press('Enter');
    }
    for (const filling of move.fillings) await fill(page, filling);
    const focused = await tabTo(page, `rehearsal-frame [data-event="${move.event}"]`);
    if (move.called) expect(focused).toBe(move.called);
    await page.keyboard.press('Enter');
  }
  await expect(frame).toHaveAttribute('data-state', String(replay(flow, start, log).snapshot.value));
}

/** Fills in a field. */
async function fill(page: Page, { name, kind, value, options }: Filling) {
  const selector = `[data-field="${name}"]`;
  await tabTo(page, selector);
  if (kind === 'choice') {
    const choice = page.locator(`${selector}[value="${value}"]`);
    await page.keyboard.press('Space');
    for (let presses = 0; !(await choice.isChecked()) && presses < options; presses += 1)
      await page.keyboard.press('ArrowDown');
    await expect(choice).toBeChecked();
  } else if (kind === 'list') {
    const list = page.locator(selector);
    for (let presses = 0; (await list.inputValue()) !== value && presses <= options; presses += 1)
      await page.keyboard.press('ArrowDown');
    await expect(list).toHaveValue(value);
  } else if (kind === 'tick') {
    if ((await page.locator(selector).isChecked()) !== (value === 'yes')) await page.keyboard.press('Space');
  } else await page.keyboard.insertText(value);
}
