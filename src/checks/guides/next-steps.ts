import { nodesOf, textOf } from '../../guides/outline.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../source/source.ts';

/** The section in which a guide says what comes after it. */
const SECTION = 'next-steps';

/** No next step is a dead end: each line of the section links to where it is done. */
export function nextSteps(source: Source): Problem[] {
  // A translation has the links of English, which `parity` holds.
  return source.guides
    .filter(({ locale }) => locale === SOURCE_LOCALE)
    .flatMap(({ file, outline }) =>
      (outline?.blocks ?? [])
        .filter(({ id, kind }) => kind === 'item' && id.startsWith(`${SECTION}.`))
        .filter(({ node }) => ![...nodesOf(node)].some(({ type }) => type === 'link'))
        // A link that is not read is told by `markdown`.
        .filter(({ node }) => !/\]\s*[(（]/.test(textOf(node)))
        .map(({ line }) => ({
          check: 'next-steps',
          file,
          line,
          message: 'This next step leads nowhere.',
          fix: 'Link it to the guide or section that does it, guide:name#section; or take it out.',
        })),
    );
}
