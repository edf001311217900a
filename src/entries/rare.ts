// What few readers ask for. Loads at the first press, or at once where the page is about it.
import '../offline/always.ts';
import '../progress/kept.ts';
import '../share/report.ts';
import { keep } from '../offline/panel.ts';
import { resetAndSay } from '../progress/reset.ts';
import { copyFrom } from '../share/copy.ts';

/** Does what a control marked with `data-later` says. */
export function press(control: HTMLElement): void {
  if (control.dataset.copyFrom) void copyFrom(control, control.dataset.copyFrom);
  else if (control.matches('[data-offline-on]')) void keep();
  else if (control.matches('[data-practice-reset]')) resetAndSay();
}
