import { ruleOf, type Task } from '../roles/tasks.ts';
import { TODAY } from '../roles/today.ts';

/** What an element of a page carries for `badges.ts` to judge: the deciding part of the rule, then and today. */
export function ruleData(task: Task): Record<`data-${string}`, string> {
  const { anyOf, withNote, also, everyone } = ruleOf(task);
  const later = TODAY[task]?.rule;
  return {
    'data-task': task,
    'data-rule': JSON.stringify({ anyOf, withNote, also, everyone }),
    ...(later && { 'data-rule-today': JSON.stringify(later) }),
    ...(also && { 'data-beside': also.join() }),
  };
}
