// The contents: a column beside the page, or a drawer over it where the window is narrow. The browser opens and closes
// the drawer by itself; this keeps the reader in it while it is open.

import { pressAgain } from '../browser/press-again.ts';

/** From here on the contents stand beside the page (Sidebar.css). */
export const BESIDE = '(min-width: 62rem)';

const drawer = document.getElementById('contents');

/** While the drawer covers the page, what lies under it cannot be reached. */
export function cover(covered: boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>('body > :not(.shell), main'))
    element.inert = covered;
}

if (drawer && 'popover' in drawer) {
  const close = () => drawer.togglePopover(false);
  const closer = drawer.querySelector('button');
  // The focus must not stay in what is covered. In the page, an engine without popovers would scroll down to it.
  if (closer) closer.autofocus = true;
  // Before, not after: the button that takes the focus back must be reachable by then.
  drawer.addEventListener('beforetoggle', ({ newState }) => cover(newState === 'open'));
  drawer.addEventListener('toggle', ({ newState }) => {
    // The browser gives the focus back only from inside the drawer: past its last link, nothing had it.
    if (newState === 'closed' && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.menu-button')?.focus();
  });
  // A section chosen in the drawer: the drawer has done its work.
  drawer.addEventListener('click', ({ target }) => (target as Element).closest('a') && close());
  matchMedia(BESIDE).addEventListener('change', close);
  addEventListener('pagehide', close);
} else void pressAgain(import('./drawer-by-hand.ts'), '.menu-button');
