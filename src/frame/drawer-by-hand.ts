// The drawer in a browser without popovers (before Chrome 114, Safari 17 and Firefox 125): see Sidebar.css.
import { BESIDE, cover } from './drawer.ts';

const drawer = document.getElementById('contents');
const opener = document.querySelector<HTMLElement>('.menu-button');
const closer = drawer?.querySelector<HTMLElement>('.close-button');

function setOpen(open: boolean): void {
  if (drawer?.hasAttribute('data-open') === open) return;
  drawer?.toggleAttribute('data-open', open);
  cover(open);
  (open ? closer : opener)?.focus();
}

opener?.addEventListener('click', () => setOpen(true));
closer?.addEventListener('click', () => setOpen(false));
drawer?.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) setOpen(false);
});
drawer?.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') setOpen(false);
});
// Not at every change of size: a phone's own bar that goes away is one too.
matchMedia(BESIDE).addEventListener('change', () => setOpen(false));
addEventListener('pagehide', () => setOpen(false));
