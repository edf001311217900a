import type { Page } from '@playwright/test';
import { eventsAt, tokenOf } from '../../src/practice/events.ts';
import type { FieldKind } from '../../src/practice/fields.ts';
import type { Flow } from '../../src/practice/flow.ts';
import { PRACTICE_VALUES } from '../../src/practice/practice-values.ts';
import { replay } from '../../src/practice/replay.ts';
import type { FlowEvent, Situation } from '../../src/practice/vocabulary.ts';
import { expect, type Locale, tabTo, words } from './site.ts';

/** Something to type that a field reads as a given value, where the practice value does not. */
const TYPED: Partial<Record<FieldKind, Record<string, string>>> = {
  card: { real: '5500 0000 0000 0004' },
  email: { personal: 'kim@hotmail.com' },
  otherEmail: { same: PRACTICE_VALUES.email },
  duns: { unknown: '987654321' },
};

const frameOf = (page: Page, id: string) => page.locator(`rehearsal-frame[data-flow="${id}"]`);

/** Starts a rehearsal that is running from a scenario and some events, as a link of its map does. */
export async function startFrom(
  page: Page,
  id: string,
  flow: Flow,
  scenario: string,
  log: readonly string[] = [],
) {
  await page.evaluate(
    (play) => {
      location.hash = play;
    },
    `play=${[flow.version, scenario, ...log].join('.')}`,
  );
  await expect(page).not.toHaveURL(/#play/);
  await expect(frameOf(page, id).locator('.screen-heading')).toBeFocused();
}

/** What the button that sends an event is called in the reader's language. */
function nameOf(flow: Flow, id: string, locale: Locale, state: string, event: FlowEvent): string | undefined {
  const { label, flow: textsOf } = words(locale);
  const own = textsOf(id);
  const screen = flow.screens[state];
  const button = screen?.buttons.find(({ send }) => send === event.type);
  if (!button) throw new Error(`${id}: no button sends ${event.type} on ${state}.`);
  if (screen?.refuses && event.type === 'GO_ON') return undefined;
  return button.label
    ? [button.label]
        .flat()
        .map((key) => label[key])
        .join(' > ')
    : (own[`${state}.${event.type}`] ?? own[event.type]);
}

/** The fields that go with an event. */
function fieldsOf(flow: Flow, state: string, event: FlowEvent) {
  const screen = flow.screens[state];
  const names = screen?.buttons.find(({ send }) => send === event.type)?.with ?? [];
  return (screen?.fields ?? []).filter((field) => names.includes(field.name));
}

/** Fills in the fields that go with an event, at once. */
async function fill(page: Page, flow: Flow, state: string, event: FlowEvent) {
  for (const { name, kind, options } of fieldsOf(flow, state, event)) {
    const wanted = String(event[name]);
    if (options) await page.locator(`[data-field="${name}"][value="${wanted}"]`).check();
    else await page.locator(`[data-field="${name}"]`).fill(TYPED[kind]?.[wanted] ?? PRACTICE_VALUES[kind]);
  }
}

/** Fills in the fields that go with an event, with the keyboard alone. */
async function fillByKeyboard(page: Page, flow: Flow, state: string, event: FlowEvent) {
  for (const { name, kind, options } of fieldsOf(flow, state, event)) {
    const wanted = String(event[name]);
    if (options) {
      await tabTo(page, `[data-field="${name}"]`);
      const choice = page.locator(`[data-field="${name}"][value="${wanted}"]`);
      await page.keyboard.press('Space');
      for (let presses = 0; !(await choice.isChecked()) && presses < options.length; presses += 1)
        await page.keyboard.press('ArrowDown');
      await expect(choice).toBeChecked();
    } else {
      await tabTo(page, `[data-field="${name}"]`);
      await page.keyboard.insertText(TYPED[kind]?.[wanted] ?? PRACTICE_VALUES[kind]);
    }
  }
}

/**
 * Plays a log in the page with the keyboard alone, pressing each button by the name it has in the reader's
 * language, and checks after each that the page stands where the machine does. Knows no flow.
 */
export async function playByKeyboard(
  page: Page,
  locale: Locale,
  id: string,
  flow: Flow,
  start: Situation,
  log: readonly string[],
) {
  const own = words(locale).flow(id);
  const frame = frameOf(page, id);
  for (const [index, token] of log.entries()) {
    const { snapshot } = replay(flow, start, log.slice(0, index));
    const state = String(snapshot.value);
    const event = eventsAt(flow, snapshot).find((one) => tokenOf(one) === token);
    if (!event) throw new Error(`${id}: ${token} is not possible on ${state}.`);
    await expect(frame).toHaveAttribute('data-state', state);
    if (!flow.screens[state]?.refuses)
      await expect(frame.locator('.screen-heading')).toHaveText(own[`${state}.heading`] ?? '');
    await fillByKeyboard(page, flow, state, event);
    await tabTo(page, `rehearsal-frame [data-event="${event.type}"]`);
    const named = nameOf(flow, id, locale, state, event);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (named) expect(focused).toBe(named);
    await page.keyboard.press('Enter');
  }
  await expect(frame).toHaveAttribute('data-state', String(replay(flow, start, log).snapshot.value));
}

/**
 * Covers every transition that a situation offers: goes along untried ones as long as there are any, then over
 * the map's links to the next. Presses each button by its name.
 *
 * @returns the transitions that were walked, as `state EVENT → state`
 */
export async function walkEverything(
  page: Page,
  locale: Locale,
  id: string,
  flow: Flow,
  scenario: string,
  start: Situation,
): Promise<Set<string>> {
  const walked = new Set<string>();
  const frame = frameOf(page, id);
  const edgesAt = (log: readonly string[]) => {
    const { snapshot } = replay(flow, start, log);
    return eventsAt(flow, snapshot).map((event) => {
      const next = [...log, tokenOf(event)];
      const [from, to] = [String(snapshot.value), String(replay(flow, start, next).snapshot.value)];
      return { event, from, to, next, name: `${from} ${event.type} → ${to}` };
    });
  };
  const seen = new Set<string>();
  const queue: string[][] = [[]];
  let log: readonly string[] | undefined;
  while (queue.length > 0) {
    const todo = queue.shift() ?? [];
    const { snapshot } = replay(flow, start, todo);
    const key = JSON.stringify([snapshot.value, snapshot.context]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { event, from, to, next, name } of edgesAt(todo)) {
      queue.push(next);
      if (walked.has(name)) continue;
      walked.add(name);
      if (log?.join() !== todo.join()) {
        await startFrom(page, id, flow, scenario, todo);
        await expect(frame).toHaveAttribute('data-state', from);
      }
      await fill(page, flow, from, event);
      const button = frame.locator(`[data-event="${event.type}"]`);
      const named = nameOf(flow, id, locale, from, event);
      if (named) await expect(button).toHaveText(named);
      // By the keyboard: a control that is grayed out can be pressed too.
      await button.press('Enter');
      await expect(frame, name).toHaveAttribute('data-state', to);
      log = next;
    }
  }
  return walked;
}
