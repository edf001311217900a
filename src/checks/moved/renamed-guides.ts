import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { lineInCode } from '../source/code-lines.ts';
import { JOBS_FILE, type Source } from '../source/source.ts';
import { readTexts, shareOf, writtenFiles } from './mixed-up.ts';
import type { OfFile } from './set-aside.ts';

/** From this share of blocks on, a guide is the one that was read. */
const SAME = 0.5;

const fileOf = (locale: string, slug: string) => `content/guides/${locale}/${slug}.mdx`;

/** A guide that no job names and whose text was read as another's: that one under a new name, or a copy of it. */
export function renamedGuides(source: Source): OfFile[] {
  const { slugs, guides, locales } = source;
  const isThere = (locale: string, slug: string) => guides.some(({ file }) => file === fileOf(locale, slug));
  const told = new Set<string>();
  return writtenFiles(source).flatMap(({ locale, file, said }): OfFile[] => {
    const slug = guides.find((guide) => guide.file === file)?.slug;
    if (slug === undefined || slugs.includes(slug) || told.has(slug)) return [];
    const was = slugs.find((one) => shareOf(said, readTexts(source, locale, `guides/${one}`)) > SAME);
    if (was === undefined) return [];
    told.add(slug);
    const make = (message: string, fix: string): OfFile => ({
      check: 'guide-files',
      file,
      line: 0,
      message,
      fix,
    });
    const all = guides.filter((guide) => guide.slug === slug).map((guide) => guide.file);
    if (isThere(locale, was))
      return [
        {
          ...make(
            `No job leads to the guide "${slug}", which holds the text of ${fileOf(locale, was)}.`,
            `Delete it, or make it a guide of its own. ${locale === SOURCE_LOCALE ? '' : `Write ${fileOf(SOURCE_LOCALE, slug)} too. `}Add its name to a job of JOBS in ${JOBS_FILE}.`,
          ),
          strays: all,
        },
      ];
    if (locales.some((one) => isThere(one, was)))
      return [
        {
          ...make(
            `It is the guide "${was}" by another name.`,
            `Name it ${was}.mdx, or rename it in every language and in JOBS in ${JOBS_FILE}.`,
          ),
          strays: all,
          covers: all.map((one) => one.replace(/[^/]+$/, `${was}.mdx`)),
        },
      ];
    return [
      {
        check: 'guide-files',
        file: JOBS_FILE,
        line: lineInCode(source, JOBS_FILE, 'const JOBS', was),
        message: `There is no guide "${was}": its text stands in ${fileOf(SOURCE_LOCALE, slug)}.`,
        fix: `Did you mean "${slug}"? Write the name of its file in JOBS.`,
        covers: locales.flatMap((one) => [fileOf(one, was), fileOf(one, slug)]),
      },
    ];
  });
}
