import type { Page } from '@playwright/test';
import { flowEvents, tokenOf } from '../../src/flows/events.ts';
import { FIELDS } from '../../src/flows/fields.ts';
import type { Flow } from '../../src/flows/flow.ts';
import { replay } from '../../src/flows/replay.ts';
import { expect, type Locale, tabTo, words } from './site.ts';

/** Something to type that a field reads as a given value. */
const TYPED: Record<string, Record<string, string>> = {
  card: { practice: FIELDS.card.practice, real: '5500 0000 0000 0004' },
};

/**
 * Plays a log in the page with the keyboard alone, pressing each button by the name it has in the reader's
 * language, and checks after each that the page stands where the machine does. Knows no flow.
 */
export async function playByKeyboard(
  page: Page,
  locale: Locale,
  id: string,
  flow: Flow,
  input: unknown,
  log: string[],
) {
  const events = flowEvents(flow.screens);
  const { label, flow: textsOf } = words(locale);
  const own = textsOf(id);
  const frame = page.locator(`rehearsal-frame[data-flow="${id}"]`);
  const { states } = replay(flow.machine, input, events, log);

  for (const [index, token] of log.entries()) {
    const state = states[index] ?? '';
    const screen = flow.screens[state];
    const event = events.find((one) => tokenOf(one) === token);
    const button = screen?.buttons.find(({ send }) => send === event?.type);
    await expect(frame).toHaveAttribute('data-state', state);
    await expect(frame.locator('.screen-heading')).toHaveText(own[`${state}.heading`] ?? '');
    if (!button || !event) throw new Error(`${id}: no button sends ${token} on ${state}.`);

    for (const name of button.with ?? []) {
      const kind = screen?.fields?.find((field) => field.name === name)?.kind ?? '';
      await tabTo(page, `[data-field="${name}"]`);
      await page.keyboard.type(TYPED[kind]?.[String(event[name])] ?? '');
    }
    await tabTo(page, `rehearsal-frame [data-event="${event.type}"]`);
    const named = button.label
      ? [button.label]
          .flat()
          .map((key) => label[key])
          .join(' > ')
      : own[`${state}.${event.type}`];
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(named);
    await page.keyboard.press('Enter');
  }
  await expect(frame).toHaveAttribute('data-state', states.at(-1) ?? '');
}
