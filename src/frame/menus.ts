// The header's menus are <details>: this closes one when another opens, on Escape and on a click elsewhere.
const menus = [...document.querySelectorAll<HTMLDetailsElement>('details[data-menu]')];

const closeAllBut = (kept?: Node | null) => {
  for (const menu of menus) if (!kept || !menu.contains(kept)) menu.open = false;
};

document.addEventListener('click', ({ target }) => closeAllBut(target as Node));
document.addEventListener('focusin', ({ target }) => closeAllBut(target as Node));
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  const open = menus.find((menu) => menu.open);
  closeAllBut();
  open?.querySelector('summary')?.focus();
});

// A section chosen in the drawer: the drawer has done its work.
const drawer = document.getElementById('contents');
drawer?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') && drawer.matches(':popover-open'))
    drawer.hidePopover();
});
