import { allOf, anyOf } from '../i18n/lists.ts';
import type { Locale } from '../i18n/locales.ts';
import { text } from '../i18n/text.ts';
import type { Person } from '../roles/about.ts';
import { checkRoles } from '../roles/check-roles.ts';
import { isRole, ROLE_IDS, type Role } from '../roles/roles.ts';
import { ruleOf, type Task } from '../roles/tasks.ts';

/** The role table in the words of one language. For the build. */
export function names(locale: Locale) {
  const t = text(locale);
  const nameOf = (who: Role | Person) => (isRole(who) ? t(`roles:role.${who}`) : t(`roles:person.${who}`));
  const any = (who: readonly (Role | Person)[]) => anyOf(locale, who.map(nameOf));
  const all = (who: readonly (Role | Person)[]) => allOf(locale, who.map(nameOf));

  return {
    /** The name of each role. */
    roles: Object.fromEntries(ROLE_IDS.map((role) => [role, nameOf(role)])) as Record<Role, string>,
    /** "A, B, and C". */
    all,
    /** What the table says of a task: who may, what is needed beside, whom to ask, and on what the sources differ. */
    verdict(task: Task) {
      const rule = ruleOf(task);
      const { withNote, everyone } = rule;
      const { also, askWhom, note } = checkRoles(task, []);
      const may = [...rule.anyOf, ...(Object.keys(withNote ?? {}) as Role[])];
      return {
        task: t(`roles:task.${task}`),
        needs: everyone ? t(everyone === 'mpn-user' ? 'roles.mpnUsers' : 'roles.everyone') : any(may),
        also: also.length > 0 ? any(also) : '',
        // Who can sign in at all needs nobody.
        askWhom: everyone === 'signed-in-user' ? '' : any(askWhom),
        note: note && t(`roles:note.${note}`),
      };
    },
  };
}
