import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { renamedSections } from '../moved/renamed-sections.ts';
import { choices, type Problem } from '../problem.ts';
import { hasIds } from '../source/heading-ids.ts';
import { lineOfKey } from '../source/lines.ts';
import { type Source, sourceOf } from '../source/source.ts';
import { renamedInEnglish } from './keys.ts';

/** What a key of search.json begins with. */
const KINDS = ['find', 'same', 'failing', 'asking'];

/**
 * What readers type leads to guides and sections that are there. The build would say so too, but only once all pages
 * are made.
 */
export function searchWords(source: Source): Problem[] {
  const { texts, slugs } = source;
  const renamed = renamedInEnglish(source, 'search');
  return (
    texts
      // Every language has the keys of English, which `texts` holds.
      .filter(({ namespace, locale }) => namespace === 'search' && locale === SOURCE_LOCALE)
      .flatMap(({ file, text, strings }) =>
        Object.keys(strings).flatMap((key) => {
          const told = (message: string, fix: string) => [
            { check: 'search-words', file, line: lineOfKey(text, key), message, fix },
          ];
          // What English alone calls otherwise is told by `texts`.
          if (renamed.has(key)) return [];
          const [kind = ''] = key.split('.');
          if (!KINDS.includes(kind))
            return told(
              `"${key}" is of no kind.`,
              choices('A key begins with one of these and a dot', kind, KINDS),
            );
          const [, slug = '', id] = /^find\.guides\/([^/]*)\/?(?:#(.*))?$/.exec(key) ?? [];
          if (!key.startsWith('find.guides/')) return [];
          const guide = sourceOf(source, slug);
          // A name that is mistyped in JOBS, or stands there without a file, is told by `guide-files`.
          if (guide && !slugs.includes(slug)) return [];
          if (!slugs.includes(slug))
            return told(`"${key}" names a guide that is not there.`, choices('Guides', slug, slugs));
          const { outline } = guide ?? {};
          const ids = (outline?.headings ?? []).flatMap((heading) => heading.id ?? []);
          const isRenamed = renamedSections(source, slug).some(({ theirs }) => theirs === id);
          return id === undefined || !outline || !hasIds(outline) || ids.includes(id) || isRenamed
            ? []
            : told(`"${key}" names a section that the guide does not have.`, choices('Sections', id, ids));
        }),
      )
  );
}
