import { choices } from '../problem.ts';

/** What `npm run translations` was asked: which documents it is about, and whether they are noted as read. */
export interface Asked {
  accept: boolean;
  /** One language, or all. */
  locale?: string;
  /** Names of documents, or none for all. */
  names: string[];
}

/** How the command is used. */
export const USAGE = `npm run translations                                        how far each translation is
npm run translations -- --accept                            every translation was read and is true to its English
npm run translations -- --accept zh-TW                      … of one language
npm run translations -- --accept zh-TW guides/action-pack   … of one document, or of several`;

const OPTIONS = ['--accept', '--help'];

/**
 * Reads the words of the command.
 *
 * @param known the languages of translations, and the names of their documents
 * @returns what was asked, or what is wrong in it, with the cure
 */
export function askedOf(
  words: readonly string[],
  known: { locales: readonly string[]; names: readonly string[] },
): Asked | string {
  const option = words.find((word) => word.startsWith('-') && !OPTIONS.includes(word));
  const [, value] = /^--accept=(.*)$/.exec(option ?? '') ?? [];
  if (value !== undefined) return `Write a space after --accept: --accept ${value}`;
  if (option !== undefined) return `There is no option ${option}. ${choices('Options', option, OPTIONS)}`;
  const [locale, ...names] = words.filter((word) => !OPTIONS.includes(word));
  if (locale !== undefined && !known.locales.includes(locale))
    return known.names.includes(locale)
      ? `Write the language before "${locale}". Languages: ${known.locales.join(', ')}.`
      : `There is no translation "${locale}". ${choices('Languages', locale, known.locales)}`;
  const unknown = names.find((name) => !known.names.includes(name));
  if (unknown !== undefined)
    return `There is no document "${unknown}". ${choices('Documents', unknown, known.names)}`;
  return { accept: words.includes('--accept'), locale, names };
}
