import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/flows/index.ts';
import { tasksAskedIn } from '../../src/flows/refused-tasks.ts';
import { ROLE_ABOUT, TASK_ABOUT } from '../../src/roles/about.ts';
import { ruleOfJob } from '../../src/roles/job-rule.ts';
import { judge, needsOf, STATUSES, withStatus } from '../../src/roles/judge.ts';
import { askableRoles } from '../../src/roles/least.ts';
import { isRole, ROLE_IDS, type Role } from '../../src/roles/roles.ts';
import { ruleOf, TASK_IDS, type Task, whoMay } from '../../src/roles/tasks.ts';
import { TODAY } from '../../src/roles/today.ts';
import { CHANGES } from '../../src/today/changes.ts';
import {
  ASKABLE_TABLE,
  COLUMNS,
  ENDED_TABLE,
  NOT_IN_USER_MANAGEMENT,
  NOT_TIED,
  TABLE,
  TODAY_TABLE,
  WITHOUT_COLUMN,
} from './role-table.ts';

const AZURE_AD = 'aad-user-administrator';
const marksOf = (task: string) => (TABLE[task] ?? '').split(/\s+/);

/** What the facts say of a role, in the marks of the table. */
function markOf(task: string, role: Role): string {
  const marks = marksOf(task);
  const column = COLUMNS.indexOf(role as (typeof COLUMNS)[number]);
  if (column >= 0) return marks[column] ?? '';
  const any = marks.at(-1) ?? '';
  // "Details only" for everyone tied to the account (roles.md, contradiction 1): nothing is said of others.
  if (any.startsWith('x') && NOT_TIED.includes(role)) return '-';
  if (any !== 'mpn') return any;
  return NOT_TIED.includes(role) ? '-' : 'y';
}

const mayI = (task: Task, held: readonly Role[]) => judge(ruleOf(task), held).allowed;

/** An answer in the marks of the table, for a role and others beside it; a plain yes may carry a note. */
function answerOf(task: Task, role: Role, ...beside: readonly Role[]): string {
  const allowed = mayI(task, [role, ...beside]);
  if (allowed === 'yes') return 'y';
  const has = withStatus([role]);
  const noteIn = (notes: Partial<Record<Role, number>> = {}) => has.flatMap((one) => notes[one] ?? [])[0];
  if (allowed === 'yes-with-note') return `n${noteIn(ruleOf(task).withNote)}`;
  const note = noteIn(TASK_ABOUT[task].disputed);
  return note ? `x${note}` : '-';
}

it('the list has every task and role of the code, and the other way round', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...TASK_IDS].sort());
  expect(Object.keys(TABLE)).toHaveLength(46);
  expect([...COLUMNS.slice(0, -1), ...WITHOUT_COLUMN].sort()).toEqual([...ROLE_IDS].sort());
  for (const task of TASK_IDS) expect(marksOf(task), task).toHaveLength(COLUMNS.length);
});

describe('each cell is as the facts have it', () => {
  it.each(TASK_IDS)('%s', (task) => {
    for (const role of ROLE_IDS) {
      const mark = markOf(task, role);
      if (mark === 'a') {
        expect(answerOf(task, role), `${role} alone`).toBe('-');
        expect(answerOf(task, role, AZURE_AD), `${role} with an Azure AD role`).toBe('y');
      } else expect(answerOf(task, role), role).toBe(mark);
    }
  });

  it('buying needs no global admin, assigning to an employee does', () => {
    expect(mayI('offers.buy', ['mpn-partner-admin'])).toBe('yes');
    expect(mayI('benefits.assignUser', ['mpn-partner-admin', 'account-admin'])).toBe('no');
  });
});

describe('whatever roles somebody holds', () => {
  const RANK = { no: 0, unknown: 0, 'yes-with-note': 1, yes: 2 };
  const roles = fc.subarray([...ROLE_IDS], { minLength: 1 });
  const task = fc.constantFrom(...TASK_IDS);

  it('more roles never allow less', () => {
    fc.assert(
      fc.property(task, roles, roles, (id, some, more) => {
        const before = RANK[mayI(id, some)];
        expect(RANK[mayI(id, [...some, ...more])]).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('order and repetition do not matter', () => {
    fc.assert(
      fc.property(task, roles, (id, held) => {
        const answer = judge(ruleOf(id), held);
        expect(judge(ruleOf(id), [...held].reverse().concat(held))).toEqual(answer);
      }),
    );
  });

  it('a no names what is missing, and one of each missing list makes it a yes', () => {
    fc.assert(
      fc.property(task, roles, (id, held) => {
        const { allowed, missing } = judge(ruleOf(id), held);
        expect(missing.length > 0).toBe(allowed === 'no');
        const given = missing.flatMap(([first]) => first ?? []);
        expect(mayI(id, [...held, ...given])).not.toBe('no');
      }),
    );
  });

  it('with none picked nothing is answered, and nothing blocked', () => {
    for (const id of TASK_IDS) expect(mayI(id, [])).toBe('unknown');
  });
});

describe('whether roles are enough for a rehearsal', () => {
  const enough = (flow: string, held: readonly Role[]) => {
    const [about, ...others] = tasksAskedIn(flow);
    return judge(ruleOfJob(ruleOf(about), others.map(ruleOf)), held).allowed;
  };

  it('is sure only where no branch might refuse them', () => {
    expect(enough('cloud-benefit', ['mpn-partner-admin'])).toBe('yes-with-note');
    expect(enough('cloud-benefit', ['global-admin'])).toBe('yes');
    expect(enough('cloud-benefit', ['sales-agent'])).toBe('no');
    expect(enough('cloud-benefit', [])).toBe('unknown');
  });

  it.each(Object.keys(FLOWS))(
    '%s: as its task says, and plain where every task that it asks for is',
    (flow) => {
      const [about, ...others] = tasksAskedIn(flow);
      for (const one of ROLE_IDS)
        for (const other of ROLE_IDS) {
          const held = [one, other];
          const answer = mayI(about, held);
          const sure = others.every((task) => mayI(task, held) === 'yes');
          expect(enough(flow, held), `${one}, ${other}`).toBe(
            answer === 'yes' && !sure ? 'yes-with-note' : answer,
          );
        }
    },
  );
});

it('every task says who may, whom to ask where somebody may not, and where it comes from', () => {
  for (const id of TASK_IDS) {
    const needs = needsOf(ruleOf(id));
    const { askWhom, source } = TASK_ABOUT[id];
    expect(needs.length, id).toBeGreaterThan(0);
    expect(source, id).not.toBe('');
    expect(new Set(askWhom).size).toBe(askWhom.length);
    if (ROLE_IDS.some((role) => mayI(id, [role]) === 'no') && askWhom.length === 0)
      // Open to whoever is tied to the company: there is nobody to ask.
      expect(needs).toContain('mpn-user');
    expect(mayI(id, whoMay(id))).toBe('yes');
  }
});

it('people who are named in procedures are no roles, and neither is anything else', () => {
  const others = [
    'primary-contact',
    'signatory',
    'marketing-contact',
    '__proto__',
    'constructor',
    '',
    3,
    null,
    {},
  ];
  for (const value of others) expect(isRole(value)).toBe(false);
});

it('the statuses are the roles that nobody is given', () => {
  const kinds = ROLE_IDS.filter((role) => ROLE_ABOUT[role].kind === 'status');
  expect([...STATUSES].sort()).toEqual(kinds.sort());
});

describe('today', () => {
  it.each(TASK_IDS)('%s: later pages name whom the facts say, and nobody else', (task) => {
    const named = TODAY_TABLE[task];
    for (const role of ROLE_IDS) {
      const rule = TODAY[task]?.rule;
      if (!named || !rule) {
        expect([named, rule], role).toEqual([undefined, undefined]);
        continue;
      }
      const mark = named[role];
      expect(judge(rule, [role]).allowed, role).toBe(mark === 'y' ? 'yes' : 'no');
      if (mark === 'a') expect(judge(rule, [role, AZURE_AD]).allowed).toBe('yes');
    }
  });

  it('the answer of then does not change with it', () => {
    const cases: readonly [Task, ...Role[]][] = [
      ['benefits.assignUser', 'global-admin'],
      ['users.add', 'account-admin', AZURE_AD],
    ];
    for (const [task, ...held] of cases) {
      expect(mayI(task, held), task).toBe('yes');
      expect(judge(TODAY[task]?.rule ?? { anyOf: [] }, held).allowed, task).toBe('no');
    }
  });

  it('what ended is told with its last day, and nothing else is said to have ended', () => {
    const ended = TASK_IDS.flatMap((task) => {
      const change = TODAY[task]?.ended;
      return change ? [[task, CHANGES[change].date]] : [];
    });
    expect(Object.fromEntries(ended)).toEqual(ENDED_TABLE);
  });

  it('every entry has a date and a source', () => {
    for (const task of TASK_IDS) {
      const today = TODAY[task];
      if (!today) continue;
      expect(today.date, task).toMatch(/^(undated|\d{4}(-\d\d){0,2})$/);
      expect(today.source, task).not.toBe('');
    }
  });
});

describe('the message to an admin', () => {
  it.each(TASK_IDS)('%s: asks for no more than the least role, of someone who can give it', (task) => {
    expect(askableRoles(task)).toEqual(ASKABLE_TABLE[task] ?? []);
    expect(askableRoles(task)).not.toContain('global-admin');
  });

  it('says that User management lists somebody only where it does', () => {
    const elsewhere = TASK_IDS.filter((task) => /noAccount|notListed/.test(TASK_ABOUT[task].find ?? ''));
    expect(elsewhere.sort()).toEqual([...NOT_IN_USER_MANAGEMENT].sort());
  });
});

it('one who becomes a global admin is none yet', () => {
  expect(whoMay('globalAdmin.become')).toEqual(['account-admin']);
});
