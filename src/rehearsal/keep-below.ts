/**
 * Changes an element, and leaves what is read below it where it is. Browsers do so too, but not all, and those that do
 * not always: Chromium lets the page jump now and then, when it was scrolled just before. What they have done by then
 * is not done twice.
 */
export function keepBelow(element: Element, change: () => void): void {
  const { bottom } = element.getBoundingClientRect();
  change();
  const now = element.getBoundingClientRect().bottom;
  if (Math.min(bottom, now) < 0) scrollBy({ top: now - bottom, behavior: 'instant' });
}
