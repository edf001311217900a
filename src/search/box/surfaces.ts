// The two places one searches from: the dialog of every page, and the search page.
import { bringToLife } from './box.ts';

/** Brings a search box to life: that of the dialog, or that of a page. */
export function startBox(box: HTMLElement, dialog: HTMLDialogElement | null | undefined): void {
  if (dialog) bringToLife(box, { close: () => dialog.close() });
  else startPage(box);
}

/** The search page: its address holds the query, so a search can be linked to and reloaded. */
function startPage(box: HTMLElement): void {
  const form = box.querySelector('form');
  const input = box.querySelector('input');
  const ownsAddress = form !== null && new URL(form.action).pathname === location.pathname;
  // An address can hold more than can be typed.
  if (input) input.value = input.value.slice(0, input.maxLength);
  bringToLife(box, { onQuery: ownsAddress ? keepInAddress : undefined });
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Browsers allow only so many changes of the address in a while: the search goes on without.
  }
}
