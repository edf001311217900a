/**
 * Whether the reader is at something that another page would take from them: a dialog is open, or a field has the focus.
 * A press that nothing came of may be long ago by then.
 */
export const isAtWork = (): boolean => document.querySelector('dialog[open], :focus:read-write') !== null;

/** Whether the host answers, now, and has the page of an address. */
export const isThere = (address: string): Promise<boolean> =>
  fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Loads the page anew, for what did not come when it was asked for again: some engines never ask twice for a script
 * that failed once (Firefox, Chromium), and after an update of the site its address may be another. Where the host does
 * not answer, the page that is there stays, and so it does under a reader who is at work: the next press asks again.
 */
export const freshPage = (): Promise<void> =>
  isThere(location.href).then((there) => {
    if (there && !isAtWork()) location.reload();
  });
