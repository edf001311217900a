import leven from 'leven';
import { isDraft } from '../../i18n/drafts.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Source } from '../source/source.ts';
import type { OfFile } from './set-aside.ts';

/** Folders with one folder for each language. */
const ROOTS = [
  { root: 'content/guides', of: 'guides', ending: '.mdx' },
  { root: 'locales', of: 'texts', ending: '.json' },
] as const;

/** Folders of languages that are gone, or called otherwise, and of languages that there are not. */
export function strayFolders(source: Source): OfFile[] {
  return ROOTS.flatMap(({ root, of, ending }) => {
    const make = (name: string, message: string, fix: string): OfFile => ({
      check: 'files',
      file: `${root}/${name}`,
      line: 0,
      message,
      fix,
    });
    const inFolder = (name: string) => source.paths.filter((path) => path.startsWith(`${root}/${name}/`));
    // What any language has: the one that is gone had it too.
    const names = new Set(
      source.locales.flatMap((locale) =>
        inFolder(locale)
          .filter((path) => path.endsWith(ending))
          .map((path) => path.slice(`${root}/${locale}/`.length)),
      ),
    );
    if (names.size === 0) return [];
    const covers = (locale: string) => [...names].map((name) => `${root}/${locale}/${name}`);
    const gone = source.locales.filter(
      (locale) => !isDraft(locale) && !inFolder(locale).some((path) => path.endsWith(ending)),
    );
    const folders = new Set(
      source.paths.flatMap((path) => {
        const [, name = ''] = new RegExp(`^${root}/([^/]+)/`).exec(path) ?? [];
        return name === '' || source.locales.some((locale) => locale === name) ? [] : name;
      }),
    );
    const found = [...folders].map((name) => ({
      name,
      meant: gone.find((locale) => leven(locale.toLowerCase(), name.toLowerCase()) <= 2),
    }));
    return [
      ...found
        // A guide of no language is told by `guide-files`.
        .filter(({ meant }) => meant !== undefined || of === 'texts')
        .map(
          ({ name, meant }): OfFile => ({
            ...make(
              name,
              `"${name}" is no language of the site.`,
              meant
                ? `Name the folder ${meant}.`
                : `Languages: ${source.locales.join(', ')}. A new one stands in src/i18n/locales.ts first.`,
            ),
            // Of a language that is gone, guides and texts are told as one.
            strays: meant ? [`${root}/${name}`] : ROOTS.map((one) => `${one.root}/${name}`),
            covers: meant ? covers(meant) : [],
          }),
        ),
      ...gone
        // One file that is missing is told as one.
        .filter((locale) => names.size > 1 && !found.some(({ meant }) => meant === locale))
        .map((locale) => ({
          ...make(
            locale,
            `The folder has no ${of}.`,
            `Restore it from git${locale === SOURCE_LOCALE ? '' : `, or translate ${root}/${SOURCE_LOCALE} into it; while it is only begun, write draft: true at ${locale} in src/i18n/locales.ts`}.`,
          ),
          covers: covers(locale),
        })),
    ];
  });
}
