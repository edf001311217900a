import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { DOCUMENTED } from '../../today/changes.ts';
import { choices, type Problem } from '../problem.ts';
import { lineOfKey } from '../source/lines.ts';
import { type PlainFile, type Source, stringsOf, textsOf } from '../source/source.ts';
import { englishAlone, everyTranslationHas, valuesOf } from './keys.ts';
import { type Listed, listedTexts } from './listed-texts.ts';

/** A text that the code asks for by its key: `t('gate.title')`, `t('roles:find.path')`, `words['coach.back']`. */
const ASKED = /(?:\bt\(\s*|\bwords\[)'(?:(\w+):)?([\w.-]+)'\]?(?=(\s*,\s*\{)?)/g;

/** Where a text without a name before its key can stand. */
const COMMON = ['ui', 'about'];

/** Values that code hands over as a whole. */
const SPREAD: Readonly<Record<string, object>> = { DOCUMENTED };

interface Asked {
  code: string;
  /** The line of the code, from 1. */
  line: number;
  /** The files in which the text can stand. */
  places: readonly string[];
  key: string;
  /** The values that come with it; nothing where none do, or where they cannot be read off the code. */
  values?: readonly string[];
}

/**
 * Every text that the code names, itself or by a list, is there in English, and says the values that the code has for it; the other languages
 * have the keys and the values of English, which `texts` holds.
 */
export function askedTexts(source: Source): Problem[] {
  const told = new Map<string, Problem>();
  for (const asked of [...source.code.flatMap(askedIn), ...listedTexts(source.code).map(placed)]) {
    const { key, places } = asked;
    const known = places.flatMap((place) => Object.keys(stringsOf(source, SOURCE_LOCALE, place)));
    // A file that is not there, or cannot be read, is told by `texts`, and so is a text that English alone lacks.
    if (known.length === 0 || told.has(key)) continue;
    if (!known.includes(key) && places.some((place) => everyTranslationHas(source, place, key))) continue;
    const problem = known.includes(key) ? otherValues(source, asked) : missing(asked, known);
    if (problem) told.set(key, problem);
  }
  return [...told.values()];
}

/** Where a text can stand. */
const placesOf = (namespace?: string): readonly string[] => (namespace ? [namespace] : COMMON);

const placed = ({ namespace, ...listed }: Listed): Asked => ({ ...listed, places: placesOf(namespace) });

const missing = ({ code, line, places, key }: Asked, known: readonly string[]): Problem => ({
  check: 'asked-texts',
  file: `locales/${SOURCE_LOCALE}/${places[0]}.json`,
  line: 0,
  message: `"${key}" is missing: ${code}:${line} asks for it.`,
  fix: `Add it in each language. ${choices('Texts', key, known)}`,
});

/** What a text leaves out of the values that it gets, or asks for beside them. */
function otherValues(source: Source, { code, line, places, key, values }: Asked): Problem | undefined {
  const own = places
    .flatMap((place) => textsOf(source, SOURCE_LOCALE, place) ?? [])
    .find(({ strings }) => key in strings);
  // Where only English has others, `texts` says what the translations have.
  if (!own || !values || englishAlone(source, own.namespace, key)) return undefined;
  const said = valuesOf(own.strings[key]);
  if (values.every((one) => said.includes(one)) && said.every((one) => values.includes(one)))
    return undefined;
  return {
    check: 'asked-texts',
    file: own.file,
    line: lineOfKey(own.text, key),
    message: `"${key}" says ${said.join(', ') || 'no value'}; ${code}:${line} has ${values.join(', ')} for it.`,
    fix: `Write in each language: ${values.map((one) => `{{${one}}}`).join(', ')}.`,
  };
}

function askedIn({ file, text }: PlainFile): Asked[] {
  return [...text.matchAll(ASKED)].flatMap((match): Asked[] => {
    const [whole, namespace, key = '', opens] = match;
    const before = text.slice(0, match.index).split('\n');
    // A sample in a comment asks for nothing.
    if (/^\s*(?:\/?\*|\/\/)/.test(before.at(-1) ?? '')) return [];
    const values = opens && namesIn(text, match.index + whole.length + opens.length - 1);
    return [{ code: file, line: before.length, places: placesOf(namespace), key, ...(values && { values }) }];
  });
}

/** What stands within brackets or quotes, where neither a name nor a comma counts. */
const WITHIN = /'[^'\n]*'|`[^`]*`|\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g;

/** How long an object can be, in characters. */
const LONGEST = 1000;

/** The names in an object that is written out, from its opening brace; nothing where they cannot be told. */
function namesIn(code: string, from: number): string[] | undefined {
  let object = code.slice(from, from + LONGEST);
  for (let before = ''; before !== object; ) {
    before = object;
    object = before.slice(0, 1) + before.slice(1).replace(WITHIN, '');
  }
  const names = /^\{([^}]*)\}/
    .exec(object)?.[1]
    ?.split(',')
    .flatMap((entry) => {
      const [, spread, name] = /^\s*(?:\.\.\.(\w+)|(\w+))/.exec(entry) ?? [];
      return spread ? (SPREAD[spread] ? Object.keys(SPREAD[spread]) : undefined) : (name ?? []);
    });
  return names?.every((name) => name !== undefined) ? names : undefined;
}
