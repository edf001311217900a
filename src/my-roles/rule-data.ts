import { ruleOfJob } from '../roles/job-rule.ts';
import { ruleOf, type Task } from '../roles/tasks.ts';
import { TODAY } from '../roles/today.ts';

/**
 * What an element of a page carries for `badges.ts` to judge: the deciding part of the rule, then and today.
 *
 * @param others further tasks of the same job, for which the answer to the first is to be sure too
 */
export function ruleData(task: Task, others: readonly Task[] = []): Record<`data-${string}`, string> {
  const { anyOf, withNote, also, everyone } = ruleOfJob(ruleOf(task), others.map(ruleOf));
  const later = TODAY[task]?.rule;
  return {
    'data-task': task,
    'data-rule': JSON.stringify({ anyOf, withNote, also, everyone }),
    ...(later && { 'data-rule-today': JSON.stringify(later) }),
    ...(also && { 'data-beside': also.join() }),
  };
}
