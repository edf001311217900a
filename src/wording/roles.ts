import { onceWithTexts } from '../i18n/asked.ts';
import { formatDate } from '../i18n/dates.ts';
import { allOf, anyOf } from '../i18n/lists.ts';
import { isChinese, type Locale } from '../i18n/locales.ts';
import { text } from '../i18n/text.ts';
import { type Find, type Person, TASK_ABOUT } from '../roles/about.ts';
import { needsOf, type Rule, STATUSES } from '../roles/judge.ts';
import { isRole, ROLE_IDS, type Role } from '../roles/roles.ts';
import { type Note, ruleOf, type Task } from '../roles/tasks.ts';
import { TODAY, type Today } from '../roles/today.ts';
import { CHANGES } from '../today/changes.ts';

/** Another name under which a role is met, and the language that it is in when that is not the page's. */
export interface Alias {
  name: string;
  lang?: Locale;
}

/** Who can do something, by one rule. */
interface Who {
  /** All who can by the undisputed part of the rule. */
  needs: string;
  /** The same in a few words: the first, and how many others. */
  short: string;
  /** What is needed beside it; empty for most. */
  also: string;
}

/** What later public pages say of a task. */
export interface TodayWords extends Partial<Who> {
  /** Said in place of who can, where there is nothing left to do. */
  ended?: string;
  /** What else changed. */
  says: string;
}

/** Whom to ask. */
export interface Ask {
  who: string;
  /** Where they are found. */
  find: string;
  /** Whether User management lists them. */
  listed: boolean;
}

/** What the table says of a task. */
export interface TaskWords extends Who {
  task: string;
  /** Who can too, though the sources differ; empty for most. */
  perhaps: string;
  /** Said to whoever cannot. */
  no: string;
  /** What the rule cannot say; empty for most. */
  remark: string;
  /** Whom to ask, as documented; absent where everyone can. */
  ask?: Ask;
  /** Whom to ask today: by later pages where they say so. */
  askNow?: Ask;
  /** On what the sources differ; empty where they agree. */
  note: string;
  today?: TodayWords;
  /** Whether nothing is known of who can today. */
  isTodayUnknown: boolean;
}

/** More names than these are told as one and a number. */
const FEW = 2;

/** The role table in the words of one language. For the build. */
export const names = onceWithTexts((locale: Locale) => {
  const t = text(locale);
  const nameOf = (who: Role | Person) => (isRole(who) ? t(`roles:role.${who}`) : t(`roles:person.${who}`));
  const any = (who: readonly (Role | Person)[]) => anyOf(locale, who.map(nameOf));
  const all = (who: readonly (Role | Person)[]) => allOf(locale, who.map(nameOf));

  const path = t('roles:find.path', {
    settings: t('labels:settings'),
    users: t('labels:userManagement'),
  });

  function whoBy(rule: Rule): Who {
    const { everyone, also = [] } = rule;
    if (everyone) {
      const needs = t(everyone === 'mpn-user' ? 'roles.mpnUsers' : 'roles.everyone');
      return { needs, short: needs, also: '' };
    }
    const roles = needsOf(rule);
    const [first] = roles;
    return {
      needs: any(roles),
      short:
        first && roles.length > FEW
          ? t('roles.orOthers', { first: nameOf(first), n: roles.length - 1 })
          : any(roles),
      also: also.length > 0 ? any(also) : '',
    };
  }

  function todayWords({ rule, ended, says }: Today): TodayWords {
    return {
      ...(rule && whoBy(rule)),
      ...(ended && {
        ended: t(`roles:ended.${ended}`, { date: formatDate(locale, CHANGES[ended].date) }),
      }),
      says: t(`roles:today.${says}`, { addUser: t('labels:addUser'), users: t('labels:userManagement') }),
    };
  }

  const asking = (whom: readonly (Role | Person)[], find: Find = 'users'): Ask | undefined =>
    whom.length > 0
      ? {
          who: any(whom),
          find: t(`roles:find.${find}`, { path }),
          listed: find === 'users' || find === 'contact',
        }
      : undefined;

  const verdict = onceWithTexts((task: Task): TaskWords => {
    const rule = ruleOf(task);
    const { askWhom, find, remark, disputed } = TASK_ABOUT[task];
    const who = whoBy(rule);
    const noted = (Object.keys(rule.withNote ?? {}) as Role[]).filter((role) => !STATUSES.includes(role));
    const [note] = Object.values({ ...rule.withNote, ...disputed }) as Note[];
    // Who can sign in at all needs nobody, and neither does joining, which comes before any sign-in.
    const ask = rule.everyone === 'signed-in-user' ? undefined : asking(askWhom, find);
    const said = remark ? t(`roles:remark.${remark}`, { roles: all(rule.anyOf) }) : '';
    const today = TODAY[task];
    const no = () => {
      const { needs, short, also } = who;
      if (rule.everyone) return t('roles.noTied');
      return also ? t('roles.noBoth', { needs, also }) : t('roles.no', { needs: short });
    };
    return {
      task: t(`roles:task.${task}`),
      ...who,
      ...(remark === 'authority' && { needs: said, short: said }),
      no: no(),
      perhaps: noted.length > 0 ? any(noted) : '',
      remark: remark === 'authority' ? '' : said,
      ask,
      askNow: today?.askWhom ? asking(today.askWhom) : ask,
      note: note ? t(`roles:note.${note}`) : '',
      ...(today && { today: todayWords(today) }),
      isTodayUnknown: !today || today.whoUnknown === true,
    };
  });

  return {
    /** The name of each role. */
    roles: Object.fromEntries(ROLE_IDS.map((role) => [role, nameOf(role)])) as Record<Role, string>,
    /** "A, B, and C". */
    all,
    /** Who can, and what is needed beside it where anything is. */
    withAlso: (who: string, also = ''): string => who + (also && t('roles.beside', { roles: also })),
    /** The way to the list of users, as the menu names it. */
    path,
    /** Where else a role's name is met, today's name among them; never its name here. */
    aliases: (role: Role): Alias[] =>
      t(`roles:role.${role}.aliases`)
        .split('|')
        .filter(Boolean)
        .map((name) => ({ name, ...(isChinese(locale) && isEnglish(name) && { lang: 'en' as const }) })),
    verdict,
    /**
     * What a rehearsal says when the role that is played may not do a task: each entry is a paragraph. Then and today
     * stand side by side where they differ; where nothing is known of today, that is said.
     */
    refusal(task: Task): string[] {
      const { needs, also, ask, today, isTodayUnknown, ...words } = verdict(task);
      const lines = [
        t('rehearsal:refused.body', { task: words.task }),
        also ? t('rehearsal:refused.needsBoth', { needs, also }) : t('rehearsal:refused.needs', { needs }),
      ];
      if (today?.ended) lines.push(t('rehearsal:refused.todayEnded', { ended: today.ended }));
      else if (today?.needs)
        lines.push(
          today.also
            ? t('rehearsal:refused.todayBoth', { needs: today.needs, also: today.also })
            : t('rehearsal:refused.today', { needs: today.needs }),
        );
      else if (isTodayUnknown) lines.push(t('roles.todayUnknown'));
      if (ask) lines.push(t('rehearsal:refused.ask', { who: ask.who }), ask.find);
      return lines;
    },
  };
});

/** A name in Latin letters, on a page in Chinese, is English. */
const isEnglish = (name: string) => /^[\x20-\x7e]+$/.test(name);
