import type { Screen } from '../../practice/screen.ts';
import { become, GO_ON, LEAVE, screen } from '../../practice/vocabulary.ts';
import type { Role } from '../../roles/roles.ts';
import { type Task, whoMay } from '../../roles/tasks.ts';
import { leave } from './controls.ts';

/**
 * The state in which Partner Center would not let someone go on. It says who may, by the role table, and offers
 * to go on as one of them.
 *
 * @param task what may not be done
 * @param back the state to return to
 * @param as the roles to go on with, where whoever may by the table is not the one the flow is about
 */
export const refused = <const Back extends string>(
  task: Task,
  back: Back,
  as: readonly Role[] = whoMay(task),
) => screen({ tags: 'detour', on: { [GO_ON]: { target: back, actions: become(as) }, [LEAVE]: 'left' } });

/** The screen of `refused`. */
export const refusal = (task: Task) =>
  ({
    refuses: task,
    buttons: [{ send: GO_ON, device: true, look: 'primary' }, leave],
  }) as const satisfies Screen;
