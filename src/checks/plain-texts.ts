import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { isReadersWords } from './kinds-of-text.ts';
import type { Problem } from './problem.ts';
import { lineOfKey, type Source, stringsOf } from './source.ts';

/** What a text that is plain shows as it stands, although its author meant something by it: what, and what to do. */
export const MARKS: readonly [pattern: RegExp, fix: string][] = [
  [
    /\*\*|__|~~|`/,
    'Take the marks out; what has to stand out is a text of its own, or a name among the labels.',
  ],
  [
    /\[[^\]]*\]\([^)]*\)/,
    'Write the words alone: a link is made by the page that shows the text, or stands in a guide.',
  ],
  [/<\/?[a-z][^<>]*>/i, 'Take the tags out.'],
  [/&(?:[a-z]+|#\d+|#x[\da-f]+);/i, 'Write the sign itself.'],
  [/^\s*(?:#{1,6}|[-*+>]|\d+\.)\s/m, 'Take the sign out; where a text is a list, each line is an item.'],
];

/** Texts of `locales/` are plain: no page reads marks in them. */
export function plainTexts(source: Source): Problem[] {
  return source.texts
    .filter((file) => !isReadersWords(file))
    .flatMap(({ locale, namespace, file, text, strings }) => {
      const english = stringsOf(source, SOURCE_LOCALE, namespace);
      return Object.entries(strings).flatMap(([key, said]) => {
        const [pattern, fix] = MARKS.find(([one]) => one.test(String(said))) ?? [];
        const mark = pattern?.exec(String(said))?.[0];
        // What English has too is told there.
        if (!pattern || !fix || (locale !== SOURCE_LOCALE && pattern.test(String(english[key])))) return [];
        return [
          {
            check: 'plain-texts',
            file,
            line: lineOfKey(text, key),
            message: `"${key}" would show ${JSON.stringify(mark)} as it stands: these texts are plain.`,
            fix,
          },
        ];
      });
    });
}
