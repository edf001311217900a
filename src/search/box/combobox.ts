/** A field whose arrows choose from what stands below it, while the focus stays in the field. */
export interface Combobox {
  /** Puts what was drawn in place of what was there; nothing is chosen in it. */
  show: (...drawn: Node[]) => void;
  /** Chooses an option, counted around the end, and brings it into view unless told. */
  choose: (to: number, intoView?: boolean) => void;
  /** The option that is chosen. */
  chosen: () => HTMLAnchorElement | undefined;
}

/**
 * Makes a field and the place of its answers into a combobox (WAI-ARIA Authoring Practices, "Editable Combobox With
 * List Autocomplete").
 */
export function comboboxOf(input: HTMLInputElement, results: HTMLElement): Combobox {
  let active = -1;
  const options = () => [...results.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  const choose = (to: number, intoView = true) => {
    const all = options();
    active = (to + all.length) % all.length;
    all.forEach((one, at) => {
      one.setAttribute('aria-selected', String(at === active));
    });
    const chosen = all[active];
    if (!chosen) return;
    input.setAttribute('aria-activedescendant', chosen.id);
    if (intoView) chosen.scrollIntoView({ block: 'nearest' });
  };

  const show = (...drawn: Node[]) => {
    results.replaceChildren(...drawn);
    results.scrollTop = 0;
    results.removeAttribute('aria-busy');
    active = -1;
    options().forEach((one, at) => {
      one.id = `search-option-${at}`;
    });
    input.removeAttribute('aria-activedescendant');
    input.removeAttribute('aria-controls');
    const list = results.querySelector('[role="listbox"]');
    input.setAttribute('aria-expanded', String(list !== null));
    if (!list) return;
    list.id = 'search-list';
    input.setAttribute('aria-controls', list.id);
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('keydown', (event) => {
    // Keys that an input method takes are not for us; Safari tells so by the code alone.
    if (event.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.altKey && options().length > 0) {
      event.preventDefault();
      choose(active < 0 && step < 0 ? -1 : active + step);
    }
  });

  return { show, choose, chosen: () => options()[active] };
}
