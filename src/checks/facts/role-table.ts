import { isDay } from '../../i18n/dates.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { TaskAbout, TaskJob, Find as WayToFind } from '../../roles/about.ts';
import { judge } from '../../roles/judge.ts';
import { isRole, ROLE_IDS } from '../../roles/roles.ts';
import type { TaskRule } from '../../roles/tasks.ts';
import type { Today } from '../../roles/today.ts';
import { choices, namesOf, type Problem } from '../problem.ts';
import { literally } from '../source/code-lines.ts';
import { type RoleTables, type Source, stringsOf } from '../source/source.ts';
import { roleTexts } from './role-texts.ts';

const RULE = namesOf<keyof TaskRule>({ anyOf: 1, withNote: 1, also: 1, everyone: 1 });
const EVERYONE = namesOf<NonNullable<TaskRule['everyone']>>({ 'signed-in-user': 1, 'mpn-user': 1 });
const ABOUT = namesOf<keyof TaskAbout>({
  disputed: 1,
  askWhom: 1,
  find: 1,
  remark: 1,
  forOneself: 1,
  job: 1,
  source: 1,
});
const FINDS = namesOf<WayToFind>({ users: 1, contact: 1, noAccount: 1, notListed: 1 });
const LATER = namesOf<keyof Today>({
  rule: 1,
  whoUnknown: 1,
  ended: 1,
  askWhom: 1,
  says: 1,
  date: 1,
  source: 1,
});
/** The jobs that a task can belong to. */
export const TASK_JOBS = namesOf<TaskJob>({ join: 1, actionPack: 1, benefits: 1, account: 1 });

const FILES = {
  roles: 'src/roles/roles.ts',
  rules: 'src/roles/tasks.ts',
  about: 'src/roles/about.ts',
  today: 'src/roles/today.ts',
};

/** What is wrong, before it has its line: a word in what a file says of a task or a role. */
interface Find extends Pick<Problem, 'file' | 'message' | 'fix'> {
  of: string;
  word: string;
}

/**
 * The role table names only roles, tasks, notes and texts that are there, and gives each task somebody who can do it and
 * somebody to ask. The compiler knows most of it too, but a build does not ask it.
 */
export function roleTable(source: Source): Problem[] {
  const { roles: tables } = source;
  if (!tables) return [];
  const texts = Object.keys(stringsOf(source, SOURCE_LOCALE, 'roles'));
  const finds = [
    ...ofRules(tables, texts),
    ...ofAbout(tables, texts),
    ...ofToday(source, tables, texts),
    ...wrongAdvice(tables, texts),
  ].map(({ of, word, ...problem }) => {
    const line = lineOf(source, problem.file, of, word);
    // What several tasks share is written once, and told once.
    const cause = `${problem.file}:${line} ${word} ${problem.message.replace(of, '')}`;
    return [cause, { check: 'role-table', line, ...problem }] as [string, Problem];
  });
  return [
    ...rolesTwice(source, tables),
    ...[...new Map(finds.reverse()).values()].reverse(),
    ...roleTexts(source, tables, texts),
  ];
}

/** Roles that stand in the list more than once: readers would be offered them so. */
function rolesTwice({ code }: Source, { ids }: RoleTables): Problem[] {
  const file = FILES.roles;
  const lines = code.find((one) => one.file === file)?.text.split('\n') ?? [];
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))].map((id) => {
    const [first = 0, again = 0] = lines.flatMap((line, at) => (line.includes(`'${id}'`) ? [at + 1] : []));
    return {
      check: 'role-table',
      file,
      line: again || first,
      message: `The role "${id}" stands in ROLE_IDS twice.`,
      fix: `Take out ${again ? `line ${first} or this one` : 'one of them'}.`,
    };
  });
}

/** Tells the names that are not in a list. */
const unknown = (
  file: string,
  of: string,
  what: string,
  names: readonly unknown[],
  list: readonly string[],
): Find[] =>
  names
    .filter((name) => name !== undefined && !list.includes(String(name)))
    .map((name) => ({
      file,
      of,
      word: String(name),
      message: `${of}: there is no ${what} "${name}".`,
      fix: choices('Names', String(name), list),
    }));

/** The names that roles.json has of one kind: of `remark.dns`, `dns`. */
const named = (texts: readonly string[], kind: 'person' | 'note' | 'remark' | 'today' | 'kind') =>
  texts.flatMap((key) => (key.startsWith(`${kind}.`) ? key.slice(kind.length + 1) : []));

const people = (texts: readonly string[]) => [...ROLE_IDS, ...named(texts, 'person')];

/** Tells who is named more than once. */
const twice = (file: string, of: string, where: string, names: readonly string[]): Find[] =>
  [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map((name) => ({
    file,
    of,
    word: where,
    message: `${of}: "${name}" stands in ${where} twice.`,
    fix: 'Take one out.',
  }));

function ofRule(file: string, task: string, rule: Partial<TaskRule>, texts: readonly string[]): Find[] {
  const { anyOf = [], also = [], withNote = {}, everyone } = rule;
  return [
    ...unknown(file, task, 'property of a rule', Object.keys(rule), RULE),
    ...unknown(file, task, 'role', [...anyOf, ...also, ...Object.keys(withNote)], ROLE_IDS),
    ...unknown(file, task, 'group', [everyone], EVERYONE),
    ...unknown(file, task, 'note', Object.values(withNote), named(texts, 'note')),
    ...twice(file, task, 'anyOf', anyOf),
    ...twice(file, task, 'also', also),
    ...Object.keys(withNote)
      .filter((role) => role === everyone || anyOf.some((one) => one === role))
      .map((role) => ({
        file,
        of: task,
        word: 'withNote',
        message: `${task}: "${role}" can without a note, and with one.`,
        fix: 'Take it out of withNote, or out of those who can without. A note beside a plain yes stands in disputed, in about.ts.',
      })),
    ...(anyOf.length === 0 && !everyone
      ? [
          {
            file,
            of: task,
            word: 'anyOf',
            message: `Nobody can do "${task}" without a note.`,
            fix: `Name a role in anyOf, or write everyone: '${EVERYONE[0]}'.`,
          },
        ]
      : []),
  ];
}

const ofRules = ({ tasks }: RoleTables, texts: readonly string[]): Find[] =>
  Object.entries(tasks).flatMap(([task, rule]) => ofRule(FILES.rules, task, rule, texts));

function ofAbout({ tasks, about, roles }: RoleTables, texts: readonly string[]): Find[] {
  const file = FILES.about;
  const untold = (of: string, what: string, fix: string) => [
    { file, of, word: of, message: `Nothing is told of the ${what} "${of}".`, fix },
  ];
  return [
    ...unknown(file, 'TASK_ABOUT', 'task', Object.keys(about), Object.keys(tasks)),
    ...Object.entries<TaskRule>(tasks).flatMap(([task, { everyone }]) => {
      const told = about[task as keyof typeof about];
      if (!told) return untold(task, 'task', 'Add it to TASK_ABOUT: whom to ask, its job, and its source.');
      const { askWhom, find, remark, job, disputed = {} } = told;
      return [
        ...unknown(file, task, 'property', Object.keys(told), ABOUT),
        ...unknown(file, task, 'role or person', askWhom, people(texts)),
        ...twice(file, task, 'askWhom', askWhom),
        ...unknown(file, task, 'way to find them', [find], FINDS),
        ...unknown(file, task, 'remark', [remark], named(texts, 'remark')),
        ...unknown(file, task, 'job', [job], TASK_JOBS),
        ...unknown(file, task, 'role', Object.keys(disputed), ROLE_IDS),
        ...unknown(file, task, 'note', Object.values(disputed), named(texts, 'note')),
        ...(askWhom.length === 0 && !everyone
          ? [
              {
                file,
                of: task,
                word: 'askWhom',
                message: `Whoever cannot do "${task}" has nobody to ask.`,
                fix: 'Name a role or a person in askWhom.',
              },
            ]
          : []),
      ];
    }),
    ...ROLE_IDS.flatMap((role) =>
      roles[role]
        ? unknown(file, role, 'kind', [roles[role].kind], named(texts, 'kind'))
        : untold(role, 'role', 'Add it to ROLE_ABOUT: its kind and its source.'),
    ),
  ];
}

function ofToday({ times }: Source, { tasks, today }: RoleTables, texts: readonly string[]): Find[] {
  const file = FILES.today;
  return [
    ...unknown(file, 'TODAY', 'task', Object.keys(today), Object.keys(tasks)),
    ...Object.entries(today).flatMap(([task, told]) => [
      ...unknown(file, task, 'property', Object.keys(told), LATER),
      ...laterDate(task, told),
      ...unknown(file, task, 'change', times ? [told.ended] : [], Object.keys(times?.changes ?? {})),
      ...twice(file, task, 'askWhom', told.askWhom ?? []),
      ...ofLater(task, told, texts),
    ]),
  ];
}

/** What a later page says of a task. */
const ofLater = (task: string, { rule, askWhom = [], says }: Today, texts: readonly string[]): Find[] => [
  ...(rule ? ofRule(FILES.today, task, rule, texts) : []),
  ...unknown(FILES.today, task, 'role or person', askWhom, people(texts)),
  ...unknown(FILES.today, task, 'text of today', [says], named(texts, 'today')),
];

/** The date of a later page, as far as it has one. */
const laterDate = (task: string, { date }: Today): Find[] =>
  date === 'undated' || isDay(date)
    ? []
    : [
        {
          file: FILES.today,
          of: task,
          word: date,
          message: `${task}: "${date}" is no date.`,
          fix: "Write the page's own date, such as '2023-08-24', or 'undated'.",
        },
      ];

/** Whoever is to be asked can do the task, where the name is that of a role: then as documented, today by later pages. */
function wrongAdvice({ tasks, about, today }: RoleTables, texts: readonly string[]): Find[] {
  return Object.entries<TaskRule>(tasks).flatMap(([task, rule]) => {
    const then = about[task as keyof typeof about]?.askWhom ?? [];
    const later = today[task as keyof typeof today];
    const advice = [
      { file: FILES.about, who: then, by: rule },
      ...(later?.rule || later?.askWhom
        ? [{ file: FILES.today, who: later.askWhom ?? then, by: later.rule ?? rule }]
        : []),
    ];
    return advice
      .filter(({ file, by }) => ofRule(file, task, by, texts).length === 0)
      .flatMap(({ file, who, by: { also: _, ...by } }) =>
        who
          // What is needed beside the role somebody else can give.
          .filter((one) => isRole(one) && judge(by, [one]).allowed === 'no')
          .map((one) => ({
            file,
            of: task,
            word: 'askWhom',
            message: `${task}: "${one}" is to be asked, and cannot do it either.`,
            fix: `Name somebody who can: ${[...by.anyOf, ...Object.keys(by.withNote ?? {})].join(', ')}.`,
          })),
      );
  });
}

/**
 * The line of a word in what a file says of a task or a role; else where the file has it in quotes, for what several
 * share; else where its entry begins.
 */
function lineOf({ code }: Source, file: string, of: string, word: string): number {
  const lines = code.find((one) => one.file === file)?.text.split('\n') ?? [];
  const quoted = lines.findIndex((line) => line.includes(`'${word}'`));
  const from = lines.findIndex((line) => new RegExp(`^\\s*'${literally(of)}':`).test(line));
  // Without its own entry, as a task that there is not, the name itself is looked for.
  if (from < 0) return quoted + 1;
  const next = lines.findIndex((line, index) => index > from && /^ {2}'/.test(line));
  const at = lines.findIndex((line, index) => index >= from && index !== next && line.includes(word));
  if (at >= 0 && (next < 0 || at < next)) return at + 1;
  return (quoted < 0 ? from : quoted) + 1;
}
