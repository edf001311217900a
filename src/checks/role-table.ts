import { SOURCE_LOCALE } from '../i18n/locales.ts';
import type { ROLE_ABOUT, TASK_ABOUT } from '../roles/about.ts';
import { ROLE_IDS } from '../roles/roles.ts';
import type { TASKS, TaskRule } from '../roles/tasks.ts';
import type { TODAY } from '../roles/today.ts';
import { choices, type Problem } from './problem.ts';
import { lineOfKey, type Source, stringsOf } from './source.ts';
import { literally } from './typed-labels.ts';

/** The role table, as the code has it. */
export interface RoleTables {
  tasks: typeof TASKS;
  about: typeof TASK_ABOUT;
  roles: typeof ROLE_ABOUT;
  today: typeof TODAY;
}

const RULE = ['anyOf', 'withNote', 'also', 'everyone'];
const ABOUT = ['disputed', 'askWhom', 'find', 'remark', 'forOneself', 'job', 'source'];
const EVERYONE = ['signed-in-user', 'mpn-user'];
const JOBS = ['join', 'actionPack', 'benefits', 'account'];
const TEXTS = 'locales/en/roles.json';

/**
 * The role table names only roles, tasks, notes and texts that are there, and gives each task somebody who can do it and
 * somebody to ask. The compiler knows most of it too, but a build does not ask it.
 */
export function roleTable(source: Source): Problem[] {
  const { roles: tables } = source;
  if (!tables) return [];
  const texts = Object.keys(stringsOf(source, SOURCE_LOCALE, 'roles'));
  /** The names that roles.json has of one kind: of `remark.dns`, `dns`. */
  const named = (kind: 'person' | 'note' | 'remark' | 'today' | 'kind') =>
    texts.flatMap((key) => (key.startsWith(`${kind}.`) ? key.slice(kind.length + 1) : []));
  const problems: Problem[] = [];
  const tell = (file: string, of: string, word: string, message: string, fix: string) =>
    problems.push({ check: 'role-table', file, line: lineOf(source, file, of, word), message, fix });
  /** Tells a name that is not one of a list. */
  const known = (
    file: string,
    of: string,
    what: string,
    names: readonly unknown[],
    list: readonly string[],
  ) => {
    for (const name of names)
      if (name !== undefined && !list.includes(String(name)))
        tell(
          file,
          of,
          String(name),
          `${of}: there is no ${what} "${name}".`,
          choices('Names', String(name), list),
        );
  };
  const people = [...ROLE_IDS, ...named('person')];
  const tasks = Object.keys(tables.tasks);

  const ruleIn = (file: string, task: string, rule: Partial<TaskRule>) => {
    known(file, task, 'property of a rule', Object.keys(rule), RULE);
    const roles = [...(rule.anyOf ?? []), ...(rule.also ?? []), ...Object.keys(rule.withNote ?? {})];
    known(file, task, 'role', roles, ROLE_IDS);
    known(file, task, 'such group', [rule.everyone], EVERYONE);
    known(file, task, 'note', Object.values(rule.withNote ?? {}), named('note'));
    if ((rule.anyOf ?? []).length === 0 && !rule.everyone)
      tell(
        file,
        task,
        'anyOf',
        `Nobody can do "${task}".`,
        `Name a role in anyOf, or write everyone: '${EVERYONE[0]}'.`,
      );
  };

  const rules = 'src/roles/tasks.ts';
  for (const [task, rule] of Object.entries(tables.tasks)) ruleIn(rules, task, rule);

  const about = 'src/roles/about.ts';
  known(about, about, 'task', Object.keys(tables.about), tasks);
  for (const [task, rule] of Object.entries<TaskRule>(tables.tasks)) {
    const told = tables.about[task as keyof typeof tables.about];
    if (!told) {
      tell(
        about,
        task,
        task,
        `Nothing is told of the task "${task}".`,
        'Add it to TASK_ABOUT: whom to ask, its job, and its source.',
      );
      continue;
    }
    known(about, task, 'property', Object.keys(told), ABOUT);
    known(about, task, 'role or person', told.askWhom, people);
    known(about, task, 'remark', [told.remark], named('remark'));
    known(about, task, 'job', [told.job], JOBS);
    known(about, task, 'role', Object.keys(told.disputed ?? {}), ROLE_IDS);
    known(about, task, 'note', Object.values(told.disputed ?? {}), named('note'));
    if (told.askWhom.length === 0 && !rule.everyone)
      tell(
        about,
        task,
        'askWhom',
        `Whoever cannot do "${task}" has nobody to ask.`,
        'Name a role or a person in askWhom.',
      );
  }
  for (const role of ROLE_IDS) {
    const told = tables.roles[role];
    if (told) known(about, role, 'kind', [told.kind], named('kind'));
    else
      tell(
        about,
        role,
        role,
        `Nothing is told of the role "${role}".`,
        'Add it to ROLE_ABOUT: its kind and its source.',
      );
  }

  const today = 'src/roles/today.ts';
  known(today, today, 'task', Object.keys(tables.today), tasks);
  for (const [task, later] of Object.entries(tables.today)) {
    if (later.rule) ruleIn(today, task, later.rule);
    known(today, task, 'role or person', later.askWhom ?? [], people);
    known(today, task, 'text today.…', [later.says], named('today'));
  }

  const wanted = [
    ...tasks.map((task) => `task.${task}`),
    ...ROLE_IDS.flatMap((role) => [`role.${role}`, `role.${role}.does`, `role.${role}.aliases`]),
  ];
  if (texts.length > 0)
    for (const key of wanted.filter((one) => !texts.includes(one)))
      problems.push({
        check: 'role-table',
        file: TEXTS,
        line: 0,
        message: `"${key}" is missing.`,
        fix: `Add it in each language. ${choices('Texts', key, texts)}`,
      });
  for (const key of texts.filter((one) => /^(task|role)\./.test(one) && !wanted.includes(one)))
    problems.push({
      check: 'role-table',
      file: TEXTS,
      line: lineOfKey(source.texts.find(({ file }) => file === TEXTS)?.text ?? '', key),
      message: `Nothing is called "${key}".`,
      fix: `Take it out in each language. ${choices('Texts', key, wanted)}`,
    });
  return problems;
}

/** The line of a word in what a file says of a task or a role; that of the task where the word is not found. */
function lineOf({ code }: Source, file: string, of: string, word: string): number {
  const lines = code.find((one) => one.file === file)?.text.split('\n') ?? [];
  const from = lines.findIndex((line) => new RegExp(`^\\s*'${literally(of)}':`).test(line));
  const at = lines.findIndex((line, index) => index >= from && line.includes(word));
  return Math.max(at, from) + 1;
}
