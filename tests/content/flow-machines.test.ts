import { expect, it } from 'vitest';
import { flowMachines } from '../../src/checks/flows/flow-machines.ts';
import { readProject } from '../../src/checks/index.ts';
import { refusal, refused } from '../../src/flows/parts/refusal.ts';
import { defineFlow, type Flow } from '../../src/practice/flow.ts';
import { flowMachine, may, mayNot, reads, screen, set, when } from '../../src/practice/vocabulary.ts';
import { problemsIn, SAMPLE_LOCALES, tiny } from './sample.ts';

/** Problems of the little flow with something changed. */
const broken = (change: Partial<Flow>) =>
  problemsIn({}, { tiny: { ...tiny, ...change } as typeof tiny }).filter(
    ({ check }) => check === 'flow-machines',
  );

const screens = tiny.screens;
/** The paper with fields, which signing it sends. */
const paperWith = (
  fields: readonly { name: string; kind: string; options?: { value: string }[] }[],
  sent = fields.map(({ name }) => name),
) =>
  ({
    screens: { ...screens, paper: { fields, buttons: [{ send: 'SIGN', label: 'next', with: sent }] } },
  }) as unknown as Partial<Flow>;
const machineOf = (states: Parameters<typeof flowMachine>[1]) => flowMachine('tiny', states);
const sound = {
  list: screen({ on: { OPEN: 'paper', ASK: 'help' } }),
  help: screen({ tags: 'detour', on: { OPEN: 'paper' } }),
  paper: screen({ on: { SIGN: 'signed' } }),
  signed: screen({ type: 'final' }),
};

/** The little flow with a screen that refuses whoever may not sign. */
const refusing = (state: object, shown: object = refusal('agreement.download')): Partial<Flow> =>
  asking([{ guard: may('agreement.download'), target: 'signed' }, { target: 'notAllowed' }], state, shown);

/** The same with another question before the paper is signed. */
const asking = (
  ways: readonly object[],
  state: object = refused('agreement.download', 'paper'),
  shown: object = refusal('agreement.download'),
): Partial<Flow> => ({
  task: 'agreement.download',
  machine: machineOf({
    ...sound,
    paper: screen({ on: { SIGN: ways } } as never),
    notAllowed: state,
    left: screen({ type: 'final' }),
  }),
  screens: { ...screens, notAllowed: shown, left: { end: 'stopped', buttons: [] } } as Flow['screens'],
  scenarios: { start: {}, wrongRole: { roles: ['sales-agent'] } },
});

it('a refusal that fits is sound, also one that leads back further', () => {
  expect(broken(refusing(refused('agreement.download', 'paper')))).toEqual([]);
  expect(broken(refusing(refused('agreement.download', 'list')))).toEqual([]);
});

it('a refusal of whoever can do neither of two tasks is sound', () => {
  const flow = refusing(refused('agreement.download', 'paper'));
  const either = [
    { guard: may('agreement.download'), target: 'signed' },
    { guard: may('users.add'), target: 'signed' },
    { target: 'notAllowed' },
  ];
  const machine = machineOf({
    ...sound,
    paper: screen({ on: { SIGN: either } }),
    notAllowed: refused('agreement.download', 'paper'),
    left: screen({ type: 'final' }),
  });
  expect(broken({ ...flow, machine })).toEqual([]);
});

it('a task that is none does not keep the flow from being read', () => {
  const flow = defineFlow({
    ...refusing(refused('agreement.download', 'paper')),
    task: 'agreement.dowload',
    version: 1,
  } as never);
  const found = problemsIn({}, { tiny: flow as typeof tiny }).filter(({ check }) => check !== 'flow-texts');
  expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/no task "agreement.dowload"/)]);
  expect(found[0]?.fix).toMatch(/Did you mean "agreement.download"/);
});

it('an index.ts that makes no flow is told', () => {
  const found = problemsIn({}, {});
  expect(found.map(({ file, message }) => [file, message])).toEqual([
    ['src/flows/tiny/index.ts', 'The index.ts of tiny makes no flow.'],
  ]);
  expect(found[0]?.fix).toMatch(/export default defineFlow/);
});

it('texts of no flow are told once for all languages', () => {
  const texts = '{\n  "title": "Tinny"\n}';
  const files = SAMPLE_LOCALES.map((locale) => [`locales/${locale}/flows/tinny.json`, texts]);
  const told = (some: typeof files) =>
    problemsIn(Object.fromEntries(some)).map(({ file, message }) => [file, message]);
  const message = 'These are texts of the flow "tinny", which is not there.';
  expect(told(files)).toEqual([['locales/en/flows/tinny.json', message]]);
  expect(told(files.slice(1, 2))).toEqual([['locales/zh-CN/flows/tinny.json', message]]);
});

it('a value to show that is none is told once', () => {
  const wrong = { ...screens, signed: { end: 'done', rows: [{ value: 'tody' }], buttons: [] } };
  const found = problemsIn({}, { tiny: { ...tiny, screens: wrong } as unknown as typeof tiny });
  expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/no value to show "tody"/)]);
});

it('finds nothing in our own flows', () => {
  expect(flowMachines(readProject('.'))).toEqual([]);
});

it.each<[string, Partial<Flow>, RegExp]>([
  [
    'a state renamed in the machine alone',
    {
      machine: machineOf({
        ...sound,
        list: screen({ on: { OPEN: 'papers', ASK: 'help' } }),
        papers: sound.paper,
      }),
    },
    /"papers" has no screen/,
  ],
  [
    'a screen that belongs to no state',
    { screens: { ...screens, extra: { buttons: [] } } as Flow['screens'] },
    /"extra" belongs to no state/,
  ],
  [
    'a control that its state does not accept',
    {
      screens: {
        ...screens,
        paper: {
          buttons: [
            { send: 'SING', label: 'next' },
            { send: 'SIGN', label: 'next' },
          ],
        },
      } as Flow['screens'],
    },
    /sends SING/,
  ],
  [
    'an event without a control',
    { machine: machineOf({ ...sound, paper: screen({ on: { SIGN: 'signed', BURN: 'signed' } }) }) },
    /No control on "paper" sends BURN/,
  ],
  [
    'a field that is not there',
    {
      screens: {
        ...screens,
        paper: { buttons: [{ send: 'SIGN', label: 'next', with: ['name'] }] },
      } as Flow['screens'],
    },
    /sends the field "name"/,
  ],
  [
    'a reading that a field never gives',
    {
      machine: machineOf({
        ...sound,
        paper: screen({
          on: { SIGN: [{ guard: reads({ card: 'practise' }), target: 'signed' }, { target: 'signed' }] },
        }),
      }),
      screens: {
        ...screens,
        paper: {
          fields: [{ name: 'card', kind: 'card' }],
          buttons: [{ send: 'SIGN', label: 'next', with: ['card'] }],
        },
      } as Flow['screens'],
    },
    /never read as "practise"/,
  ],
  [
    'a reading of what another control sends',
    {
      machine: machineOf({
        ...sound,
        paper: screen({
          on: {
            SIGN: [{ guard: reads({ card: 'practice' }), target: 'signed' }, { target: 'signed' }],
            ASK: 'help',
          },
        }),
      }),
      screens: {
        ...screens,
        paper: {
          fields: [{ name: 'card', kind: 'card' }],
          buttons: [
            { send: 'SIGN', label: 'next' },
            { send: 'ASK', with: ['card'] },
          ],
        },
      } as Flow['screens'],
    },
    /"paper" reads "card", which does not go with SIGN/,
  ],
  [
    'a state that nothing leads to',
    {
      machine: machineOf({ ...sound, island: screen({ on: { SIGN: 'signed' } }) }),
      screens: { ...screens, island: { buttons: [{ send: 'SIGN', label: 'next' }] } } as Flow['screens'],
    },
    /Nothing leads to the state "island"/,
  ],
  [
    'a field named as what holds the event',
    {
      screens: {
        ...screens,
        paper: {
          fields: [{ name: 'type', kind: 'card' }],
          buttons: [{ send: 'SIGN', label: 'next', with: ['type'] }],
        },
      } as Flow['screens'],
    },
    /a field named "type", which is the name of the event itself/,
  ],
  ['a field of a kind that is not there', paperWith([{ name: 'card', kind: 'kard' }]), /not there, "kard"/],
  [
    'a choice of nothing',
    paperWith([{ name: 'country', kind: 'list' }]),
    /"country" on "paper" has nothing to choose from/,
  ],
  [
    'a field that nothing sends',
    paperWith([{ name: 'card', kind: 'card' }], []),
    /sends the field "card": whatever/,
  ],
  [
    'two fields of one name',
    paperWith([
      { name: 'card', kind: 'card' },
      { name: 'card', kind: 'text' },
    ]),
    /two fields named "card"/,
  ],
  [
    'two options of one value',
    paperWith([
      { name: 'pay', kind: 'choice', options: [{ value: 'now' }, { value: 'later' }, { value: 'now' }] },
    ]),
    /two options of "pay" with the value "now"/,
  ],
  [
    'two controls that send one event',
    {
      screens: {
        ...screens,
        paper: {
          buttons: [
            { send: 'SIGN', label: 'next' },
            { send: 'SIGN', label: 'open' },
          ],
        },
      } as Flow['screens'],
    },
    /two controls that send "SIGN"/,
  ],
  [
    'a rule that is not there',
    { needs: [{ that: 'canSubscribes', facts: {} }] } as never,
    /no rule "canSubscribes"/,
  ],
  [
    'a fact that is not there',
    { scenarios: { start: { account: { acount: 'open' } } } } as never,
    /no fact "acount"/,
  ],
  [
    'a value that a fact never has',
    { scenarios: { start: { account: { account: 'opened' } } } } as never,
    /no value of the fact account "opened"/,
  ],
  [
    'a role that is not there',
    { scenarios: { start: { roles: ['admin-agnet'] } } } as never,
    /no role "admin-agnet"/,
  ],
  ['a version that is no number', { version: 1.5 }, /version 1.5 is no whole number/],
  [
    'a guard of a task that is not there',
    {
      machine: machineOf({
        ...sound,
        paper: screen({ on: { SIGN: [{ guard: may('agreement.sign' as never), target: 'signed' }] } }),
      }),
    },
    /no task "agreement.sign"/,
  ],
  [
    'an action that sets what is not there',
    {
      machine: machineOf({
        ...sound,
        paper: screen({ on: { SIGN: { target: 'signed', actions: set({ coleague: 'added' } as never) } } }),
      }),
    },
    /no fact "coleague"/,
  ],
  [
    'a property that a control does not have',
    {
      screens: { ...screens, paper: { buttons: [{ send: 'SIGN', label: 'next', devise: true }] } },
    } as never,
    /no property of a control "devise"/,
  ],
  [
    'a value to show that is not there',
    { screens: { ...screens, signed: { end: 'done', rows: [{ value: 'tody' }], buttons: [] } } } as never,
    /no value to show "tody"/,
  ],
  [
    'a source that is not there',
    { screens: { ...screens, help: { source: 'S1', buttons: [{ send: 'OPEN', label: 'open' }] } } } as never,
    /no source "S1"/,
  ],
  ['a scenario with a dash in its id', { scenarios: { 'no-card': {} } }, /"no-card" cannot stand in a link/],
  ['a scenario with signs in its id', { scenarios: { 'c++': {} } }, /"c\+\+" cannot stand in a link/],
  [
    'a flow that is needed and not there',
    { needs: [{ that: { account: 'open' }, facts: { account: 'open' }, flow: 'creat-account' }] },
    /needs the flow "creat-account"/,
  ],
  [
    'a flow that is led on to and not there',
    {
      screens: {
        ...screens,
        signed: { ...screens.signed, onward: [{ flow: 'tinny', as: 'next' }] },
      } as Flow['screens'],
    },
    /leads on to the flow "tinny"/,
  ],
  [
    'an outcome that does not say how it counts',
    { screens: { ...screens, signed: { buttons: [] } } as Flow['screens'] },
    /"signed" does not say how it counts/,
  ],
  [
    'a screen that is no outcome and says how it ends',
    { screens: { ...screens, help: { ...screens.help, end: 'refused' } } as Flow['screens'] },
    /"help" is no outcome, but says how it ends/,
  ],
  [
    'a scenario whose only end is to stop',
    {
      machine: machineOf({ ...sound, help: screen({ on: { OPEN: 'paper' } }) }),
      screens: { ...screens, signed: { ...screens.signed, end: 'stopped' } } as Flow['screens'],
    },
    /scenario "start" leads to no outcome/,
  ],
  [
    'a wrong turn without its source',
    { screens: { ...screens, help: { buttons: [{ send: 'OPEN', label: 'open' }] } } as Flow['screens'] },
    /"help" does not say where its rule stands/,
  ],
  [
    'a mark of a state that is none',
    { machine: machineOf({ ...sound, help: screen({ tags: 'detuor' as never, on: { OPEN: 'paper' } }) }) },
    /no tag "detuor"/,
  ],
  [
    'a timer',
    {
      machine: machineOf({
        ...sound,
        help: { tags: 'detour', on: { OPEN: 'paper' }, after: { 1000: 'paper' } },
      }),
    },
    /"help" waits for a time: flows have no timers/,
  ],
  [
    'a row of states that nothing leads to',
    {
      machine: machineOf({
        list: screen({
          on: { OPEN: [{ guard: reads({ no: 'yes' }), target: 'paper' }, { target: 'list' }], ASK: 'end' },
        }),
        help: screen({ tags: 'detour', on: { OPEN: 'paper' } }),
        paper: screen({ on: { SIGN: 'signed', ASK: 'help' } }),
        signed: screen({ type: 'final' }),
        end: screen({ type: 'final' }),
      }),
      screens: {
        ...screens,
        list: {
          fields: [
            {
              name: 'no',
              kind: 'list',
              options: [{ value: 'no' }, { value: 'yes', when: { account: 'none' } }],
            },
          ],
          buttons: [{ send: 'OPEN', label: 'open', with: ['no'] }, { send: 'ASK' }],
        },
        paper: { buttons: [{ send: 'SIGN', label: 'next' }, { send: 'ASK' }] },
        end: { end: 'refused', buttons: [] },
      } as Flow['screens'],
    },
    /Nothing leads to the state "paper"/,
  ],
  [
    'an outcome that is cut off, in several scenarios',
    {
      machine: machineOf({
        ...sound,
        list: screen({ on: { OPEN: 'left', ASK: 'left' } }),
        help: screen({ on: { OPEN: 'paper' } }),
        paper: screen({ on: { SIGN: 'signed', ASK: 'help' } }),
        left: screen({ type: 'final' }),
      }),
      screens: {
        ...screens,
        paper: { buttons: [{ send: 'SIGN', label: 'next' }, { send: 'ASK' }] },
        left: { end: 'stopped', buttons: [] },
      } as Flow['screens'],
      scenarios: { start: {}, again: {} },
    },
    /Nothing leads to the state "(help|paper)"/,
  ],
  [
    'a state with no way out',
    { machine: machineOf({ ...sound, help: screen({ tags: 'detour', on: { OPEN: 'help' } }) }) },
    /From the state "help" no outcome is reached/,
  ],
  [
    'a circle with no way out',
    {
      machine: machineOf({
        ...sound,
        help: screen({ tags: 'detour', on: { OPEN: 'more' } }),
        more: screen({ tags: 'detour', on: { OPEN: 'help' } }),
      }),
      screens: { ...screens, more: screens.help } as Flow['screens'],
    },
    /From the state "(help|more)" no outcome is reached/,
  ],
  [
    'a machine of another name',
    { machine: flowMachine('tinny', sound) },
    /called "tinny", and its folder "tiny"/,
  ],
  [
    'a task that the machine never asks about',
    {
      machine: machineOf({
        ...sound,
        paper: screen({
          on: { SIGN: [{ guard: may('account.view'), target: 'signed' }, { target: 'help' }] },
        }),
      }),
      task: 'agreement.download',
    },
    /about "agreement.download", which its machine never asks about/,
  ],
  [
    'a refusal of another task than was asked about',
    refusing(refused('agreement.download', 'paper'), refusal('account.view')),
    /refuses "account.view", but what was asked about is "agreement.download"/,
  ],
  [
    'a refusal that leads past what it refused',
    refusing(refused('agreement.download', 'signed')),
    /"notAllowed" leads back to "signed", from which it is never reached/,
  ],
  [
    'a refusal that goes on as somebody who cannot either',
    refusing(refused('support.create', 'paper')),
    /"notAllowed" goes on as signed-in-user, who cannot do "agreement.download"/,
  ],
  [
    'a refusal of a task that is none',
    refusing(refused('agreement.sign' as never, 'paper')),
    /"notAllowed" goes on as signed-in-user, who cannot/,
  ],
  [
    'a scenario with a part by another name',
    { scenarios: { start: { role: ['sales-agent'] } } } as never,
    /no property of a scenario "role" \(in the scenario start\)/,
  ],
  ['a flow with a part by another name', { need: [] } as never, /no property of a flow "need"/],
  [
    'one role for a list',
    { scenarios: { start: { roles: 'sales-agent' } } } as never,
    /roles is a text, 'sales-agent'; it has to be a list/,
  ],
  [
    'one field for a list',
    { screens: { ...screens, paper: { buttons: [{ send: 'SIGN', label: 'next', with: 'card' }] } } } as never,
    /with is a text, 'card'; it has to be a list \(on "paper"\)/,
  ],
  [
    'a text for a place',
    { screens: { ...screens, list: { ...screens.list, at: 'offers' } } } as never,
    /at is a text, 'offers'; it has to be a place \(on "list"\)/,
  ],
  [
    'nothing where a control has to stand',
    { screens: { ...screens, signed: { ...screens.signed, buttons: [undefined] } } } as never,
    /buttons has nothing at place 1 \(on "signed"\)/,
  ],
  [
    'nothing under the name of a screen',
    { screens: { ...screens, paper: undefined } } as never,
    /screens has nothing at "paper"/,
  ],
  [
    'states without their machine',
    { machine: { states: sound } } as never,
    /machine is an object; it has to be a machine/,
  ],
  ['a list of scenarios', { scenarios: [{}] } as never, /scenarios is a list; it has to be an object/],
  ['rules that are no machine', { machine: sound } as never, /machine is an object; it has to be a machine/],
  [
    'a number for a text',
    { scenarios: { start: { account: { age: 14 } } } } as never,
    /age is a number, 14; it has to be a text/,
  ],
  [
    'a control without its event',
    { screens: { ...screens, signed: { ...screens.signed, buttons: [{ label: 'next' }] } } } as never,
    /A control has no send \(on "signed"\)/,
  ],
  [
    'a control with its event by another name',
    { screens: { ...screens, paper: { buttons: [{ sent: 'SIGN', label: 'next' }] } } } as never,
    /no property of a control "sent"/,
  ],
  [
    'a screen without controls',
    { screens: { ...screens, signed: { end: 'done' } } } as never,
    /A screen has no buttons \(on "signed"\)/,
  ],
  [
    'a row of a table that is none',
    {
      screens: {
        ...screens,
        list: { table: { columns: ['offers'], rows: ['pens'] }, buttons: screens.list?.buttons },
      },
    } as never,
    /rows is a text, 'pens'; it has to be a row of a table/,
  ],
  [
    'a need without what it makes so',
    { needs: [{ that: 'runs' }] } as never,
    /A need has no facts \(in the flow\)/,
  ],
  [
    'a guard by another name',
    {
      machine: machineOf({
        ...sound,
        paper: screen({ on: { SIGN: [{ gaurd: may('agreement.download'), target: 'signed' }] } } as never),
      }),
    },
    /no property of a transition "gaurd" \(SIGN of "paper"\)/,
  ],
  [
    'a guard that is code',
    {
      machine: machineOf({
        ...sound,
        paper: screen({ on: { SIGN: [{ guard: () => true, target: 'signed' }] } } as never),
      }),
    },
    /guard is a function; it has to be a guard/,
  ],
  [
    'a question the wrong way round',
    asking([{ guard: may('agreement.download'), target: 'notAllowed' }, { target: 'signed' }]),
    /SIGN of "paper" is the wrong way round/,
  ],
  [
    'a question the wrong way round, in the other words',
    asking([{ guard: mayNot('agreement.download'), target: 'signed' }, { target: 'notAllowed' }]),
    /SIGN of "paper" is the wrong way round/,
  ],
  [
    'a flow that refuses nobody what not everybody can do',
    { task: 'agreement.download' },
    /Not everybody can do "agreement.download", and the flow refuses nobody/,
  ],
  [
    'a refusal of what everybody can do',
    {
      ...asking(
        [{ guard: may('roles.viewOwn'), target: 'signed' }, { target: 'notAllowed' }],
        refused('roles.viewOwn', 'paper'),
        refusal('roles.viewOwn'),
      ),
      task: 'roles.viewOwn',
    },
    /Everybody can do "roles.viewOwn", so "notAllowed" refuses nobody/,
  ],
  [
    'a refusal past which whoever lacks the role gets',
    asking([
      { guard: when({ account: 'open' }), target: 'signed' },
      { guard: mayNot('agreement.download'), target: 'notAllowed' },
      { target: 'signed' },
    ]),
    /As sales-agent, who cannot do "agreement.download", nobody comes to "notAllowed"/,
  ],
  [
    'a refusal of whoever can',
    asking([
      { guard: mayNot('agreement.download'), target: 'notAllowed' },
      { guard: when({ payment: 'card' }), target: 'signed' },
      { target: 'notAllowed' },
    ]),
    /In the scenario "start", "notAllowed" refuses somebody who can do "agreement.download"/,
  ],
  [
    'a first scenario in which the job is never done',
    {
      machine: machineOf({
        ...sound,
        paper: screen({
          on: { SIGN: [{ guard: when({ payment: 'card' }), target: 'signed' }, { target: 'refused' }] },
        }),
        refused: screen({ type: 'final' }),
      }),
      screens: { ...screens, refused: { end: 'refused', buttons: [] } },
      scenarios: { start: {}, paid: { account: { payment: 'card' } } },
    } as never,
    /In the first scenario, "start", nothing leads to "signed"/,
  ],
  [
    'a field that is sent by another name',
    paperWith([{ name: 'period', kind: 'text' }], ['perid']),
    /sends the field "perid", which the screen does not have/,
  ],
])('%s is told once, with its cure', (_, change, message) => {
  const found = broken(change);
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(message);
  expect(found[0]?.fix).not.toBe('');
});

it.each([
  ['no-card', /^Name it noCard\.$/],
  ['无卡', /^Name it in English, such as noCard\.$/],
])('an id that cannot stand in a link gets a name that can: %s', (id, cure) => {
  expect(broken({ scenarios: { [id]: {} } }).map(({ fix }) => fix)).toEqual([expect.stringMatching(cure)]);
});

it('a question the wrong way round has its line, and what to write', () => {
  const ways = [{ guard: may('agreement.download'), target: 'notAllowed' }, { target: 'signed' }];
  const machine = [
    'export const states = {',
    "  list: screen({ on: { OPEN: 'paper' } }),",
    '  paper: screen({',
    '    on: {',
    "      SIGN: [{ guard: may('agreement.download'), target: 'notAllowed' }, { target: 'signed' }],",
    '    },',
    '  }),',
    '};',
  ].join('\n');
  const found = problemsIn(
    { 'src/flows/tiny/machine.ts': machine },
    { tiny: { ...tiny, ...asking(ways) } as typeof tiny },
  ).filter(({ check }) => check === 'flow-machines');
  expect(found.map(({ line, fix }) => [line, fix])).toEqual([
    [5, "Write [{ guard: may('agreement.download'), target: 'signed' }, { target: 'notAllowed' }]."],
  ]);
});

it('finds the line of an id that ends in signs', () => {
  const found = problemsIn(
    { 'src/flows/tiny/index.ts': "const scenarios = {\n  'c++': {},\n};\n" },
    { tiny: { ...tiny, scenarios: { 'c++': {} } } as unknown as typeof tiny },
  );
  expect(found.filter(({ check }) => check === 'flow-machines').map(({ line }) => line)).toEqual([2]);
});

it.each<[string, string, object, number]>([
  [
    'screens.ts',
    "export const screens = {\n  paper: {\n    fields: [{ name: 'card', kind: 'card' }],\n    buttons: [{ send: 'SIGN', with: 'card' }],\n  },\n};\n",
    {
      screens: {
        ...screens,
        paper: {
          fields: [{ name: 'card', kind: 'card' }],
          buttons: [{ send: 'SIGN', label: 'next', with: 'card' }],
        },
      },
    },
    4,
  ],
  [
    'index.ts',
    "export default defineFlow({\n  scenarios: {\n    start: {},\n    other: { role: ['sales-agent'] },\n  },\n});\n",
    { scenarios: { start: {}, other: { role: ['sales-agent'] } } },
    4,
  ],
  [
    'screens.ts',
    "export const screens = {\n  paper: {\n    fields: [{ name: 'period', kind: 'text' }],\n    buttons: [{ send: 'SIGN', with: ['perid'] }],\n  },\n};\n",
    paperWith([{ name: 'period', kind: 'text' }], ['perid']),
    4,
  ],
])('what is of another kind in %s has its line, and nothing else is told', (file, text, change, line) => {
  const found = problemsIn(
    { [`src/flows/tiny/${file}`]: text },
    { tiny: { ...tiny, ...change } as typeof tiny },
  );
  expect(found.map(({ file, line }) => [file, line])).toEqual([[`src/flows/tiny/${file}`, line]]);
});

it.each<[string, object, RegExp]>([
  ['one for a list', { scenarios: { start: { roles: 'sales-agent' } } }, /Write roles: \['sales-agent'\]\./],
  ['a number for a text', { scenarios: { start: { account: { age: 14 } } } }, /Write age: '14'\./],
  ['another name', { scenarios: { start: { acount: {} } } }, /Did you mean "account"\?/],
  [
    'a text for a place',
    { screens: { ...screens, list: { ...screens.list, at: 'offers' } } },
    /Write at: menu\('…'\)/,
  ],
])('the cure for %s is that for this mistake', (_, change, cure) => {
  expect(broken(change as Partial<Flow>).map(({ fix }) => fix)).toEqual([expect.stringMatching(cure)]);
});

it('the tiny flow itself is sound', () => {
  expect(defineFlow(tiny).screens).toBe(tiny.screens);
  expect(broken({})).toEqual([]);
});

it('a slip in what flows share is told there, once', () => {
  const scenarios = { start: { roles: ['admin-agnet'] } } as never;
  const found = problemsIn(
    { 'src/flows/parts/roles.ts': "/** Shared. */\nexport const roles = ['admin-agnet'];\n" },
    { tiny: { ...tiny, scenarios }, other: { ...tiny, scenarios } },
  ).filter(({ check }) => check === 'flow-machines');
  expect(found.map(({ file, line }) => [file, line])).toEqual([['src/flows/parts/roles.ts', 2]]);
});
