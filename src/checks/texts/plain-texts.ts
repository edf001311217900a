import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { isReadersWords } from '../source/kinds-of-text.ts';
import { lineOfKey } from '../source/lines.ts';
import { type Source, stringsOf } from '../source/source.ts';
import { markIn } from './plain-marks.ts';

/** A line of a list with nothing in it. */
const EMPTY_LINE = /^\s*\n|\n\s*(?:\n|$)/;

/** Texts of `locales/` are plain: no page reads marks in them. */
export function plainTexts(source: Source): Problem[] {
  return source.texts
    .filter((file) => !isReadersWords(file))
    .flatMap(({ locale, namespace, file, text, strings }) => {
      const english = stringsOf(source, SOURCE_LOCALE, namespace);
      return Object.entries(strings).flatMap(([key, said]) => {
        const from = locale === SOURCE_LOCALE ? '' : String(english[key] ?? '');
        const make = (message: string, fix: string): Problem[] => [
          { check: 'plain-texts', file, line: lineOfKey(text, key), message, fix },
        ];
        // A whole text that is empty is told by `texts`.
        if (EMPTY_LINE.test(String(said)) && String(said).trim() !== '' && !EMPTY_LINE.test(from))
          return make(
            `"${key}" has an empty line.`,
            'Take the \\n out that stands at its edge or next to another.',
          );
        const mark = markIn(String(said), from);
        return mark
          ? make(
              `"${key}" would show ${JSON.stringify(mark.shown)} as it stands: these texts are plain.`,
              mark.fix,
            )
          : [];
      });
    });
}
