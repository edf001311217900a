import type { Language } from '../../i18n/locales.ts';
import type { TaskAbout } from '../../roles/about.ts';
import type { TaskRule } from '../../roles/tasks.ts';
import type { Today } from '../../roles/today.ts';
import type { Problem } from '../problem.ts';
import { lineOfEntry, lineWithin } from '../source/code-lines.ts';
import { anything, list, misfitsOf, must, named, type Shape, text, whole, yes } from '../source/shape.ts';
import type { Source } from '../source/source.ts';

const languages = named(whole<Language>('a language', { name: must(text), draft: yes }));

const facts = named(list(text));

/** Names that the role table knows, and what it lacks, `role-table` tells: here is only what it could not read. */
const rule = whole<Partial<TaskRule>>('a rule', {
  anyOf: list(text),
  also: list(text),
  withNote: named(anything),
  everyone: anything,
});

const about = whole<Partial<TaskAbout>>('what is told of a task', {
  askWhom: must(list(text)),
  disputed: named(anything),
  find: anything,
  remark: anything,
  forOneself: anything,
  job: anything,
  source: anything,
});

const today = whole<Partial<Today>>('what is told of today', {
  rule,
  whoUnknown: yes,
  askWhom: list(text),
  ended: anything,
  says: anything,
  date: must(text),
  source: anything,
});

/**
 * Lists of the code that all else is read by are of the kind that they have to be. The compiler knows it too, but a build
 * does not ask it.
 */
export function codeKinds(source: Source): Problem[] {
  const { company, roles, languages: known } = source;
  /** Of most lists other checks tell what is only called wrongly. */
  const ofTable = (file: string, shape: Shape, table: unknown, { all = false } = {}) =>
    misfitsOf(shape, table)
      .filter(({ isUnreadable }) => all || isUnreadable)
      .map(({ path: [entry = ''], word, exactly, message, fix }): Problem => {
        const code = source.code.find((one) => one.file === file)?.text ?? '';
        const lines = [exactly, word].map((said) => said && lineWithin(code, entry, said));
        return {
          check: 'code-kinds',
          file,
          line: lines.find(Boolean) || lineOfEntry(code, entry),
          message: `${entry}: ${message.replace(/\.?$/, '.')}`,
          fix,
        };
      });
  return [
    ...ofTable('src/i18n/locales.ts', languages, known, { all: true }),
    ...ofTable('src/practice/account.ts', facts, company),
    ...ofTable('src/roles/tasks.ts', named(rule), roles?.tasks),
    ...ofTable('src/roles/about.ts', named(about), roles?.about),
    ...ofTable('src/roles/today.ts', named(today), roles?.today),
  ];
}
