import { FIELDS } from '../flows/fields.ts';
import type { Button, Row, Screen } from '../flows/flow.ts';
import { flowOf } from '../flows/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { href, routes } from '../i18n/paths.ts';
import { flowTexts, type LabelKey, text } from '../i18n/text.ts';

/** The site's words that a rehearsal shows; the browser gets them finished. */
const WORDS = [
  'coach.label',
  'coach.back',
  'coach.startOver',
  'coach.copyLink',
  'coach.copied',
  'coach.copyFailed',
  'coach.done',
  'coach.backAfterPayment',
  'coach.cut',
  'coach.restored',
  'field.practice',
  'field.secret',
  'field.errors',
  'field.error.empty',
  'field.error.notACard',
  'rehearse.badge',
  'rehearse.notReal',
  'rehearse.company',
  'rehearse.menuPath',
  'rehearse.ours',
  'rehearse.scenario',
  'rehearse.open',
  'rehearse.failed',
] as const;

export interface LocalScreen extends Omit<Screen, 'at' | 'list' | 'rows' | 'fields' | 'buttons'> {
  heading: string;
  body: string[];
  warning?: string;
  /** What to do next and why; absent on outcomes. */
  coach?: string;
  at: string[];
  list?: { label: string; items: string[] };
  rows: { label: string; value: string }[];
  fields: (Omit<NonNullable<Screen['fields']>[number], 'label'> & { label: string; hint: string })[];
  buttons: (Omit<Button, 'label'> & { label: string; ours: boolean })[];
}

/** Everything a rehearsal shows, in one language. */
export interface LocalFlow {
  id: string;
  locale: Locale;
  title: string;
  version: number;
  /** Address of the rehearsal's own page. */
  page: string;
  scenarios: { id: string; title: string; started: string; input: unknown }[];
  screens: Record<string, LocalScreen>;
  /** Texts that the flow's `view` may name. */
  values: Record<string, string>;
  /** The guide's steps: the states that each describes. */
  steps: string[][];
  /** For each step, the coach's words on the way and on a detour from it; the first is before step 1. */
  progress: { on: string; off: string }[];
  words: Record<(typeof WORDS)[number], string>;
}

/**
 * Makes a flow's screens into finished text.
 *
 * @param steps the states of each step of the guide that holds the flow
 * @throws when a text is missing in the language, naming file and key
 */
export function localize(locale: Locale, id: string, steps: string[][]): LocalFlow {
  const flow = flowOf(id);
  const t = text(locale);
  const own = flowTexts(locale, id);
  const need = (key: string) => {
    const found = own[key];
    if (found === undefined) throw new Error(`locales/${locale}/flows/${id}.json has no "${key}".`);
    return found;
  };
  const label = (key: LabelKey) => t(`labels:${key}`);
  const path = (keys: LabelKey | readonly LabelKey[]) => [keys].flat().map(label).join(' > ');

  const localScreen = (state: string, screen: Screen): LocalScreen => ({
    heading: need(`${state}.heading`),
    body: own[`${state}.body`]?.split('\n') ?? [],
    warning: own[`${state}.warning`],
    coach: own[`${state}.coach`],
    at: screen.at?.map(label) ?? [],
    list: screen.list && { label: label(screen.list.label), items: screen.list.items.map(label) },
    rows: (screen.rows ?? []).map((row: Row) => ({
      value: row.value,
      label: row.label ? label(row.label) : need(`row.${row.value}`),
    })),
    fields: (screen.fields ?? []).map((field) => ({
      ...field,
      label: field.label ? label(field.label) : need(`${state}.field.${field.name}`),
      hint: t('field.practiceHint', { value: FIELDS[field.kind].practice }),
    })),
    buttons: screen.buttons.map((button) => ({
      ...button,
      label: button.label ? path(button.label) : need(`${state}.${button.send}`),
      ours: !button.label,
    })),
  });

  const total = steps.length;
  return {
    id,
    locale,
    title: need('title'),
    version: flow.version,
    page: href(locale, routes.rehearsal(id)),
    scenarios: Object.entries(flow.scenarios).map(([scenario, input]) => {
      const title = need(`scenario.${scenario}`);
      return { id: scenario, title, started: t('coach.otherScenario', { scenario: title }), input };
    }),
    screens: Object.fromEntries(
      Object.entries(flow.screens).map(([state, screen]) => [state, localScreen(state, screen)]),
    ),
    values: Object.fromEntries(Object.entries(own).filter(([key]) => key.startsWith('value.'))),
    steps,
    progress: [
      { on: t('coach.before', { total }), off: t('coach.before', { total }) },
      ...steps.map((_, index) => ({
        on: t('coach.step', { n: index + 1, total }),
        off: t('coach.detour', { n: index + 1, total }),
      })),
    ],
    words: Object.fromEntries(WORDS.map((key) => [key, t(key)])) as LocalFlow['words'],
  };
}

/** The title and the one-line summary of a flow. */
export function flowNames(locale: Locale, id: string): { title: string; summary: string } {
  const own = flowTexts(locale, id);
  return { title: own.title ?? id, summary: own.summary ?? '' };
}
