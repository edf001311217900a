import type { Role } from './roles.ts';
import type { TaskRule } from './tasks.ts';

/** The part of a row of the task table that decides. */
export type Rule = Pick<TaskRule, 'anyOf' | 'withNote' | 'disputed' | 'also' | 'everyone'>;

/** The answer to "may I?". */
export interface Answer {
  /** `unknown` when no roles are picked: then nothing is blocked. */
  allowed: 'yes' | 'yes-with-note' | 'no' | 'unknown';
  /** What stands in the way: of each list, one role is lacking. Empty unless `allowed` is `no`. */
  missing: readonly (readonly Role[])[];
  /** Whether the disagreement of the sources bears on this answer; for `unknown`, on the task. */
  disputed: boolean;
}

/** Roles that nobody is given in User management: those of the kind `status`. A test holds the two together. */
export const STATUSES: readonly Role[] = ['guest-user', 'mpn-user', 'signed-in-user'];

/** Everyone of these may by the undisputed part of a rule. */
export const needsOf = ({ anyOf, everyone }: Rule): readonly Role[] =>
  everyone ? [...anyOf, everyone] : anyOf;

/** What roles bring along: everyone can sign in, and who holds a role is tied to the company's MPN account. */
function withStatus(held: readonly Role[]): readonly Role[] {
  const holdsRole = held.some((role) => !STATUSES.includes(role));
  return holdsRole ? [...held, 'mpn-user', 'signed-in-user'] : [...held, 'signed-in-user'];
}

/**
 * Judges one rule: the only place that does. Pure and total; more roles never allow less, save the first, because
 * nothing is blocked while none is picked. Plain roles outweigh disputed ones.
 *
 * @param held the roles that the person holds, in any order; none when they are not known
 */
export function judge(rule: Rule, held: readonly Role[]): Answer {
  const { withNote = {}, disputed = {}, also = [] } = rule;
  const needs = needsOf(rule);
  const answer = (
    allowed: Answer['allowed'],
    isDisputed: boolean,
    missing: Answer['missing'] = [],
  ): Answer => ({
    allowed,
    missing,
    disputed: isDisputed,
  });
  if (held.length === 0) return answer('unknown', Object.keys({ ...withNote, ...disputed }).length > 0);

  const has = withStatus(held);
  const plain = has.filter((role) => needs.includes(role));
  const isNoted = has.some((role) => withNote[role]);
  const isNamed = has.some((role) => disputed[role]);
  const lacksRole = plain.length === 0 && !isNoted;
  const lacksAlso = also.length > 0 && !has.some((role) => also.includes(role));

  if (lacksRole) return answer('no', isNamed, lacksAlso ? [needs, also] : [needs]);
  if (lacksAlso) return answer('no', false, [also]);
  if (plain.length === 0) return answer('yes-with-note', true);
  return answer(
    'yes',
    plain.every((role) => disputed[role]),
  );
}
