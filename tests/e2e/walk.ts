// Walks all of a flow by pressing its controls, from inside the page: so many presses, each asked for from outside,
// would take most of the time of all tests.
import type { Flow } from '../../src/practice/flow.ts';
import { replay } from '../../src/practice/replay.ts';
import { LONGEST_WAIT } from './limits.ts';
import { type Jump, jumpTo, type Move, movesAfter, situationIn } from './moves.ts';
import type { Locale, Page } from './site.ts';

/** A move, and where it begins when that is somewhere else than where the last one has led. */
interface Walked extends Move {
  jump?: Jump;
}

/**
 * Covers every transition that a situation offers: goes on from where it stands as long as something untried is
 * there, then over the map's links to the next. Presses each control by its name.
 *
 * @returns the transitions that were walked, as `state EVENT → state`
 * @throws what went wrong first
 */
export async function walkEverything(
  page: Page,
  locale: Locale,
  id: string,
  flow: Flow,
  scenario: string,
): Promise<Set<string>> {
  const start = situationIn(flow, scenario);
  const walked = new Set<string>();
  const walk: Walked[] = [];
  const seen = new Set<string>();
  const queue: (readonly string[])[] = [[]];
  let log: readonly string[] | undefined;
  while (queue.length > 0) {
    const todo = queue.shift() ?? [];
    const { value, context } = replay(flow, start, todo).snapshot;
    const key = JSON.stringify([value, context]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const move of movesAfter(locale, id, flow, start, todo)) {
      queue.push(move.log);
      if (walked.has(move.name)) continue;
      walked.add(move.name);
      walk.push({
        ...move,
        ...(log?.join() !== todo.join() && { jump: jumpTo(flow, scenario, todo) }),
      });
      log = move.log;
    }
  }
  const problem = await page.evaluate(walkInPage, { id, walk, limit: LONGEST_WAIT });
  if (problem) throw new Error(problem);
  return walked;
}

/** In the page: makes the moves, as a reader with a keyboard does. Gives what went wrong first, in words. */
async function walkInPage({ id, walk, limit }: { id: string; walk: readonly Walked[]; limit: number }) {
  const frame = document.querySelector<HTMLElement>(`rehearsal-frame[data-flow="${id}"]`);
  if (!frame) return 'There is no rehearsal.';
  const all = <E extends HTMLElement>(selector: string) => [...frame.querySelectorAll<E>(selector)];

  /** Waits until something holds, and says whether it came to. */
  const comes = async (holds: () => boolean) => {
    for (const end = performance.now() + limit; !holds(); await new Promise((next) => setTimeout(next)))
      if (performance.now() > end) return false;
    return true;
  };

  const isSeen = (element?: HTMLElement) => element?.checkVisibility({ visibilityProperty: true }) ?? false;

  /** Presses what can be seen and takes the focus. By a key: a control that is grayed out can be pressed too. */
  const press = (control: HTMLElement | undefined) => {
    if (!control || !isSeen(control)) return false;
    control.focus();
    if (document.activeElement !== control) return false;
    control.click();
    return true;
  };

  /** Types as a keyboard does: what listens to the field is told. */
  const type = (field: HTMLElement | undefined, value: string) => {
    if (!field) return;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
  };

  for (const { name, jump, openers, fillings, event, called, to } of walk) {
    if (jump) {
      location.hash = `play=${jump.log}`;
      if (!(await comes(() => frame.dataset.log === jump.log && jump.addresses.includes(location.hash))))
        return `${name}: a link to ${jump.log} leads to ${frame.dataset.log}, at ${location.hash}`;
    }
    const control = () => all(`[data-event="${event}"]`)[0];
    const closed = new Set(openers);
    const opener = () =>
      all('[data-menu-open]').find((one) => closed.has(one.dataset.menuOpen ?? '') && isSeen(one));
    while (!isSeen(control())) {
      if (!(await comes(() => isSeen(control()) || opener() !== undefined)))
        return `${name}: its control cannot be seen`;
      const way = isSeen(control()) ? undefined : opener();
      closed.delete(way?.dataset.menuOpen ?? '');
      if (way && !press(way)) return `${name}: ${way.textContent} cannot be pressed`;
    }
    for (const { name: field, kind, value } of fillings) {
      const inputs = all<HTMLInputElement>(`[data-field="${field}"]`);
      const [input] = inputs;
      if (kind === 'choice') press(inputs.find((one) => one.value === value));
      else if (kind !== 'tick') type(input, value);
      else if (input?.checked !== (value === 'yes')) press(input);
    }
    const text = control()?.textContent;
    if (called && text !== called) return `${name}: its control is called “${text}”, not “${called}”`;
    const { log } = frame.dataset;
    if (!press(control())) return `${name}: its control cannot be pressed`;
    if (!(await comes(() => frame.dataset.state === to && frame.dataset.log !== log)))
      return `${name}: led to ${frame.dataset.state}, with the log ${frame.dataset.log}`;
  }
  return undefined;
}
