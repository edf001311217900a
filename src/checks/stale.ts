import { isDraft } from '../i18n/drafts.ts';
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { normal } from '../translation/hash.ts';
import { type Change, changesOf, type Document, LOCK_FILE } from '../translation/lock.ts';
import { piecesOfGuide, piecesOfTexts } from '../translation/pieces.ts';
import { leaves } from '../translation/shape.ts';
import { isReadersWords } from './kinds-of-text.ts';
import { type Problem, quoting } from './problem.ts';
import { type GuideFile, lineOfKey, type Source, type TextFile } from './source.ts';

/** A translation that was made from other English than there is now. */
interface Stale {
  /** The document's name in the lock, such as `guides/action-pack` or `locales/ui`. */
  document: string;
  guide?: GuideFile;
  texts?: TextFile;
  changes: Change[];
}

/** A translated document beside its English, and the file that it is. */
export type Translated = Document & Pick<Stale, 'guide' | 'texts'>;

/**
 * Every translated document beside its English, as the lock names it. Of a file of texts, the keys that both have: what
 * is not translated yet was made from no English.
 */
export function documentsOf({ guides, texts }: Source): Translated[] {
  return [
    ...guides.flatMap((guide) => {
      const { locale, slug, shape, frontMatter } = guide;
      const english = guides.find((one) => one.slug === slug && one.locale === SOURCE_LOCALE);
      if (locale === SOURCE_LOCALE || !shape || !english?.shape) return [];
      return [
        {
          name: `guides/${slug}`,
          locale,
          english: piecesOfGuide(english.shape, english.frontMatter.data),
          translation: piecesOfGuide(shape, frontMatter.data),
          guide,
        },
      ];
    }),
    ...texts.flatMap((file) => {
      const { locale, namespace, strings, error } = file;
      const english = texts.find((one) => one.namespace === namespace && one.locale === SOURCE_LOCALE);
      if (locale === SOURCE_LOCALE || isReadersWords(file) || error || !english || english.error) return [];
      // In the order of English, whatever the order of the file.
      const keys = Object.keys(english.strings).filter((key) => key in strings);
      const pieces = (of: typeof strings) =>
        piecesOfTexts(Object.fromEntries(keys.map((key) => [key, of[key] ?? ''])));
      return [
        {
          name: `locales/${namespace}`,
          locale,
          english: pieces(english.strings),
          translation: pieces(strings),
          texts: file,
        },
      ];
    }),
  ];
}

/** What is newer in English than each translation knows. */
function staleDocuments(source: Source): Stale[] {
  // A lock that has nothing of a language is told once, as a file; a draft is only begun.
  const isKnown = (locale: Locale) =>
    isDraft(locale) || Object.keys(source.lock.madeFrom[locale] ?? {}).length > 0;
  return documentsOf(source)
    .filter(({ locale }) => isKnown(locale))
    .map(({ name, locale, english, guide, texts }) => ({
      document: name,
      guide,
      texts,
      changes: changesOf(source.lock, locale, name, english),
    }))
    .filter(({ changes }) => changes.length > 0);
}

/** What notes that a translation is true to its English. */
export const acceptCommand = (locale: Locale, document: string) =>
  `npm run translations -- --accept ${locale} ${document}`;

/** English that says something else now. */
type Changed = Extract<Change, { kind: 'changed' }>;

/** English that has changed since it was translated, piece by piece, with what it said and what it says. */
export function stale(source: Source): Problem[] {
  return staleDocuments(source).flatMap(({ document, guide, texts, changes }): Problem[] => {
    const file = guide?.file ?? texts?.file ?? '';
    const locale = guide?.locale ?? texts?.locale ?? SOURCE_LOCALE;
    const never = !source.lock.madeFrom[locale]?.[document];
    if (never)
      return [
        {
          check: 'stale',
          unfinished: 'stale',
          gap: 'unread',
          file,
          line: 0,
          message: `${LOCK_FILE} does not say which English this was made from.`,
          fix: `Read it against English, then: ${acceptCommand(locale, document)}`,
          // What is wrong with the file as a whole is told of English.
          about: texts ? [{ file: `locales/${SOURCE_LOCALE}/${texts.namespace}.json`, from: 0, to: 0 }] : [],
        },
      ];
    // What is new or gone in English is missing here or too many, which `parity` and `texts` tell.
    return changes
      .filter((change) => change.kind === 'changed')
      .map((change) => ({
        check: 'stale',
        unfinished: 'stale',
        gap: 'stale',
        file,
        line: lineOf(change, guide, texts),
        ...quoting('English has changed since this was translated.', {
          before: change.before,
          now: normal(change.piece.text),
        }),
        fix: `Bring the translation up to it, then: ${acceptCommand(locale, document)}`,
        about: aboutEnglish(source, change, guide, texts),
      }));
  });
}

/** The English that has changed: a mistake there is told there, and then not as a change. */
function aboutEnglish(
  source: Source,
  { piece }: Changed,
  guide?: GuideFile,
  texts?: TextFile,
): Problem['about'] {
  const { line, end, name } = piece;
  const english = guide
    ? source.guides.find((one) => one.slug === guide.slug && one.locale === SOURCE_LOCALE)
    : source.texts.find((one) => one.namespace === texts?.namespace && one.locale === SOURCE_LOCALE);
  if (!english) return [];
  const at = line || lineOfKey(english.text, name);
  return [{ file: english.file, from: at, to: end || at }];
}

/** Where the piece stands in the translation: at the same place in the row of blocks, or under the same key. */
function lineOf({ piece, index }: Changed, guide?: GuideFile, texts?: TextFile): number {
  if (texts) return lineOfKey(texts.text, piece.name);
  if (!guide?.shape) return 0;
  if (piece.line === 0) return lineOfKey(guide.text, piece.name);
  const words = piecesOfGuide(guide.shape, guide.frontMatter.data).length - [...leaves(guide.shape)].length;
  return [...leaves(guide.shape)][index - words]?.line ?? 0;
}
