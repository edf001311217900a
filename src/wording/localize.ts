import { flowOf } from '../flows/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { flowTexts, type LabelKey, sharedTexts, text } from '../i18n/text.ts';
import { encodeAccount } from '../practice/account.ts';
import { type Flow, type Screen, situationOf } from '../practice/flow.ts';
import { PRACTICE_VALUES } from '../practice/practice-values.ts';
import { textsShown } from '../practice/view.ts';
import { whoMay } from '../roles/tasks.ts';
import { href, routes } from '../site/routes.ts';
import { type LocalFlow, type LocalScreen, WORDS } from './contract.ts';
import { names } from './roles.ts';

/** The texts of a flow, its own before those that all share. */
function textsOf(locale: Locale, id: string) {
  const own = flowTexts(locale, id);
  const shared = sharedTexts(locale);
  const find = (...keys: string[]) =>
    keys.map((key) => own[key] ?? shared[key]).find((found) => found !== undefined);
  const need = (...keys: string[]) => {
    const found = find(...keys);
    if (found === undefined) throw new Error(`locales/${locale}/flows/${id}.json has no "${keys[0]}".`);
    return found;
  };
  return { own, find, need };
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
  const { need } = textsOf(locale, id);
  const total = steps.length;
  return {
    id,
    locale,
    title: need('title'),
    version: flow.version,
    page: href(locale, routes.rehearsal(id)),
    scenarios: Object.entries(flow.scenarios).map(([scenario, description]) => {
      const title = need(`scenario.${scenario}`);
      const { account, roles } = situationOf(flow, description);
      return { id: scenario, title, account: encodeAccount(account), roles };
    }),
    ...(flow.needs && {
      needs: {
        facts: flow.needs.facts,
        ...(flow.needs.flow && { first: linkToFlow(locale, flow.needs.flow) }),
      },
    }),
    screens: localScreens(locale, id, flow),
    values: Object.fromEntries(
      Object.values(flow.screens)
        .flatMap(({ rows = [] }) => rows.flatMap(({ value }) => textsShown(value)))
        .map((key) => [key, need(key)]),
    ),
    steps,
    progress: {
      before: t('coach.before', { total }),
      on: t('coach.step', { n: '{n}', total }),
      off: t('coach.detour', { n: '{n}', total }),
    },
    started: t('coach.otherScenario', { scenario: '{scenario}' }),
    words: Object.fromEntries(
      WORDS.map((key) => [key, key === 'field.practiceHint' ? t(key, { value: '{value}' }) : t(key)]),
    ) as LocalFlow['words'],
  };
}

const linkToFlow = (locale: Locale, id: string) => ({
  title: flowNames(locale, id).title,
  href: href(locale, routes.rehearsal(id)),
});

/** Each screen of a flow in one language. */
export function localScreens(locale: Locale, id: string, flow: Flow): Record<string, LocalScreen> {
  const t = text(locale);
  const { find, need } = textsOf(locale, id);
  const label = (key: LabelKey) => t(`labels:${key}`);
  const path = (keys: LabelKey | readonly LabelKey[]) => [keys].flat().map(label).join(' > ');
  const lines = (key: string) => find(key)?.split('\n') ?? [];

  const localScreen = (state: string, screen: Screen): LocalScreen => ({
    ...(screen.refuses
      ? refusal(locale, screen)
      : { heading: need(`${state}.heading`), body: lines(`${state}.body`) }),
    warning: find(`${state}.warning`),
    coach: screen.refuses ? t('rehearsal:refused.coach') : find(`${state}.coach`),
    real: find(`${state}.real`)?.split('\n'),
    at: screen.at?.map(label) ?? [],
    list: screen.list && { label: label(screen.list.label), items: screen.list.items.map(label) },
    rows: (screen.rows ?? []).map(({ value, label: named }) => ({
      value,
      label: named ? label(named) : need(`row.${value}`),
    })),
    fields: (screen.fields ?? []).map((field) => ({
      ...field,
      label: field.label ? label(field.label) : need(`${state}.field.${field.name}`, `field.${field.name}`),
      practice: field.options ? undefined : (field.practice ?? PRACTICE_VALUES[field.kind]),
      options: field.options?.map((option) => ({
        ...option,
        label: option.label
          ? label(option.label)
          : need(`${state}.${field.name}.${option.value}`, `option.${option.value}`),
      })),
    })),
    buttons: screen.buttons.map((button) => ({
      ...button,
      label: button.label
        ? path(button.label)
        : screen.refuses && button.send === 'GO_ON'
          ? t('rehearsal:refused.goOn', { roles: names(locale).all(whoMay(screen.refuses)) })
          : need(`${state}.${button.send}`, button.send),
      ours: !button.label,
    })),
    first: screen.first ? linkToFlow(locale, screen.first) : undefined,
  });

  return Object.fromEntries(
    Object.entries(flow.screens).map(([state, screen]) => [state, localScreen(state, screen)]),
  );
}

/** What the screen says that refuses a role: who may, then and today, and whom to ask, from the role table. */
function refusal(locale: Locale, { refuses }: Screen): Pick<LocalScreen, 'heading' | 'body' | 'why'> {
  if (!refuses) throw new Error('This screen refuses nothing.');
  return {
    heading: text(locale)('rehearsal:refused.heading'),
    body: names(locale).refusal(refuses),
    why: href(locale, routes.guide('missing-button')),
  };
}

/** The title and the one-line summary of a flow, and what to have at hand for it. */
export function flowNames(locale: Locale, id: string): { title: string; summary: string; have: string[] } {
  const own = flowTexts(locale, id);
  return { title: own.title ?? id, summary: own.summary ?? '', have: own.have?.split('\n') ?? [] };
}
