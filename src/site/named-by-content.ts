/** The folder of all scripts. */
export const SCRIPTS = '_astro/';

/**
 * Folders of the built site in which each file's name holds a digest of what is in it: it never changes under its name.
 *
 * @param locales the site's languages, which are folders
 */
export const namedByContent = (locales: readonly string[]): string[] => [
  SCRIPTS,
  ...locales.map((locale) => `${locale}/texts/`),
];
