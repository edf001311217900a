import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { isAlias, isLabel } from '../source/kinds-of-text.ts';
import { foreignCharacters } from '../source/script.ts';
import type { Source } from '../source/source.ts';
import { writtenTexts } from '../source/written.ts';

/** Han characters that the language of a text is not written with: of the other Chinese, of Japanese, of a font. */
export function otherScript(source: Source): Problem[] {
  return writtenTexts(source).flatMap((one) => {
    // The other names of roles are there to be found; labels are Partner Center's own words.
    if (one.locale === SOURCE_LOCALE || isLabel(one) || isAlias(one)) return [];
    const foreign = new Set(foreignCharacters(one.text, one.locale));
    return foreign.size === 0
      ? []
      : [
          {
            check: 'terms',
            file: one.file,
            line: one.line,
            message: `${[...foreign].join(' ')} is not written in ${one.locale}${one.key ? ` in "${one.key}"` : ''}.`,
            fix: 'Write the character of this script.',
          },
        ];
  });
}
