import { isDraft } from '../../i18n/drafts.ts';
import { type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { choices, type Problem } from '../problem.ts';
import { literally } from '../source/code-lines.ts';
import { lineOfKey } from '../source/lines.ts';
import { type Source, stringsOf, type TextFile } from '../source/source.ts';
import { knownKeys } from '../texts/keys.ts';

/** What stands in quotes; a mark that English writes inside them is not of the name. */
const QUOTED = /“([^”]+?)[,.]?”|「([^」]+)」/g;

/** The files of which a screen shows texts, and can quote them. */
const SHOWN = ['labels', 'rehearsal', 'roles', 'ui'];

/** A file of texts with the names of controls in its language, by the ids of their labels. */
interface Texts extends TextFile {
  names: Readonly<Record<string, string>>;
}

/**
 * Texts of screens are plain and type the names of controls, so whoever renames a label is told each of them that has
 * the old name: what a text quotes is something that readers see, and the languages name the same controls.
 */
export function quotedNames(source: Source): Problem[] {
  const files = source.texts
    .filter(({ namespace, locale, error }) => isOfScreens(namespace) && !isDraft(locale) && !error)
    // What is missing or cannot be read is told once, there: a text can be right in quoting it.
    .filter(({ locale }) => SHOWN.every((namespace) => isReadable(source, locale, namespace)))
    .map((file): Texts => ({ ...file, names: stringsOf(source, file.locale, 'labels') }))
    .filter(({ names }) => Object.keys(names).length > 0);
  const translations = source.locales.filter((locale) => locale !== SOURCE_LOCALE && !isDraft(locale));
  const labels = knownKeys(source, 'labels');
  return files.flatMap((file) => {
    const others = files.filter(
      ({ namespace, locale }) => namespace === file.namespace && locale !== file.locale,
    );
    const english = others.find(({ locale }) => locale === SOURCE_LOCALE);
    const seen = new Set(
      [file.namespace, ...SHOWN].flatMap((one) => Object.values(stringsOf(source, file.locale, one))),
    );
    return Object.keys(file.strings).flatMap((key): Problem[] => {
      const unknown = quotedIn(file, key).filter((name) => !name.includes('{{') && !seen.has(name));
      // A name that its language lacks, which `texts` tells, can be the one that is quoted.
      if (unknown.length > 0)
        return labels.every((id) => file.names[id])
          ? unknown.map((name) => ofNothing(file, others, key, name))
          : [];
      if (file.locale === SOURCE_LOCALE)
        return others.length === translations.length ? namedByOthers(file, others, key) : [];
      return english ? namedInEnglish(file, english, key) : [];
    });
  });
}

/** Whether a language has a file of texts as it was meant, where any language has such a file. */
function isReadable({ texts }: Source, locale: Locale, namespace: string): boolean {
  const all = texts.filter((one) => one.namespace === namespace);
  return all.length === 0 || all.some((one) => one.locale === locale && !one.error);
}

const isOfScreens = (namespace: string) => namespace.startsWith('flows/') || namespace === 'rehearsal';

const textOf = ({ strings }: Texts, key: string) => String(strings[key] ?? '');

const quotedIn = (file: Texts, key: string) =>
  [...textOf(file, key).matchAll(QUOTED)].map(([, english, chinese]) => english ?? chinese ?? '');

/** The labels whose names a text quotes; two can have one name. */
function labelsQuoted(file: Texts, key: string): string[] {
  const quoted = quotedIn(file, key);
  return quoted.length === 0
    ? []
    : Object.keys(file.names).filter((id) => quoted.includes(file.names[id] ?? ''));
}

const problem = ({ file, text }: Texts, key: string, message: string, fix: string): Problem => ({
  check: 'quoted-names',
  file,
  line: lineOfKey(text, key),
  message: `"${key}" ${message}`,
  fix,
});

const soCalled = ({ locale }: Texts, name: string | undefined) =>
  `Write "${name}", as locales/${locale}/labels.json calls it.`;

/** A quoted name that nothing has. */
function ofNothing(file: Texts, others: readonly Texts[], key: string, name: string): Problem {
  const { names } = file;
  const quoted = quotedIn(file, key);
  const meant = others
    .flatMap((one) => labelsQuoted(one, key))
    .map((id) => names[id])
    .find((one) => one && !quoted.includes(one));
  return problem(
    file,
    key,
    `quotes "${name}", and nothing is called that.`,
    `${meant ? soCalled(file, meant) : choices('Names', name, Object.values(names))} What is no name stands without quotes.`,
  );
}

/** Controls that every translation of an English text quotes, and English does not name. */
function namedByOthers(english: Texts, others: readonly Texts[], key: string): Problem[] {
  const { names } = english;
  const [first = [], ...rest] = others.map((one) => labelsQuoted(one, key));
  const shared = first.filter((id) => names[id] && rest.every((ids) => ids.includes(id)));
  const said = textOf(english, key).toLowerCase();
  const isNamed = (id: string) => said.includes((names[id] ?? '').toLowerCase());
  const isSame = (id: string, other: string) => others.every((one) => one.names[id] === one.names[other]);
  return shared
    .filter((id) => !shared.some((other) => isSame(id, other) && isNamed(other)))
    .map((id) =>
      problem(
        english,
        key,
        `does not name "${names[id]}", and each translation of it does.`,
        soCalled(english, names[id]),
      ),
    );
}

/** Controls that English names in a text, and its translation does not. */
function namedInEnglish(file: Texts, english: Texts, key: string): Problem[] {
  const text = textOf(file, key);
  const ids = Object.keys(english.names).filter((id) =>
    namesWithin(textOf(english, key), english.names[id] ?? ''),
  );
  return ids
    .filter((id) => text && file.names[id] && !text.includes(file.names[id]))
    .map((id) =>
      problem(
        file,
        key,
        `does not name "${file.names[id]}", and English has "${english.names[id]}" there.`,
        soCalled(file, file.names[id]),
      ),
    );
}

/** Whether English names a control in the midst of a sentence: with a capital, and as no part of a longer name. */
const namesWithin = (text: string, name: string) =>
  /^\p{Lu}/u.test(name) &&
  text.includes(name) &&
  new RegExp(`(?<=(?<!\\p{L})\\p{Ll}+,? )${literally(name)}(?![\\p{L}\\d]| \\p{Lu})`, 'u').test(text);
