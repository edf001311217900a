import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { wrongBytes } from '../source/bytes.ts';
import { isAlias, isReadersWords } from '../source/kinds-of-text.ts';
import { keyOfLine, lineOfKey, linesOfKeys } from '../source/lines.ts';
import { type Source, type TextFile, textsOf } from '../source/source.ts';
import {
  englishAlone,
  everyTranslationHas,
  renamed,
  renamedInEnglish,
  translationsOf,
  valuesIn,
} from './keys.ts';

const CHECK = 'texts';

/** Keys that stand in a file twice: JSON keeps only the last. */
function twice({ file, text }: TextFile): Problem[] {
  const seen = new Map<string, number>();
  return text.split('\n').flatMap((row, index) => {
    const key = keyOfLine(row);
    if (!key) return [];
    const before = seen.get(key);
    seen.set(key, index + 1);
    return before
      ? [
          {
            check: CHECK,
            file,
            line: index + 1,
            message: `"${key}" is in the file twice.`,
            fix: `Take out line ${before} or this one.`,
          },
        ]
      : [];
  });
}

const isBlank = (text: string | undefined) => text?.trim() === '';

const says =
  (key: string) =>
  ({ strings: { [key]: text } }: TextFile) =>
    text !== undefined && !isBlank(text);

/** Every language has the keys of English, no others, none empty, with the same {{values}}. */
export function texts(source: Source): Problem[] {
  const namespaces = source.texts
    .filter(({ locale }) => locale === SOURCE_LOCALE)
    .map((file) => file.namespace);
  return [
    ...source.texts.flatMap((file) => [...twice(file), ...inFile(source, file)]),
    ...onlyInTranslations(source),
    ...onlyTranslated(source),
    ...namespaces.flatMap((namespace) =>
      source.locales
        .filter((tag) => !textsOf(source, tag, namespace))
        .map(
          (tag): Problem => ({
            check: CHECK,
            unfinished: 'missing',
            gap: 'file',
            file: `locales/${tag}/${namespace}.json`,
            line: 0,
            message: 'The file is missing.',
            fix: `Translate locales/${SOURCE_LOCALE}/${namespace}.json into it.`,
          }),
        ),
    ),
  ];
}

/** Files that English does not have; the texts of a flow are told by `flow-texts`. */
function onlyInTranslations(source: Source): Problem[] {
  const files = source.texts.filter(({ namespace }) => !namespace.startsWith('flows/'));
  return files
    .filter(({ namespace }, index) => {
      const first = files.findIndex((one) => one.namespace === namespace);
      return first === index && !textsOf(source, SOURCE_LOCALE, namespace);
    })
    .map(({ file, namespace }) => ({
      check: CHECK,
      file,
      line: 0,
      message: 'English has no such file, so nothing shows these texts.',
      fix: `Take the file out in every language, or write locales/${SOURCE_LOCALE}/${namespace}.json.`,
    }));
}

/** What every translation has and English has not, told once and of English. */
function onlyTranslated(source: Source): Problem[] {
  return source.texts
    .filter(({ locale, error }) => locale === SOURCE_LOCALE && !error)
    .flatMap(({ file, text, namespace, strings }) => {
      const [first] = translationsOf(source, namespace);
      const keys = Object.keys(first?.strings ?? {}).filter((key) =>
        everyTranslationHas(source, namespace, key),
      );
      const inEnglish = renamedInEnglish(source, namespace);
      return keys.flatMap((key) => {
        const [own] = [...inEnglish].find(([, theirs]) => theirs === key) ?? [];
        const make = (line: number, message: string, fix: string) => [
          { check: CHECK, file, line, message, fix },
        ];
        if (own)
          return make(
            lineOfKey(text, own),
            `"${own}" is called "${key}" in every translation.`,
            `Write "${key}", or call it "${own}" in each language.`,
          );
        if (!(key in strings))
          return make(
            0,
            `"${key}" is missing; the translations have it.`,
            `Write it, or take it out of them: ${first?.strings[key]}`,
          );
        return !isBlank(strings[key]) && englishAlone(source, namespace, key)
          ? make(
              lineOfKey(text, key),
              `"${key}" has other values than every translation.`,
              `Theirs: ${valuesIn(first?.strings[key]) || 'none'}. Write the same here, or mend them.`,
            )
          : [];
      });
    });
}

/** Where a key belongs that is not there: after the one that stands before it in English, or else at the start. */
function lineAfter(text: string, keys: readonly string[], key: string): number {
  const lines = linesOfKeys(text);
  const before = keys.slice(0, keys.indexOf(key)).findLast((one) => lines.has(one));
  return lines.get(before ?? '') ?? 1;
}

function inFile(
  source: Source,
  { file, locale, namespace, text, strings, noTexts, error }: TextFile,
): Problem[] {
  const [bytes] = wrongBytes(text);
  if (bytes) return [{ check: CHECK, file, ...bytes }];
  if (error) return [];
  const ofEnglish = textsOf(source, SOURCE_LOCALE, namespace);
  // English that is missing or unreadable is told once, there.
  if (!ofEnglish || ofEnglish.error) return [];
  const english = ofEnglish.strings;
  const make = (key: string, message: string, fix: string) => ({
    check: CHECK,
    file,
    line: lineOfKey(text, key),
    message,
    fix,
  });
  const others = locale === SOURCE_LOCALE ? translationsOf(source, namespace) : [ofEnglish];
  const empty = Object.keys(strings)
    .filter(
      (key) =>
        noTexts.includes(key) ||
        // A role can have another name in one language alone.
        (isBlank(strings[key]) && others.length > 0 && others.every(says(key)) && !isAlias({ key })),
    )
    .map((key) => make(key, `"${key}" holds no text.`, 'Write it.'));
  if (locale === SOURCE_LOCALE) return empty;
  const inEnglish = renamedInEnglish(source, namespace);
  const isAdded = (key: string) => !(key in english) && !everyTranslationHas(source, namespace, key);
  const called = renamed(Object.keys(strings), Object.keys(english), (key) => !inEnglish.has(key), isAdded);
  const isCalled = [...called.values()];
  return [
    ...empty,
    ...[...called].map(([key, theirs]) =>
      make(key, `"${key}" is called "${theirs}" in English.`, `Write "${theirs}".`),
    ),
    ...Object.keys(english)
      .filter((key) => !(key in strings) && !inEnglish.has(key) && !isCalled.includes(key))
      .map(
        (key): Problem => ({
          ...make(
            key,
            `"${key}" is missing.`,
            isReadersWords({ namespace })
              ? `Write what its readers type; those of English type: ${english[key]}`
              : isBlank(english[key])
                ? `Write "${key}": "", which it is in English, or what is said in this language alone.`
                : `Translate: ${english[key]}`,
          ),
          line: lineAfter(text, Object.keys(english), key),
          unfinished: 'missing',
          gap: 'text',
          quotes: { english: `${key}: ${english[key]}` },
        }),
      ),
    ...Object.keys(strings)
      .filter((key) => isAdded(key) && !called.has(key))
      .map((key) =>
        make(
          key,
          `"${key}" is not in English.`,
          `Take it out, or add it to locales/${SOURCE_LOCALE}/${namespace}.json.`,
        ),
      ),
    ...Object.keys(strings)
      .filter(
        (key) =>
          says(key)(ofEnglish) &&
          !isBlank(strings[key]) &&
          valuesIn(strings[key]) !== valuesIn(english[key]) &&
          !englishAlone(source, namespace, key),
      )
      .map((key) =>
        make(
          key,
          `"${key}" has other values than English.`,
          `It needs: ${valuesIn(english[key]) || 'none'}.`,
        ),
      ),
  ];
}
