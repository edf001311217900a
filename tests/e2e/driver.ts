import type { Locator, Page } from '@playwright/test';
import { controlsOf, eventsAt, tokenOf } from '../../src/practice/events.ts';
import type { FieldKind } from '../../src/practice/fields.ts';
import { type Flow, situationOf } from '../../src/practice/flow.ts';
import { placeId } from '../../src/practice/menu.ts';
import { PRACTICE_VALUES } from '../../src/practice/practice-values.ts';
import { replay } from '../../src/practice/replay.ts';
import type { Button } from '../../src/practice/screen.ts';
import type { FlowEvent, Situation } from '../../src/practice/vocabulary.ts';
import { expect, type Locale, tabTo, words } from './site.ts';

/** Something to type that a field reads as a given value, where the practice value does not. */
const TYPED: Partial<Record<FieldKind, Record<string, string>>> = {
  card: { real: '5500 0000 0000 0004' },
  email: { personal: 'kim@hotmail.com' },
  otherEmail: { same: PRACTICE_VALUES.email ?? '' },
  duns: { unknown: '987654321' },
};

const typed = (kind: FieldKind, wanted: string) =>
  TYPED[kind]?.[wanted] ?? PRACTICE_VALUES[kind] ?? 'Something';

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
  const text = [flow.version, scenario, ...log].join('.');
  await page.evaluate((play) => {
    location.hash = play;
  }, `play=${text}`);
  const { snapshot } = replay(flow, situationIn(flow, scenario), log);
  // Another way to the same state is another place: the log tells them apart. The page itself looks for it: what
  // `expect` does not find at once it looks for again only after a tenth of a second, which adds up over many jumps.
  await page
    .locator(`rehearsal-frame[data-flow="${id}"][data-log="${text}"][data-state="${String(snapshot.value)}"]`)
    .waitFor({ state: 'attached' });
  // The plain address says that nothing was pressed in the usual situation.
  const isUsual = log.length === 0 && scenario === Object.keys(flow.scenarios)[0];
  await expect(page).toHaveURL(({ hash }) => hash === `#play=${text}` || (isUsual && hash === ''));
}

/** The situation that a scenario of a flow describes. */
function situationIn(flow: Flow, scenario: string): Situation {
  const description = flow.scenarios[scenario];
  if (!description) throw new Error(`There is no scenario ${scenario}.`);
  return situationOf(flow, description);
}

const controlFor = (flow: Flow, state: string, event: FlowEvent): Button => {
  const screen = flow.screens[state];
  const control = screen && controlsOf<Button>(screen).find(({ send }) => send === event.type);
  if (!control) throw new Error(`Nothing sends ${event.type} on ${state}.`);
  return control;
};

/** What has to be opened before an entry of the menu or the gear can be seen, from the outermost. */
function waysTo({ to }: Button): string[] {
  if (!to) return [];
  const groups = to.path
    .slice(0, -1)
    .map((_, depth) => placeId({ ...to, path: to.path.slice(0, depth + 1) }));
  return [to.in, ...groups];
}

/** Opens what hides a control, by `[data-menu-open]` controls alone. */
export async function bringOut(frame: Locator, flow: Flow, state: string, event: FlowEvent) {
  for (const way of waysTo(controlFor(flow, state, event))) {
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

/** What the control that sends an event is called in the reader's language; nothing where an icon stands for it. */
function nameOf(flow: Flow, id: string, locale: Locale, state: string, event: FlowEvent): string | undefined {
  const { label, flow: textsOf } = words(locale);
  const own = textsOf(id);
  const screen = flow.screens[state];
  const button = controlFor(flow, state, event);
  if (screen?.refuses && event.type === 'GO_ON') return undefined;
  if (button.label === 'downArrow') return undefined;
  if (button.label) return label[button.label];
  if (button.to) return label[button.to.path.at(-1) ?? ''];
  const row = screen?.table?.rows.find(({ control }) => control === button);
  if (row) return row.label ? label[row.label] : own[`thing.${row.id}`];
  return own[`${state}.${event.type}`] ?? own[event.type];
}

/** The fields that go with an event. */
function fieldsOf(flow: Flow, state: string, event: FlowEvent) {
  const names = controlFor(flow, state, event).with ?? [];
  return (flow.screens[state]?.fields ?? []).filter((field) => names.includes(field.name));
}

/** Fills in the fields that go with an event, at once. */
async function fill(frame: Locator, flow: Flow, state: string, event: FlowEvent) {
  for (const { name, kind } of fieldsOf(flow, state, event)) {
    const wanted = String(event[name]);
    const field = frame.locator(`[data-field="${name}"]`);
    if (kind === 'choice') await frame.locator(`[data-field="${name}"][value="${wanted}"]`).check();
    else if (kind === 'list') await field.selectOption(wanted);
    else if (kind === 'tick') await field.setChecked(wanted === 'yes');
    else await field.fill(typed(kind, wanted));
  }
}

/** Fills in the fields that go with an event, with the keyboard alone. */
async function fillByKeyboard(page: Page, flow: Flow, state: string, event: FlowEvent) {
  for (const { name, kind, options = [] } of fieldsOf(flow, state, event)) {
    const wanted = String(event[name]);
    const selector = `[data-field="${name}"]`;
    await tabTo(page, selector);
    if (kind === 'choice') {
      const choice = page.locator(`${selector}[value="${wanted}"]`);
      await page.keyboard.press('Space');
      for (let presses = 0; !(await choice.isChecked()) && presses < options.length; presses += 1)
        await page.keyboard.press('ArrowDown');
      await expect(choice).toBeChecked();
    } else if (kind === 'list') {
      const list = page.locator(selector);
      for (let presses = 0; (await list.inputValue()) !== wanted && presses <= options.length; presses += 1)
        await page.keyboard.press('ArrowDown');
      await expect(list).toHaveValue(wanted);
    } else if (kind === 'tick') {
      if ((await page.locator(selector).isChecked()) !== (wanted === 'yes'))
        await page.keyboard.press('Space');
    } else await page.keyboard.insertText(typed(kind, wanted));
  }
}

/**
 * Plays a log in the page with the keyboard alone, pressing each control by the name it has in the reader's
 * language, and checks after each that the page stands where the machine does. Knows no flow.
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
    const { snapshot } = replay(flow, start, log.slice(0, index));
    const state = String(snapshot.value);
    const event = eventsAt(flow, snapshot).find((one) => tokenOf(one) === token);
    if (!event) throw new Error(`${id}: ${token} is not possible on ${state}.`);
    await expect(frame).toHaveAttribute('data-state', state);
    if (!flow.screens[state]?.refuses)
      await expect(frame.locator('.screen-heading')).toHaveText(own[`${state}.heading`] ?? '');
    for (const way of waysTo(controlFor(flow, state, event))) {
      if ((await frame.locator(`[data-menu-open="${way}"]:visible`).count()) === 0) continue;
      await tabTo(page, `rehearsal-frame [data-menu-open="${way}"]`);
      await page.keyboard.press('Enter');
    }
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
 * Covers every transition that a situation offers: goes on from where it stands as long as something untried is
 * there, then over the map's links to the next. Presses each control by its name.
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
      if (log?.join() !== todo.join()) await startFrom(page, id, flow, scenario, todo);
      await bringOut(frame, flow, from, event);
      await fill(frame, flow, from, event);
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
