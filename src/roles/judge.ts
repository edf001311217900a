import type { Role } from './roles.ts';
import type { TaskRule } from './tasks.ts';

/** The part of a row of the task table that decides. */
export type Rule = Pick<TaskRule, 'anyOf' | 'withNote' | 'also' | 'everyone'>;

/** The answer to "may I?". */
export interface Answer {
  /** `unknown` when no roles are picked: then nothing is blocked. */
  allowed: 'yes' | 'yes-with-note' | 'no' | 'unknown';
  /** What stands in the way: of each list, one role is lacking. Empty unless `allowed` is `no`. */
  missing: readonly (readonly Role[])[];
}

/** Roles that nobody is given in User management: those of the kind `status`. A test holds the two together. */
export const STATUSES: readonly Role[] = ['guest-user', 'mpn-user', 'signed-in-user'];

/** Any one of these roles is enough, whatever the sources disagree on. */
export const needsOf = ({ anyOf, everyone }: Rule): readonly Role[] =>
  everyone ? [...anyOf, everyone] : anyOf;

/** Roles with those that come with them: everyone can sign in, and who holds one is tied to the company's MPN account. */
export function withStatus(held: readonly Role[]): readonly Role[] {
  const holdsRole = held.some((role) => !STATUSES.includes(role));
  return holdsRole ? [...held, 'mpn-user', 'signed-in-user'] : [...held, 'signed-in-user'];
}

/**
 * Judges one rule: the only place that does. Pure and total; more roles never allow less, save the first, because
 * nothing is blocked while none is picked. Plain roles outweigh those with a note.
 *
 * @param held the roles that the person holds, in any order; none when they are not known
 */
export function judge(rule: Rule, held: readonly Role[]): Answer {
  const { withNote = {}, also = [] } = rule;
  const needs = needsOf(rule);
  if (held.length === 0) return { allowed: 'unknown', missing: [] };

  const has = withStatus(held);
  const isPlain = has.some((role) => needs.includes(role));
  const lacksRole = !isPlain && !has.some((role) => withNote[role]);
  const lacksAlso = also.length > 0 && !has.some((role) => also.includes(role));
  const missing = [...(lacksRole ? [needs] : []), ...(lacksAlso ? [also] : [])];
  return { allowed: missing.length > 0 ? 'no' : isPlain ? 'yes' : 'yes-with-note', missing };
}
