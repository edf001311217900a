import type { SearchFile } from '../contract.ts';

const MOST = 6;

/**
 * What a reader likely wants before anything is typed: the rehearsals of the guide that is open, then one of each guide.
 *
 * @param base the site's home
 * @param path the address of the page that is open
 */
export function likely({ pages }: SearchFile, base: string, path: string): SearchFile['pages'] {
  const open = pages.find(({ url }) => base + url === path);
  const firsts = pages
    .filter(({ kind }) => kind === 'guide')
    .flatMap(({ rehearsals = [] }) => rehearsals.slice(0, 1));
  const urls = [...new Set([...(open?.rehearsals ?? []), ...firsts])].slice(0, MOST);
  return urls.flatMap((url) => pages.find((page) => page.url === url) ?? []);
}
