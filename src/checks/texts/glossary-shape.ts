import { LOCALE_TAGS, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { choices } from '../problem.ts';
import { foreignCharacters } from '../source/script.ts';
import { markIn } from './plain-marks.ts';

/** What is wrong in how a term is written, and the cure. */
export interface Fault {
  message: string;
  fix: string;
}

const PROPERTIES = ['id', ...LOCALE_TAGS, 'avoid', 'note'];

/** A name as an id: in small letters, its parts joined by dashes. */
const idFor = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * What is wrong in how one term of the glossary is written: its properties, its words, and its words to avoid.
 *
 * @param others languages that the site does not have now: their words are left alone
 */
export function faultsOf(
  written: Readonly<Record<string, unknown>>,
  others: readonly string[] = [],
): Fault[] {
  return [
    ...Object.keys(written)
      .filter((name) => !PROPERTIES.includes(name) && !others.includes(name))
      .map((name) => ({
        message: `A term has no "${name}".`,
        fix: choices('What it has', name, PROPERTIES),
      })),
    ...ofId(written),
    ...LOCALE_TAGS.flatMap((locale) => ofWord(locale, written[locale])),
    ...ofScript(written),
    ...ofAvoid(written, others),
    ...(written.note === undefined || typeof written.note === 'string'
      ? []
      : [{ message: '"note" is no text.', fix: 'Write "note": "what translators have to know".' }]),
  ];
}

function ofId({ id, [SOURCE_LOCALE]: name }: Readonly<Record<string, unknown>>): Fault[] {
  const own = idFor(typeof id === 'string' ? id : '') || idFor(String(name ?? '')) || 'short-name';
  if (id === undefined) return [{ message: 'The term has no id.', fix: `Write "id": "${own}".` }];
  return typeof id === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? []
    : [
        {
          message: `${JSON.stringify(id)} is no id: it is an address on the page of terms.`,
          fix: `Write small letters, numbers and dashes: "id": "${own}".`,
        },
      ];
}

function ofWord(locale: Locale, word: unknown): Fault[] {
  // A term without a word is told by `glossary`, with all others of that language.
  if (word === undefined || word === '') return [];
  if (typeof word !== 'string')
    return [{ message: `"${locale}" is no text.`, fix: `Write "${locale}": "the word".` }];
  if (word !== word.trim() || word.includes('\n'))
    return [
      {
        message: `"${locale}" has a space at its edge, or a line break.`,
        fix: `Write ${JSON.stringify(word.replace(/\s+/g, ' ').trim())}.`,
      },
    ];
  const mark = markIn(word);
  return mark
    ? [{ message: `"${locale}" would show ${JSON.stringify(mark.shown)} as it stands.`, fix: mark.fix }]
    : [];
}

/** Each word is written in the script of its language. Where two are in each other's, they were exchanged. */
function ofScript(written: Readonly<Record<string, unknown>>): Fault[] {
  const foreign = LOCALE_TAGS.flatMap((locale) => {
    const word = written[locale];
    const signs = typeof word === 'string' ? foreignCharacters(word, locale) : [];
    return signs.length > 0 ? [{ locale, word: String(word), signs: [...new Set(signs)] }] : [];
  });
  const [one, other] = foreign;
  if (
    one &&
    other &&
    foreignCharacters(one.word, other.locale).length === 0 &&
    foreignCharacters(other.word, one.locale).length === 0
  )
    return [
      {
        message: `The words of ${one.locale} and ${other.locale} are exchanged.`,
        fix: `Write "${one.locale}": "${other.word}", "${other.locale}": "${one.word}".`,
      },
    ];
  return foreign.map(({ locale, signs }) => ({
    message: `${signs.join(' ')} is not written in ${locale}.`,
    fix: `Write the word of ${locale}.`,
  }));
}

function ofAvoid(written: Readonly<Record<string, unknown>>, others: readonly string[]): Fault[] {
  const { avoid = {} } = written;
  const sample = '"avoid": { "zh-CN": ["a word"], "zh-TW": [] }';
  if (typeof avoid !== 'object' || avoid === null || Array.isArray(avoid))
    return [{ message: '"avoid" has no languages.', fix: `Write ${sample}.` }];
  return Object.entries(avoid).flatMap(([locale, words]): Fault[] => {
    if (others.includes(locale)) return [];
    const of = `"avoid" of ${locale}`;
    if (!(LOCALE_TAGS as readonly string[]).includes(locale))
      return [
        {
          message: `"avoid": there is no language "${locale}".`,
          fix: choices('Languages', locale, LOCALE_TAGS),
        },
      ];
    if (!Array.isArray(words)) return [{ message: `${of} is no list.`, fix: `Write ${sample}.` }];
    if (words.some((word) => typeof word !== 'string' || word.trim() === ''))
      return [{ message: `${of} has an empty word.`, fix: 'Take it out: [] where there is none.' }];
    const own = words.filter((word) => word === written[locale]);
    const twice = words.filter((word, at) => words.indexOf(word) !== at);
    return [
      ...own.slice(0, 1).map((word) => ({
        message: `${of} has "${word}", which is the term's own word.`,
        fix: 'Take it out, or write another word for the term.',
      })),
      ...[...new Set(twice)].map((word) => ({
        message: `${of} has "${word}" twice.`,
        fix: 'Take one out.',
      })),
    ];
  });
}
