import { FACTS, OPEN_ACCOUNT } from '../practice/account.ts';
import { controlsOf } from '../practice/events.ts';
import type { Flow } from '../practice/flow.ts';
import { RULE_NAMES } from '../practice/rules.ts';
import type { Screen } from '../practice/screen.ts';
import { SOURCES } from '../practice/sources.ts';
import { view } from '../practice/view.ts';
import { ROLE_IDS } from '../roles/roles.ts';
import { TASK_IDS } from '../roles/tasks.ts';
import type { Find } from './playable.ts';
import { choices } from './problem.ts';

/** What the parts of a screen can have: the types of `screen.ts`, which the build does not read. */
const PROPERTIES = {
  screen:
    'at table order document message elsewhere group rows fields buttons refuses end source onward'.split(
      ' ',
    ),
  table: ['label', 'columns', 'rows'],
  'row of a table': ['id', 'label', 'cells', 'when', 'control', 'open'],
  row: ['label', 'value'],
  field: ['name', 'kind', 'label', 'practice', 'options', 'ticked'],
  option: ['value', 'label', 'when'],
  control: ['send', 'label', 'to', 'with', 'look', 'device', 'grayUnless'],
} as const satisfies Record<string, readonly string[]>;

const ENDS = ['done', 'refused', 'stopped'];
const LOOKS = ['primary', 'link'];
const ONWARD = ['first', 'instead', 'next'];
const SHOWN = Object.keys(view(OPEN_ACCOUNT));

/** Tells a name that is not one of a list. */
type Tell = (what: string, name: unknown, known: readonly string[]) => Find[];

const tellIn =
  (file: Find['file'], where: string): Tell =>
  (what, name, known) =>
    name === undefined || known.includes(String(name))
      ? []
      : [
          {
            file,
            word: String(name),
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
      const inScenario = tellIn('index.ts', `in the scenario ${id}`);
      return [...facts(inScenario, account), ...roles(inScenario, held)];
    }),
    ...needs.flatMap(({ that, facts: some }) => [...condition(tell, that), ...facts(tell, some)]),
  ];
}

/** What a guard or an action is called, and what it is given. */
interface Called {
  type?: string;
  params?: unknown;
}

function ofMachine({ machine }: Flow): Find[] {
  return Object.values(machine.states).flatMap((state) =>
    [...state.transitions.values()].flat().flatMap(({ guard, actions, eventType }) => {
      const tell = tellIn('machine.ts', `${eventType} of "${state.key}"`);
      const { type, params } = (guard ?? {}) as Called;
      return [
        ...(type === 'may' || type === 'mayNot' ? tell('task', params, TASK_IDS) : []),
        ...(type === 'holds' ? condition(tell, params) : []),
        ...(actions as readonly Called[]).flatMap((action) => [
          ...(action.type === 'set' ? facts(tell, action.params as object) : []),
          ...(action.type === 'become' ? roles(tell, action.params as string[]) : []),
        ]),
      ];
    }),
  );
}

function ofScreen([state, screen]: [string, Screen]): Find[] {
  const tell = tellIn('screens.ts', `on "${state}"`);
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
