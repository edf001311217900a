import type { Locale } from '../i18n/locales.ts';
import { type LabelKey, text } from '../i18n/text.ts';
import type { Flow } from '../practice/flow.ts';
import { placeId } from '../practice/menu.ts';
import { PRACTICE_VALUES } from '../practice/practice-values.ts';
import type { Button, Column, Field, Option, Row, Screen, TableRow } from '../practice/screen.ts';
import { SOURCES } from '../practice/sources.ts';
import { KEYS, type Keys } from '../practice/text-keys.ts';
import { GO_ON } from '../practice/vocabulary.ts';
import { whoMay } from '../roles/tasks.ts';
import { href, routes } from '../site/routes.ts';
import type { LocalButton, LocalField, LocalRow, LocalScreen, Name } from './contract.ts';
import { names } from './roles.ts';
import { linkToFlow, type Texts, textsOf } from './texts.ts';

/** How the names of a flow are found: Partner Center's, or a text of ours by the rule of text keys. */
function namesOf(locale: Locale, { need, label }: Texts) {
  const t = text(locale);
  const named = (key: LabelKey | undefined, ours: Keys): Name => (key ? label(key) : { text: need(...ours) });
  return {
    label,
    path: (keys: readonly LabelKey[]) => keys.map(label),
    row: (row: Row) => named(row.label, KEYS.row(row)),
    thing: (row: TableRow) => named(row.label, KEYS.thing(row)),
    column: (column: Column) => named(typeof column === 'string' ? column : undefined, KEYS.column(column)),
    field: (state: string, field: Field) => named(field.label, KEYS.field(state, field)),
    option: (state: string, field: Field, option: Option) =>
      named(option.label, KEYS.option(state, field, option)),
    button: (state: string, screen: Screen, button: Button): Name => {
      const { label: key, to, send } = button;
      if (key) return label(key);
      if (to) return { text: to.path.map((one) => label(one).text).join(' > '), label: to.path.join(' ') };
      if (screen.refuses && send === GO_ON)
        return { text: t('rehearsal:refused.goOn', { roles: names(locale).all(whoMay(screen.refuses)) }) };
      return named(undefined, KEYS.button(state, button));
    },
    practice: (field: Field) => {
      const keys = KEYS.practice(field);
      return keys.length > 0 ? need(...keys) : PRACTICE_VALUES[field.kind];
    },
  };
}

/** Of languages to choose from, the reader's own before the others: nobody is led to practice with another. */
const ownFirst = (locale: Locale, options: readonly Option[]): readonly Option[] =>
  options.toSorted((a, b) => Number(b.language === locale) - Number(a.language === locale));

/** Each screen of a flow in one language. */
export function localScreens(
  locale: Locale,
  id: string,
  { screens }: Pick<Flow, 'screens'>,
): Record<string, LocalScreen> {
  const t = text(locale);
  const texts = textsOf(locale, id);
  const called = namesOf(locale, texts);

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
        options: ownFirst(locale, options).map((option) => {
          const { label: _own, language: _its, ...others } = option;
          return { ...others, called: called.option(state, field, option) };
        }),
      }),
    };
  };
  const sourceOf = ({ source, refuses }: Screen): string | undefined => {
    if (!source) return refuses && t('source.roles');
    const found = SOURCES[source];
    return found ? t('source.page', found) : t('source.ours');
  };

  const localScreen = (state: string, screen: Screen): LocalScreen => {
    const { said, mustSay } = texts.inState(state, screen);
    return {
      ...(screen.refuses
        ? refusal(locale, screen)
        : { heading: mustSay('heading'), body: said('body')?.split('\n') ?? [] }),
      warning: said('warning'),
      why: screen.refuses ? t('rehearsal:refused.coach') : said('coach'),
      real: said('real')?.split('\n'),
      place: screen.at && screen.at.in !== 'page' ? placeId(screen.at) : undefined,
      path: screen.at ? called.path(screen.at.path) : [],
      table: screen.table && {
        ...(screen.table.label && { called: called.label(screen.table.label) }),
        columns: screen.table.columns.map(called.column),
        rows: screen.table.rows.map((row) => localRow(state, screen, row)),
      },
      order: screen.order && called.label(screen.order),
      document: screen.document && called.label(screen.document),
      from: screen.message && mustSay('from'),
      site: screen.elsewhere && mustSay('site'),
      group: screen.group && called.label(screen.group),
      rows: (screen.rows ?? []).map((row) => ({ value: row.value, called: called.row(row) })),
      fields: (screen.fields ?? []).map((field) => localField(state, field)),
      buttons: screen.buttons.map((button) => localButton(state, screen, button)),
      end: screen.end,
      source: sourceOf(screen),
      onward: screen.onward?.map(({ flow: to, as }) => ({ ...linkToFlow(locale, to), as })),
    };
  };

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
