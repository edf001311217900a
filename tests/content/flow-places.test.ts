import { expect, it } from 'vitest';
import { factValues } from '../../src/checks/facts/fact-values.ts';
import { readProject } from '../../src/checks/index.ts';
import type { Flow } from '../../src/practice/flow.ts';
import { flowMachine, screen, set, when } from '../../src/practice/vocabulary.ts';
import { changed, problemsIn, SAMPLE_LOCALES, soundFiles, tiny } from './sample.ts';

/** Each report of every check on the little site, with something of its flow changed, as its place and message. */
const told = (change: object, files: Record<string, string> = {}) =>
  problemsIn(files, { tiny: { ...tiny, ...change } as typeof tiny }).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

const sound = {
  list: screen({ on: { OPEN: 'paper', ASK: 'help' } }),
  help: screen({ tags: 'detour', on: { OPEN: 'paper' } }),
  paper: screen({ on: { SIGN: 'signed' } }),
  signed: screen({ type: 'final' }),
};
const machineOf = (states: object) => flowMachine('tiny', { ...sound, ...states });
const screensOf = (screens: object) => ({ ...tiny.screens, ...screens }) as Flow['screens'];

const MACHINE = 'src/flows/tiny/machine.ts';
const SCREENS = 'src/flows/tiny/screens.ts';
const INDEX = 'src/flows/tiny/index.ts';
const CITED = '// flows.md 8a\n';

it('a flow without a scenario is told at its index.ts, and nothing of its texts', () => {
  const files = { [INDEX]: "const source = 'C:sign-your-paper';\nconst flow = {\n  scenarios: {},\n};\n" };
  expect(told({ scenarios: {} }, files)).toEqual([
    `${INDEX}:3 The flow has no scenario: there is nothing to start from.`,
  ]);
  expect(told({ scenarios: { wrongRole: { roles: ['sales-agent'] } } }, files)).toHaveLength(1);
});

it('a screen without buttons is told at its screen', () => {
  const files = {
    [SCREENS]: "const at = ['offers'];\nexport const screens = {\n  signed: { end: 'done' },\n};\n",
  };
  expect(told({ screens: screensOf({ signed: { end: 'done' } }) }, files)).toEqual([
    `${SCREENS}:3 A screen has no buttons (on "signed").`,
  ]);
});

it('an outcome that is not final is told so, and nothing of its texts', () => {
  const files = { [MACHINE]: `${CITED}export const states = {\n  signed: screen({}),\n};\n` };
  expect(told({ machine: machineOf({ signed: screen({}) }) }, files)).toEqual([
    `${MACHINE}:3 The state "signed" leads nowhere, and its screen says how it ends; but it is not final.`,
  ]);
});

it('a wrong turn without its tag is told, and something to read is none', () => {
  const screens = screensOf({ help: { source: 'ours', buttons: [{ send: 'BACK', label: 'open' }] } });
  const helpOf = (help: object, list: object = sound.list) =>
    told({ screens, machine: machineOf({ help, list }) });
  const [only, ...others] = helpOf(screen({ on: { BACK: 'list' } }));
  expect(only).toMatch(/"help" only leads back to where one came from/);
  expect(others).toEqual([]);
  expect(helpOf(screen({ tags: 'detour', on: { BACK: 'list' } }))).toEqual([]);
  const toRead = screensOf({ help: { ...screens.help, toRead: true } });
  expect(told({ screens: toRead, machine: machineOf({ help: screen({ on: { BACK: 'list' } }) }) })).toEqual(
    [],
  );
  // What has changed something on the way is a step.
  const asks = { target: 'help', actions: set({ refund: 'requested' }) };
  expect(helpOf(screen({ on: { BACK: 'list' } }), screen({ on: { OPEN: 'paper', ASK: asks } }))).toEqual([]);
  // So is what leads further.
  expect(helpOf(screen({ on: { BACK: 'paper' } }))).toEqual([]);
});

it('a shared text that is missing is asked for in the file that flows share, once', () => {
  const files = Object.assign(
    {},
    ...SAMPLE_LOCALES.map((locale) =>
      changed(`locales/${locale}/flows/tiny.json`, /,\n *"row.today": ".*"/, ''),
    ),
  );
  expect(told({}, files)).toEqual(['locales/en/rehearsal.json:0 "row.today" is missing.']);
});

it('a state with the name of one whose words flows share has its own, unless its screen means that one', () => {
  const files: Record<string, string> = {
    [SCREENS]: "export const screens = {\n  list: { at: ['offers'] },\n  help: { source: 'ours' },\n};\n",
  };
  for (const locale of SAMPLE_LOCALES) {
    const own = `locales/${locale}/flows/tiny.json`;
    const { 'help.heading': heading, 'help.coach': coach, ...others } = JSON.parse(soundFiles()[own] ?? '');
    files[own] = JSON.stringify(others, null, 2);
    files[`locales/${locale}/rehearsal.json`] = JSON.stringify({
      'help.heading': heading,
      'help.coach': coach,
    });
  }
  const texts = (help: object) =>
    problemsIn(files, { tiny: { ...tiny, screens: screensOf({ help }) } }).filter(
      ({ check }) => check === 'flow-texts',
    );
  const [found, ...others] = texts(tiny.screens.help ?? {});
  expect(found).toMatchObject({ file: SCREENS, line: 3 });
  expect(found?.message).toMatch(/^The screen "help" lacks words\./);
  expect(found?.fix).toContain('"help.heading", "help.coach" to tiny.json');
  expect(others).toEqual([]);
  expect(texts({ ...tiny.screens.help, shared: true })).toEqual([]);
});

it('a flow without texts is asked for those alone that are its own', () => {
  const gone = Object.fromEntries(
    SAMPLE_LOCALES.map((locale) => [`locales/${locale}/flows/tiny.json`, null]),
  );
  const shared = Object.fromEntries(
    SAMPLE_LOCALES.map((locale) => [`locales/${locale}/rehearsal.json`, '{\n  "row.today": "2020"\n}']),
  );
  const [found] = problemsIn({ ...gone, ...shared }).filter(({ check }) => check === 'flow-texts');
  expect(found?.message).toBe('The flow tiny has no texts.');
  expect(found?.fix).toMatch(/Keys: title, .*signed\.real\.$/);
  // What is missing there too is no second report.
  const [one, ...more] = problemsIn(gone).filter(({ check }) => check === 'flow-texts');
  expect(one?.fix).toMatch(/signed\.real\. And in rehearsal\.json of each language: row\.today\.$/);
  expect(more).toEqual([]);
});

it('a value that is also the name of a state is told where it is asked, and where it is set', () => {
  const code = `${CITED}export const states = {
  list: screen({
    on: {
      OPEN: [{ guard: when({ technical: 'signed' }), target: 'paper' }, { target: 'paper' }],
      ASK: 'help',
    },
  }),
  paper: screen({
    on: { SIGN: { target: 'signed', actions: set({ technical: 'signed' }) } },
  }),
  signed: screen({ type: 'final' }),
};
`;
  const guard = when({ technical: 'signed' } as never);
  const machine = machineOf({
    list: screen({ on: { OPEN: [{ guard, target: 'paper' }, { target: 'paper' }], ASK: 'help' } }),
    paper: screen({ on: { SIGN: { target: 'signed', actions: set({ technical: 'signed' } as never) } } }),
  });
  expect(told({ machine }, { [MACHINE]: code }).map((one) => one.split(' ')[0])).toEqual([
    `${MACHINE}:5`,
    `${MACHINE}:10`,
  ]);
});

it('a name that is part of another, or of another screen too, is told on its own screen', () => {
  const code = `import { sign } from './sign.add.ts';
const places = sign.add;
export const screens = {
  list: { at: ['offers'], buttons: [{ send: 'OPEN' }, { send: 'ASK' }] },
  help: { source: 'sign', buttons: [{ send: 'OPEN' }] },
  paper: {
    buttons: [
      { send: 'SIGN' },
      { send: 'OPEN' },
    ],
  },
};
`;
  const source = screensOf({ help: { source: 'sign', buttons: [{ send: 'OPEN', label: 'open' }] } });
  expect(told({ screens: source }, { [SCREENS]: code })[0]).toMatch(`${SCREENS}:5 There is no source "sign"`);
  const paper = {
    buttons: [
      { send: 'SIGN', label: 'next' },
      { send: 'OPEN', label: 'open' },
    ],
  };
  expect(told({ screens: screensOf({ paper }) }, { [SCREENS]: code })[0]).toMatch(
    `${SCREENS}:9 A control on "paper" sends OPEN`,
  );
});

it('a slip in what several screens of a flow share is told once, and two slips of one screen twice', () => {
  const code = `const onward = [{ flow: 'tinny', as: 'nex' }];
export const screens = {
  list: { at: ['offers'], onward, buttons: [] },
  signed: { ...done, onward },
};
`;
  const onward = [{ flow: 'tinny', as: 'next' }];
  const screens = screensOf({
    help: { ...tiny.screens.help, onward },
    signed: { ...tiny.screens.signed, onward },
  });
  expect(told({ screens }, { [SCREENS]: code })).toEqual([
    `${SCREENS}:1 "help" leads on to the flow "tinny", which is not there.`,
  ]);
  const wrongTurn = { end: 'refused', buttons: [{ send: 'OPEN', label: 'open' }] };
  expect(told({ screens: screensOf({ help: wrongTurn }) }, { [SCREENS]: code })).toHaveLength(2);
});

it('a fact with more values than its digit can tell is told where it is written', () => {
  const ten = Array.from({ length: 10 }, (_, index) => String(index));
  const source = {
    ...readProject('.'),
    company: { age: [...ten, 'more'], hours: ten },
    code: [
      { file: 'src/practice/account.ts', text: 'export const FACTS = {\n  hours: [],\n  age: [],\n};\n' },
    ],
  };
  expect(factValues(source).map(({ line, message }) => [line, message])).toEqual([
    [3, expect.stringMatching(/^The fact "age" has 11 values/)],
  ]);
  expect(factValues(readProject('.'))).toEqual([]);
});
