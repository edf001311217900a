import { judge, type Rule } from './judge.ts';
import { ROLE_IDS, type Role } from './roles.ts';

/** The note of a role that some part of a job might refuse: it is told as "might", not in its words. */
const IN_PART = 1;

/**
 * The rule of a job of several tasks, judged as that of the first, which it is about. A plain yes becomes one that is
 * not sure for each role to which another task is not plainly open. For the build.
 */
export function ruleOfJob(about: Rule, others: readonly Rule[]): Rule {
  if (others.length === 0) return about;
  const isYes = (rule: Rule, role: Role) => judge(rule, [role]).allowed === 'yes';
  const plain = ROLE_IDS.filter((role) => isYes({ ...about, also: undefined }, role));
  const sure = plain.filter((role) => others.every((rule) => isYes(rule, role)));
  const inPart = Object.fromEntries(plain.map((role) => [role, IN_PART]));
  return { anyOf: sure, also: about.also, withNote: { ...inPart, ...about.withNote } };
}
