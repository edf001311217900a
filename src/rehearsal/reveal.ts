/**
 * Brings a rehearsal into view: the step that it stands on where the guide is beside it, else the coach's bar first;
 * and in it the control that leads on.
 */
export function reveal(frame: HTMLElement): void {
  const around = frame.closest<HTMLElement>('[data-rehearsal]');
  const isBeside = around?.querySelector('.step') && getComputedStyle(around).display === 'grid';
  const step = around?.querySelector<HTMLElement>('[aria-current="step"]');
  if (isBeside && step) step.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  else {
    const bar = frame.querySelector('[data-coach-bar]') ?? frame;
    const { top, bottom } = bar.getBoundingClientRect();
    const heading = frame.querySelector('.screen-heading') ?? frame;
    const isOut =
      top < 0 ||
      frame.getBoundingClientRect().top > innerHeight / 4 ||
      heading.getBoundingClientRect().top < bottom;
    if (isOut) frame.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
  frame.querySelector('.rehearsal')?.scrollTo({ top: 0, behavior: 'instant' });
  const control = frame.querySelector('[data-next]');
  if (control?.checkVisibility?.()) control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
