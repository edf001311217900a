// A press beside an open dialog closes it. `closedby` would take the second press of a double click on what opens the
// dialog for one, and some browsers do not know it (Safari, Firefox before 141).

const isBeside = ({ target, currentTarget, clientX, clientY }: MouseEvent) => {
  const dialog = currentTarget as HTMLDialogElement;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
};

// Each listens for itself: an iPhone makes a click only of a tap on what does.
for (const dialog of document.querySelectorAll('dialog')) {
  /** Whether the press began there: text that is marked out of the dialog ends there too. */
  let began = false;
  dialog.addEventListener('pointerdown', (event) => {
    began = isBeside(event);
  });
  dialog.addEventListener('click', (event) => {
    if (began && event.detail < 2 && isBeside(event)) dialog.close();
  });
}

export {};
