// What few readers do with a page loads when they begin to: print it with its square, copy from it, copy the link to a
// section.
import { onceLoaded } from '../browser/once-loaded.ts';

const load = onceLoaded(() => import('./take-along.ts'));

document.addEventListener('click', ({ target }) => {
  const pressed = (target as Element).closest<HTMLElement>('[data-print], .heading-link');
  if (!pressed) return;
  load().then(
    ({ press }) => press(pressed),
    // It did not come: the page is printed without its square. The link of a heading has led there by itself.
    () => pressed.matches('[data-print]') && print(),
  );
});
// Where it does not come, text is copied as the browser does it.
document.addEventListener('selectionchange', () => void load().catch(() => {}), { once: true });

// Who presses something, or opens a dialog, moves the focus. Where this does not come, a dialog's button and Escape still
// close it.
addEventListener('focusin', () => void import('./presses.ts').catch(() => {}), { once: true });
