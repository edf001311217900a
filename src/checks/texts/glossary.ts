import { isLocale, type Locale, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { GLOSSARY, type Source, type Term } from '../source/source.ts';
import { faultsOf } from './glossary-shape.ts';

/**
 * Each term is written as one, stands once, and has its word in every language: the glossary shows them side by side, and search leads
 * from one to another.
 */
export function glossary(source: Source): Problem[] {
  return [...misshapen(source), ...twice(source), ...wordless(source)];
}

/** Terms with something else in them than an id, words, words to avoid, and a note. */
function misshapen({ terms }: Source): Problem[] {
  const others = languagesLeftOut(terms);
  return terms.flatMap(({ written, line }) =>
    faultsOf(written, others).map((fault) => ({
      check: 'glossary',
      file: GLOSSARY,
      line,
      ...fault,
    })),
  );
}

/** Languages that most terms have and the site has not: a host has left them out. */
function languagesLeftOut(terms: readonly Term[]): string[] {
  const names = terms.flatMap(({ written }) => Object.keys(written));
  return [...new Set(names)].filter(
    (name) =>
      !isLocale(name) &&
      /^[a-z]{2,3}(-[A-Z]\w+)?$/.test(name) &&
      names.filter((one) => one === name).length > terms.length / 2,
  );
}

/** Whether a term has something for a word, if only what is told already. */
const hasSome = ({ written, ...term }: Term, locale: Locale) => Boolean(term[locale] ?? written[locale]);

/** Terms with one id, which would be one place of the page, or with one English word. */
function twice({ terms }: Source): Problem[] {
  const kinds = [
    ['id', 'id', 'Give one of them another id.'],
    [SOURCE_LOCALE, 'English word', 'Make one of the two.'],
  ] as const;
  return kinds.flatMap(([key, called, fix]) =>
    terms
      .filter((term, index) => term[key] && terms.findIndex((one) => one[key] === term[key]) !== index)
      .map((term) => ({
        check: 'glossary',
        file: GLOSSARY,
        line: term.line,
        message: `Another term has the ${called} "${term[key]}" too.`,
        fix,
      })),
  );
}

function wordless({ locales, terms }: Source): Problem[] {
  return locales.flatMap((locale) => {
    const missing = terms.filter((term) => !hasSome(term, locale));
    const [first] = missing;
    if (!first) return [];
    const ids = missing.map(({ id, en }) => id || en);
    return [
      {
        check: 'glossary',
        unfinished: 'missing',
        locale,
        file: GLOSSARY,
        line: first.line,
        message: `These terms have no word in ${locale}: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : '.'}`,
        fix: `Add "${locale}" to each.`,
      },
    ];
  });
}
