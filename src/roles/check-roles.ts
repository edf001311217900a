import { ROLES, type Role } from './roles.ts';
import { type Note, type Person, ruleOf, type Task, type TaskRule } from './tasks.ts';

/** May someone do a task, and if not, what is missing and whom to ask. */
export interface Verdict {
  /** `unknown` when no roles are picked: then nothing is blocked. */
  allowed: 'yes' | 'yes-with-note' | 'no' | 'unknown';
  /** Any one of these may, by the undisputed rule; never empty. */
  needs: readonly Role[];
  /** One of these is needed beside it; empty for most tasks. */
  also: readonly Role[];
  /** What stands in the way: of each list, one role is lacking. Empty unless `allowed` is `no`. */
  missing: readonly (readonly Role[])[];
  askWhom: readonly (Role | Person)[];
  /** The disagreement of the sources that bears on this answer; for `unknown`, the one that bears on the task. */
  note?: Note;
  /** The sources of the rule, written as in tasks.ts. */
  because: string;
}

/** What roles bring along: everyone can sign in, and who holds a role is tied to the company's MPN account. */
function withStatus(held: readonly Role[]): readonly Role[] {
  const holdsRole = held.some((role) => ROLES[role].kind !== 'status');
  return holdsRole ? [...held, 'mpn-user', 'signed-in-user'] : [...held, 'signed-in-user'];
}

/**
 * Decides whether someone may do a task: the only place that does. Pure and total; more roles never allow less,
 * save the first, because nothing is blocked while none is picked.
 *
 * @param held the roles that the person holds, in any order; none when they are not known
 * @returns the answer with its reasons. Plain roles outweigh disputed ones, so a note comes only with an answer
 * that rests on a disputed role
 */
export function checkRoles(task: Task, held: readonly Role[]): Verdict {
  const rule = ruleOf(task);
  const { withNote = {}, disputed = {}, also = [], askWhom, source: because } = rule;
  const needs = rule.everyone ? [...rule.anyOf, rule.everyone] : rule.anyOf;
  const verdict = (
    allowed: Verdict['allowed'],
    hasNote: boolean,
    missing: Verdict['missing'] = [],
  ): Verdict => {
    const note = hasNote ? noteOf(rule) : undefined;
    return { allowed, needs, also, missing, askWhom, because, ...(note && { note }) };
  };
  if (held.length === 0) return verdict('unknown', true);

  const has = withStatus(held);
  const plain = has.filter((role) => needs.includes(role));
  const isNoted = has.some((role) => withNote[role]);
  const isNamed = has.some((role) => disputed[role]);
  const lacksRole = plain.length === 0 && !isNoted;
  const lacksAlso = also.length > 0 && !has.some((role) => also.includes(role));

  if (lacksRole) return verdict('no', isNamed, lacksAlso ? [needs, also] : [needs]);
  if (lacksAlso) return verdict('no', false, [also]);
  if (plain.length === 0) return verdict('yes-with-note', true);
  return verdict(
    'yes',
    plain.every((role) => disputed[role]),
  );
}

/** The disagreement that bears on a task: it has one at most. */
function noteOf({ withNote, disputed }: TaskRule): Note | undefined {
  return Object.values({ ...withNote, ...disputed })[0];
}
