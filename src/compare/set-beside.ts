/** A block of this page that can have another beside it. */
interface Place {
  pair: HTMLElement;
  /** What the counterpart stands beside. */
  own: HTMLElement;
  undo: () => void;
}

/** Wraps what an item or a step holds: its counterpart then stands beside all of it, inside the same item. */
function insideItem(item: HTMLElement): Place {
  const own = document.createElement('div');
  own.className = 'own';
  // It carries the item's marker, and would be taken for an item in the item.
  own.setAttribute('role', 'none');
  own.append(...item.childNodes);
  item.append(own);
  item.classList.add('pair');
  return {
    pair: item,
    own,
    undo: () => {
      item.classList.remove('pair');
      own.replaceWith(...own.childNodes);
    },
  };
}

/** Wraps any other block. */
function around(block: HTMLElement): Place {
  const own = block.closest<HTMLElement>('.heading') ?? block;
  const pair = document.createElement('div');
  pair.className = 'pair';
  own.replaceWith(pair);
  pair.append(own);
  return { pair, own, undo: () => pair.replaceWith(own) };
}

/** Puts a button where a block's text ends: in its last line, but never into a heading, whose name it would become. */
function putAtEnd(own: HTMLElement, button: HTMLElement) {
  const last = own.matches('.own, .alert') ? [...own.querySelectorAll(':scope > p')].at(-1) : undefined;
  if (last) last.append(button);
  else if (own.matches('p, .own, .heading')) own.append(button);
  else own.after(button);
}

/**
 * Sets a counterpart beside a block, after it in the order of reading.
 *
 * @param button shows it, where one at a time is shown
 * @returns takes both away again and leaves the page as it was
 */
export function setBeside(block: HTMLElement, counterpart: HTMLElement, button: HTMLElement): () => void {
  const { pair, own, undo } = block.matches('li') ? insideItem(block) : around(block);
  pair.append(counterpart);
  putAtEnd(own, button);
  return () => {
    button.remove();
    counterpart.remove();
    undo();
  };
}
