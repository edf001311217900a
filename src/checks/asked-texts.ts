import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { choices, type Problem } from './problem.ts';
import { type Source, stringsOf } from './source.ts';

/** A text that the code asks for by its key: `t('gate.title')`, `t('roles:find.path')`, `words['coach.back']`. */
const ASKED = /(?:\bt\(\s*|\bwords\[)'(?:(\w+):)?([\w.-]+)'/g;

/** Where a text without a name before its key can stand. */
const COMMON = ['ui', 'about'];

/** Every text that the code names is there in English; the other languages have the keys of English, which `texts` holds. */
export function askedTexts(source: Source): Problem[] {
  const told = new Map<string, Problem>();
  for (const { file: code, text } of source.code)
    for (const [, namespace, key = ''] of text.matchAll(ASKED)) {
      const places = namespace ? [namespace] : COMMON;
      const known = places.flatMap((place) => Object.keys(stringsOf(source, SOURCE_LOCALE, place)));
      // A file that is not there, or cannot be read, is told by `texts`.
      if (known.length === 0 || known.includes(key) || told.has(key)) continue;
      told.set(key, {
        check: 'asked-texts',
        file: `locales/${SOURCE_LOCALE}/${places[0]}.json`,
        line: 0,
        message: `"${key}" is missing: ${code} asks for it.`,
        fix: `Add it in each language. ${choices('Texts', key, known)}`,
      });
    }
  return [...told.values()];
}
