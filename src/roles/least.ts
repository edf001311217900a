import { type Person, ROLE_ABOUT, TASK_ABOUT } from './about.ts';
import { judge, type Rule } from './judge.ts';
import { isRole, type Role } from './roles.ts';
import { ruleOf, type Task } from './tasks.ts';
import { TODAY } from './today.ts';

/** The one with the fewest permissions among some roles: in that order `ROLE_ABOUT` lists them. */
const least = (roles: readonly Role[]) =>
  (Object.keys(ROLE_ABOUT) as Role[]).find((role) => roles.includes(role));

/** Whom to ask for a task now: by later pages where they say so. */
const askedFor = (task: Task): readonly (Role | Person)[] => TODAY[task]?.askWhom ?? TASK_ABOUT[task].askWhom;

/** The rule by which a task is judged now: of later pages where they name roles, else as documented. */
const ruleNow = (task: Task): Rule => TODAY[task]?.rule ?? ruleOf(task);

/** The least that suffices for a task now: one role, and the one that is needed beside it. Empty where no role is needed. */
function leastFor(task: Task): readonly Role[] {
  const { anyOf, also = [], everyone } = ruleNow(task);
  const role = everyone ? undefined : least(anyOf);
  if (!role) return [];
  const beside = also.includes(role) ? undefined : least(also);
  return beside ? [role, beside] : [role];
}

/** Which task it is to give somebody a role: tenant roles are given by others than company roles (roles.md, 2). */
const givingOf = (role: Role): Task =>
  ['aad', 'csp'].includes(ROLE_ABOUT[role].kind) ? 'users.assignTenantRoles' : 'users.assignCompanyRoles';

/**
 * The roles that one may ask for instead of the deed: the least that suffices, if everyone who is asked can give it.
 * Never Global admin, which is for emergencies and for what no other role can do (since-then.md, no. 15),
 * nothing before there is an account, and nothing for what one does only for oneself.
 */
export function askableRoles(task: Task): readonly Role[] {
  const roles = leastFor(task);
  const asked = askedFor(task);
  if (TODAY[task]?.ended || TASK_ABOUT[task].forOneself) return [];
  if (roles.includes('global-admin') || asked.length === 0) return [];
  const canGive = (who: Role | Person) =>
    isRole(who) &&
    roles.every(
      (role) =>
        // Whoever gives roles needs an Azure AD role beside; a user management admin is taken to hold it.
        judge(ruleOf(givingOf(role)), [who, 'aad-user-administrator']).allowed === 'yes',
    );
  return asked.every(canGive) ? roles : [];
}
