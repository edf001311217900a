import { existsSync, readFileSync } from 'node:fs';
import { isDraft } from '../src/i18n/drafts.ts';
import { type Locale, SOURCE_LOCALE } from '../src/i18n/locales.ts';

const known = new Map<string, Record<string, string>>();

/** What a language says in a file of `locales/`, which is read once. In a draft, English stands for what is missing. */
export function strings(locale: Locale, file: string): Record<string, string> {
  const path = `locales/${locale}/${file}.json`;
  const texts = known.get(path) ?? read(locale, file, path);
  known.set(path, texts);
  return texts;
}

/** Gives a text by its key. */
export type Said = (key: string) => string;

/**
 * What a language says in files of `locales/`, an earlier one before a later: for tests that look for it in a page, where
 * no text at all would be found everywhere.
 *
 * @returns what gives a text, and throws where none of the files has its key
 */
export const said =
  (locale: Locale, ...files: readonly string[]): Said =>
  (key) => {
    const found = files.map((file) => strings(locale, file)[key]).find((text) => text !== undefined);
    if (found === undefined) throw new Error(`locales/${locale} has no "${key}" in ${files.join(' or ')}.`);
    return found;
  };

function read(locale: Locale, file: string, path: string): Record<string, string> {
  if (!isDraft(locale)) return JSON.parse(readFileSync(path, 'utf8'));
  const own = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return { ...strings(SOURCE_LOCALE, file), ...own };
}
