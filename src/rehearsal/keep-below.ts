const nextFrame = () => new Promise(requestAnimationFrame);

/** Waits until the page has stood still for two frames: whatever is put into it would end a scroll that is under way. */
async function standsStill(): Promise<void> {
  for (let calm = 0, at = scrollY; calm < 2; at = scrollY) {
    await nextFrame();
    calm = scrollY === at ? calm + 1 : 0;
  }
}

/**
 * Changes an element once the page stands still, and leaves what is read below it where it is. Browsers do so too, but
 * not all, and those that do not always: Chromium lets the page jump now and then, when it was scrolled just before.
 * What they have done by then is not done twice.
 *
 * @returns settles when the change is made; changes are made in the order in which they were asked for
 */
export async function keepBelow(element: Element, change: () => unknown): Promise<void> {
  await standsStill();
  const { bottom } = element.getBoundingClientRect();
  change();
  const now = element.getBoundingClientRect().bottom;
  if (Math.min(bottom, now) < 0) scrollBy({ top: now - bottom, behavior: 'instant' });
}
