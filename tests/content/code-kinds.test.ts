import { expect, it } from 'vitest';
import { problemsOf, readProject } from '../../src/checks/index.ts';
import type { Source } from '../../src/checks/source/source.ts';

const project = readProject('.');

/** What is told of our own project with a list of its code changed, and the text of that file beside it. */
function told(change: Partial<Source>, file: string, code: string) {
  const others = project.code.filter((one) => one.file !== file);
  const source = { ...project, ...change, code: [...others, { file, text: code }] };
  return problemsOf(source).map(({ check, file: of, line, message, fix }) => [check, of, line, message, fix]);
}

const roles = project.roles as NonNullable<Source['roles']>;

it.each<[string, Partial<Source>, string, string, number, string, RegExp]>([
  [
    'a draft that is called otherwise',
    { languages: { fr: { name: 'Français', drafts: true } } } as never,
    'src/i18n/locales.ts',
    "export const LOCALES = {\n  fr: { name: 'Français', drafts: true },\n};\n",
    2,
    'fr: There is no property of a language "drafts".',
    /Did you mean "draft"\?/,
  ],
  [
    'a fact with one value for a list',
    { company: { ...project.company, invoice: 'none' } } as never,
    'src/practice/account.ts',
    "export const FACTS = {\n  invoice: 'none',\n};\n",
    2,
    "invoice: invoice is a text, 'none'; it has to be a list.",
    /Write invoice: \['none'\]\./,
  ],
  [
    'a role for a list in the table',
    { roles: { ...roles, tasks: { ...roles.tasks, 'offers.buy': { anyOf: 'global-admin' } } } } as never,
    'src/roles/tasks.ts',
    "const TABLE = {\n  'offers.buy': {\n    anyOf: 'global-admin',\n  },\n};\n",
    3,
    "offers.buy: anyOf is a text, 'global-admin'; it has to be a list.",
    /Write anyOf: \['global-admin'\]\./,
  ],
  [
    'one to ask for a list',
    {
      roles: {
        ...roles,
        about: { ...roles.about, 'offers.buy': { ...roles.about['offers.buy'], askWhom: 'it' } },
      },
    } as never,
    'src/roles/about.ts',
    "const ABOUT = {\n  'offers.buy': { askWhom: 'it', job: 'join' },\n};\n",
    2,
    "offers.buy: askWhom is a text, 'it'; it has to be a list.",
    /Write askWhom: \['it'\]\./,
  ],
])('%s is told once, and nothing is read by it', (_, change, file, code, line, message, fix) => {
  expect(told(change, file, code)).toEqual([['code-kinds', file, line, message, expect.stringMatching(fix)]]);
});
