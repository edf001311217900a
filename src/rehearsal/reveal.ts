/**
 * Brings a rehearsal into view: the step that it stands on where the guide is beside it, else the coach's bar first;
 * and in it the control that leads on. Where the bar is above the screen, the heading, which has the focus, comes first.
 */
export function reveal(frame: HTMLElement): void {
  const around = frame.closest<HTMLElement>('[data-rehearsal]');
  const step = around?.querySelector('[aria-current="step"]');
  const find = (selector: string) => frame.querySelector(selector);
  // What is not drawn goes nowhere. The heading and the control stand clear of the bar: their scroll margins tell its height.
  const into = (element: Element | null, block: ScrollLogicalPosition = 'nearest') =>
    element?.scrollIntoView({ block, behavior: 'instant' });
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const isBeside = around && step && getComputedStyle(around).display === 'grid';
  if (isBeside) into(step);
  else if (topOf(frame) < 0 || topOf(frame) > innerHeight / 4) into(frame, 'start');
  find('.rehearsal')?.scrollTo(0, 0);
  into(find('[data-next]'));
  if (!isBeside) into(find('.screen-heading'));
}
