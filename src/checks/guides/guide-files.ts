import type { z } from 'astro/zod';
import leven from 'leven';
import { sourceSchema, translationSchema } from '../../guides/front-matter.ts';
import { isDay } from '../../i18n/dates.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { choices, type Problem } from '../problem.ts';
import { lineInCode } from '../source/code-lines.ts';
import { lineOfKey } from '../source/lines.ts';
import { type GuideFile, JOBS_FILE, type Source, sourceOf, TOLD } from '../source/source.ts';
import { WRITTEN_ENTRIES } from '../source/written.ts';
import { markIn } from '../texts/plain-marks.ts';

const CHECK = 'guide-files';
const FOLDER = 'content/guides';

/** Endings that somebody gives a guide instead of its own. */
const OTHER_ENDING = /\.(md|markdown|MDX|mdx\.txt)$/;

/** How such a file should be called. */
const asGuide = (file: string) => file.replace(OTHER_ENDING, '.mdx');

/** Every guide of `JOBS` has a file in every language, with valid front matter, and nothing else lies beside them. */
export function guideFiles(source: Source): Problem[] {
  return [
    ...missing(source),
    ...mistyped(source),
    ...stray(source),
    ...source.guides.flatMap((guide) => [...unlisted(source, guide), ...frontMatter(source, guide)]),
  ];
}

/** Days are written where it is still, or already, another one. */
const isInFuture = (day: unknown) =>
  typeof day === 'string' && Date.parse(day) > Date.now() + 24 * 60 * 60 * 1000;

/** The guide that a name in `JOBS` was meant for: it has no file, and one that nothing lists is called nearly so. */
function meantBy({ slugs, guides }: Source, slug: string): string | undefined {
  if (guides.some((guide) => guide.slug === slug)) return undefined;
  return guides.find((guide) => !slugs.includes(guide.slug) && leven(guide.slug, slug) <= 2)?.slug;
}

function mistyped(source: Source): Problem[] {
  return source.slugs.flatMap((slug) => {
    const meant = meantBy(source, slug);
    return meant
      ? [
          {
            check: CHECK,
            file: JOBS_FILE,
            line: lineInCode(source, JOBS_FILE, 'const JOBS', slug),
            message: `There is no guide "${slug}".`,
            fix: `Did you mean "${meant}"? Write the name of its file in JOBS.`,
          },
        ]
      : [];
  });
}

function missing(source: Source): Problem[] {
  return source.slugs.flatMap((slug) => {
    if (meantBy(source, slug)) return [];
    const absent = source.locales.filter(
      (locale) => !source.guides.some((guide) => guide.slug === slug && guide.locale === locale),
    );
    // Without English there is nothing to translate: one report.
    const told = absent.includes(SOURCE_LOCALE) ? [SOURCE_LOCALE] : absent;
    // What lies there under another ending is told by its own name.
    const isMisnamed = (locale: string) =>
      source.paths.some(
        (path) => OTHER_ENDING.test(path) && asGuide(path) === `${FOLDER}/${locale}/${slug}.mdx`,
      );
    return told
      .filter((locale) => !isMisnamed(locale))
      .map(
        (locale): Problem => ({
          check: CHECK,
          unfinished: 'missing',
          gap: 'file',
          file: `${FOLDER}/${locale}/${slug}.mdx`,
          line: 0,
          message: `The guide "${slug}" has no ${locale} file.`,
          fix:
            locale === SOURCE_LOCALE
              ? 'Write it, or take the name out of JOBS in src/guides/jobs.ts.'
              : `Translate ${FOLDER}/${SOURCE_LOCALE}/${slug}.mdx into it, block by block.`,
        }),
      );
  });
}

/** Files that nothing reads: an author would wait for them in vain. */
function stray({ locales, paths }: Source): Problem[] {
  return paths.flatMap((file) => {
    const make = (message: string, fix: string) => [{ check: CHECK, file, line: 0, message, fix }];
    if (!file.startsWith(`${FOLDER}/`) || !/\.\w+$/.test(file) || file === `${FOLDER}/lock.json`) return [];
    const [, , locale = '', ...rest] = file.split('/');
    if (!(locales as readonly string[]).includes(locale)) {
      // A whole folder is one mistake.
      const first = paths.find((path) => path.startsWith(`${FOLDER}/${locale}/`) && /\.\w+$/.test(path));
      return first !== file
        ? []
        : make(`"${locale}" is no language of the site.`, choices('Languages', locale, locales));
    }
    if (file.endsWith('.mdx') ? rest.length === 1 : rest[0] === 'media') return [];
    if (OTHER_ENDING.test(file)) return make('Only .mdx files are guides.', `Name it ${asGuide(file)}.`);
    return make(
      'Nothing reads this file.',
      `Guides are ${FOLDER}/${locale}/name.mdx, pictures stand in ${FOLDER}/${locale}/media/.`,
    );
  });
}

function unlisted(source: Source, { slug, file, locale }: GuideFile): Problem[] {
  if (source.slugs.includes(slug) || source.slugs.some((one) => meantBy(source, one) === slug)) return [];
  const isTranslation = locale !== SOURCE_LOCALE;
  // A translation of a guide that is not listed is told by its English file.
  if (isTranslation && sourceOf(source, slug)) return [];
  const english = isTranslation ? `Write ${FOLDER}/${SOURCE_LOCALE}/${slug}.mdx too. ` : '';
  const fix = `${english}Add its name to a job of JOBS in src/guides/jobs.ts, or delete the file.`;
  return [{ check: CHECK, file, line: 0, message: `No job leads to the guide "${slug}".`, fix }];
}

/** What each entry is, for who has to write it. */
const ENTRIES: Record<string, string> = {
  title: 'title: the heading of the page',
  description: 'description: one sentence for search engines',
  changed: 'changed: one sentence that says what has changed on that day, or leave it out',
  updated: 'updated: the day this text last changed, such as 2026-11-20',
  documented: 'documented: the date of the facts, YYYY, YYYY-MM or YYYY-MM-DD',
  sources: 'sources: [name of a source, name of another]',
  tasks: 'tasks: [a task of src/roles/tasks.ts], or [] if it is about none',
};

function frontMatter(source: Source, guide: GuideFile): Problem[] {
  const { problems, data } = guide.frontMatter;
  if (guide.error === TOLD) return [];
  if (problems.length > 0) return problems.map((problem) => ({ check: CHECK, file: guide.file, ...problem }));
  const schema = guide.locale === SOURCE_LOCALE ? sourceSchema : translationSchema;
  const issues = schema.safeParse(data).error?.issues ?? [];
  return [
    ...lone(issues).flatMap((issue) => told(source, guide, schema.shape, issue)),
    ...early(guide),
    ...beforeSources(source, guide),
    ...marksIn(source, guide),
  ];
}

type Issue = z.core.$ZodIssue;

/** What each entry has to be. */
type Shape = Readonly<Record<string, z.ZodType>>;

/** One for each entry, or for each item of a list: what is no date is no day either. */
function lone(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const place = issue.code === 'unrecognized_keys' ? issue.keys.join() : issue.path.join('.');
    return !seen.has(place) && seen.add(place);
  });
}

const isAbsent = (value: unknown) => value === undefined || value === null;

/** The entries that are missing because they are called otherwise, by the name that they have. */
function misnamed(data: GuideFile['frontMatter']['data'], shape: Shape): Map<string, string> {
  const known = Object.keys(shape);
  const absent = known.filter((key) => isAbsent(data[key]) && !shape[key]?.safeParse(undefined).success);
  // What another language's file has is not called otherwise: it stands in the wrong file.
  const unknown = Object.keys(data).filter((key) => !known.includes(key) && !(key in ENTRIES));
  const isLone = absent.length === 1 && unknown.length === 1;
  /** Whether what stands there is what the other has to be. */
  const fits = (key: string, other: string) => shape[other]?.safeParse(data[key]).success;
  return new Map(
    unknown.flatMap((key) => {
      const meant = absent.find((one) => leven(one, key) <= 2 || (isLone && fits(key, one)));
      return meant ? [[key, meant] as const] : [];
    }),
  );
}

/** What an issue of the schema says, in our words. */
function told({ tasks }: Source, guide: GuideFile, shape: Shape, issue: Issue): Problem[] {
  const { file, slug, locale, text } = guide;
  const { data } = guide.frontMatter;
  const make = (key: string, message: string, fix: string) => ({
    check: CHECK,
    file,
    line: lineOfKey(text, key) || 1,
    message,
    fix,
  });
  const meant = misnamed(data, shape);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      make(
        key,
        `The front matter has an unknown entry "${key}".`,
        locale !== SOURCE_LOCALE && key in ENTRIES
          ? `Take it out: it stands in ${FOLDER}/${SOURCE_LOCALE}/${slug}.mdx for every language.`
          : choices('Entries', meant.get(key) ?? key, Object.keys(shape)),
      ),
    );
  const key = String(issue.path[0] ?? '');
  const value = data[key];
  if (isAbsent(value))
    return [...meant.values()].includes(key)
      ? []
      : [make(key, `The front matter has no "${key}".`, `Write ${ENTRIES[key] ?? key}.`)];
  if (key === 'tasks' && Array.isArray(value)) {
    const task = String(value[Number(issue.path[1] ?? 0)] ?? '');
    return [make(key, `"tasks": there is no task "${task}".`, choices('Tasks', task, tasks))];
  }
  if (Array.isArray(value) !== ['sources', 'tasks'].includes(key))
    return [
      make(key, `"${key}" is ${Array.isArray(value) ? 'a list' : 'no list'}.`, `Write ${ENTRIES[key]}.`),
    ];
  return [make(key, `Front matter "${key}": ${issue.message}.`, `Write ${ENTRIES[key] ?? key}.`)];
}

/** Days that have not come yet. */
const early = ({ file, text, frontMatter: { data } }: GuideFile): Problem[] =>
  ['updated', 'documented']
    .filter((key) => isInFuture(data[key]))
    .map((key) => ({
      check: CHECK,
      file,
      line: lineOfKey(text, key),
      message: `"${key}" lies in the future.`,
      fix: `Write ${ENTRIES[key]}.`,
    }));

/** A text last changed after its newest source was written. */
function beforeSources(source: Source, { file, slug, text, frontMatter }: GuideFile): Problem[] {
  const { updated } = frontMatter.data;
  const { sources, documented } = sourceOf(source, slug)?.frontMatter.data ?? {};
  const dates = `${sources} ${documented}`.match(/\b\d{4}(?:-\d\d){0,2}\b/g) ?? [];
  const newest = dates.filter(isDay).sort().at(-1);
  if (typeof updated !== 'string' || !isDay(updated) || !newest) return [];
  // As far as the date of the source is known.
  return updated.slice(0, newest.length) < newest
    ? [
        {
          check: CHECK,
          file,
          line: lineOfKey(text, 'updated'),
          message: `"updated" lies before the newest source, of ${newest}.`,
          fix: `Write ${ENTRIES.updated}.`,
        },
      ]
    : [];
}

/** Words of the front matter are plain: they become the name of a tab, and what search engines show. */
function marksIn(source: Source, { file, slug, locale, text, frontMatter }: GuideFile): Problem[] {
  const english = locale === SOURCE_LOCALE ? undefined : sourceOf(source, slug)?.frontMatter.data;
  return WRITTEN_ENTRIES.flatMap((entry) => {
    const mark = markIn(String(frontMatter.data[entry] ?? ''), String(english?.[entry] ?? ''));
    return mark
      ? [
          {
            check: CHECK,
            file,
            line: lineOfKey(text, entry),
            message: `"${entry}" would show ${JSON.stringify(mark.shown)} as it stands: it is plain text.`,
            fix: mark.fix,
          },
        ]
      : [];
  });
}
