import { sourceSchema, translationSchema } from '../guides/front-matter.ts';
import { LOCALE_TAGS, SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';
import { lineOfKey, type Source } from './source.ts';

/** Every guide of `JOBS` has a valid file in every language, with valid front matter, and there is no other. */
export function guideFiles(source: Source): Problem[] {
  const check = 'guide-files';
  const problems: Problem[] = [];
  for (const slug of source.slugs) {
    for (const locale of LOCALE_TAGS) {
      if (source.guides.some((guide) => guide.slug === slug && guide.locale === locale)) continue;
      problems.push({
        check,
        file: `content/guides/${locale}/${slug}.mdx`,
        line: 0,
        message: `The guide "${slug}" has no ${locale} file.`,
        fix:
          locale === SOURCE_LOCALE
            ? 'Write it, or take the name out of JOBS in src/guides/jobs.ts.'
            : `Translate content/guides/${SOURCE_LOCALE}/${slug}.mdx into it, block by block.`,
      });
    }
  }
  for (const { file, slug, locale, error, text, frontMatter } of source.guides) {
    if (error) {
      const fix = 'Mend the MDX at this line. In prose, { and < must be written as words.';
      problems.push({ check, file, line: error.line, message: `Cannot be read: ${error.message}`, fix });
      continue;
    }
    if (!source.slugs.includes(slug)) {
      const fix = 'Add its name to a job of JOBS in src/guides/jobs.ts, or delete the file.';
      problems.push({ check, file, line: 0, message: `No job leads to the guide "${slug}".`, fix });
    }
    const schema = locale === SOURCE_LOCALE ? sourceSchema : translationSchema;
    for (const issue of schema.safeParse(frontMatter ?? {}).error?.issues ?? []) {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const key = unknown ?? String(issue.path[0] ?? '');
      problems.push({
        check,
        file,
        line: lineOfKey(text, key) || 1,
        message: unknown
          ? `The front matter has an unknown entry "${key}".`
          : `Front matter "${key}": ${issue.message}.`,
        fix: `Entries of a ${locale} file: ${Object.keys(schema.shape).join(', ')}. See CONTRIBUTING, "Front matter".`,
      });
    }
  }
  return problems;
}
