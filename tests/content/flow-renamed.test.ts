import { expect, it } from 'vitest';
import type { Flow } from '../../src/practice/flow.ts';
import { flowMachine, screen } from '../../src/practice/vocabulary.ts';
import { lineOf, problemsIn, SAMPLE_LOCALES, soundFiles, tiny } from './sample.ts';

const TEXTS = 'locales/en/flows/tiny.json';

const sound = {
  list: screen({ on: { OPEN: 'paper', ASK: 'help' } }),
  help: screen({ tags: 'detour', on: { OPEN: 'paper' } }),
  paper: screen({ on: { SIGN: 'signed' } }),
  signed: screen({ type: 'final' }),
};
const { help, ...withoutHelp } = tiny.screens;
const { help: helpState, ...withoutHelpState } = sound;

/** The rules with the wrong turn under another name. */
const advice = flowMachine('tiny', {
  ...withoutHelpState,
  list: screen({ on: { OPEN: 'paper', ASK: 'advice' } }),
  advice: helpState,
});

/** Each report of every check on the little site, with something of its flow changed, as its place and message. */
const told = (change: object, files: Record<string, string | null> = {}, id = 'tiny') =>
  problemsIn(files, { [id]: { ...tiny, ...change } as typeof tiny }).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

it('a state that has another name in the code is told once, at the first of its texts', () => {
  const screens = { ...withoutHelp, advice: help } as Flow['screens'];
  expect(told({ machine: advice, screens })).toEqual([
    `${TEXTS}:${lineOf(TEXTS, 'help.heading')} "help.*" is now "advice.*": nothing shows the one, and the other is missing.`,
  ]);
});

it('a state that has another name in the rules alone is told once', () => {
  expect(told({ machine: advice })).toEqual([
    expect.stringMatching(/machine\.ts:\d+ The state "advice" has no screen, and "help"/),
  ]);
});

it('an event that has another name on one side is told once, and on both sides at its text', () => {
  const paper = { buttons: [{ send: 'AGREE', label: 'next' }] };
  expect(told({ screens: { ...tiny.screens, paper } })).toEqual([
    expect.stringMatching(/screens\.ts:\d+ A control on "paper" sends AGREE.*no control sends SIGN/),
  ]);
  const machine = flowMachine('tiny', { ...sound, list: screen({ on: { OPEN: 'paper', CALL: 'help' } }) });
  const list = { ...tiny.screens.list, buttons: [{ send: 'OPEN', label: 'open' }, { send: 'CALL' }] };
  expect(told({ machine, screens: { ...tiny.screens, list } })).toEqual([
    `${TEXTS}:${lineOf(TEXTS, 'list.ASK')} "list.ASK" is now "list.CALL": nothing shows the one, and the other is missing.`,
  ]);
});

it('a scenario that has another name is told once', () => {
  expect(told({ scenarios: { begin: {} } })).toEqual([
    `${TEXTS}:${lineOf(TEXTS, 'scenario.start')} "scenario.start" is now "scenario.begin": nothing shows the one, and the other is missing.`,
  ]);
});

it('what is missing and what is too much are two things where one cannot have become the other', () => {
  const machine = flowMachine('tiny', {
    ...sound,
    list: screen({ on: { OPEN: 'paper', ASK: 'help', LEAVE: 'left' } }),
    left: screen({ type: 'final' }),
  });
  const list = {
    ...tiny.screens.list,
    buttons: [...(tiny.screens.list?.buttons ?? []), { send: 'LEAVE', label: 'next' }],
  };
  const left = { end: 'stopped', buttons: [] };
  const more = JSON.stringify({
    ...JSON.parse(soundFiles()[TEXTS] ?? ''),
    'left.heading': 'Left',
    'left.coach': '…',
  });
  const found = told({ machine, screens: { ...tiny.screens, list, left } }, { [TEXTS]: more });
  expect(found).toContainEqual(expect.stringMatching(/"left.real" is missing/));
  expect(found).toContainEqual(expect.stringMatching(/Nothing shows "left.coach"/));
});

/** The files of the little flow in a folder of another name. */
const moved = Object.fromEntries(
  ['machine', 'screens', 'index'].flatMap((name) => [
    [`src/flows/tiny/${name}.ts`, null],
    [`src/flows/small/${name}.ts`, soundFiles()[`src/flows/tiny/${name}.ts`] ?? ''],
  ]),
);

it('a folder of a flow that has another name is told once, and not each place that names the flow', () => {
  expect(told({}, moved, 'small')).toEqual([
    expect.stringMatching(
      /^src\/flows\/small\/machine\.ts:\d+ The machine is called "tiny", and its folder "small"/,
    ),
  ]);
});

it('texts that alone have the old name of a flow are told once', () => {
  const guides = Object.fromEntries(
    SAMPLE_LOCALES.map((locale) => {
      const path = `content/guides/${locale}/demo.mdx`;
      return [path, (soundFiles()[path] ?? '').replace('flow="tiny"', 'flow="small"')];
    }),
  );
  const machine = flowMachine('small', sound);
  expect(told({ machine }, { ...moved, ...guides }, 'small')).toEqual([
    'locales/en/flows/tiny.json:0 These are texts of the flow "tiny", which is not there, and "small" has none.',
  ]);
});

it('a name of a flow that guides alone still have is told where they name it, and not of the flow too', () => {
  const texts = Object.fromEntries(
    SAMPLE_LOCALES.flatMap((locale) => [
      [`locales/${locale}/flows/tiny.json`, null],
      [`locales/${locale}/flows/small.json`, soundFiles()[`locales/${locale}/flows/tiny.json`] ?? ''],
    ]),
  );
  const machine = flowMachine('small', sound);
  const found = problemsIn({ ...moved, ...texts }, { small: { ...tiny, machine } as unknown as typeof tiny });
  const places = found.filter(({ check }) => check === 'components' || check === 'flow-steps');
  expect(places.map(({ file }) => file)).toEqual(
    SAMPLE_LOCALES.map((locale) => `content/guides/${locale}/demo.mdx`),
  );
});
