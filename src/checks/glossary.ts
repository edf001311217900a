import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** Each term has its word in every language: the glossary shows them side by side, and search leads from one to another. */
export function glossary({ locales, terms }: Source): Problem[] {
  return locales.flatMap((locale) => {
    const missing = terms.filter((term) => !term[locale]).map(({ id }) => id);
    if (missing.length === 0) return [];
    return [
      {
        check: 'glossary',
        unfinished: 'missing',
        locale,
        file: 'content/glossary.json',
        line: 0,
        message: `These terms have no word in ${locale}: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : '.'}`,
        fix: `Add "${locale}" to each.`,
      },
    ];
  });
}
