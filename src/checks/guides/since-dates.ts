import { lineOf } from '../../guides/blocks.ts';
import { ALERT } from '../../guides/markdown.ts';
import { nodesOf, textOf } from '../../guides/outline.ts';
import { isDay } from '../../i18n/dates.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { lineOfKey } from '../source/lines.ts';
import type { GuideFile, Source } from '../source/source.ts';

const CHECK = 'since-dates';

/** Every dated note of a guide has its page among the guide's sources: the date is a page's, never an event's. */
export function sinceDates({ guides }: Source): Problem[] {
  // A translation has the notes of English, which `parity` holds.
  return guides.filter(({ locale }) => locale === SOURCE_LOCALE).flatMap(ofGuide);
}

function ofGuide({ file, text, outline, frontMatter }: GuideFile): Problem[] {
  const { sources } = frontMatter.data;
  // Sources that are missing or no list are told by `guide-files`.
  if (!Array.isArray(sources)) return [];
  const listed = lineOfKey(text, 'sources');
  const known = sources.flatMap((one) => String(one).match(/\d{4}(?:-\d\d){0,2}/g) ?? []);
  const notes = (outline?.blocks ?? [])
    .flatMap(({ node }) => [...nodesOf(node)])
    .filter(({ type }) => type === 'blockquote')
    .flatMap((quote) => {
      const date = ALERT.exec(textOf(quote))?.[2];
      return date ? [{ date, line: lineOf(quote) }] : [];
    });
  const [days, others] = [notes.filter(({ date }) => isDay(date)), notes.filter(({ date }) => !isDay(date))];
  const unlisted = days.filter(({ date }) => !known.some((one) => one.startsWith(date)));
  const dates = [...new Set(unlisted.map(({ date }) => date))];
  const noDays = others.map(({ date, line }) => ({
    check: CHECK,
    file,
    line,
    message: `${date} is no day.`,
    fix: 'Write the month before the day, such as 2018-07-24.',
  }));
  // A source whose date is wrong is told there, by `citations`.
  const about = [{ file, from: listed, to: listed }];
  // Where there are several, and no source has a date, it is the list that is wrong.
  if (dates.length > 1 && known.length === 0)
    return [
      ...noDays,
      {
        check: CHECK,
        file,
        line: listed,
        message: `No source has the date of a note of this guide: ${dates.join(', ')}.`,
        fix: 'Write each source with its date: name of the page (2020-10-12).',
        about,
      },
    ];
  return [
    ...noDays,
    // A page that is not listed is told once, at the first note of it.
    ...dates.map((date) => ({
      check: CHECK,
      file,
      line: unlisted.find((one) => one.date === date)?.line ?? listed,
      message: `No source of this guide is of ${date}.`,
      fix: 'Add the page with that date to "sources" in English; for a change without a dated page, write [!TODAY] and say when in the text.',
      about,
    })),
  ];
}
