import { FACTS, OPEN_ACCOUNT } from '../../practice/account.ts';
import { controlsOf } from '../../practice/events.ts';
import type { Flow } from '../../practice/flow.ts';
import { RULE_NAMES } from '../../practice/rules.ts';
import type {
  Button,
  End,
  Field,
  Onward,
  Option,
  Row,
  Screen,
  Table,
  TableRow,
} from '../../practice/screen.ts';
import { SOURCES } from '../../practice/sources.ts';
import { view } from '../../practice/view.ts';
import { ROLE_IDS } from '../../roles/roles.ts';
import { TASK_IDS } from '../../roles/tasks.ts';
import { choices, namesOf } from '../problem.ts';
import type { Find } from './playable.ts';
import { transitionsOf } from './transitions.ts';

/** What the parts of a screen can have. */
const PROPERTIES = {
  screen: namesOf<keyof Screen>({
    shared: 1,
    at: 1,
    table: 1,
    order: 1,
    document: 1,
    message: 1,
    elsewhere: 1,
    group: 1,
    rows: 1,
    fields: 1,
    buttons: 1,
    refuses: 1,
    end: 1,
    source: 1,
    toRead: 1,
    onward: 1,
  }),
  table: namesOf<keyof Table>({ label: 1, columns: 1, rows: 1 }),
  'row of a table': namesOf<keyof TableRow>({ id: 1, label: 1, cells: 1, when: 1, control: 1, open: 1 }),
  row: namesOf<keyof Row>({ label: 1, value: 1 }),
  field: namesOf<keyof Field>({ name: 1, kind: 1, label: 1, practice: 1, options: 1, ticked: 1 }),
  option: namesOf<keyof Option>({ value: 1, label: 1, when: 1, language: 1 }),
  control: namesOf<keyof Button>({ send: 1, label: 1, to: 1, with: 1, look: 1, device: 1, grayUnless: 1 }),
};

const ENDS = namesOf<End>({ done: 1, refused: 1, stopped: 1 });
const LOOKS = namesOf<NonNullable<Button['look']>>({ primary: 1, link: 1 });
const ONWARD = namesOf<Onward['as']>({ first: 1, instead: 1, or: 1, next: 1 });
/** What a state can be marked as. */
const TAGS = ['detour', 'paid'];
const SHOWN = Object.keys(view(OPEN_ACCOUNT));

/** Tells a name that is not one of a list. */
type Tell = (what: string, name: unknown, known: readonly string[]) => Find[];

const tellIn =
  (file: Find['file'], where: string, within?: string): Tell =>
  (what, name, known) =>
    name === undefined || known.includes(String(name))
      ? []
      : [
          {
            file,
            word: String(name),
            within,
            message: `There is no ${what} "${name}" (${where}).`,
            fix: choices('Names', String(name), known),
          },
        ];

/** Facts of the practice company, each with one of its values. */
const facts = (tell: Tell, some: object = {}): Find[] =>
  Object.entries(some).flatMap(([fact, value]) => {
    const unknown = tell('fact', fact, Object.keys(FACTS));
    return unknown.length > 0
      ? unknown
      : tell(`value of the fact ${fact}`, value, FACTS[fact as keyof typeof FACTS]);
  });

/** A rule by name, or facts. */
const condition = (tell: Tell, some: unknown): Find[] =>
  typeof some === 'object' ? facts(tell, some ?? {}) : tell('rule', some, RULE_NAMES);

const roles = (tell: Tell, some: readonly string[] = []) =>
  some.flatMap((role) => tell('role', role, ROLE_IDS));

/**
 * Every name that a flow joins from a closed list is in it: tasks, roles, facts and their values, rules, shown values,
 * sources, and the properties of a screen's parts. The compiler knows them too, but a build does not ask it.
 */
export function closedNames(flow: Flow): Find[] {
  return [...ofIndex(flow), ...ofMachine(flow), ...Object.entries(flow.screens).flatMap(ofScreen)];
}

function ofIndex({ task, version, scenarios, needs = [] }: Flow): Find[] {
  const tell = tellIn('index.ts', 'in the flow');
  return [
    ...tell('task', task, TASK_IDS),
    ...(Number.isInteger(version) && version > 0
      ? []
      : [
          {
            file: 'index.ts' as const,
            word: 'version',
            message: `The version ${version} is no whole number from 1: no link to the rehearsal could be read.`,
            fix: 'Write version: 1, or one more than before.',
          },
        ]),
    ...Object.entries(scenarios).flatMap(([id, { account, roles: held }]) => {
      const inScenario = tellIn('index.ts', `in the scenario ${id}`, id);
      return [...facts(inScenario, account), ...roles(inScenario, held)];
    }),
    ...needs.flatMap(({ that, facts: some }) => [...condition(tell, that), ...facts(tell, some)]),
  ];
}

function ofMachine({ machine }: Flow): Find[] {
  return Object.values(machine.states).flatMap((state) => [
    ...state.tags.flatMap((tag) => tellIn('machine.ts', `at "${state.key}"`, state.key)('tag', tag, TAGS)),
    ...state.after.slice(0, 1).map(
      (): Find => ({
        file: 'machine.ts',
        word: 'after',
        within: state.key,
        message: `The state "${state.key}" waits for a time: flows have no timers.`,
        fix: 'Let a control lead on, such as { send: \'WAIT\', device: true }, and write its event under "on".',
      }),
    ),
    ...transitionsOf(state).flatMap(({ guard: { type, params } = {}, actions, event }) => {
      const tell = tellIn('machine.ts', `${event} of "${state.key}"`, state.key);
      return [
        ...(type === 'may' || type === 'mayNot' ? tell('task', params, TASK_IDS) : []),
        ...(type === 'holds' ? condition(tell, params) : []),
        ...actions.flatMap((action) => [
          ...(action.type === 'set' ? facts(tell, action.params as object) : []),
          ...(action.type === 'become' ? roles(tell, action.params as string[]) : []),
        ]),
      ];
    }),
  ]);
}

function ofScreen([state, screen]: [string, Screen]): Find[] {
  const tell = tellIn('screens.ts', `on "${state}"`, state);
  const has = (kind: keyof typeof PROPERTIES, part: object) =>
    Object.keys(part).flatMap((name) => tell(`property of a ${kind}`, name, PROPERTIES[kind]));
  const { table, rows = [], fields = [], onward = [] } = screen;
  return [
    ...has('screen', screen),
    ...tell('task', screen.refuses, TASK_IDS),
    ...tell('ending', screen.end, ENDS),
    ...tell('source', screen.source, Object.keys(SOURCES)),
    ...onward.flatMap(({ as }) => tell('kind of way onward', as, ONWARD)),
    ...rows.flatMap((row) => [...has('row', row), ...tell('value to show', row.value, SHOWN)]),
    ...fields.flatMap((field) => [
      ...has('field', field),
      ...condition(tell, field.ticked),
      ...(field.options ?? []).flatMap((one) => [...has('option', one), ...condition(tell, one.when)]),
    ]),
    ...(table
      ? [
          ...has('table', table),
          ...table.rows.flatMap((row) => [
            ...has('row of a table', row),
            ...condition(tell, row.when),
            ...(row.cells ?? []).flatMap((cell) => tell('value to show', cell, SHOWN)),
          ]),
        ]
      : []),
    ...controlsOf(screen).flatMap((control) => [
      ...has('control', control),
      ...tell('look', control.look, LOOKS),
      ...condition(tell, control.grayUnless),
    ]),
  ];
}
