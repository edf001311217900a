import { isDraft } from '../../i18n/drafts.ts';
import { type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { LOCK_FILE } from '../../translation/lock.ts';
import { GLOSSARY, type Source } from '../source/source.ts';
import { mixedUp } from './mixed-up.ts';
import { renamedGuides } from './renamed-guides.ts';
import { filesOf, type OfFile, setAside } from './set-aside.ts';
import { strayFolders } from './stray-folders.ts';
import { LIST, strayTexts } from './stray-texts.ts';

/** What can be wrong with a file as a whole, from the surest cause to the least sure. */
const WHOLE: readonly ((source: Source) => OfFile[])[] = [
  notFiles,
  strayFolders,
  strayTexts,
  ({ unread }) => [...unread],
  noTerms,
  noTexts,
  noEnglish,
  lostLock,
  renamedGuides,
  mixedUp,
];

/**
 * What is wrong with files as a whole, each told once, and the project without what follows from it.
 *
 * @returns `isTold` says whether a problem is of such a file
 */
export function wholeFiles(written: Source) {
  let source = written;
  const problems: OfFile[] = [];
  for (const check of WHOLE) {
    // One cause, one report: what cannot be read is also empty.
    const told = filesOf(problems);
    const found = check(source).filter(({ file }) => !told.has(file));
    problems.push(...found);
    source = setAside(source, found);
  }
  const told = filesOf(problems);
  return { problems, source, isTold: ({ file }: { file: string }) => told.has(file) };
}

const make = (check: string, file: string, message: string, fix: string, line = 0): OfFile => ({
  check,
  file,
  line,
  message,
  fix,
});

/** A folder, or a link that leads nowhere, by the name of a file. */
function notFiles({ notFiles: files }: Source): OfFile[] {
  return files
    .filter((file) => !file.startsWith('src/'))
    .map((file) =>
      make(
        'files',
        file,
        'It is named as a file, and is a folder or a link that leads nowhere.',
        'Take it away, and restore the file from git if there was one.',
      ),
    );
}

/** A glossary that is gone, or was emptied: search and the page of terms are made of it. */
function noTerms({ terms, paths }: Source): OfFile[] {
  if (terms.length > 0) return [];
  const message = paths.includes(GLOSSARY) ? 'The file has no terms.' : 'The file is missing.';
  return [make('glossary', GLOSSARY, message, 'Restore it from git.')];
}

/** A file that was emptied: another language has texts there. */
function noTexts({ texts }: Source): OfFile[] {
  return texts
    .filter(
      ({ locale, namespace, strings, error }) =>
        !error &&
        !isDraft(locale) &&
        Object.keys(strings).length === 0 &&
        texts.some((one) => one.namespace === namespace && Object.keys(one.strings).length > 0),
    )
    .map(({ file }) => make('texts', file, 'The file has no texts.', 'Restore it from git, or write them.'));
}

/** English that is missing, which code asks for and every translation has: all that shows it would be told to be wrong. */
function noEnglish({ texts, locales, flows, code }: Source): OfFile[] {
  const translations = locales.filter((locale) => locale !== SOURCE_LOCALE && !isDraft(locale));
  const has = (locale: Locale, namespace: string) =>
    texts.some((one) => one.locale === locale && one.namespace === namespace);
  const isAsked = (namespace: string) =>
    namespace.startsWith('flows/')
      ? namespace.slice('flows/'.length) in flows
      : code.some(({ file, text }) => file === LIST && text.includes(`${namespace}.json`));
  return [...new Set(texts.map(({ namespace }) => namespace))]
    .filter(
      (namespace) =>
        isAsked(namespace) &&
        !has(SOURCE_LOCALE, namespace) &&
        translations.every((locale) => has(locale, namespace)),
    )
    .map((namespace) =>
      make(
        'texts',
        `locales/${SOURCE_LOCALE}/${namespace}.json`,
        'The file is missing; every translation has it.',
        'Restore it from git.',
      ),
    );
}

/** A lock that says nothing of any translation, or of a language. */
function lostLock({ lock, locales, guides, texts, paths }: Source): OfFile[] {
  const known = locales.filter(
    (locale) =>
      locale !== SOURCE_LOCALE &&
      !isDraft(locale) &&
      [...guides, ...texts].some((one) => one.locale === locale && !one.error),
  );
  const lost = known.filter((locale) => Object.keys(lock.madeFrom[locale] ?? {}).length === 0);
  if (lost.length === 0) return [];
  const isAll = lost.length === known.length;
  const message = isAll
    ? paths.includes(LOCK_FILE)
      ? 'The file says of no translation which English it was made from.'
      : 'The file is missing: it says which English each translation was made from.'
    : `The file says nothing of ${lost.join(', ')}.`;
  return [
    make(
      'stale',
      LOCK_FILE,
      message,
      `Restore it from git. Where the translations are new, read them, then: npm run translations -- --accept${isAll ? '' : ` ${lost[0]}`}`,
    ),
  ];
}
