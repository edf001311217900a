/** The address of a page's file, as the site's links have it: hosts serve it under the file's own name too. */
export const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');
