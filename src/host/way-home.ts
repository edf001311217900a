/** Stands in every address of a build for the site's home, until it is written relative to where the address stands. */
export const HOME = '/.home/';

/** Read by the pages of rehearsals and by guides, and so relative to those: three folders below the home. */
const TEXTS_OF_REHEARSALS = /^[^/]+\/(rehearse|texts)\/.*\.json$/;
/** A host serves it for any address. It reckons with standing at the root, and finds out when it does not. */
const NOT_FOUND = '404.html';

/**
 * The way from a file up to the site's home.
 *
 * @param file below the folder of the built site, such as `en/roles/index.html`
 */
export function wayHome(file: string): string {
  if (file === NOT_FOUND) return '/';
  const folders = TEXTS_OF_REHEARSALS.test(file) ? 3 : file.split('/').length - 1;
  return '../'.repeat(folders) || './';
}

/** The file that is built for an address below the site's home, such as `en/roles/` or `404/`. */
export const fileFor = (address: string): string =>
  address === '404/' ? NOT_FOUND : address.replace(/(^|\/)$/, '$1index.html');

/**
 * In the page for what is not there: when a script does not come, the site is not at the root of its host. It is then
 * in the folder above this address that has the script, and so is what every link leads to.
 */
const FIND_HOME = `addEventListener("error",async({target})=>{const src=target.src&&target.getAttribute("src");if(!src?.startsWith("/"))return;for(let at=location.pathname.lastIndexOf("/");at>0;at=location.pathname.lastIndexOf("/",at-1)){const home=location.pathname.slice(0,at);const found=await fetch(home+src,{method:"HEAD"}).catch(()=>{});if(!found?.ok||!/script/.test(found.headers.get("Content-Type")))continue;for(const link of document.querySelectorAll('[href^="/"]'))link.setAttribute("href",home+link.getAttribute("href"));import(home+src);return}},{capture:true})`;

/** A built file with every address in it relative to where the file stands. */
export function withWayHome(file: string, text: string): string {
  const relative = text.replaceAll(HOME, wayHome(file));
  return file === NOT_FOUND
    ? relative.replace(/<meta charset[^>]*>/, (first) => `${first}<script>${FIND_HOME}</script>`)
    : relative;
}
