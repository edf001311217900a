import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../site/address-of.ts';
import { namedByContent } from '../site/named-by-content.ts';

/** The files to keep for each language. */
export type Files = Record<string, { url: string; revision: string | null; integrity: string }[]>;

/** Of these kinds is what a reader needs; copies for machines, share pictures and what translators need are not. */
const NEEDED = /\.(html|css|js|json|webmanifest|svg|pf_\w+|pagefind)$/;
/** A picture of a guide. Nothing in its path tells the language, only the pages that show it. */
const PICTURE = /^_astro\/.*\.(avif|gif|jpe?g|png|svg|webp)$/;
const NOT_NEEDED = /^(404\.html|hosting\/|staticwebapp)|\/table\.json$|\/translate\/|^offline\.js$/;

/** Every page can show the names of controls in another language beside its own. */
const FOR_ALL = /\/labels\.json$/;

/** The languages that a file's path names as a folder or a part of its name, such as `en/…` or `…/zh-cn_1a2b.pf_index`. */
const languagesOf = (path: string, locales: readonly string[]) =>
  locales.filter((locale) => new RegExp(`(^|[/.])${locale}(?=[/._])`, 'i').test(path));

/**
 * What each language needs of a built site: what names the language, what names none, the pictures that its pages
 * show, and the names of controls in all languages.
 *
 * @param folder the built site
 * @returns addresses from the site's home, where the worker is
 */
export function filesOf(folder: string, locales: readonly string[]): Files {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''))
    .filter((path) => (NEEDED.test(path) || PICTURE.test(path)) && !NOT_NEEDED.test(path))
    .sort();
  const pictures = all.filter((path) => PICTURE.test(path));
  /** The languages of the pages that show each picture. */
  const shownIn = new Map(pictures.map((path) => [path, new Set<string>()]));
  const readersOf = (path: string): readonly string[] => {
    if (FOR_ALL.test(path)) return locales;
    const shown = shownIn.get(path);
    if (shown) return [...shown];
    const named = languagesOf(path, locales);
    return named.length > 0 ? named : locales;
  };
  const hashed = namedByContent(locales);
  const kept = all.map((path) => {
    const content = readFileSync(join(folder, path));
    const digest = createHash('sha256').update(content).digest('base64');
    if (path.endsWith('.html'))
      for (const [picture, shown] of shownIn)
        if (content.includes(picture)) for (const locale of languagesOf(path, locales)) shown.add(locale);
    return {
      path,
      file: {
        url: `./${addressOf(path)}`,
        revision: hashed.some((folder) => path.startsWith(folder)) ? null : digest.slice(0, 12),
        integrity: `sha256-${digest}`,
      },
    };
  });
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      kept.filter(({ path }) => readersOf(path).includes(locale)).map(({ file }) => file),
    ]),
  );
}
