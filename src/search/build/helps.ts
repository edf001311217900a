import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDraft } from '../../i18n/drafts.ts';
import { isLocale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Helps } from './make-file.ts';

/** Words of `ui.json` that the search box says. */
const SAID = /^search\.say\./;

/** What a language itself says in a file, which only a draft can lack. */
function own(root: string, locale: string, name: string): Record<string, string> {
  const file = join(root, 'locales', locale, `${name}.json`);
  return isLocale(locale) && isDraft(locale) && !existsSync(file)
    ? {}
    : JSON.parse(readFileSync(file, 'utf8'));
}

/** The texts of a file; what is not translated yet is English, as `i18n/text.ts` has it. */
const strings = (root: string, locale: string, name: string) => ({
  ...own(root, SOURCE_LOCALE, name),
  ...own(root, locale, name),
});

/**
 * Reads what helps search in one language: the labels, whose names in other languages lead to its own, and what
 * authors know of readers' words. The termbase comes with the glossary's page.
 */
export function readHelps(
  root: string,
  locale: string,
  all: Record<string, { name: string }>,
): Partial<Helps> {
  const locales = Object.keys(all);
  const labels = Object.fromEntries(locales.map((one) => [one, strings(root, one, 'labels')]));
  const names = Object.entries(labels[locale] ?? {}).map(([key, here]): Helps['names'][number] => [
    here,
    [...new Set(locales.map((one) => labels[one]?.[key] ?? ''))].filter((name) => name && name !== here),
  ]);
  return {
    names,
    // The glossary and readers' own words say more.
    common: false,
    // What readers type is no translation: a draft has its own words or none.
    texts: own(root, locale, 'search'),
    languages: Object.fromEntries(
      Object.entries(all).flatMap(([tag, { name }]) => (tag === locale ? [] : [[tag, name]])),
    ),
    words: Object.fromEntries(
      Object.entries(strings(root, locale, 'ui'))
        .filter(([key]) => SAID.test(key))
        .map(([key, text]) => [key.replace(SAID, ''), text]),
    ),
  };
}
