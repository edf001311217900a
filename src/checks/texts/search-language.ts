import { isChinese, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { isReadersWords } from '../source/kinds-of-text.ts';
import { lineOfKey } from '../source/lines.ts';
import type { Source } from '../source/source.ts';

const wordsOf = (list: unknown) => String(list).split(' | ');

/** English words of common speech; a name such as "Azure pass" is typed in any language, and so is one word alone. */
const COMMON = /^[a-z']{2,}(?: |$)/;
const ENGLISH = /^[a-z']+(?: [a-z']+)+$/;

/** What readers of Chinese type, without what was left of the English file: no comparison reads these lists. */
export function searchLanguage({ texts }: Source): Problem[] {
  // What cannot be read is told as a file.
  const lists = texts.filter((one) => isReadersWords(one) && !one.error);
  const english = lists.find(({ locale }) => locale === SOURCE_LOCALE)?.strings ?? {};
  const typed = new Set(Object.values(english).flatMap(wordsOf));
  return lists
    .filter(({ locale }) => isChinese(locale))
    .flatMap(({ file, text, locale, strings }) =>
      Object.entries(strings).flatMap(([key, list]) => {
        const words = wordsOf(list);
        const left = words.filter((word) => ENGLISH.test(word) && typed.has(word));
        const isCopied = words.length > 1 && list === english[key] && words.some((word) => COMMON.test(word));
        // A name in small letters among words of Chinese is what readers type.
        const isLeft = left.length > 0 && left.length * 2 >= words.length;
        return isCopied || isLeft
          ? [
              {
                check: 'search-words',
                file,
                line: lineOfKey(text, key),
                message: `"${key}" has words of the English file: ${isCopied ? list : left[0]}.`,
                fix: `Write what readers of ${locale} type, or take them out.`,
              },
            ]
          : [];
      }),
    );
}
