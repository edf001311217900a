import { type Person, TASK_ABOUT } from './about.ts';
import { type Answer, judge, needsOf, withStatus } from './judge.ts';
import type { Role } from './roles.ts';
import { type Note, ruleOf, type Task } from './tasks.ts';
import { todayOf } from './today.ts';

/** May someone do a task, and if not, what is missing and whom to ask. */
export interface Verdict extends Pick<Answer, 'allowed' | 'missing'> {
  /** Any one of these may, by the undisputed rule; never empty. */
  needs: readonly Role[];
  /** One of these is needed beside it; empty for most tasks. */
  also: readonly Role[];
  askWhom: readonly (Role | Person)[];
  /** The disagreement of the sources that bears on this answer; for `unknown`, the one that bears on the task. */
  note?: Note;
  /** The sources of the rule, written as in about.ts. */
  because: string;
  /** The answer by later public pages; absent where they do not say who can. */
  today?: Pick<Answer, 'allowed' | 'missing'>;
}

/**
 * Tells whether someone may do a task, with the reasons. Pure and total.
 *
 * @param held the roles that the person holds, in any order; none when they are not known
 */
export function checkRoles(task: Task, held: readonly Role[]): Verdict {
  const rule = ruleOf(task);
  const { askWhom, source, disputed } = TASK_ABOUT[task];
  const { allowed, missing } = judge(rule, held);
  const later = todayOf(task)?.rule;
  // A task has one disagreement at most.
  const [note] = Object.values({ ...rule.withNote, ...disputed });
  return {
    allowed,
    missing,
    needs: needsOf(rule),
    also: rule.also ?? [],
    askWhom,
    because: source,
    ...(note && bears(task, held, allowed) && { note }),
    ...(later && { today: judge(later, held) }),
  };
}

/** Whether the disagreement of the sources bears on an answer; on the task, where no roles are known. */
function bears(task: Task, held: readonly Role[], allowed: Answer['allowed']): boolean {
  const { disputed = {} } = TASK_ABOUT[task];
  const rule = ruleOf(task);
  const has = withStatus(held);
  const plain = has.filter((role) => needsOf(rule).includes(role));
  if (allowed === 'no') return plain.length === 0 && has.some((role) => disputed[role]);
  // A role that no source disputes settles it.
  return allowed !== 'yes' || plain.every((role) => disputed[role]);
}
