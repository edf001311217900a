import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';

/** What the bar can say; the words are in the page. */
export type Said = 'loading' | 'shown' | 'failed';

const parts = document.querySelector<HTMLTemplateElement>('[data-compare-parts]');
const part = (selector: string) =>
  document.importNode(parts?.content.querySelector<HTMLElement>(selector) as HTMLElement, true);

/** What readers of the page call each of the other languages. */
const names: Readonly<Partial<Record<Locale, string>>> = JSON.parse(parts?.dataset.names ?? '{}');
/** A text with the name of a language in it. */
const named = (text: string, other: Locale) => fill(text, { name: names[other] ?? other });

/** As many letters of a block as tell it from its neighbours by ear. */
const TOLD = 30;

/** What is no part of a block's own text, or not shown to everyone. */
const APART = 'button, .visually-hidden, .alert-title, [data-answer]';

/** What a block begins with. */
function beginningOf(block: Element): string {
  const own = block.cloneNode(true) as Element;
  for (const apart of own.querySelectorAll(APART)) apart.remove();
  const text = own.textContent.replace(/\s+/g, ' ').trim();
  return text.length > TOLD ? `${text.slice(0, TOLD)}…` : text;
}

/** A button that shows the counterpart of a block, where one at a time is shown: named by what the block begins with. */
export function showButton(other: Locale, block: Element): HTMLElement {
  const button = part('.compare-show');
  const label = button.getAttribute('aria-label') ?? '';
  button.setAttribute('aria-label', fill(label, { name: names[other] ?? other, what: beginningOf(block) }));
  return button;
}

const bar = part('.compare-bar');
const status = bar.querySelector('[role=status]');
const again = bar.querySelector<HTMLElement>('[data-again]');
const stop = bar.querySelector<HTMLElement>('[data-stop]');

/**
 * Says in a row of the page's header what is compared, or that it does not come. The header measures itself: what
 * sticks below it, or is jumped to, keeps clear of the row.
 */
export function say(said: Said, other: Locale): void {
  if (!bar.isConnected) document.querySelector('.site-header')?.append(bar);
  status?.replaceChildren(named(parts?.dataset[said] ?? '', other));
  if (again) again.hidden = said !== 'failed';
}

/** Takes the row away. */
export const hide = () => bar.remove();

/** Calls back when a button of the bar is pressed. */
export function onPress(pressed: { again: () => void; stop: () => void }): void {
  again?.addEventListener('click', () => {
    // It goes while the page is asked for again; the focus does not go with it.
    stop?.focus();
    pressed.again();
  });
  stop?.addEventListener('click', pressed.stop);
}
