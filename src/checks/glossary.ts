import { SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

const FILE = 'content/glossary.json';

/**
 * Each term stands once, and has its word in every language: the glossary shows them side by side, and search leads
 * from one to another.
 */
export function glossary(source: Source): Problem[] {
  return [...twice(source), ...wordless(source)];
}

/** Terms with one id, which would be one place of the page, or with one English word. */
function twice({ terms }: Source): Problem[] {
  const kinds = [
    ['id', 'id', 'Give one of them another id.'],
    [SOURCE_LOCALE, 'English word', 'Make one of the two.'],
  ] as const;
  return kinds.flatMap(([key, called, fix]) =>
    terms
      .filter((term, index) => terms.findIndex((one) => one[key] === term[key]) !== index)
      .map((term) => ({
        check: 'glossary',
        file: FILE,
        line: term.line ?? 0,
        message: `Another term has the ${called} "${term[key]}" too.`,
        fix,
      })),
  );
}

function wordless({ locales, terms }: Source): Problem[] {
  return locales.flatMap((locale) => {
    const missing = terms.filter((term) => !term[locale]);
    const [first] = missing;
    if (!first) return [];
    const ids = missing.map(({ id }) => id);
    return [
      {
        check: 'glossary',
        unfinished: 'missing',
        locale,
        file: FILE,
        line: first.line ?? 0,
        message: `These terms have no word in ${locale}: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : '.'}`,
        fix: `Add "${locale}" to each.`,
      },
    ];
  });
}
