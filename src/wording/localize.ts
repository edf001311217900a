import { FLOWS, flowOf } from '../flows/index.ts';
import { noteAsked } from '../i18n/asked.ts';
import { namedBeside } from '../i18n/beside.ts';
import { languageName } from '../i18n/language-names.ts';
import type { Locale } from '../i18n/locales.ts';
import { flowTexts, type LabelKey, sharedTexts, text } from '../i18n/text.ts';
import { encodeAccount } from '../practice/account.ts';
import { WAITS } from '../practice/calendar.ts';
import { type Flow, situationOf } from '../practice/flow.ts';
import { type Entry, menuOf, placeId } from '../practice/menu.ts';
import { PRACTICE_VALUES } from '../practice/practice-values.ts';
import type { Button, Column, Field, Row, Screen, TableRow } from '../practice/screen.ts';
import { SOURCES } from '../practice/sources.ts';
import { type ShownName, textsShown } from '../practice/view.ts';
import { whoMay } from '../roles/tasks.ts';
import { href, routes } from '../site/routes.ts';
import {
  type EntryNotes,
  type FlowWords,
  type Link,
  type LocalButton,
  type LocalEntry,
  type LocalField,
  type LocalRow,
  type LocalScreen,
  type Name,
  type SharedWords,
  WORDS,
} from './contract.ts';
import { names } from './roles.ts';

/** What the card of the company tells it owns, where there is something to tell. */
const OWNED = ['accountStatus', 'payment', 'bought', 'expires', 'autoRenewal'] as const satisfies ShownName[];

/** The texts of a flow, its own before those that all share. */
export function textsOf(locale: Locale, id: string) {
  const own = flowTexts(locale, id);
  const shared = sharedTexts(locale);
  const find = (...keys: string[]) => {
    const key = keys.find((one) => one in own || one in shared);
    const said = key && (own[key] ?? shared[key]);
    if (key === undefined || said === undefined) return undefined;
    noteAsked(`${locale} ${key in own ? `flows/${id}` : 'rehearsal'} ${key}`, said);
    return said;
  };
  const need = (...keys: string[]) => {
    const found = find(...keys);
    if (found === undefined) throw new Error(`locales/${locale}/flows/${id}.json has no "${keys[0]}".`);
    return found;
  };
  const label = (key: LabelKey): Name => ({ text: text(locale)(`labels:${key}`), label: key });
  return { find, need, label };
}

type Texts = ReturnType<typeof textsOf>;

/** How the names of a flow are found: the one rule of text keys. */
function namesOf(locale: Locale, { need, label }: Texts) {
  const t = text(locale);
  const ours = (...keys: string[]): Name => ({ text: need(...keys) });
  return {
    label,
    path: (keys: readonly LabelKey[]) => keys.map(label),
    row: ({ label: key, value }: Row) => (key ? label(key) : ours(`row.${value}`)),
    thing: ({ label: key, id: thing }: TableRow) => (key ? label(key) : ours(`thing.${thing}`)),
    column: (column: Column) => (typeof column === 'string' ? label(column) : ours(`column.${column.our}`)),
    field: (state: string, { label: key, name }: Field) =>
      key ? label(key) : ours(`${state}.field.${name}`, `field.${name}`),
    option: (state: string, field: Field, { label: key, value }: NonNullable<Field['options']>[number]) =>
      key ? label(key) : ours(`${state}.${field.name}.${value}`, `option.${value}`),
    button: (state: string, screen: Screen, { label: key, to, send }: Button): Name => {
      if (key) return label(key);
      if (to) return { text: to.path.map((one) => label(one).text).join(' > '), label: to.path.join(' ') };
      if (screen.refuses && send === 'GO_ON')
        return { text: t('rehearsal:refused.goOn', { roles: names(locale).all(whoMay(screen.refuses)) }) };
      return ours(`${state}.${send}`, send);
    },
    practice: ({ kind, practice, options }: Field) =>
      options || kind === 'tick'
        ? undefined
        : practice
          ? need(`practice.${practice}`)
          : (PRACTICE_VALUES[kind] ?? need(`practice.${kind}`)),
  };
}

/** The values that a screen shows. */
export const valuesOn = ({ rows = [], table }: Screen): ShownName[] => [
  ...rows.map(({ value }) => value),
  ...(table?.rows ?? []).flatMap(({ cells = [] }) => cells.filter((cell) => cell !== undefined)),
];

/**
 * Makes a flow's screens into finished text.
 *
 * @param steps the states of each step of the guide that holds the flow
 * @throws when a text is missing in the language, naming file and key
 */
export function flowWords(locale: Locale, id: string, steps: string[][]): FlowWords {
  const flow = flowOf(id);
  const t = text(locale);
  const { need } = textsOf(locale, id);
  const total = steps.length;
  const titles = scenarioTitles(locale, id);
  const shown = [...OWNED, ...Object.values(flow.screens).flatMap(valuesOn)];
  return {
    id,
    title: need('title'),
    version: flow.version,
    page: href(locale, routes.rehearsal(id)),
    scenarios: Object.entries(flow.scenarios).map(([scenario, description]) => {
      const { account, roles } = situationOf(flow, description);
      return { id: scenario, title: titles[scenario] ?? '', account: encodeAccount(account), roles };
    }),
    needs: (flow.needs ?? []).map(({ that, facts, flow: before }) => ({
      that,
      facts,
      added: Object.entries(facts)
        .map(([fact, value]) => need(`added.${fact}.${value}`))
        .join('\n'),
      ...(before && { first: linkToFlow(locale, before) }),
    })),
    screens: localScreens(locale, id, flow),
    values: Object.fromEntries(shown.flatMap(textsShown).map((key) => [key, need(key)])),
    steps,
    progress: { before: t('coach.before', { total }), on: t('coach.step', { n: '{n}', total }) },
  };
}

/**
 * Gives the texts that all flows share, in one language.
 *
 * @throws when one is missing, naming file and key
 */
function sharedText(locale: Locale): (key: string) => string {
  const shared = sharedTexts(locale);
  return (key) => {
    const said = shared[key];
    if (said === undefined) throw new Error(`locales/${locale}/rehearsal.json has no "${key}".`);
    noteAsked(`${locale} rehearsal ${key}`, said);
    return said;
  };
}

/** What all rehearsals have in common in one language. */
export function sharedWords(locale: Locale): SharedWords {
  // Which values a word has is for the texts' check to know.
  const t = text(locale) as unknown as (key: string, values: object) => string;
  const shared = sharedText(locale);
  return {
    locale,
    words: Object.fromEntries(WORDS.map((key) => [key, t(key, PLACES)])) as SharedWords['words'],
    bothNames: Object.fromEntries(
      namedBeside(locale).map((tag) => [
        tag,
        text(locale)('coach.bothNames', { name: languageName(locale, tag) }),
      ]),
    ),
    owns: OWNED.map((value) => ({ called: { text: shared(`row.${value}`) }, value })),
    times: Object.fromEntries(WAITS.map((time) => [time, shared(`time.${time}`)])),
    menu: menuOf(FLOWS, 'menu').map((entry) => localEntry(locale, entry)),
    gear: menuOf(FLOWS, 'gear').map((entry) => localEntry(locale, entry)),
    notes: href(locale, routes.entryNotes),
  };
}

/** Values that the browser fills in later: `{{value}}` stands as `{value}` until then. */
const PLACES = Object.fromEntries(
  [
    'value',
    'control',
    'path',
    'row',
    'fields',
    'roles',
    'scenario',
    'lost',
    'presses',
    'fewest',
    'count',
    'name',
    'what',
    'date',
  ].map((name) => [name, `{${name}}`]),
);

const linkToFlow = (locale: Locale, id: string): Link => ({
  title: flowNames(locale, id).title,
  href: href(locale, routes.rehearsal(id)),
});

function localEntry(locale: Locale, { key, id, entries }: Entry): LocalEntry {
  return {
    id,
    called: { text: text(locale)(`labels:${key}`), label: key },
    entries: entries.map((entry) => localEntry(locale, entry)),
  };
}

/** What stands at each entry of the practice menu and behind the gear, and which rehearsals begin there. */
export function entryNotes(locale: Locale): EntryNotes {
  const shared = sharedText(locale);
  const notes = ({ key, id, entries, flows }: Entry): [string, EntryNotes[string]][] => [
    [id, { about: shared(`entry.${key}`), begins: flows.map((flow) => linkToFlow(locale, flow)) }],
    ...entries.flatMap(notes),
  ];
  return Object.fromEntries([...menuOf(FLOWS, 'menu'), ...menuOf(FLOWS, 'gear')].flatMap(notes));
}

/** Each screen of a flow in one language. */
export function localScreens(
  locale: Locale,
  id: string,
  { screens }: Pick<Flow, 'screens'>,
): Record<string, LocalScreen> {
  const t = text(locale);
  const texts = textsOf(locale, id);
  const { find, need } = texts;
  const called = namesOf(locale, texts);
  const lines = (key: string) => find(key)?.split('\n') ?? [];

  const localButton = (state: string, screen: Screen, button: Button, row?: Name): LocalButton => {
    const { label, to, ...rest } = button;
    // A control of a row without a name of its own is the row's name.
    const name = row && !label ? row : called.button(state, screen, button);
    return { ...rest, called: name, ...(to && { to: placeId(to) }) };
  };
  const localRow = (state: string, screen: Screen, row: TableRow): LocalRow => {
    const { label: _, control, cells = [], ...rest } = row;
    const name = called.thing(row);
    return {
      ...rest,
      called: name,
      cells: cells.map((cell) => cell ?? null),
      ...(control && { control: localButton(state, screen, control, name) }),
    };
  };
  const localField = (state: string, field: Field): LocalField => {
    const { label: _, options, practice: __, ...rest } = field;
    const practice = called.practice(field);
    return {
      ...rest,
      called: called.field(state, field),
      ...(practice && { practice }),
      ...(options && {
        options: options.map(({ label: ___, ...option }) => ({
          ...option,
          called: called.option(state, field, { ...option, label: ___ }),
        })),
      }),
    };
  };
  const sourceOf = ({ source, refuses }: Screen): string | undefined => {
    if (!source) return refuses && t('source.roles');
    const found = SOURCES[source];
    return found ? t('source.page', found) : t('source.ours');
  };

  const localScreen = (state: string, screen: Screen): LocalScreen => ({
    ...(screen.refuses
      ? refusal(locale, screen)
      : { heading: need(`${state}.heading`), body: lines(`${state}.body`) }),
    warning: find(`${state}.warning`),
    why: screen.refuses ? t('rehearsal:refused.coach') : find(`${state}.coach`),
    real: find(`${state}.real`)?.split('\n'),
    place: screen.at && screen.at.in !== 'page' ? placeId(screen.at) : undefined,
    path: screen.at ? called.path(screen.at.path) : [],
    table: screen.table && {
      ...(screen.table.label && { called: called.label(screen.table.label) }),
      columns: screen.table.columns.map(called.column),
      rows: screen.table.rows.map((row) => localRow(state, screen, row)),
    },
    order: screen.order && called.label(screen.order),
    document: screen.document && called.label(screen.document),
    from: screen.message && need(`${state}.from`),
    site: screen.elsewhere && need(`${state}.site`),
    group: screen.group && called.label(screen.group),
    rows: (screen.rows ?? []).map((row) => ({ value: row.value, called: called.row(row) })),
    fields: (screen.fields ?? []).map((field) => localField(state, field)),
    buttons: screen.buttons.map((button) => localButton(state, screen, button)),
    end: screen.end,
    source: sourceOf(screen),
    onward: (screen.onward ?? []).map(({ flow: to, as }) => ({ ...linkToFlow(locale, to), as })),
  });

  return Object.fromEntries(
    Object.entries(screens).map(([state, screen]) => [state, localScreen(state, screen)]),
  );
}

/** What the screen says that refuses a role: who may, then and today, and whom to ask, from the role table. */
function refusal(locale: Locale, { refuses }: Screen): Pick<LocalScreen, 'heading' | 'body' | 'readOn'> {
  if (!refuses) throw new Error('This screen refuses nothing.');
  return {
    heading: text(locale)('rehearsal:refused.heading'),
    body: names(locale).refusal(refuses),
    readOn: href(locale, routes.guide('missing-button')),
  };
}

/**
 * What each situation is called that a flow can start from.
 *
 * @throws when a text is missing in the language, naming file and key
 */
export function scenarioTitles(locale: Locale, id: string): Readonly<Record<string, string>> {
  const { need } = textsOf(locale, id);
  const scenarios = Object.keys(flowOf(id).scenarios);
  return Object.fromEntries(scenarios.map((scenario) => [scenario, need(`scenario.${scenario}`)]));
}

/** The title and the one-line summary of a flow, and what to have at hand for it. */
export function flowNames(locale: Locale, id: string): { title: string; summary: string; have: string[] } {
  const own = flowTexts(locale, id);
  return { title: own.title ?? id, summary: own.summary ?? '', have: own.have?.split('\n') ?? [] };
}
