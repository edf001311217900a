// A press beside an open dialog closes it, also where the browser does not know `closedby` (Safari, Firefox before 141).

/** Whether the press began there: text that is marked out of the dialog ends there too. */
let began = false;

const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
  if (!(target instanceof HTMLDialogElement)) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
};

addEventListener('pointerdown', (event) => {
  began = isBeside(event);
});
addEventListener('click', (event) => {
  if (began && isBeside(event)) (event.target as HTMLDialogElement).close();
});

export {};
