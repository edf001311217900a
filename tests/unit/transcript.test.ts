import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/practice/flow.ts';
import { flowMachine, reads, screen, set, when } from '../../src/practice/vocabulary.ts';
import config from '../../vitest.config.ts';
import { transcriptOf, versionAsked } from './transcript.ts';

const states = {
  form: screen({
    on: { SAVE: [{ guard: reads({ kind: 'one' }), target: 'saved' }, { target: 'asked' }], LEAVE: 'left' },
  }),
  asked: screen({ tags: 'detour', on: { BACK: 'form' } }),
  saved: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

const screens: Flow['screens'] = {
  form: {
    fields: [{ name: 'kind', kind: 'list', options: [{ value: 'one' }, { value: 'two' }] }],
    buttons: [{ send: 'SAVE', with: ['kind'] }, { send: 'LEAVE' }],
  },
  asked: { buttons: [{ send: 'BACK' }] },
  saved: { end: 'done', buttons: [] },
  left: { end: 'stopped', buttons: [] },
};

/** A flow, with some of its states and screens changed. */
const flowWith = (
  changed: Partial<Record<string, object>> = {},
  shown: Flow['screens'] = {},
  more: Partial<Flow> = {},
): Flow => ({
  task: 'roles.viewOwn',
  version: 2,
  machine: flowMachine('sample', { ...states, ...changed } as Record<string, object>),
  screens: { ...screens, ...shown },
  scenarios: { usual: {} },
  ...more,
});

const RECORDED = transcriptOf(flowWith());
const asked = (flow: Flow) => versionAsked('sample', RECORDED, flow);

it('tells a flow in sentences', () =>
  expect(
    transcriptOf(flowWith({}, {}, { scenarios: { usual: {}, inCsp: { account: { csp: 'yes' } } } })),
  ).toBe(`Version 2
Start usual, at form
Start inCsp where csp is yes, at form
Mark asked as detour
On form, send SAVE:one, SAVE:two
Given form, when SAVE and kind is one, then saved
Given form, when SAVE, then asked
Given form, when LEAVE, then left
Given asked, when BACK, then form
`));

describe('what old logs would not survive asks for another version', () => {
  const save = states.form.on;
  const option = (value: string, when?: { csp: 'yes' }) => ({ value, ...(when && { when }) });
  const formWith = (...options: ReturnType<typeof option>[]) =>
    ({
      form: {
        ...screens.form,
        buttons: screens.form?.buttons ?? [],
        fields: [{ name: 'kind', kind: 'list', options }],
      },
    }) as const;

  it.each<[what: string, flow: Flow, told: string]>([
    [
      'an event that is gone',
      flowWith({ asked: screen({ tags: 'detour' }) }),
      'Given asked, when BACK, then form',
    ],
    [
      'a move that leads elsewhere',
      flowWith({ asked: screen({ on: { BACK: 'left' } }) }),
      'Given asked, when BACK, then form',
    ],
    [
      'a move that changes the company',
      flowWith({ asked: screen({ on: { BACK: { target: 'form', actions: set({ csp: 'yes' }) } } }) }),
      'Given asked, when BACK, then form',
    ],
    [
      'a rule that is asked before another',
      flowWith({
        form: screen({
          on: { ...save, SAVE: [{ guard: when({ csp: 'yes' }), target: 'left' }, ...save.SAVE] },
        }),
      }),
      'Given form, when SAVE and kind is one, then saved',
    ],
    ['an option that is gone', flowWith({}, formWith(option('one'))), 'On form, send SAVE:two'],
    [
      'an option that is not for all',
      flowWith({}, formWith(option('one'), option('two', { csp: 'yes' }))),
      'On form, send SAVE:two',
    ],
    ['a situation that is gone', flowWith({}, {}, { scenarios: { other: {} } }), 'Start usual, at form'],
    [
      'a situation of another company',
      flowWith({}, {}, { scenarios: { usual: { account: { csp: 'yes' } } } }),
      'Start usual, at form',
    ],
  ])('%s', (_, flow, told) => {
    expect(asked(flow)?.split('\n')).toContain(`  ${told}`);
    expect(asked(flow)).toContain('Raise version to 3 in src/flows/sample/index.ts');
    expect(asked({ ...flow, version: 3 })).toBeUndefined();
  });
});

it('leaves what is only added, and what is as it was', () => {
  expect(asked(flowWith())).toBeUndefined();
  expect(asked(flowWith({ asked: screen({ on: { BACK: 'form', LEAVE: 'left' } }) }))).toBeUndefined();
  expect(asked(flowWith({}, {}, { scenarios: { usual: {}, other: {} } }))).toBeUndefined();
  expect(versionAsked('sample', '', flowWith())).toBeUndefined();
});

it('goes back to no version that is out already', () =>
  expect(asked(flowWith({}, {}, { version: 1 }))).toMatch(/Version 2 of sample is out already/));

it('records nothing by the way, here as in a pull request', () => expect(config.test?.update).toBe('none'));
