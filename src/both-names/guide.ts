// Both names of a control in the text of a guide: the other language's name stands behind each label.
import { onChangeElsewhere } from '../browser/storage.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { STORAGE } from '../site/keys.ts';
import { choose, chosenFor, namesIn } from './names.ts';

export { choose };

const page = document.documentElement.lang as Locale;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-both-names]')];
const labels = () => [...document.querySelectorAll<HTMLElement>('.prose .label[data-label]')];

/** Counts the choices: names that arrive after the next one are not put in. */
let turn = 0;

/** @param asked whether the reader has just asked for them, and not on an earlier page */
async function show(other: Locale | undefined, asked: boolean) {
  turn += 1;
  const mine = turn;
  for (const button of buttons)
    button.setAttribute('aria-pressed', String(button.dataset.bothNames === other));
  // Those of a rehearsal in the guide are the rehearsal's own.
  for (const name of document.querySelectorAll('.prose .label + .other-name')) name.remove();
  say('');
  if (!other) return;
  try {
    const names = await namesIn(other);
    if (mine !== turn) return;
    for (const label of labels()) {
      const name = document.createElement('span');
      name.className = 'other-name';
      name.lang = other;
      name.textContent = names[label.dataset.label ?? ''] ?? '';
      label.after(name);
    }
  } catch {
    if (mine !== turn) return;
    // What cannot be had is no choice: the next pages would ask for it in vain. A choice that has been of use before is
    // kept, for it may come again. Either way the buttons say that the names are not on, and a press asks once more.
    if (asked) choose(undefined);
    else for (const button of buttons) button.setAttribute('aria-pressed', 'false');
    say(notLoaded(other));
  }
}

let said = '';

/** Says something in the page's place for it, or takes back what it said there itself. */
function say(text: string) {
  const notice = document.querySelector('[data-notice]');
  if (notice && (text || notice.textContent === said)) notice.textContent = text;
  said = text;
}

/** That a language could not be loaded, in the words that a comparison has for it. */
function notLoaded(other: Locale): string {
  const words = document.querySelector<HTMLElement>('[data-compare-parts]')?.dataset;
  const names: Readonly<Partial<Record<Locale, string>>> = JSON.parse(words?.names ?? '{}');
  return fill(words?.failed ?? '', { name: names[other] ?? other });
}

document.addEventListener('names', ({ detail }) => void show(detail, true));

/** Shows what has been chosen, here or elsewhere. */
function follow() {
  const offered = buttons.map(({ dataset }) => dataset.bothNames ?? '');
  if (labels().length > 0) void show(chosenFor(page, offered), false);
}

onChangeElsewhere(STORAGE.names, follow);
follow();
