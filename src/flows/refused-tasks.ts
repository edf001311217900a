import type { Task } from '../roles/tasks.ts';
import { flowOf } from './index.ts';

/** Every task that somebody may be refused in a flow, each once: first what the flow is about. For the build. */
export function tasksAskedIn(id: string): [Task, ...Task[]] {
  const { task, screens } = flowOf(id);
  const refused = new Set(Object.values(screens).flatMap(({ refuses }) => refuses ?? []));
  refused.delete(task);
  return [task, ...refused];
}
