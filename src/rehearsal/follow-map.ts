/** Scrolls the map's drawing so that the marked place is in its middle; the page stays where it is. */
export function followMap(): void {
  const drawing = document.querySelector('[data-map="drawing"]');
  const place = drawing?.querySelector('[aria-current]');
  if (!drawing || !place) return;
  const inner = place.getBoundingClientRect();
  const outer = drawing.getBoundingClientRect();
  drawing.scrollBy(
    inner.x - outer.x + (inner.width - outer.width) / 2,
    inner.y - outer.y + (inner.height - outer.height) / 2,
  );
}
