/**
 * Draws a better answer to the same question under a reader who may be in the middle of the one that stands there: what
 * they chose stays chosen, what they scrolled to stays in view, and a focus stays on the same button, or goes to the
 * field. The first option was chosen for them: what comes first now takes its place. What is being pressed is not
 * taken from under the finger: the answer waits until it is let go.
 *
 * @param choose chooses an option by its place
 * @param draw puts the answer in place of what was there
 */
export function stay(
  input: HTMLElement,
  results: HTMLElement,
  choose: (at: number, intoView: boolean) => void,
  draw: () => void,
): void {
  if (results.querySelector(':active')) {
    requestAnimationFrame(() => stay(input, results, choose, draw));
    return;
  }
  const options = () => [...results.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  const { scrollTop } = results;
  const chosen = options().find((option, at) => at > 0 && option.matches('[aria-selected=true]'));
  const focused = results.querySelector<HTMLElement>(':focus');

  draw();
  const at = options().findIndex(({ href }) => href === chosen?.href);
  if (at > 0) choose(at, false);
  if (focused) {
    input.focus();
    [...results.querySelectorAll('button')]
      .find(
        ({ className, dataset }) =>
          className === focused.className && dataset.filter === focused.dataset.filter,
      )
      ?.focus({ preventScroll: true });
  }
  results.scrollTop = scrollTop;
}
