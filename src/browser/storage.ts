// What the reader's browser keeps for this site. Storage may be forbidden, full, or cleared in the middle of a visit:
// reading then finds nothing, writing tells the reader, and nobody has to catch anything.

/** `localStorage` is shared by all tabs and stays; `sessionStorage` belongs to one tab. */
export type Place = 'localStorage' | 'sessionStorage';

/** The text that is kept under a key; nothing when there is none or the browser gives none away. */
export function read(key: string, place: Place = 'localStorage'): string | undefined {
  try {
    return window[place].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text, or forgets it when there is none. Where the browser keeps nothing, the page says so once, in its
 * `[data-notice]`, and goes on with what it has.
 */
export function write(key: string, text: string | undefined, place: Place = 'localStorage'): void {
  try {
    if (text === undefined) window[place].removeItem(key);
    else window[place].setItem(key, text);
  } catch {
    const notice = document.querySelector<HTMLElement>('[data-notice]');
    if (notice && !notice.textContent) notice.textContent = notice.dataset.notKept ?? '';
  }
}

/**
 * Calls back when what is kept under a key may have changed without this page's doing: another tab wrote it or
 * cleared everything, or the reader came back to this page by Back, which shows it as it was left.
 */
export function onChangeElsewhere(key: string, changed: () => void): void {
  addEventListener('storage', (event) => {
    // No key: everything was cleared.
    if ((event.key ?? key) === key) changed();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}
