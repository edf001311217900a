import { ALERT } from '../guides/markdown.ts';
import { attributesOf, nodesOf, textOf } from '../guides/outline.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';
import { type GuideFile, type Source, sourceOf } from './source.ts';

/** A guide has the same blocks, sections and steps in every language, so links and rehearsals survive a switch. */
export function parity(source: Source): Problem[] {
  return source.guides
    .filter(({ locale }) => locale !== SOURCE_LOCALE)
    .flatMap((guide) => {
      const english = sourceOf(source, guide.slug);
      return english?.outline && guide.outline ? compare(english, guide) : [];
    });
}

const shape = ({ outline }: GuideFile) =>
  (outline?.blocks ?? []).map(({ id, kind, line, node }) => {
    const step = node.type === 'mdxJsxFlowElement' && kind === 'step' ? attributesOf(node).at : undefined;
    // The kind and the date of a note are facts, so they are the same in every language.
    const notes = [...nodesOf(node)]
      .filter(({ type }) => type === 'blockquote')
      .map((quote) => ALERT.exec(textOf(quote))?.[0].trim());
    return { key: [kind, id, step, ...notes].join(' '), kind, id: [id, ...notes].join(' '), line };
  });

/** Reports the first block where the two part: what follows is out of step only because of it. */
function compare(english: GuideFile, guide: GuideFile): Problem[] {
  const wanted = shape(english);
  const found = shape(guide);
  const at = wanted.findIndex(({ key }, index) => key !== found[index]?.key);
  if (at < 0 && wanted.length === found.length) return [];
  const expected = at < 0 ? undefined : wanted[at];
  const got = at < 0 ? found[wanted.length] : found[at];
  return [
    {
      check: 'parity',
      file: guide.file,
      line: got?.line ?? found.at(-1)?.line ?? 0,
      message: expected
        ? `The ${expected.kind} "${expected.id}" is missing here${got ? `; found the ${got.kind} "${got.id}"` : ''}.`
        : `The ${got?.kind} "${got?.id}" is not in the English guide.`,
      fix: expected
        ? `Translate ${english.file}:${expected.line} in its place.`
        : `Take it out, or write it in ${english.file} too.`,
    },
  ];
}
