/** Where the page begins to be seen: below the bar on top, which may grow by a row. */
const edge = () => Math.max(0, document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0);

/** Changes the page above and around what is being read, and leaves that, and the focus, where they are. */
export function keepPlace(blocks: readonly HTMLElement[], change: () => void): void {
  const focused = document.activeElement;
  const from = (block: HTMLElement) => block.getBoundingClientRect().top - edge();
  const top = edge();
  const read = blocks.find((block) => block.getBoundingClientRect().bottom > top);
  const before = read && from(read);
  change();
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
  // At its very top the page is seen as a whole, not one block of it.
  if (scrollY > 0 && read && before !== undefined)
    scrollBy({ top: from(read) - before, behavior: 'instant' });
}
