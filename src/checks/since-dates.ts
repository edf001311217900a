import { lineOf } from '../guides/blocks.ts';
import { ALERT } from '../guides/markdown.ts';
import { nodesOf, textOf } from '../guides/outline.ts';
import { isDay } from '../i18n/dates.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';
import { lineOfKey, type Source } from './source.ts';

/** Every dated note of a guide has its page among the guide's sources: the date is a page's, never an event's. */
export function sinceDates(source: Source): Problem[] {
  // A translation has the notes of English, which `parity` holds.
  return source.guides
    .filter(({ locale }) => locale === SOURCE_LOCALE)
    .flatMap(({ file, text, outline, frontMatter }) => {
      const { sources } = frontMatter.data;
      // Sources that are missing or no list are told by `guide-files`.
      if (!Array.isArray(sources)) return [];
      const listed = lineOfKey(text, 'sources');
      const known = sources.flatMap((one) => String(one).match(/\d{4}(?:-\d\d){0,2}/g) ?? []);
      return (outline?.blocks ?? [])
        .flatMap(({ node }) => [...nodesOf(node)])
        .filter(({ type }) => type === 'blockquote')
        .flatMap((quote) => {
          const date = ALERT.exec(textOf(quote))?.[2];
          if (date && !isDay(date))
            return [
              {
                check: 'since-dates',
                file,
                line: lineOf(quote),
                message: `${date} is no day.`,
                fix: 'Write the month before the day, such as 2018-07-24.',
              },
            ];
          if (!date || known.some((one) => one.startsWith(date))) return [];
          return [
            {
              check: 'since-dates',
              file,
              line: lineOf(quote),
              message: `No source of this guide is of ${date}.`,
              fix: 'Add the page with that date to "sources" in English; for a change without a dated page, write [!TODAY] and say when in the text.',
              // A source whose date is wrong is told there, by `citations`.
              about: [{ file, from: listed, to: listed }],
            },
          ];
        });
    });
}
