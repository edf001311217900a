// The two places one searches from: the dialog of every page, and the search page.
import { enliven } from './box.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search dialog, with what is already typed selected. */
export function openDialog(element: HTMLDialogElement): void {
  if (!dialog) {
    dialog = element;
    const box = element.querySelector<HTMLElement>('[data-search]');
    if (box) enliven(box);
    element.addEventListener('click', ({ target }) => {
      // A click on a result has done its work.
      if (target instanceof Element && target.closest('a')) element.close();
    });
  }
  if (!element.open) element.showModal();
  element.querySelector('input')?.select();
}

/** Brings the search page to life: its address holds the query, so a search can be linked to and reloaded. */
export function startPage(box: HTMLElement): void {
  const form = box.querySelector('form');
  const ownsAddress = form !== null && new URL(form.action).pathname === location.pathname;
  const searchFor = enliven(box, (query) => {
    if (!ownsAddress) return;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
  });
  form?.addEventListener('submit', (event) => {
    if (ownsAddress) event.preventDefault();
  });
  const query = new URLSearchParams(location.search).get('q');
  if (query) searchFor(query.slice(0, form?.querySelector('input')?.maxLength));
}
