import { isDraft } from '../../i18n/drafts.ts';
import { isChinese, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { normal } from '../../translation/hash.ts';
import { piecesOfGuide, piecesOfTexts } from '../../translation/pieces.ts';
import { isReadersWords } from '../source/kinds-of-text.ts';
import { foreignCharacters } from '../source/script.ts';
import type { Source } from '../source/source.ts';
import type { OfFile } from './set-aside.ts';

/** Fewer texts tell nothing of the file that they are in. */
const FEWEST = 5;

/** More than this share of texts, and a file is of what they are; a sound file has less than half of it by chance. */
const MOST = 0.6;

/** What one file says, text by text. */
interface Written {
  locale: Locale;
  file: string;
  /** Its name in the lock. */
  name: string;
  namespace?: string;
  said: Set<string>;
}

/** What every file says, as far as it can be read. */
export const writtenFiles = ({ guides, texts }: Source): Written[] => [
  ...guides.flatMap(({ locale, file, slug, shape, frontMatter }) =>
    shape
      ? [{ locale, file, name: `guides/${slug}`, said: saidBy(piecesOfGuide(shape, frontMatter.data)) }]
      : [],
  ),
  ...texts
    .filter(({ error }) => !error)
    .map(({ locale, file, namespace, strings }) => ({
      locale,
      file,
      name: `locales/${namespace}`,
      namespace,
      said: saidBy(piecesOfTexts(strings)),
    })),
];

const saidBy = (pieces: readonly { text: string }[]) => new Set(pieces.map(({ text }) => normal(text)));

/** Which part of some texts others have too, from 0 to 1. */
export const shareOf = (said: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...said].filter((text) => others.has(text)).length / Math.max(1, said.size);

/** What a document said when it was read last, in one language; nothing where nobody has read it. */
export function readTexts({ lock }: Source, locale: Locale, name: string): Set<string> {
  const rows = Object.entries(lock.madeFrom).flatMap(([of, documents]) =>
    locale === SOURCE_LOCALE || of === locale ? (documents[name] ?? []) : [],
  );
  return new Set(
    rows.flatMap(({ english, translation }) =>
      locale === SOURCE_LOCALE ? (lock.english[english] ?? []) : (translation ?? []),
    ),
  );
}

/** Files that are not what their place says: of another language, or of another guide or flow. */
export function mixedUp(source: Source): OfFile[] {
  const all = writtenFiles(source).filter(({ said }) => said.size >= FEWEST);
  const isOfOthers = (one: Written) => {
    const read = readTexts(source, one.locale, one.name);
    return read.size > 0 && shareOf(one.said, read) < 1 - MOST;
  };
  return all.flatMap((one): OfFile[] => {
    if (isDraft(one.locale)) return [];
    const isForeign = isOfAnotherLanguage(one);
    if (!isForeign && !isOfOthers(one)) return [];
    const twin = all.find(
      (other) =>
        other !== one &&
        (isForeign
          ? other.locale !== one.locale && !isOfAnotherLanguage(other)
          : other.locale === one.locale && !isOfOthers(other)) &&
        shareOf(one.said, other.said) > MOST,
    );
    // Where it is neither what it was nor what another file is, it was written over.
    if (!twin && !isForeign) return [];
    const from = all.find(({ locale, name }) => locale === SOURCE_LOCALE && name === one.name)?.file;
    const isTranslation = one.locale !== SOURCE_LOCALE && !isReadersWords(one);
    return [
      {
        check: 'mixed-up',
        file: one.file,
        line: 0,
        message: twin ? `It holds the text of ${twin.file}.` : `Most of it is not written in ${one.locale}.`,
        fix: `Restore it from git${isTranslation && from ? `, or translate ${from} into it` : ''}.`,
      },
    ];
  });
}

/** Whether most texts are in a script that the language is not written in. */
function isOfAnotherLanguage({ said, locale }: Written): boolean {
  const texts = [...said];
  const enough = texts.length * MOST;
  const latin = texts.filter((text) => !/\p{Script=Han}/u.test(text));
  if (isChinese(locale) && latin.length > enough) return true;
  return texts.filter((text) => foreignCharacters(text, locale).length > 0).length > enough;
}
