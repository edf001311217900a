import { type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { hashOf, normal } from '../../translation/hash.ts';
import type { Document, Piece } from '../../translation/lock.ts';
import type { Problem } from '../problem.ts';
import { GLOSSARY, type Source } from '../source/source.ts';
import { acceptCommand } from './stale.ts';

/** What the lock calls the glossary. */
const NAME = 'glossary';

const pieceOf = (id: string, text: string, line: number): Piece => ({
  name: id,
  text: `${id}: ${text}`,
  line,
  end: line,
});

/** The terms in each language beside English, as a document of the lock: those that have a word in both. */
export function termDocuments({ terms, locales }: Source): Document[] {
  return locales
    .filter((locale) => locale !== SOURCE_LOCALE)
    .map((locale) => {
      const both = terms.filter((term) => term.id && term.en && term[locale]);
      return {
        name: NAME,
        locale,
        english: both.map(({ id, en, line }) => pieceOf(id, en, line)),
        translation: both.map((term) => pieceOf(term.id, term[locale] ?? '', term.line)),
      };
    })
    .filter(({ english }) => english.length > 0);
}

/** The words of a term in one language, as they were read and as they are. */
interface Changed {
  id: string;
  line: number;
  locale: Locale;
  was: string;
  is: string;
}

/** A term's id and word, out of what the lock says of it. */
const wordIn = (said: string): [id: string, word: string] => {
  const at = said.indexOf(': ');
  return [said.slice(0, at), said.slice(at + 2)];
};

/** Words of terms that are others than were read. A term that is new was read by nobody yet. */
function changedWords(source: Source): Changed[] {
  return termDocuments(source).flatMap(({ locale, english, translation }) => {
    const rows = source.lock.madeFrom[locale]?.[NAME] ?? [];
    const read = new Map(
      rows.map((row) => {
        const [id, en] = wordIn(source.lock.english[row.english] ?? '');
        return [id, { hash: row.english, en, word: row.translation && wordIn(row.translation)[1] }];
      }),
    );
    return english.flatMap(({ name: id, text, line }, index): Changed[] => {
      const before = read.get(id);
      if (!before) return [];
      const of = (place: Locale, was: string, said: string) => ({
        id,
        line,
        locale: place,
        was,
        is: wordIn(normal(said))[1],
      });
      const now = of(locale, before.word ?? '', translation[index]?.text ?? '');
      return [
        ...(before.hash === hashOf(text) ? [] : [of(SOURCE_LOCALE, before.en, text)]),
        ...(before.word === undefined || before.word === now.is ? [] : [now]),
      ];
    });
  });
}

/** Terms whose words were changed, or exchanged with those of another term, since they were read. */
export function termsRead(source: Source): Problem[] {
  const told = new Set<string>();
  const all = changedWords(source);
  return all.flatMap((one): Problem[] => {
    const { id, line, locale, was, is } = one;
    // Each language compares itself with English: what is other there is told once.
    if (told.has(`${locale} ${id}`)) return [];
    const other = all.find(
      (two) => two.id !== id && two.locale === locale && two.is === was && two.was === is,
    );
    for (const two of [one, other]) if (two) told.add(`${locale} ${two.id}`);
    const languages = locale === SOURCE_LOCALE ? source.locales.filter((tag) => tag !== locale) : [locale];
    const accept = languages.map((tag) => acceptCommand(tag, NAME)).join(', ');
    return [
      {
        check: 'glossary',
        unfinished: locale === SOURCE_LOCALE ? 'stale' : 'differs',
        locale,
        file: GLOSSARY,
        line,
        message: other
          ? `"${id}" has the ${locale} word of "${other.id}", and that one this one's.`
          : `The ${locale} word of "${id}" was "${was}" when it was read, and is "${is}" now.`,
        fix: `Write "${was}"${other ? `, and "${other.was}" there` : ''}. If it is right as it stands: ${accept}.`,
        about: [{ file: GLOSSARY, from: line, to: line }],
      },
    ];
  });
}
