import type { Outline } from '../../guides/outline.ts';
import { isDraft } from '../../i18n/drafts.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { hasIds } from '../source/heading-ids.ts';
import { type Source, sourceOf } from '../source/source.ts';

/** A heading of English that every translation calls otherwise. */
interface Renamed {
  id: string;
  theirs: string;
  line: number;
}

const idsOf = ({ headings }: Outline) => headings.map(({ id }) => id ?? '');

/**
 * The headings whose id English alone has changed, in their places: what links to the old id is right in every
 * translation, and follows from it in English.
 */
export function renamedSections(source: Source, slug: string): Renamed[] {
  const english = sourceOf(source, slug)?.outline;
  const guides = source.guides.filter((one) => one.slug === slug && one.locale !== SOURCE_LOCALE);
  const others = guides.filter(({ locale }) => !isDraft(locale)).map(({ outline }) => outline);
  const [first] = others;
  if (!english || !first || others.length < 2) return [];
  const isLike = (one: Outline | undefined) =>
    one !== undefined && hasIds(one) && one.headings.length === english.headings.length;
  if (!hasIds(english) || !others.every(isLike)) return [];
  const ids = idsOf(english);
  const theirs = others.map((one) => (one ? idsOf(one) : []));
  return english.headings.flatMap(({ id = '', line }, index) => {
    const before = theirs[0]?.[index] ?? '';
    const isRenamed =
      !ids.includes(before) && theirs.every((one) => one[index] === before && !one.includes(id));
    return isRenamed ? [{ id, theirs: before, line }] : [];
  });
}

/** A heading that English alone calls otherwise is told once, and not at each link to it. */
export function headingsRenamed(source: Source): Problem[] {
  return source.guides
    .filter(({ locale }) => locale === SOURCE_LOCALE)
    .flatMap(({ file, slug }) =>
      renamedSections(source, slug).map(({ id, theirs, line }) => ({
        check: 'links',
        file,
        line,
        message: `The section {#${id}} is called {#${theirs}} in every translation.`,
        fix: `Write {#${theirs}}, or call it {#${id}} in each language, with every link to it.`,
        about: [{ file, from: line, to: line }],
      })),
    );
}
