import { FACTS, type Facts, OPEN_ACCOUNT } from '../../practice/account.ts';
import type { Flow, Need, Scenario } from '../../practice/flow.ts';
import { RULE_NAMES } from '../../practice/rules.ts';
import type {
  Button,
  Column,
  End,
  Field,
  Onward,
  Option,
  Place,
  Row,
  Screen,
  Table,
  TableRow,
} from '../../practice/screen.ts';
import { SOURCES } from '../../practice/sources.ts';
import { view } from '../../practice/view.ts';
import { ROLE_IDS } from '../../roles/roles.ts';
import { TASK_IDS } from '../../roles/tasks.ts';
import { namesOf } from '../problem.ts';
import {
  anything,
  either,
  list,
  type Misfit,
  misfitsOf,
  must,
  named,
  oneOf,
  type Shape,
  text,
  whole,
  yes,
} from '../source/shape.ts';
import type { Find } from './playable.ts';
import type { Called } from './transitions.ts';

const PLACES = namesOf<Place['in']>({ menu: 1, gear: 1, page: 1 });
const ENDS = namesOf<End>({ done: 1, refused: 1, stopped: 1 });
const LOOKS = namesOf<NonNullable<Button['look']>>({ primary: 1, link: 1 });
const ONWARD = namesOf<Onward['as']>({ first: 1, instead: 1, or: 1, next: 1 });
/** What a state can be marked as. */
const TAGS = ['detour', 'paid'];
const SHOWN = Object.keys(view(OPEN_ACCOUNT));

const task = oneOf('task', TASK_IDS);
const roles = list(oneOf('role', ROLE_IDS));
const shown = oneOf('value to show', SHOWN);

/** Facts of the practice company, each with one of its values. */
const facts = whole<Facts>(
  'some facts',
  Object.fromEntries(
    Object.entries(FACTS).map(([fact, values]) => [fact, oneOf(`value of the fact ${fact}`, values)]),
  ) as never,
  { part: 'fact' },
);

/** A rule by name, or facts. */
const condition = either(oneOf('rule', RULE_NAMES), facts);

const place = whole<Place>(
  'a place',
  { in: must(oneOf('kind of place', PLACES)), path: must(list(text)) },
  { written: "menu('…'), gear('…'), or page('…')" },
);

const control = whole<Button>('a control', {
  send: must(text),
  label: text,
  to: place,
  with: list(text),
  look: oneOf('look', LOOKS),
  device: yes,
  grayUnless: condition,
});

const field = whole<Field>('a field', {
  name: must(text),
  // Of another kind `playable` tells, with the field's name.
  kind: must(text),
  label: text,
  practice: text,
  options: list(
    whole<Option>('an option', {
      value: must(text),
      label: text,
      when: condition,
      language: text,
    }),
  ),
  ticked: condition,
});

const table = whole<Table>('a table', {
  label: text,
  columns: must(list(either(text, whole<Exclude<Column, string>>('a column', { our: must(text) })))),
  rows: must(
    list(
      whole<TableRow>('a row of a table', {
        id: must(text),
        label: text,
        cells: list(shown, { gaps: true }),
        when: condition,
        control,
        open: yes,
      }),
    ),
  ),
});

const screen = whole<Screen>('a screen', {
  shared: yes,
  at: place,
  table,
  order: text,
  document: text,
  message: yes,
  elsewhere: yes,
  group: text,
  rows: list(whole<Row>('a row', { label: text, value: must(shown) })),
  fields: list(field),
  buttons: must(list(control)),
  refuses: task,
  end: oneOf('ending', ENDS),
  source: oneOf('source', Object.keys(SOURCES)),
  toRead: yes,
  onward: list(
    whole<Onward>('a way onward', {
      flow: must(text),
      as: must(oneOf('kind of way onward', ONWARD)),
    }),
  ),
});

/** What a machine is made of, as `vocabulary` has it: whatever else is written there, the machine does without. */
interface State {
  on?: Readonly<Record<string, Way | readonly Way[]>>;
  tags?: string | readonly string[];
  type?: string;
  /** Told by itself. */
  after?: unknown;
}

type Way = string | { target?: string; guard?: object; actions?: object };

/** A guard or an action, by its name; what each is given. */
const called = (what: string, written: string, given: Readonly<Record<string, Shape>>): Shape<object> => ({
  ...whole<Called>(
    what,
    { type: must(oneOf(what.slice(what.indexOf(' ') + 1), Object.keys(given))), params: anything },
    { written },
  ),
  inside: ({ type, params }: Partial<Called>, path) =>
    type === undefined || (params === undefined && given[String(type)] !== anything && String(type) in given)
      ? [
          {
            path,
            word: path.findLast((one) => !/^\d+$/.test(one)) ?? what,
            message: `${what.charAt(0).toUpperCase()}${what.slice(1)} says nothing of what it is about`,
            fix: `Write ${written}.`,
            isUnreadable: true,
          },
        ]
      : [
          ...misfitsOf(oneOf(what, Object.keys(given)), type, path),
          ...misfitsOf(given[String(type)] ?? anything, params, path),
        ],
});

const guard = called('a guard', "may('…'), when({ … }), or reads({ … })", {
  may: task,
  mayNot: task,
  holds: condition,
  reads: named(text),
});

const action = called('an action', 'set({ … })', { set: facts, become: roles, renew: anything });

const way: Shape<Way> = either(
  text,
  whole<Exclude<Way, string>>('a transition', {
    target: text,
    guard,
    actions: either(action, list(action)),
  }),
);

const states = named(
  whole<State>('a state', {
    on: named(either(way, list(way))),
    tags: either(oneOf('tag', TAGS), list(oneOf('tag', TAGS))),
    type: oneOf('type of a state', ['final']),
    after: anything,
  }),
);

/** A machine, as far as it is one. */
const machine: Shape<Flow['machine']> = {
  kind: 'a machine',
  written: "flowMachine('…', states)",
  is: (value) =>
    Boolean(
      (value as Partial<Flow['machine']> | null)?.states &&
        (value as Partial<Flow['machine']>).config?.states,
    ),
  inside: ({ config }: Flow['machine'], path) => misfitsOf(states, config.states, path),
};

const flow = whole<Flow>('a flow', {
  task: must(task),
  machine: must(machine),
  screens: must(named(screen)),
  scenarios: must(named(whole<Scenario>('a scenario', { account: facts, roles }))),
  needs: list(whole<Need>('a need', { that: must(condition), facts: must(facts), flow: text })),
  // What is none is told with what it is for.
  version: anything as never,
});

/**
 * What a flow says is of the kind that it has to be, and every name that it joins from a closed list is in it: the
 * properties of a screen's parts, tasks, roles, facts and their values, rules, shown values, sources. The compiler knows
 * all of it too, but a build does not ask it.
 */
export function closedNames(one: Flow): (Find & Pick<Misfit, 'isUnreadable'>)[] {
  const misfits = misfitsOf(flow, one).map(({ path, ...misfit }) => placed(path, misfit));
  return misfits.some(({ isUnreadable }) => isUnreadable)
    ? misfits
    : [...misfits, ...ofVersion(one), ...timers(one)];
}

/** Whether everything can be read off a flow: each part of it is of the kind that it has to be. */
export const isReadable = (one: Flow): boolean => !misfitsOf(flow, one).some((misfit) => misfit.isUnreadable);

/** A misfit with the file that it is in, and the state, the screen, or the scenario. */
function placed(
  [part = '', within, ...rest]: readonly string[],
  { message, ...misfit }: Omit<Misfit, 'path'>,
): Find & Pick<Misfit, 'isUnreadable'> {
  const [, event] = rest;
  const at = (file: Find['file'], where: string, isIn = within) => ({
    ...misfit,
    file,
    within: isIn,
    message: message.endsWith('.') ? `${message.slice(0, -1)} (${where}).` : `${message} (${where}).`,
  });
  if (part === 'screens' && within) return at('screens.ts', `on "${within}"`);
  if (part === 'machine' && within)
    return at('machine.ts', event ? `${event} of "${within}"` : `at "${within}"`);
  if (part === 'scenarios' && within) return at('index.ts', `in the scenario ${within}`);
  return { ...at('index.ts', 'in the flow'), within: undefined };
}

function ofVersion({ version }: Flow): Find[] {
  return Number.isInteger(version) && version > 0
    ? []
    : [
        {
          file: 'index.ts',
          word: 'version',
          message: `The version ${version} is no whole number from 1: no link to the rehearsal could be read.`,
          fix: 'Write version: 1, or one more than before.',
        },
      ];
}

const timers = ({ machine: { states } }: Flow): Find[] =>
  Object.values(states)
    .filter(({ after }) => after.length > 0)
    .map(({ key }) => ({
      file: 'machine.ts',
      word: 'after',
      within: key,
      message: `The state "${key}" waits for a time: flows have no timers.`,
      fix: 'Let a control lead on, such as { send: \'WAIT\', device: true }, and write its event under "on".',
    }));
