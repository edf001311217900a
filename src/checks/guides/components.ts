import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { flowNames } from '../flows/flow-folders.ts';
import { choices, type Problem } from '../problem.ts';
import { type GuideFile, type Source, sourceOf } from '../source/source.ts';
import { knownKeys } from '../texts/keys.ts';
import { alerts } from './alerts.ts';
import { emptyParts } from './empty-parts.ts';
import { headings, reservedIds } from './headings.ts';

/** What authors may write: each component with its properties, and whether it must have them. */
export const COMPONENTS: Record<string, Record<string, 'required' | 'optional'>> = {
  Label: { id: 'required' },
  Rehearsal: { flow: 'required' },
  Roles: { task: 'required' },
  Step: { at: 'optional' },
  Steps: {},
  Voice: { lang: 'required' },
};

/**
 * Guides use known components with known labels, flows, states and tasks; headings carry ids; alerts have a kind; no
 * part is empty.
 */
export function components(source: Source): Problem[] {
  const reserved = reservedIds(source);
  return source.guides.flatMap((guide) => [
    ...uses(source, guide),
    ...headings(source, guide, reserved),
    ...alerts(guide),
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
