// The header's menus are <details>: this closes one when another opens, on Escape and on a click elsewhere.
const menus = [...document.querySelectorAll<HTMLDetailsElement>('details[data-menu]')];

const closeAllBut = (kept: Node | null = null) => {
  for (const menu of menus) menu.open &&= menu.contains(kept);
};

/** Closes the menu that is open; the focus goes to its button. */
export function closeMenu(): void {
  const open = menus.find((menu) => menu.open);
  closeAllBut();
  open?.querySelector('summary')?.focus();
}

document.addEventListener('click', ({ target }) => closeAllBut(target as Node));
document.addEventListener('focusin', ({ target }) => closeAllBut(target as Node));
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeMenu();
});
// A page that is left through a menu is shown again by Back as it was left: with the menu closed.
addEventListener('pagehide', () => closeAllBut());
