import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Helps } from './make-file.ts';

/** Words of `ui.json` that the search box says. */
const SAID = /^search\.say\./;

const strings = (root: string, locale: string, name: string) =>
  JSON.parse(readFileSync(join(root, 'locales', locale, `${name}.json`), 'utf8')) as Record<string, string>;

/**
 * Reads what helps search in one language: the labels, whose names in other languages lead to its own, and what
 * authors know of readers' words. The termbase comes with the glossary's page.
 */
export function readHelps(root: string, locale: string, all: Record<string, { name: string }>): Helps {
  const locales = Object.keys(all);
  const labels = Object.fromEntries(locales.map((one) => [one, strings(root, one, 'labels')]));
  const names = Object.entries(labels[locale] ?? {}).map(([key, here]): Helps['names'][number] => [
    here,
    [...new Set(locales.map((one) => labels[one]?.[key] ?? ''))].filter((name) => name && name !== here),
  ]);
  return {
    names,
    texts: strings(root, locale, 'search'),
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
