import type { MdastNode } from 'satteri';
import { lineOf } from '../guides/blocks.ts';
import { ALERT } from '../guides/markdown.ts';
import { isElement, nodesOf, textOf } from '../guides/outline.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { isSplitAlert } from '../translation/shape.ts';
import { flowNames } from './flow-folders.ts';
import { isId } from './heading-ids.ts';
import { choices, type Problem } from './problem.ts';
import { type GuideFile, type Source, sourceOf } from './source.ts';
import { knownKeys } from './texts.ts';

/** What authors may write: each component with its properties, and whether it must have them. */
export const COMPONENTS: Record<string, Record<string, 'required' | 'optional'>> = {
  Label: { id: 'required' },
  Rehearsal: { flow: 'required' },
  Roles: { task: 'required' },
  Step: { at: 'optional' },
  Steps: {},
  Voice: { lang: 'required' },
};

/** Components that are nothing without what stands in them. */
const FILLED = ['Rehearsal', 'Step', 'Steps', 'Voice'];

/**
 * Guides use known components with known labels, flows, states and tasks; headings carry ids; alerts have a kind; no
 * part is empty.
 */
export function components(source: Source): Problem[] {
  const reserved = reservedIds(source);
  return source.guides.flatMap((guide) => [
    ...uses(source, guide),
    ...headings(guide, reserved, depthsOf(source, guide), idsElsewhere(source, guide)),
    ...alertKinds(guide),
    // What is empty in English is empty in its translations: one mistake, one report.
    ...(guide.locale === SOURCE_LOCALE || emptyParts(sourceOf(source, guide.slug)).length === 0
      ? emptyParts(guide)
      : []),
  ]);
}

/** Whether a tag is that of a language that has a name. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

function uses(source: Source, { file, outline }: GuideFile): Problem[] {
  const labels = knownKeys(source, 'labels');
  const flows = flowNames(source);
  const problems: Problem[] = [];
  const report = (line: number, message: string, fix: string) =>
    problems.push({ check: 'components', file, line, message, fix });

  for (const { name, attributes, line } of outline?.uses ?? []) {
    const allowed = COMPONENTS[name];
    if (!allowed) {
      // Names in small letters are HTML, which `markdown` tells.
      if (/^[A-Z]/.test(name))
        report(
          line,
          `<${name}> is no component of a guide.`,
          choices('Components', name, Object.keys(COMPONENTS)),
        );
      continue;
    }
    for (const [property, need] of Object.entries(allowed)) {
      if (need === 'required' && !attributes[property])
        report(line, `<${name}> needs "${property}".`, `Write <${name} ${property}="…">.`);
    }
    for (const [property, value] of Object.entries(attributes))
      if (Array.isArray(value) && property in allowed && property !== 'at')
        report(
          line,
          `<${name} ${property}={…}>: a property stands in quotes.`,
          `Write ${property}="${value[0] ?? '…'}".`,
        );
    for (const property of Object.keys(attributes).filter((one) => !(one in allowed)))
      report(
        line,
        `<${name}> has no property "${property}".`,
        choices('Properties', property, Object.keys(allowed)),
      );

    const check = (property: string, what: string, known: readonly string[]) => {
      const value = attributes[property];
      if (typeof value === 'string' && !known.includes(value))
        report(
          line,
          `<${name} ${property}="${value}">: there is no such ${what.toLowerCase()}.`,
          choices(`${what}s`, value, known),
        );
    };
    if (name === 'Voice' && typeof attributes.lang === 'string' && !isLanguage(attributes.lang))
      report(
        line,
        `<Voice lang="${attributes.lang}">: there is no such language.`,
        'Write its tag, such as en, it, or zh-CN.',
      );
    if (name === 'Label') check('id', 'Label', labels);
    if (name === 'Roles') check('task', 'Task', source.tasks);
    if (name === 'Rehearsal') check('flow', 'Flow', flows);
  }

  const rehearsed = new Set(
    (outline?.rehearsals ?? []).flatMap(({ steps }) => steps.map((step) => step.line)),
  );
  for (const { attributes, line } of (outline?.uses ?? []).filter(({ name }) => name === 'Step')) {
    if (attributes.at && !rehearsed.has(line))
      report(
        line,
        '<Step at> stands outside a rehearsal.',
        'Wrap its <Steps> in <Rehearsal flow="…">, or take "at" away.',
      );
  }
  return problems;
}

/** The ids that the frame around a guide has on its page, read off its templates. */
function reservedIds({ code }: Source): ReadonlySet<string> {
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

function headings(
  { file, outline, text: whole }: GuideFile,
  reserved: ReadonlySet<string>,
  inEnglish: ReadonlyMap<string, number>,
  elsewhere: readonly string[],
): Problem[] {
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

/** Whether a block has no words and shows nothing; what kind of alert it is says nothing yet. */
const saysNothing = (node: MdastNode) =>
  textOf(node).replace(ALERT, '').trim() === '' &&
  ![...nodesOf(node)].some((one) => isElement(one) || ['image', 'inlineCode', 'code'].includes(one.type));

/** Components with nothing in them, and headings with nothing under them: a reader would look for what is missing. */
function emptyParts(guide: GuideFile | undefined): Problem[] {
  if (!guide?.outline) return [];
  const { file } = guide;
  const { uses, blocks } = guide.outline;
  const told = (line: number, message: string, fix: string) => ({
    check: 'components',
    file,
    line,
    message,
    fix,
  });
  /** What follows a heading; of a heading, how deep it is. */
  const depthOf = (index: number) => {
    const node = blocks[index]?.node;
    return node?.type === 'heading' ? node.depth : undefined;
  };
  const isEmpty = (index: number) => {
    const own = depthOf(index);
    const next = depthOf(index + 1);
    const [node, below] = [blocks[index]?.node, blocks[index + 1]?.node];
    // One that stands there twice is told by `doubled`.
    if (node && below?.type === 'heading' && textOf(node) === textOf(below)) return false;
    return own !== undefined && (index + 1 === blocks.length || (next !== undefined && next <= own));
  };
  return [
    ...uses
      .filter(({ name, isEmpty }) => isEmpty && FILLED.includes(name))
      .map(({ name, line }) =>
        told(line, `Nothing stands in this <${name}>.`, 'Write what belongs there, or take it out.'),
      ),
    ...blocks
      .flatMap(({ kind, node }) => (kind === 'item' ? [node] : quotesIn(node)))
      .filter(saysNothing)
      .map((node) =>
        told(
          lineOf(node),
          `Nothing stands in this ${node.type === 'blockquote' ? 'alert' : 'item'}.`,
          'Write what belongs there, or take it out.',
        ),
      ),
    ...blocks
      .filter((_, index) => isEmpty(index))
      .map(({ line, node }) =>
        told(
          line,
          `Nothing stands under the heading "${textOf(node)}".`,
          'Write what belongs there, or take the heading out.',
        ),
      ),
  ];
}

function alertKinds({ file, outline }: GuideFile): Problem[] {
  const root = outline?.blocks.map((block) => block.node) ?? [];
  return root.flatMap(quotesIn).flatMap((quote) => {
    const line = lineOf(quote);
    const words = textOf(quote);
    if (!ALERT.test(words) || /^\[!SINCE\]/.test(words))
      return [
        { check: 'components', file, line, message: 'This quotation is no alert.', fix: kindMeant(words) },
      ];
    return isSplitAlert(quote)
      ? [
          {
            check: 'components',
            file,
            line: line + 1,
            message: 'An empty line stands in the alert.',
            fix: `Take out the empty > after ${words.slice(0, words.indexOf(']') + 1)}.`,
          },
        ]
      : [];
  });
}

const KINDS = '[!NOTE], [!IMPORTANT], [!SINCE 2018-07-24] or [!TODAY]';

/** What to write for a kind of alert that is none: the one that is like it, with its date. */
function kindMeant(words: string): string {
  const [, kind = '', year, month, day] =
    /^\s*\[[!！]\s*(\w+)\s*(?:(\d{4})(?:\D(\d\d?))?(?:\D(\d\d?))?\D?)?\]/u.exec(words) ?? [];
  const known = ['NOTE', 'IMPORTANT', 'TODAY', 'SINCE'].find((one) => one === kind.toUpperCase());
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return known && (known !== 'SINCE' || date)
    ? `Write [!${known}${date && ` ${date}`}] on a line of its own.`
    : `Begin it with ${KINDS} on a line of its own.`;
}

/** The quotations in a block. */
const quotesIn = (node: MdastNode) => [...nodesOf(node)].filter(({ type }) => type === 'blockquote');
