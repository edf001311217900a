import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { lineOfKey } from '../source/lines.ts';
import { type Source, textsOf } from '../source/source.ts';
import { neededTexts } from './flow-texts.ts';
import { isPlayable } from './playable.ts';

/** The files whose texts the code names one by one. Those of roles and flows have checks of their own. */
const FILES = ['ui', 'about', 'labels', 'rehearsal'];

/** The file that lists what texts there are; a project of a test has none. */
const LIST = 'src/i18n/i18next.d.ts';

/** Where a name of ours can stand in code: alone in quotes, with a file of texts before it or not. */
const NAMED = /(['"`])(?:\w+:)?([A-Za-z][\w.-]*)\1/g;

/** A name that is put together from a beginning, something that only the running code knows, and an end. */
const JOINED = /`(?:\w+:)?([a-z][\w-]*\.[\w.-]*|[a-z][\w-]*\.)\$\{[^`{}]*\}([\w.-]*)`/gi;

/** A pattern that takes all names with one beginning. */
const MATCHED = /\/\^((?:\w+\\\.)+)/g;

/** The control that a guide names. */
const LABEL = /<Label\b[^>]*?\bid=["']([^"']+)/g;

/** The form of a text for one, or for several. */
const NUMBER = /_(?:zero|one|two|few|many|other)$/;

/** Names that are put together from what screens show: which these are, the flows say exactly. */
const OF_SCREENS = /^(?:row|thing|column|option|practice|value|added|entry)\./;

/** Texts that no code, no guide, and no screen asks for: each language would translate them in vain. */
export function unaskedTexts(source: Source): Problem[] {
  const { code, flows, guides } = source;
  // A screen that cannot be shown asks for nothing.
  if (!code.some(({ file }) => file === LIST) || !Object.values(flows).every(isPlayable)) return [];
  const asked = neededTexts(source);
  const joined = new Set<string>();
  for (const { text } of code) {
    for (const [, , name = ''] of text.matchAll(NAMED)) asked.add(name);
    for (const [, start = '', end = ''] of text.matchAll(JOINED)) joined.add(`${start}\n${end}`);
    for (const [, start = ''] of text.matchAll(MATCHED)) joined.add(`${start.replaceAll('\\', '')}\n`);
  }
  for (const { text } of guides) for (const [, name = ''] of text.matchAll(LABEL)) asked.add(name);
  const ends = [...joined].map((one) => one.split('\n') as [string, string]);
  const isJoined = (key: string) =>
    ends.some(
      ([start, end]) => key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end),
    );
  return FILES.flatMap((namespace) => {
    const file = textsOf(source, SOURCE_LOCALE, namespace);
    if (!file || file.error) return [];
    return Object.keys(file.strings)
      .filter((key) => {
        const name = key.replace(NUMBER, '');
        return !asked.has(key) && !asked.has(name) && (OF_SCREENS.test(key) || !isJoined(name));
      })
      .map((key) => ({
        check: 'unasked-texts',
        file: file.file,
        line: lineOfKey(file.text, key),
        message: `Nothing asks for "${key}".`,
        fix: 'Take it out in each language, or name it where it is to be shown.',
      }));
  });
}
