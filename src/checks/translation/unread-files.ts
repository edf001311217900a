import { type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Source } from '../source/source.ts';

/** A file of a document, by its name in the lock. */
interface DocumentFile {
  name: string;
  file: string;
  locale: Locale;
  isRead: boolean;
}

const filesOf = ({ guides, texts }: Source): DocumentFile[] => [
  ...guides.map(({ slug, file, locale, shape }) => ({
    name: `guides/${slug}`,
    file,
    locale,
    isRead: shape !== undefined,
  })),
  ...texts.map(({ namespace, file, locale, error }) => ({
    name: `locales/${namespace}`,
    file,
    locale,
    isRead: error === undefined,
  })),
];

/** The documents that have a file in English, whether or not it can be read now: the lock keeps what is known of them. */
export const namesOfFiles = (source: Source): string[] =>
  filesOf(source).flatMap(({ name, locale }) => (locale === SOURCE_LOCALE ? [name] : []));

/**
 * The files that cannot be read, of which nobody can say that they are true to their English.
 *
 * @param locale one translation, which is read beside English
 * @param names the documents that are meant; all without any
 */
export const unreadFiles = (source: Source, locale?: string, names: readonly string[] = []): string[] =>
  filesOf(source)
    .filter((one) => !one.isRead)
    .filter((one) => !locale || one.locale === locale || one.locale === SOURCE_LOCALE)
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map(({ file }) => file);
