// Controls marked with `data-later` load their work at the first press; a link marked so takes along the section that the
// address names: at the foot of a page, where it stands, the last one is in view whatever one has read.
import { isAtWork } from '../browser/fresh-page.ts';
import { onceLoaded } from '../browser/once-loaded.ts';
import { pressAgain } from '../browser/press-again.ts';

/** What a page that is about it holds, and only it answers to. */
const WAITS = '[data-forget], [data-forget-all], button[data-send]';

const rare = onceLoaded(() => import('./rare.ts'));
const load = () =>
  rare().catch(() => ({
    // It did not come: a text is shown where it lies, and a fresh page may bring the rest. Without a network, neither.
    press: ({ dataset }: HTMLElement) =>
      !isAtWork() && navigator.onLine && location.assign(dataset.copyFrom ?? ''),
  }));

// The page is about it, or says what is kept for reading offline to someone who keeps the site.
const keeps = navigator.serviceWorker?.controller;
if (document.querySelector(`[data-later=now]${keeps ? ', [data-offline]' : ''}`))
  void pressAgain(rare(), WAITS);

document.addEventListener('click', ({ target }) => {
  const control = (target as Element).closest<HTMLAnchorElement>('[data-later]');
  if (control?.href) control.hash = location.hash;
  else if (control) void load().then(({ press }) => press(control));
});
