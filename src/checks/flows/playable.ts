import { controlsOf } from '../../practice/events.ts';
import { FIELDS } from '../../practice/fields.ts';
import { type Flow, WRONG_ROLE } from '../../practice/flow.ts';
import { isFinal } from '../../practice/kinds-of-state.ts';
import { choices } from '../problem.ts';
import { closedNames } from './flow-names.ts';

/** What a flow's check finds, before it has its place: the word to look for in the flow's file tells the line. */
export interface Find {
  file: 'machine.ts' | 'screens.ts' | 'index.ts';
  word: string;
  /** How the word may stand there, which is looked for first. */
  exactly?: string;
  /** The state, screen, or scenario that it is about, where the word is looked for first. */
  within?: string | undefined;
  message: string;
  fix: string;
}

/** Whether a flow's rules and screens fit each other: no other can be played. */
export const isPlayable = (flow: Flow): boolean => unplayable(flow).length === 0;

/** What keeps a flow from being played: states and screens that do not stand for each other, controls of nothing. */
export function unplayable(flow: Flow): Find[] {
  const unknown = closedNames(flow);
  // Nothing can be read off what is of another kind, so what follows from it is not told.
  if (unknown.some(({ isUnreadable }) => isUnreadable)) return unknown;
  const none = noScenario(flow);
  if (none.length > 0) return none;
  const apart = statesAndScreens(flow);
  if (apart.length > 0) return apart;
  // What a name does that means nothing is anybody's guess.
  if (unknown.length > 0) return unknown;
  const parts = [...fields(flow), ...twice(flow), ...notFinal(flow)];
  return parts.length > 0 ? parts : controls(flow);
}

/** There is a situation to start from; that of the wrong role is only made of another. */
function noScenario({ scenarios }: Flow): Find[] {
  return Object.keys(scenarios).some((id) => id !== WRONG_ROLE)
    ? []
    : [
        {
          file: 'index.ts',
          word: 'scenarios',
          message: 'The flow has no scenario: there is nothing to start from.',
          fix: 'Write scenarios: { usual: {} }, and in each language its text, "scenario.usual".',
        },
      ];
}

/** What ends and leads nowhere is final: otherwise the rehearsal would take it for a screen to go on from. */
function notFinal(flow: Flow): Find[] {
  return Object.values(flow.machine.states)
    .filter(({ key, ownEvents }) => !isFinal(flow, key) && ownEvents.length === 0 && flow.screens[key]?.end)
    .map(({ key }) => ({
      file: 'machine.ts',
      word: key,
      message: `The state "${key}" leads nowhere, and its screen says how it ends; but it is not final.`,
      fix: "Write type: 'final'.",
    }));
}

/** Each state has a screen, and each screen a state. */
function statesAndScreens({ machine, screens }: Flow): Find[] {
  const states = Object.keys(machine.states);
  const shown = Object.keys(screens);
  const bare = states.filter((state) => !shown.includes(state));
  const stray = shown.filter((screen) => !states.includes(screen));
  const eventsOf = (names: readonly string[]) => [...new Set(names)].sort().join();
  /** The screen that sends just what a state accepts: it has the state's old name, or the state its own. */
  const ownScreen = (state: string) => {
    const accepted = eventsOf(machine.states[state]?.ownEvents ?? []);
    const [same, another] = stray.filter((screen) => {
      const parts = screens[screen];
      return parts && eventsOf(controlsOf(parts).map(({ send }) => send)) === accepted;
    });
    return another === undefined ? same : undefined;
  };
  const pairs = new Map(bare.map((state) => [state, ownScreen(state)]));
  const paired = [...pairs.values()];
  return [
    ...bare.map((state): Find => {
      const own = pairs.get(state);
      const isOnly = own !== undefined && paired.filter((one) => one === own).length === 1;
      return {
        file: 'machine.ts',
        word: state,
        ...(isOnly
          ? {
              message: `The state "${state}" has no screen, and "${own}", which sends what it accepts, is the screen of no state.`,
              fix: `Call both "${state}", or both "${own}".`,
            }
          : {
              message: `The state "${state}" has no screen: the rehearsal would end in nothing.`,
              fix: choices('Screens', state, shown),
            }),
      };
    }),
    ...stray
      .filter((screen) => paired.filter((one) => one === screen).length !== 1)
      .map(
        (screen): Find => ({
          file: 'screens.ts',
          word: screen,
          message: `The screen "${screen}" belongs to no state.`,
          fix: choices('States', screen, states),
        }),
      ),
  ];
}

/** Each field is of a known kind, has something to choose from where it offers a choice, and goes with a control. */
function fields({ screens }: Flow): Find[] {
  return Object.entries(screens).flatMap(([state, screen]) => {
    const sent = controlsOf(screen).flatMap(({ with: names = [] }) => names);
    // What is sent and is no field can be this one, by another name: then it is told there.
    const isTold = sent.some((name) => !screen.fields?.some((one) => one.name === name));
    return (screen.fields ?? []).flatMap(({ name, kind, options = [] }): Find[] => {
      const told = (word: string, message: string, fix: string): Find[] => [
        { file: 'screens.ts', word, within: state, message, fix },
      ];
      if (!(kind in FIELDS))
        return told(
          kind,
          `The field "${name}" on "${state}" is of a kind that is not there, "${kind}".`,
          choices('Kinds', kind, Object.keys(FIELDS)),
        );
      if (FIELDS[kind].values.length === 0 && options.length === 0)
        return told(
          name,
          `The field "${name}" on "${state}" has nothing to choose from.`,
          "Write options: [{ value: '…' }], one for each thing to choose.",
        );
      if (!sent.includes(name) && !isTold)
        return told(
          name,
          `No control on "${state}" sends the field "${name}": whatever is filled in there, nothing comes of it.`,
          `Write with: ['${name}'] at the control that takes it, or take the field out.`,
        );
      return [];
    });
  });
}

/** On one screen each field, each thing to choose, each row and each event is there once. */
function twice({ screens }: Flow): Find[] {
  return Object.entries(screens).flatMap(([state, screen]) => {
    const { fields = [], table } = screen;
    const named: [what: string, names: readonly string[]][] = [
      ['fields named', fields.map(({ name }) => name)],
      ...fields.map(({ name, options = [] }): [string, string[]] => [
        `options of "${name}" with the value`,
        options.map(({ value }) => value),
      ]),
      ['rows with the id', (table?.rows ?? []).map(({ id }) => id)],
      ['controls that send', controlsOf(screen).map(({ send }) => send)],
    ];
    return named.flatMap(([what, names]) =>
      [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
        (name): Find => ({
          file: 'screens.ts',
          word: name,
          within: state,
          message: `"${state}" has two ${what} "${name}".`,
          fix: 'Take one out, or give it another name.',
        }),
      ),
    );
  });
}

/** What an event holds besides fields: no field can have its name. */
const RESERVED = 'type';

/** Each control sends what its state accepts, each event has a control, and the fields that go with it are there. */
function controls({ machine, screens }: Flow): Find[] {
  return Object.entries(screens).flatMap(([state, screen]) => {
    const accepted = [...(machine.states[state]?.ownEvents ?? [])] as string[];
    const sent = controlsOf(screen);
    const fields = (screen.fields ?? []).map(({ name }) => name);
    const refused = sent.filter(({ send }) => !accepted.includes(send));
    const unsent = accepted.filter((event) => !sent.some(({ send }) => send === event));
    const [wrong, event] = [refused[0]?.send, unsent[0]];
    return [
      // One of each is one event under two names.
      ...(wrong !== undefined && event !== undefined && refused.length === 1 && unsent.length === 1
        ? [
            {
              file: 'screens.ts' as const,
              word: wrong,
              within: state,
              message: `A control on "${state}" sends ${wrong}, which that state does not accept; and no control sends ${event}, which it does.`,
              fix: `Call both ${wrong}, or both ${event}.`,
            },
          ]
        : [
            ...refused.map(
              ({ send }): Find => ({
                file: 'screens.ts',
                word: send,
                within: state,
                message: `A control on "${state}" sends ${send}, which that state does not accept: pressing it would do nothing.`,
                fix: choices('Events of the state', send, accepted),
              }),
            ),
            ...unsent.map(
              (one): Find => ({
                file: 'machine.ts',
                word: one,
                within: state,
                message: `No control on "${state}" sends ${one}.`,
                fix: `Give the screen a control that sends ${one}, or take the event out of the state.`,
              }),
            ),
          ]),
      ...sent.flatMap(({ send, with: names = [] }) =>
        names
          .filter((name) => !fields.includes(name) || name === RESERVED)
          .map(
            (name): Find => ({
              file: 'screens.ts',
              word: name,
              within: state,
              ...(name === RESERVED
                ? {
                    message: `The control ${send} on "${state}" sends a field named "${name}", which is the name of the event itself.`,
                    fix: 'Give the field another name.',
                  }
                : {
                    message: `The control ${send} on "${state}" sends the field "${name}", which the screen does not have.`,
                    fix: choices('Fields of the screen', name, fields),
                  }),
            }),
          ),
      ),
    ];
  });
}
