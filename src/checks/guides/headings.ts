import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Problem } from '../problem.ts';
import { isId } from '../source/heading-ids.ts';
import { type GuideFile, type Source, sourceOf } from '../source/source.ts';

/** The ids that the frame around a guide has on its page, read off its templates. */
export function reservedIds({ code }: Source): ReadonlySet<string> {
  return new Set(
    code
      .filter(({ file }) => /\.(astro|tsx)$/.test(file))
      .flatMap(({ text }) => [...text.matchAll(/\sid="([\w-]+)"/g)].map(([, id = '']) => id)),
  );
}

/** The levels that the headings of a translation have in English, where a wrong one is told. */
const depthsOf = (source: Source, { locale, slug }: GuideFile): ReadonlyMap<string, number> =>
  new Map(
    locale === SOURCE_LOCALE
      ? []
      : sourceOf(source, slug)?.outline?.headings.flatMap(({ id, depth }) => (id ? [[id, depth]] : [])),
  );

/** The ids that the headings of a guide have in another language; none where it has other headings. */
function idsElsewhere({ guides }: Source, { locale, slug, outline }: GuideFile): readonly string[] {
  const other = guides.find(
    (one) => one.slug === slug && (one.locale === SOURCE_LOCALE) === (locale !== SOURCE_LOCALE),
  );
  const { headings: theirs = [] } = other?.outline ?? {};
  return theirs.length === outline?.headings.length ? theirs.map(({ id = '' }) => id) : [];
}

/**
 * Headings have words, an id of their own, and a level that the page leaves to them.
 *
 * @param reserved what `reservedIds` gives
 */
export function headings(source: Source, guide: GuideFile, reserved: ReadonlySet<string>): Problem[] {
  const { file, outline, text: whole } = guide;
  const inEnglish = depthsOf(source, guide);
  const elsewhere = idsElsewhere(source, guide);
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const lines = whole.split('\n');
  let above = 1;
  const all = outline?.headings ?? [];
  for (const [index, { id, depth, text, line }] of all.entries()) {
    const report = (message: string, fix: string, at = line) =>
      problems.push({ check: 'components', file, line: at, message, fix });
    const written = /\{#([^}]*)\}\s*$/.exec(lines[line - 1] ?? '')?.[1];
    if (text.trim() === '')
      report(
        'The heading has no words of its own.',
        'Write some: a label or a picture alone is left out of the contents.',
      );
    else if (written !== undefined && !isId(written))
      report(
        `The heading has the id "${written}".`,
        'Write the id in small Latin letters, in English, the same in each language: {#short-name}',
      );
    else if (!isId(id))
      report(
        `The heading "${text}" has no id.`,
        'Write one in English, the same in each language: ## Title {#short-name}',
      );
    else if (reserved.has(id))
      report(
        `The id "${id}" belongs to the page around the guide.`,
        `Choose another, such as {#${id}-of-it}.`,
      );
    else if (seen.has(id)) {
      // The one that has another id in another language, or else the second.
      const wrong = [seen.get(id) ?? index, index].find((at) => (elsewhere[at] || id) !== id);
      report(
        `Two headings have the id "${id}".`,
        wrong === undefined
          ? 'Choose another for one of them.'
          : `Write {#${elsewhere[wrong]}} here, as in the other languages.`,
        all[wrong ?? index]?.line,
      );
    }
    if ((depth < 2 || depth > 3 || depth > above + 1) && inEnglish.get(id ?? '') !== depth)
      report(
        `The heading "${text}" has level ${depth}.`,
        'Guides use ## and, below it, ###; the page prints the title.',
      );
    // One that is told has the nearest level that it can have: what stands below it is no second mistake.
    above = Math.min(Math.max(depth, 2), 3);
    if (id && !seen.has(id)) seen.set(id, index);
  }
  return problems;
}
