import type { Locale } from '../i18n/locales.ts';
import { inARow } from '../i18n/sentences.ts';
import { text } from '../i18n/text.ts';
import { ROLE_ABOUT, TASK_ABOUT } from '../roles/about.ts';
import { judge } from '../roles/judge.ts';
import { ROLE_IDS, type Role } from '../roles/roles.ts';
import { ruleOf, TASK_IDS } from '../roles/tasks.ts';
import { names } from '../wording/roles.ts';

/** The table of roles and tasks in one language, as data: ids are equal in all languages. */
export function rolesTable(locale: Locale) {
  const t = text(locale);
  return {
    language: locale,
    roles: ROLE_IDS.map((id) => ({
      id,
      name: t(`roles:role.${id}`),
      also: names(locale)
        .aliases(id)
        .map(({ name }) => name),
      does: t(`roles:role.${id}.does`),
      kind: t(`roles:kind.${ROLE_ABOUT[id].kind}`),
      source: ROLE_ABOUT[id].source,
    })),
    tasks: TASK_IDS.map((id) => {
      const { anyOf, withNote = {}, also = [], everyone } = ruleOf(id);
      const { task, needs, ask, note, today } = names(locale).verdict(id);
      return {
        id,
        name: task,
        anyOf,
        disputed: Object.keys(withNote) as Role[],
        needsBeside: also,
        everyone: everyone ?? null,
        inWords: needs,
        ask: ask?.who ?? '',
        note: note || null,
        today: today
          ? {
              needs: today.needs ?? null,
              needsBeside: today.also || null,
              ended: today.ended ?? null,
              says: today.says,
            }
          : null,
        source: TASK_ABOUT[id].source,
      };
    }),
  };
}

/** A cell of a CSV file (RFC 4180). Spreadsheets take a leading =, +, - or @ for a formula. */
const cell = (value: string) => {
  const safe = /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The same as a spreadsheet: a row for each task, a column for each role. The mark in front tells Excel UTF-8. */
export function rolesSheet(locale: Locale): string {
  const t = text(locale);
  const { roles, tasks } = rolesTable(locale);
  const signs = { yes: 'roles.cell.yes', 'yes-with-note': 'roles.cell.note' } as const;
  const rows = tasks.map(({ id, name, needsBeside, inWords, ask, note, today }) => [
    id,
    name,
    ...roles.map((role) => {
      // What is needed beside the role has a column of its own.
      const { allowed } = judge({ ...ruleOf(id), also: undefined }, [role.id]);
      return allowed === 'yes' || allowed === 'yes-with-note' ? t(signs[allowed]) : '';
    }),
    needsBeside.map((role) => t(`roles:role.${role}`)).join(' / '),
    inWords,
    ask,
    note ?? '',
    inARow(locale, [today?.ended ?? '', today?.says ?? ''].filter(Boolean)),
  ]);
  const head = [
    'id',
    t('roles.task'),
    ...roles.map(({ name }) => name),
    t('copy.head.beside'),
    t('copy.head.needs'),
    t('copy.head.ask'),
    t('copy.head.note'),
    t('copy.head.today'),
  ];
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
