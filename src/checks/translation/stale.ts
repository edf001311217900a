import { isDraft } from '../../i18n/drafts.ts';
import { type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { normal } from '../../translation/hash.ts';
import { changesOf, type Document, LOCK_FILE, type Piece } from '../../translation/lock.ts';
import { piecesOfGuide, piecesOfTexts } from '../../translation/pieces.ts';
import { type Problem, quoting } from '../problem.ts';
import { isReadersWords } from '../source/kinds-of-text.ts';
import { lineOfKey } from '../source/lines.ts';
import { type GuideFile, type Source, sourceOf, type TextFile, textsOf } from '../source/source.ts';

/** A translated document beside its English, and the files of both. */
export type Translated = Document & {
  own: GuideFile | TextFile;
  ofEnglish: GuideFile | TextFile;
  /** Its own, as what it is. */
  guide?: GuideFile;
  texts?: TextFile;
};

/**
 * Every translated document beside its English, as the lock names it. Of a file of texts, the keys that both have: what
 * is not translated yet was made from no English.
 */
export function documentsOf(source: Source): Translated[] {
  return [
    ...source.guides.flatMap((guide) => {
      const { locale, slug, shape, frontMatter } = guide;
      const ofEnglish = sourceOf(source, slug);
      if (locale === SOURCE_LOCALE || !shape || !ofEnglish?.shape) return [];
      return [
        {
          name: `guides/${slug}`,
          locale,
          english: piecesOfGuide(ofEnglish.shape, ofEnglish.frontMatter.data),
          translation: piecesOfGuide(shape, frontMatter.data),
          own: guide,
          ofEnglish,
          guide,
        },
      ];
    }),
    ...source.texts.flatMap((texts) => {
      const { locale, namespace, strings, error } = texts;
      const ofEnglish = textsOf(source, SOURCE_LOCALE, namespace);
      if (locale === SOURCE_LOCALE || isReadersWords(texts) || error || !ofEnglish || ofEnglish.error)
        return [];
      // In the order of English, whatever the order of the file.
      const keys = Object.keys(ofEnglish.strings).filter((key) => key in strings);
      const pieces = (of: typeof strings) =>
        piecesOfTexts(Object.fromEntries(keys.map((key) => [key, of[key] ?? ''])));
      return [
        {
          name: `locales/${namespace}`,
          locale,
          english: pieces(ofEnglish.strings),
          translation: pieces(strings),
          own: texts,
          ofEnglish,
          texts,
        },
      ];
    }),
  ];
}

/** Where a piece stands in its file: its lines, and the one on which its words begin. */
export function placeOf({ text }: GuideFile | TextFile, piece: Piece) {
  const line = piece.line || lineOfKey(text, piece.name);
  return { line, end: piece.end || line, at: piece.at ?? line };
}

/** What notes that a translation is true to its English. */
export const acceptCommand = (locale: Locale, document: string) =>
  `npm run translations -- --accept ${locale} ${document}`;

/** English that has changed since it was translated, piece by piece, with what it said and what it says. */
export function stale(source: Source): Problem[] {
  const { lock } = source;
  // A lock that has nothing of a language is told once, as a file; a draft is only begun.
  const isKnown = (locale: Locale) => isDraft(locale) || Object.keys(lock.madeFrom[locale] ?? {}).length > 0;
  return documentsOf(source)
    .filter(({ locale }) => isKnown(locale))
    .flatMap(({ name, locale, english, translation, own, ofEnglish, texts }): Problem[] => {
      const changes = changesOf(lock, locale, name, english);
      if (changes.length > 0 && !lock.madeFrom[locale]?.[name])
        return [
          {
            check: 'stale',
            unfinished: 'stale',
            gap: 'unread',
            file: own.file,
            line: 0,
            message: `${LOCK_FILE} does not say which English this was made from.`,
            fix: `Read it against English, then: ${acceptCommand(locale, name)}`,
            // What is wrong with the file as a whole is told of English.
            about: texts ? [{ file: ofEnglish.file, from: 0, to: 0 }] : [],
          },
        ];
      // What is new or gone in English is missing here or too many, which `parity` and `texts` tell; or it is new in
      // both, which `unread` does.
      return changes
        .filter((change) => change.kind === 'changed')
        .map(({ piece, index, before }) => {
          // A mistake in English is told there, and then not as a change.
          const { line: from, end: to } = placeOf(ofEnglish, piece);
          const here = translation[index];
          return {
            check: 'stale',
            unfinished: 'stale',
            gap: 'stale',
            file: own.file,
            line: here ? placeOf(own, here).line : 0,
            ...quoting('English has changed since this was translated.', {
              before,
              now: normal(piece.text),
            }),
            fix: `Bring the translation up to it, then: ${acceptCommand(locale, name)}`,
            about: [{ file: ofEnglish.file, from, to }],
          };
        });
    });
}
