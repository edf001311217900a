// Both names of a control in the text of a guide: the other language's name stands behind each label.
import type { Locale } from '../i18n/locales.ts';
import { choose, chosenFor, namesIn } from './names.ts';

const page = document.documentElement.lang as Locale;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-both-names]')];
const labels = () => [...document.querySelectorAll<HTMLElement>('.prose .label[data-label]')];

/** Counts the choices: names that arrive after the next one are not put in. */
let turn = 0;

async function show(other: Locale | undefined) {
  turn += 1;
  const mine = turn;
  for (const button of buttons)
    button.setAttribute('aria-pressed', String(button.dataset.bothNames === other));
  // Those of a rehearsal in the guide are the rehearsal's own.
  for (const name of document.querySelectorAll('.prose .label + .other-name')) name.remove();
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
    // Without them the guide is as it was: the button says that they are not on.
    for (const button of buttons) button.setAttribute('aria-pressed', 'false');
  }
}

/** A button of the guide was pressed: the names come, or go. */
export function toggle(button: HTMLElement): void {
  const isOn = button.getAttribute('aria-pressed') === 'true';
  choose(isOn ? undefined : (button.dataset.bothNames as Locale));
}

document.addEventListener('names', (event) => void show((event as CustomEvent<Locale | undefined>).detail));

const wanted = chosenFor(
  page,
  buttons.map(({ dataset }) => dataset.bothNames ?? ''),
);
if (wanted && labels().length > 0) void show(wanted);
