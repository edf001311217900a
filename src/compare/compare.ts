// A guide beside another language, block by block. Loads when a reader asks for it; the address says what is compared.
import type { Locale } from '../i18n/locales.ts';
import { comparedIn, comparing } from './address.ts';
import { hide, onPress, say, showButton } from './bar.ts';
import styles from './compare.css?inline';
import { counterpartOf } from './counterpart.ts';
import { keepPlace } from './keep-place.ts';
import { pairUp } from './pair-up.ts';
import { blocksOf, pageAt } from './read-page.ts';
import { setBeside } from './set-beside.ts';

const blocks = blocksOf(document);
const elements = blocks.map(({ element }) => element);
const menuButtons = [...document.querySelectorAll<HTMLElement>('[data-compare]')];

/** A window in which one counterpart at a time is shown. */
const small = matchMedia('(max-width: 30rem)');

/** The language that is compared, or is about to be. */
let other: Locale | undefined;
/** Counts what was asked for: the reader may have gone on, back, or asked again before an answer comes. */
let asked = 0;
let pairs: { button: HTMLElement; counterpart: HTMLElement; undo: () => void }[] = [];

// The page's security policy lets no style element in; a rule of its own sheets is none. It is one `@layer` rule.
const sheet = [...document.styleSheets].at(-1);
sheet?.insertRule(styles, sheet.cssRules.length);

const isOpen = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true';

/** Shows what the window has room for: all counterparts, or those that were asked for. */
function fit() {
  // A printed page is no small window: it holds what was shown.
  if (matchMedia('print').matches) return;
  for (const { button, counterpart } of pairs) counterpart.hidden = small.matches && !isOpen(button);
}

function clear() {
  for (const { undo } of pairs) undo();
  pairs = [];
}

function show(from: Document, locale: Locale) {
  pairs = pairUp(blocks, blocksOf(from)).map(([own, theirs]) => {
    const counterpart = counterpartOf(theirs.element, locale);
    const button = showButton(locale, own.element);
    button.addEventListener('click', () => {
      button.setAttribute('aria-expanded', String(!isOpen(button)));
      fit();
    });
    return { button, counterpart, undo: setBeside(own.element, counterpart, button) };
  });
  fit();
}

async function load(locale: Locale) {
  asked += 1;
  const question = asked;
  keepPlace(elements, () => {
    clear();
    say('loading', locale);
  });
  const address = document.querySelector<HTMLAnchorElement>(`[data-language="${locale}"]`)?.pathname ?? '';
  try {
    const from = await pageAt(address, locale);
    if (question !== asked) return;
    keepPlace(elements, () => show(from, locale));
    say(pairs.length > 0 ? 'shown' : 'failed', locale);
  } catch {
    if (question === asked) say('failed', locale);
  }
}

/** Does what the address says. */
function follow() {
  const wanted = comparedIn(
    location.search,
    menuButtons.map(({ dataset }) => dataset.compare),
  );
  if (wanted === other) return;
  other = wanted;
  for (const button of menuButtons)
    button.setAttribute('aria-pressed', String(button.dataset.compare === other));
  if (other) return void load(other);
  asked += 1;
  keepPlace(elements, () => {
    clear();
    hide();
  });
}

/** Goes to the same address with another language beside the page's, or with none: Back leads to what was before. */
export function choose(locale: Locale | undefined): void {
  if (locale === other) return;
  history.pushState(null, '', location.pathname + comparing(location.search, locale) + location.hash);
  follow();
}

onPress({
  again: () => other && void load(other),
  stop: () => {
    choose(undefined);
    // The button is gone: the menu is where to go on.
    menuButtons[0]?.closest('details')?.querySelector('summary')?.focus({ preventScroll: true });
  },
});
addEventListener('popstate', follow);
small.addEventListener('change', fit);
follow();
