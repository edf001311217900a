import { make } from './elements.ts';

/** How long a text stands still before it is announced: while one types, nobody hears what each key leads to. */
const PAUSE_MS = 500;

/**
 * Announces what stands in an element, once it has stood there for a moment. It is seen at once; whoever listens hears
 * it from a region of its own.
 */
export function announce(seen: HTMLElement): void {
  const heard = make('p', { class: 'visually-hidden', role: 'status', 'data-search-heard': '' });
  seen.setAttribute('aria-hidden', 'true');
  seen.after(heard);
  let timer: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => heard.replaceChildren(...seen.cloneNode(true).childNodes), PAUSE_MS);
  }).observe(seen, { childList: true });
}
