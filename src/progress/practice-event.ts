declare global {
  interface DocumentEventMap {
    practice: CustomEvent<boolean>;
  }
}

/**
 * Tells the rehearsals of this page that the practice account is another one now.
 *
 * @param reset whether it is as new
 */
export function announcePractice(reset: boolean): void {
  document.dispatchEvent(new CustomEvent('practice', { detail: reset }));
}
