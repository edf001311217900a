import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rolePlaces } from '../../src/checks/guides/role-places.ts';
import { readProject } from '../../src/checks/index.ts';
import { jobOf } from '../../src/guides/jobs.ts';
import type { Use } from '../../src/guides/outline.ts';
import { TASK_ABOUT } from '../../src/roles/about.ts';
import { TASK_IDS } from '../../src/roles/tasks.ts';
import { CN, changed, EN, lineOf, problemsIn, ZH } from './sample.ts';

const ROLES = '<Roles task="roles.viewOwn" />\n\n';

/** What is told of the places of roles when each language's guide has something else. */
const told = (from: string | RegExp, to: string) =>
  problemsIn(Object.assign({}, ...[EN, CN, ZH].map((file) => changed(file, from, to))))
    .filter(({ check }) => check === 'role-places')
    .map(({ file, line, message, fix }) => ({ file, line, message, fix }));

it('roles stand where they belong in our own guides', () => {
  expect(rolePlaces(readProject('.'))).toEqual([]);
});

const { guides } = readProject('.');

/** The jobs of the guides that tell who can do a task. */
const jobsOf = (task: string) =>
  guides.flatMap(({ slug, outline }) =>
    outline?.uses.some(({ name, attributes }) => name === 'Roles' && attributes.task === task)
      ? (jobOf(slug) ?? [])
      : [],
  );

it.each(TASK_IDS)('%s stands under a job whose guide tells of it', (task) => {
  expect(jobsOf(task)).toContain(TASK_ABOUT[task].job);
});

describe('a task of the table that no guide has', () => {
  const source = readProject('.');
  /** What is told where a guide's text is changed before it is read. */
  const toldOf = (slug: string, change: (uses: readonly Use[]) => Use[]) =>
    rolePlaces({
      ...source,
      guides: source.guides.map((guide) =>
        guide.slug === slug && guide.outline
          ? { ...guide, outline: { ...guide.outline, uses: change(guide.outline.uses) } }
          : guide,
      ),
    });
  const without = (task: string) => (uses: readonly Use[]) =>
    uses.filter(({ attributes }) => attributes.task !== task);

  it('is told once, where the table has it', () => {
    const found = toldOf('manage-users', without('users.view'));
    expect(found).toEqual([
      {
        check: 'role-places',
        file: 'src/roles/tasks.ts',
        line: readFileSync('src/roles/tasks.ts', 'utf8').split("  'users.view'")[0]?.split('\n').length,
        message: 'The roles page leads from "users.view" nowhere: no guide says who can do it.',
        fix: 'Write <Roles task="users.view" /> in each language under the heading of the section that tells of it.',
      },
    ]);
  });

  it('is not told again where its rehearsal or its guide tells it', () => {
    expect(toldOf('manage-benefits', without('benefits.cancel')).map(({ file }) => file)).toEqual([
      'content/guides/en/manage-benefits.mdx',
    ]);
    expect(toldOf('manage-users', without('users.add')).map(({ file }) => file)).toEqual([
      'content/guides/en/manage-users.mdx',
    ]);
  });

  it('is not told while another name, which `components` tells, may be meant for it', () => {
    const mistyped = (uses: readonly Use[]) =>
      uses.map((use) =>
        use.attributes.task === 'users.view' ? { ...use, attributes: { task: 'user.view' } } : use,
      );
    expect(toldOf('manage-users', mistyped)).toEqual([]);
  });

  it('is not told where a guide cannot be read', () => {
    const guides = source.guides.map((guide) =>
      guide.slug === 'manage-users' ? { ...guide, outline: undefined } : guide,
    );
    expect(rolePlaces({ ...source, guides: guides as typeof source.guides })).toEqual([]);
  });
});

it('a rehearsal whose task nobody is told of', () => {
  const found = told(ROLES, '<Roles task="offers.buy" />\n\n');
  expect(found.map(({ message }) => message)).toEqual([
    'Nothing says here who can do "roles.viewOwn", which tiny rehearses.',
  ]);
  expect(found[0]).toMatchObject({
    file: EN,
    line: lineOf(EN, '<Rehearsal'),
    fix: 'Write <Roles task="roles.viewOwn" /> under the heading.',
  });
});

it('in another section it counts only where this one leads there', () => {
  const moved = (link: string) =>
    told(
      /<Roles[^>]*>\n\n(<Rehearsal[\s\S]*?<\/Rehearsal>\n\n)([\s\S]*?)(## [^\n]*\{#next-steps\}\n\n)/,
      `$1${link}$2$3${ROLES}`,
    ).map(({ message }) => message);
  expect(moved('')).toEqual([expect.stringMatching(/Nothing says here/)]);
  expect(moved('[x](#next-steps)\n\n')).toEqual([]);
});

it('a task of the front matter that the page does not have', () => {
  const found = problemsIn(changed(EN, 'tasks: [roles.viewOwn]', 'tasks: [roles.viewOwn, offers.buy]'));
  expect(found.map(({ line, message }) => [line, message])).toEqual([
    [lineOf(EN, 'tasks:'), 'The guide is about "offers.buy", and nothing on the page says who can do it.'],
  ]);
});

it.each([
  ['twice in a section', ROLES, ROLES + ROLES, /stands in this section twice/],
  ['in a list', /^(1\. [^\n]*)$/m, `$1\n\n   <Roles task="offers.buy" />`, /stands in a list/],
  ['in a step', '</Step>', '<Roles task="offers.buy" />\n\n</Step>', /stands in a list, a step/],
])('roles %s are told once', (_, from, to, message) => {
  expect(told(from, to).map((one) => one.message)).toEqual([expect.stringMatching(message)]);
});
