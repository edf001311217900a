import { COMPLETE_LOCALES } from '../i18n/drafts.ts';
import type { Locale } from '../i18n/locales.ts';
import { text } from '../i18n/text.ts';
import { GIVEN_IN_AZURE_AD, TASK_ABOUT } from '../roles/about.ts';
import { askableRoles } from '../roles/least.ts';
import type { Role } from '../roles/roles.ts';
import { ruleOf, TASK_IDS, type Task } from '../roles/tasks.ts';
import { TODAY } from '../roles/today.ts';
import { DOCUMENTED } from '../today/changes.ts';
import { names } from '../wording/roles.ts';

/** The messages to an admin in one language, cut where the page puts in what only the browser knows. */
export interface Messages {
  locale: Locale;
  /** "I hold: … ." */
  hold: string[];
  holdNothing: string;
  roles: Record<Role, string>;
  /** Of each message: what stands before the roles that are held, between them and the link, and after it. */
  tasks: Partial<Record<Task, string[]>>;
}

/**
 * The tasks for which there is somebody to write to: not those that are open to everyone, nor what one does only for
 * oneself, nor what nobody can do any more.
 */
export const MESSAGE_TASKS = TASK_IDS.filter(
  (task) => !ruleOf(task).everyone && !TASK_ABOUT[task].forOneself && !TODAY[task]?.ended,
);

/**
 * Writes the message for each task. It asks for the deed; for a role only by `askableRoles`; and says who can, then
 * and today. For the build.
 */
export function messages(locale: Locale): Messages {
  const t = text(locale);
  const named = names(locale);

  /** Asks for roles, each where it is given. */
  function grant(roles: readonly Role[]): string | undefined {
    const here = roles.filter((role) => !GIVEN_IN_AZURE_AD.includes(role));
    const there = roles.filter((role) => GIVEN_IN_AZURE_AD.includes(role));
    if (here.length === 0) return undefined;
    const values = { path: named.path, roles: named.all(here) };
    return there.length > 0
      ? t('message.grantBoth', { ...values, tenantRoles: named.all(there) })
      : t('message.grant', values);
  }

  function write(task: Task): string[] {
    const { task: name, needs, also, today, isTodayUnknown } = named.verdict(task);
    const askable = grant(askableRoles(task));
    return [
      t('message.hello'),
      '',
      t('message.ask', { task: name }),
      '',
      t('message.then', { ...DOCUMENTED, needs: named.withAlso(needs, also) }),
      ...(today?.needs ? [t('message.today', { needs: named.withAlso(today.needs, today.also) })] : []),
      ...(isTodayUnknown ? [t('roles.todayUnknown')] : []),
      '{hold}',
      ...(askable ? ['', askable] : []),
      '',
      t('message.link', { link: '{link}' }),
      '',
      t('message.thanks'),
    ]
      .join('\n')
      .split(/\{hold\}|\{link\}/);
  }

  return {
    locale,
    hold: t('message.hold', { roles: '{roles}' }).split('{roles}'),
    holdNothing: t('message.holdNothing'),
    roles: named.roles,
    tasks: Object.fromEntries(MESSAGE_TASKS.map((task) => [task, write(task)])),
  };
}

/** The languages a message can be in, for somebody who reads `locale`: one, or one's own beside another that is no draft. */
export function messageLanguages(locale: Locale): Locale[][] {
  const others = COMPLETE_LOCALES.filter((tag) => tag !== locale);
  return [[locale], ...others.map((tag) => [tag]), ...others.map((tag) => [locale, tag])];
}
