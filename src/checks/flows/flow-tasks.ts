import type { AnyStateMachine } from 'xstate';
import type { Flow } from '../../practice/flow.ts';
import { judge } from '../../roles/judge.ts';
import { isRole, type Role } from '../../roles/roles.ts';
import { ruleOf, type Task } from '../../roles/tasks.ts';
import { choices } from '../problem.ts';
import { statesAfter } from './flow-ways.ts';
import type { Find } from './playable.ts';
import { type Transition, transitionsOf } from './transitions.ts';

/** The task that a guard asks about. */
const askedBy = ({ guard: { type, params } = {} }: Transition): Task | undefined =>
  type === 'may' || type === 'mayNot' ? (params as Task) : undefined;

/** One way into a state: from which, and the tasks that are asked about before it is taken. */
interface Way {
  from: string;
  tasks: readonly Task[];
}

/** Every way that leads to a state. Where a transition asks nothing itself, all that was asked before it failed. */
const waysTo = ({ states }: AnyStateMachine, state: string): Way[] =>
  Object.values(states).flatMap((from) =>
    transitionsOf(from).flatMap((one, at, all) => {
      if (!one.targets.includes(state)) return [];
      const own = askedBy(one);
      const failed = all.slice(0, at).filter(({ event }) => event === one.event);
      return { from: from.key, tasks: own ? [own] : failed.flatMap((each) => askedBy(each) ?? []) };
    }),
  );

/** What a flow says of its task fits together: its own, that of its guards, and that of the screens that refuse it. */
export function tasksOf(folder: string, flow: Flow): Find[] {
  const { machine, screens, task } = flow;
  const guards = Object.values(machine.states).flatMap((state) =>
    transitionsOf(state).flatMap((one) => askedBy(one) ?? []),
  );
  const refusals = Object.entries(screens).flatMap(([state, { refuses }]) =>
    refuses ? ofRefusal(flow, state, refuses) : [],
  );
  return [
    ...(machine.id === folder
      ? []
      : [
          {
            file: 'machine.ts' as const,
            word: machine.id,
            message: `The machine is called "${machine.id}", and its folder "${folder}".`,
            fix: `Write flowMachine('${folder}', states), and the new name where its texts, guides, and flows still have the old one; or name the folder ${machine.id}.`,
          },
        ]),
    // Where the refusal is of another task than its guard, that says it all.
    ...(refusals.length > 0 || guards.length === 0 || guards.includes(task)
      ? []
      : [
          {
            file: 'index.ts' as const,
            word: task,
            message: `The flow is about "${task}", which its machine never asks about.`,
            fix: choices('Tasks that it asks about', task, [...new Set(guards)]),
          },
        ]),
    ...refusals,
  ];
}

/** A refusal is of the task that was asked about, leads back to where it was, and goes on as somebody who can. */
function ofRefusal({ machine }: Flow, state: string, refuses: Task): Find[] {
  const ways = waysTo(machine, state);
  const asked = ways.flatMap(({ tasks }) => tasks);
  const [task] = asked;
  if (task && !asked.includes(refuses))
    return [
      {
        file: 'screens.ts',
        word: refuses,
        within: state,
        message: `"${state}" refuses "${refuses}", but what was asked about is "${task}".`,
        fix: `Write refusal('${task}'), or may('${refuses}') in machine.ts.`,
      },
    ];
  return transitionsOf(machine.states[state]).flatMap(({ targets, actions }): Find[] => {
    const as = actions.find(({ type }) => type === 'become')?.params as readonly Role[] | undefined;
    if (!as) return [];
    const [back = ''] = targets;
    const from = [...new Set(ways.map((way) => way.from))];
    if (from.length > 0 && !statesAfter(machine, back).has(state))
      return [
        {
          file: 'machine.ts',
          word: state,
          message: `"${state}" leads back to "${back}", from which it is never reached.`,
          fix: `Write refused('${refuses}', '${from[0]}').`,
        },
      ];
    return as.every(isRole) && judge(ruleOf(refuses), as).allowed === 'no'
      ? [
          {
            file: 'machine.ts',
            word: state,
            message: `"${state}" goes on as ${as.join(', ')}, who cannot do "${refuses}" either.`,
            fix: `Write refused('${refuses}', '${back}').`,
          },
        ]
      : [];
  });
}
