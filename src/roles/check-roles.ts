import { ROLES, type Role } from './roles.ts';
import { type Note, type Person, ruleOf, type Task } from './tasks.ts';

/** May someone do a task, and if not, what is missing and whom to ask. */
export interface Verdict {
  /** `unknown` when no roles are given: then nothing is blocked. */
  allowed: 'yes' | 'yes-with-note' | 'no' | 'unknown';
  /** Any one of these may. Empty where the task is open to everyone. */
  needs: readonly Role[];
  /** What stands in the way: a role, or the one that is needed beside it. */
  missing?: 'role' | 'beside';
  /** One of these is needed beside the role. */
  beside: readonly Role[];
  askWhom: readonly (Role | Person)[];
  /** The disagreement of the sources that bears on the answer. */
  note?: Note;
  /** The sources of the rule. */
  because: string;
}

/** What a role brings along: whoever holds one can sign in and is tied to the company's MPN account. */
function expand(held: readonly Role[]): readonly Role[] {
  const given = held.some((role) => ROLES[role].kind !== 'status');
  return given || held.includes('mpn-user')
    ? [...held, 'mpn-user', 'signed-in-user']
    : [...held, 'signed-in-user'];
}

/**
 * Decides whether someone may do a task: the only place that does. Pure and total; more roles never allow less.
 *
 * @param held the roles that the person holds, in any order; none when they are not known
 */
export function checkRoles(task: Task, held: readonly Role[]): Verdict {
  const { may, noted, refused, beside = [], everyone, ask, source } = ruleOf(task);
  const verdict = (allowed: Verdict['allowed'], more: Pick<Verdict, 'missing' | 'note'> = {}): Verdict => ({
    allowed,
    needs: may,
    beside,
    askWhom: ask,
    because: source,
    ...more,
  });
  if (held.length === 0) return verdict('unknown', { note: noted?.note ?? refused?.note });

  const has = expand(held);
  const holdsOne = (roles: readonly Role[] = []) => roles.some((role) => has.includes(role));
  const sure = holdsOne(may) || (everyone !== undefined && has.includes(everyone));
  if (!sure && !holdsOne(noted?.roles))
    return verdict('no', { missing: 'role', note: holdsOne(refused?.roles) ? refused?.note : undefined });
  if (beside.length > 0 && !holdsOne(beside)) return verdict('no', { missing: 'beside' });
  return sure ? verdict('yes') : verdict('yes-with-note', { note: noted?.note });
}
