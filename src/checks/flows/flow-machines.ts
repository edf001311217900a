import { controlsOf, screenEvents } from '../../practice/events.ts';
import { readingsOf } from '../../practice/fields.ts';
import type { Flow } from '../../practice/flow.ts';
import { isDetour, isFinal } from '../../practice/kinds-of-state.ts';
import { isToken } from '../../practice/log.ts';
import { folderOf } from '../moved/renamed-flows.ts';
import { choices, type Problem } from '../problem.ts';
import { lineOfEntry, lineOfWord, lineWithin, whole } from '../source/code-lines.ts';
import type { Source } from '../source/source.ts';
import { unmarked } from './flow-detours.ts';
import { flowNames } from './flow-folders.ts';
import { refusalsOf } from './flow-refusals.ts';
import { tasksOf } from './flow-tasks.ts';
import { situationsIn, waysOf } from './flow-ways.ts';
import { type Find, unplayable } from './playable.ts';
import { transitionsOf } from './transitions.ts';

/** What flows share. */
const PARTS = 'src/flows/parts/';

/**
 * A flow's rules, screens and situations fit together: each state has a screen and is reached, none is stuck, each
 * control sends what its state accepts, and every name that is joined is known. The same functions serve the tests.
 */
export function flowMachines(source: Source): Problem[] {
  const flows = flowNames(source);
  return Object.entries(source.flows)
    .flatMap(([id, flow]) =>
      findsOf(folderOf(source, id), flow, flows).map((find): Told => {
        const { file, message, fix, word, within } = find;
        const place = placeOf(source, `src/flows/${folderOf(source, id)}/${file}`, find);
        return { problem: { check: 'flow-machines', ...place, message, fix }, word, within };
      }),
    )
    .filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index)
    .map(({ problem }) => problem);
}

/** A problem of a flow, with what it is about. */
interface Told extends Pick<Find, 'word' | 'within'> {
  problem: Problem;
}

/**
 * Whether two tell of one slip. What several flows share is written once, and told once, whatever each makes of it; and
 * so is what several screens of a flow share, but two slips of one screen are two.
 */
function isSame(one: Told, other: Told): boolean {
  const [{ file, line, message }, { problem }] = [one.problem, other];
  if (file !== problem.file || line !== problem.line) return false;
  if (message === problem.message || file.startsWith(PARTS)) return true;
  return line > 0 && one.word === other.word && one.within !== other.within;
}

/** Where a word stands: in a file of a flow, or in the parts that flows share. */
function placeOf(
  { code }: Source,
  file: string,
  { word, exactly, within }: Pick<Find, 'word' | 'exactly' | 'within'>,
): Pick<Problem, 'file' | 'line'> {
  const own = code.filter((one) => one.file === file);
  const files = [...own, ...code.filter((one) => one.file.startsWith(PARTS))];
  const words = exactly ? [exactly, word] : [word];
  for (const one of files) {
    const lines = within === undefined ? [] : words.map((said) => lineWithin(one.text, within, said));
    const line = lines.find(Boolean);
    if (line) return { file: one.file, line };
    // The state is here and the word is not: so it is in something that has a name, and not in a like state elsewhere.
    if (lines[0] === 0) break;
  }
  const ways: ((text: string) => number)[] = [
    // A state stands where it is written before it stands where something leads.
    ...(within === undefined ? [(text: string) => lineOfEntry(text, word)] : []),
    ...words.map((said) => (text: string) => lineOfWord(text, whole(said))),
  ];
  for (const lineIn of ways)
    for (const one of files) {
      const line = lineIn(one.text);
      if (line > 0) return { file: one.file, line };
    }
  return { file, line: 0 };
}

function findsOf(folder: string, flow: Flow, flows: string[]): Find[] {
  const first = unplayable(flow);
  if (first.length > 0) return first;
  const joined = [...readings(flow), ...names(flow, flows), ...tasksOf(folder, flow), ...unmarked(flow)];
  if (joined.length > 0) return joined;
  const situations = situationsIn(flow);
  const refusals = refusalsOf(flow, situations);
  // What a wrong question cuts off follows from it.
  return refusals.length > 0 ? refusals : waysOf(flow, situations);
}

/** What `reads` compares is a field of the screen, and a value that the field can have. */
function readings({ machine, screens }: Flow): Find[] {
  return Object.values(machine.states).flatMap((state) =>
    transitionsOf(state).flatMap(({ guard, event }) => {
      if (guard?.type !== 'reads' || !guard.params) return [];
      const screen = screens[state.key];
      const control = screen && controlsOf(screen).find(({ send }) => send === event);
      return Object.entries(guard.params as Record<string, string>).flatMap(([name, value]): Find[] => {
        const field = screen?.fields?.find((one) => one.name === name);
        const sent = control?.with ?? [];
        if (!field || !sent.includes(name))
          return [
            {
              file: 'machine.ts',
              word: name,
              within: state.key,
              message: `"${state.key}" reads "${name}", which does not go with ${event}.`,
              fix: choices('Fields that go with it', name, sent),
            },
          ];
        const values = [...readingsOf(field)];
        if (values.includes(value)) return [];
        return [
          {
            file: 'machine.ts',
            word: value,
            within: state.key,
            message: `The field "${name}" on "${state.key}" is never read as "${value}".`,
            fix: choices('What it is read as', value, values),
          },
        ];
      });
    }),
  );
}

/** Flows that are led to exist; ids can stand in a log; a wrong turn tells its source, an outcome how it counts. */
function names(flow: Flow, flows: string[]): Find[] {
  const { screens, scenarios, needs = [] } = flow;
  const ofScreens = Object.entries(screens).flatMap(
    ([state, { onward = [], source, refuses, end }]): Find[] => {
      const isWrong = isDetour(flow, state) && !refuses && !source;
      return [
        ...onward
          .filter(({ flow }) => !flows.includes(flow))
          .map(
            ({ flow }): Find => ({
              file: 'screens.ts',
              word: flow,
              within: state,
              message: `"${state}" leads on to the flow "${flow}", which is not there.`,
              fix: choices('Flows', flow, flows),
            }),
          ),
        ...(isWrong
          ? [
              {
                file: 'screens.ts' as const,
                word: state,
                message: `The wrong turn "${state}" does not say where its rule stands.`,
                fix: `Write source: 'S2' or the like, from practice/sources.ts; 'ours' where no source shows it.`,
              },
            ]
          : []),
        ...(isFinal(flow, state) !== (end !== undefined)
          ? [
              {
                file: 'screens.ts' as const,
                word: state,
                message: end
                  ? `"${state}" is no outcome, but says how it ends.`
                  : `The outcome "${state}" does not say how it counts.`,
                fix: end ? 'Take end out.' : `Write end: 'done', 'refused' or 'stopped'.`,
              },
            ]
          : []),
      ];
    },
  );
  const ids = [
    ...Object.keys(scenarios).map((id) => ({ id, file: 'index.ts' as const })),
    ...Object.values(screens)
      .flatMap((screen) => screenEvents(screen))
      .flatMap((event) =>
        Object.values(event).map((id) => ({ id: String(id), file: 'screens.ts' as const })),
      ),
  ];
  return [
    ...ofScreens,
    ...[...new Map(ids.map((one) => [one.id, one])).values()]
      .filter(({ id }) => !isToken(id))
      .map(
        ({ id, file }): Find => ({
          file,
          word: id,
          message: `"${id}" cannot stand in a link: only letters, digits and _ can.`,
          fix: `Name it ${id.replace(/\W+(\w?)/g, (_, next: string) => next.toUpperCase()) || 'in English, such as noCard'}.`,
        }),
      ),
    ...needs
      .filter(({ flow }) => flow !== undefined && !flows.includes(flow))
      .map(
        ({ flow = '' }): Find => ({
          file: 'index.ts',
          word: flow,
          message: `It needs the flow "${flow}", which is not there.`,
          fix: choices('Flows', flow, flows),
        }),
      ),
  ];
}
