import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { type Source, stringsOf } from '../source/source.ts';

/** The list of the words that a rehearsal gets; a project of a test has none. */
const FILE = 'src/wording/contract.ts';

/** A word that a rehearsal shows, by its name or by one that is put together. */
const SHOWN = /\bwords\[(?:'([\w.-]+)'|`([\w-]+\.[\w.-]*)\$\{\w+\}`)\]/g;

/** Every word that rehearsals show is in the list of those that they get: they would show nothing in its place. */
export function rehearsalWords(source: Source): Problem[] {
  const contract = source.code.find(({ file }) => file === FILE)?.text ?? '';
  const found = /\bWORDS = \[([^\]]*)\]/.exec(contract);
  if (!found) return [];
  const [, items = ''] = found;
  const given = new Set([...items.matchAll(/'([^'\n]+)'/g)].map(([, key = '']) => key));
  const texts = Object.keys(stringsOf(source, SOURCE_LOCALE, 'ui'));
  const keys = source.code
    .filter(({ file }) => file.startsWith('src/rehearsal/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(SHOWN)].flatMap(([, key, start = '']) =>
        (key ? [key] : texts.filter((one) => one.startsWith(start))).map((one) => [one, file] as const),
      ),
    )
    .filter(([key]) => !given.has(key));
  const line = contract.slice(0, found.index).split('\n').length;
  return [...new Map(keys)].map(([key, file]) => ({
    check: 'rehearsal-words',
    file: FILE,
    line,
    message: `WORDS lacks "${key}", which ${file} shows: no rehearsal gets it.`,
    fix: `Add '${key}' to WORDS.`,
  }));
}
