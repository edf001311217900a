// What few readers do with a page loads when they begin to: print it, copy from it, copy the link to a section.
const load = () => import('./take-along.ts');

document.addEventListener('click', ({ target }) => {
  const pressed = (target as Element).closest<HTMLElement>('[data-print], .heading-link');
  if (pressed) load().then(({ press }) => press(pressed));
});
document.addEventListener('selectionchange', load, { once: true });

export {};
