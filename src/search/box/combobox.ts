/** A field whose arrows choose from what stands below it, while the focus stays in the field. */
export interface Combobox {
  /** Puts what was drawn in place of what was there. */
  show: (...drawn: Node[]) => void;
  /** Chooses an option, counted around the end; or none. */
  choose: (to: number | undefined) => void;
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

  const choose = (to: number | undefined) => {
    const all = options();
    active = to === undefined || all.length === 0 ? -1 : (to + all.length) % all.length;
    for (const [at, one] of all.entries()) one.setAttribute('aria-selected', String(at === active));
    const chosen = all[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const show = (...drawn: Node[]) => {
    results.replaceChildren(...drawn);
    results.removeAttribute('aria-busy');
    options().forEach((one, at) => {
      one.id = `search-option-${at}`;
    });
    const list = results.querySelector('[role="listbox"]');
    if (list) list.id = 'search-list';
    input.setAttribute('aria-expanded', String(list !== null));
    if (list) input.setAttribute('aria-controls', 'search-list');
    else input.removeAttribute('aria-controls');
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('keydown', (event) => {
    // Keys that an input method takes are not for us; Safari tells so by the code alone.
    if (event.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || options().length === 0) return;
    event.preventDefault();
    choose(active < 0 && step < 0 ? -1 : active + step);
  });

  return { show, choose, chosen: () => options()[active] };
}
