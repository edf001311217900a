import { LOCALE_TAGS, SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';
import { lineOfKey, type Source, stringsOf, type TextFile } from './source.ts';

const CHECK = 'texts';

/** Every language has the keys of English, no others, none empty, with the same {{values}}. */
export function texts(source: Source): Problem[] {
  const namespaces = source.texts
    .filter(({ locale }) => locale === SOURCE_LOCALE)
    .map((file) => file.namespace);
  return [
    ...source.texts.flatMap((file) => inFile(source, file)),
    ...namespaces.flatMap((namespace) =>
      LOCALE_TAGS.filter(
        (tag) => !source.texts.some((file) => file.locale === tag && file.namespace === namespace),
      ).map((tag) => ({
        check: CHECK,
        file: `locales/${tag}/${namespace}.json`,
        line: 0,
        message: 'The file is missing.',
        fix: `Translate locales/${SOURCE_LOCALE}/${namespace}.json into it.`,
      })),
    ),
  ];
}

const valuesIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(', ');

function inFile(source: Source, { file, locale, namespace, text, strings, error }: TextFile): Problem[] {
  if (error) return [{ check: CHECK, file, line: 0, message: error, fix: 'Mend the JSON.' }];
  const english = stringsOf(source, SOURCE_LOCALE, namespace);
  const make = (key: string, message: string, fix: string) => ({
    check: CHECK,
    file,
    line: lineOfKey(text, key),
    message,
    fix,
  });
  const empty = Object.keys(strings)
    .filter(
      (key) =>
        typeof strings[key] !== 'string' || (strings[key].trim() === '' && english[key]?.trim() !== ''),
    )
    .map((key) => make(key, `"${key}" holds no text.`, 'Write it.'));
  if (locale === SOURCE_LOCALE) return empty;
  return [
    ...empty,
    ...Object.keys(english)
      .filter((key) => !(key in strings))
      .map((key) => make(key, `"${key}" is missing.`, `Translate: ${english[key]}`)),
    ...Object.keys(strings)
      .filter((key) => !(key in english))
      .map((key) =>
        make(
          key,
          `"${key}" is not in English.`,
          `Take it out, or add it to locales/${SOURCE_LOCALE}/${namespace}.json.`,
        ),
      ),
    ...Object.keys(strings)
      .filter((key) => key in english && valuesIn(strings[key] ?? '') !== valuesIn(english[key] ?? ''))
      .map((key) =>
        make(
          key,
          `"${key}" has other values than English.`,
          `It needs: ${valuesIn(english[key] ?? '') || 'none'}.`,
        ),
      ),
  ];
}
