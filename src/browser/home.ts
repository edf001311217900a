/**
 * The path of the site's home, with a slash at both ends.
 *
 * @param element carries the way there from the page in `data-base`
 */
export const homeOf = ({ dataset: { base = '/' } }: HTMLElement): string =>
  new URL(base, location.href).pathname;
