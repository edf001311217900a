/** How many changes are under way. */
let changing = 0;

/**
 * Changes an element, and leaves what is read below it where it is. Browsers do so too, but not all, and those that do
 * not always: Chromium lets the page jump now and then, when it was scrolled just before.
 */
export async function keepBelow(element: Element, change: () => void | Promise<void>): Promise<void> {
  const { style } = document.documentElement;
  const { height } = element.getBoundingClientRect();
  changing += 1;
  style.setProperty('overflow-anchor', 'none');
  await change();
  const now = element.getBoundingClientRect();
  const grown = now.height - height;
  if (Math.min(now.bottom, now.bottom - grown) < 0) scrollBy({ top: grown, behavior: 'instant' });
  changing -= 1;
  if (!changing) style.removeProperty('overflow-anchor');
}
