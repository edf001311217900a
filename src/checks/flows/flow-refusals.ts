import { type Flow, WRONG_ROLE } from '../../practice/flow.ts';
import { judge } from '../../roles/judge.ts';
import { ROLE_IDS } from '../../roles/roles.ts';
import { ruleOf, type Task } from '../../roles/tasks.ts';
import { type Situations, statesIn } from './flow-ways.ts';
import type { Find } from './playable.ts';
import { type Transition, transitionsOf } from './transitions.ts';

/** The state that every flow has whose task is not open to all. */
const REFUSAL = 'notAllowed';

/** Whether a way out of a state asks about a task, and which answer lets one take it. */
const asks = ({ guard }: Transition, type: 'may' | 'mayNot', task: Task) =>
  guard?.type === type && guard.params === task;

/**
 * Whoever lacks the role is refused, where a flow's task is not open to all; and whoever can do it is not. The same for
 * the build and for the tests of flows.
 */
export function refusalsOf(flow: Flow, situations: Situations): Find[] {
  const turned = turnedRound(flow);
  // Who is refused by mistake, and who is not, follows from that.
  return turned.length > 0
    ? turned
    : [...unrefused(flow, situations), ...refusedAllTheSame(flow, situations)];
}

/** Whether a way is tried on the same event as another. */
const isOf =
  (way: Transition) =>
  ({ event }: Transition) =>
    event === way.event;

/** Guards that are the wrong way round: they lead whoever can do a task to the screen that refuses it. */
function turnedRound({ machine, screens }: Flow): Find[] {
  return Object.values(machine.states).flatMap((state) =>
    transitionsOf(state).flatMap((way, at, all): Find[] => {
      const [target = ''] = way.targets;
      const { refuses: task } = screens[target] ?? {};
      if (!task) return [];
      const before = all.slice(0, at).filter(isOf(way));
      const isLeft =
        !way.guard && before.some((one) => asks(one, 'mayNot', task) && !one.targets.includes(target));
      if (!isLeft && !asks(way, 'may', task)) return [];
      // Where it leads on: with the answer that was taken for a no, or with the one that is left.
      const other = isLeft
        ? before.find((one) => asks(one, 'mayNot', task))
        : all.slice(at + 1).find(isOf(way));
      const [next = '…'] = other?.targets ?? [];
      return [
        {
          file: 'machine.ts',
          word: way.event,
          exactly: `${isLeft ? 'mayNot' : 'may'}('${task}')`,
          within: state.key,
          message: `${way.event} of "${state.key}" is the wrong way round: whoever can do "${task}" is refused, and whoever cannot gets on.`,
          fix: `Write [{ guard: may('${task}'), target: '${next}' }, { target: '${target}' }].`,
        },
      ];
    }),
  );
}

/** Whoever lacks the role comes to the refusal. */
function unrefused({ task, machine, scenarios }: Flow, situations: Situations): Find[] {
  const lacking = ROLE_IDS.find((role) => judge(ruleOf(task), [role]).allowed === 'no');
  const guard = `[{ guard: may('${task}'), target: '…' }, { target: '${REFUSAL}' }]`;
  if (!machine.states[REFUSAL])
    return lacking
      ? [
          {
            file: 'index.ts',
            word: task,
            message: `Not everybody can do "${task}", and the flow refuses nobody: it has no state "${REFUSAL}".`,
            fix: `In machine.ts, write ${guard} where it is decided, and ${REFUSAL}: refused('${task}', '…') with the state to go back to; in screens.ts, ${REFUSAL}: refusal('${task}').`,
          },
        ]
      : [];
  if (!lacking)
    return [
      {
        file: 'machine.ts',
        word: REFUSAL,
        message: `Everybody can do "${task}", so "${REFUSAL}" refuses nobody.`,
        fix: 'Take it out, or write another task in index.ts.',
      },
    ];
  const places = situations.find(({ id }) => id === WRONG_ROLE)?.places;
  return places && statesIn(places).includes(REFUSAL)
    ? []
    : [
        {
          file: 'machine.ts',
          word: REFUSAL,
          message: `As ${scenarios[WRONG_ROLE]?.roles?.join(', ')}, who cannot do "${task}", nobody comes to "${REFUSAL}".`,
          fix: `Write ${guard} where it is decided.`,
        },
      ];
}

/** Whoever can do the task never comes to a screen that refuses it: a scenario without roles is of somebody who can. */
function refusedAllTheSame({ task, scenarios, screens }: Flow, situations: Situations): Find[] {
  return situations
    .filter(({ id }) => !scenarios[id]?.roles)
    .flatMap(({ id, places }): Find[] => {
      const state = statesIn(places).find((one) => screens[one]?.refuses === task);
      return state
        ? [
            {
              file: 'machine.ts',
              word: state,
              message: `In the scenario "${id}", "${state}" refuses somebody who can do "${task}".`,
              fix: `Lead there only whoever cannot: guard what comes before with may('${task}').`,
            },
          ]
        : [];
    });
}
