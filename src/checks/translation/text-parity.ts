import { isChinese, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Gap } from '../../translation/state.ts';
import { type Problem, quoting } from '../problem.ts';
import { isAlias, isLabel, isReadersWords } from '../source/kinds-of-text.ts';
import { lineOfKey } from '../source/lines.ts';
import { type Source, textsOf } from '../source/source.ts';
import { doubts } from './doubts.ts';

/** Names, not sentences: what they are called elsewhere, what readers type, and the words of Partner Center itself. */
const isName = (place: { namespace: string; key: string }) =>
  isLabel(place) || isReadersWords(place) || isAlias(place) || place.key.startsWith('practice.');

/** The texts of `locales/` say the same in every language: as many lines, the same numbers, nothing left out. */
export function textParity(source: Source): Problem[] {
  return source.texts
    .filter(({ locale, error }) => locale !== SOURCE_LOCALE && !error)
    .flatMap(({ locale, namespace, file, text, strings }) => {
      const english = textsOf(source, SOURCE_LOCALE, namespace);
      const sibling = source.texts.find(
        (one) => one.namespace === namespace && one.locale !== locale && isChinese(one.locale),
      );
      return Object.entries(strings).flatMap(([key, here]) => {
        const from = english?.strings[key];
        if (typeof from !== 'string' || typeof here !== 'string' || isName({ namespace, key })) return [];
        const make = (gap: Gap, message: string, fix: string) => ({
          check: 'parity',
          gap,
          file,
          line: lineOfKey(text, key),
          ...quoting(`"${key}": ${message}.`, {
            english: from.replaceAll('\n', ' ⏎ '),
            here: here.replaceAll('\n', ' ⏎ '),
          }),
          fix,
          about: [english, { file, text }].flatMap((one) => {
            const line = one ? lineOfKey(one.text, key) : 0;
            return one ? { file: one.file, from: line, to: line } : [];
          }),
        });
        const [wanted, found] = [from, here].map((one) => one.split('\n').length);
        if (wanted !== found)
          return [
            make(
              'lines',
              `${found} ${found === 1 ? 'line' : 'lines'} here, ${wanted} in English`,
              'Write one line, up to \\n, for each line of English.',
            ),
          ];
        return doubts(source, {
          locale,
          document: `locales/${namespace}`,
          pieces: [`${key}: ${from}`, `${key}: ${here}`],
          words: [from, here],
          sibling: sibling?.strings[key],
          wordsOf: (piece) => piece.slice(key.length + 2),
        }).map(({ message, fix }) => make('meaning', message, fix));
      });
    });
}
