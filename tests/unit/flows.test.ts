import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { refusalsOf } from '../../src/checks/flows/flow-refusals.ts';
import { situationsIn } from '../../src/checks/flows/flow-ways.ts';
import { FLOWS } from '../../src/flows/index.ts';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { textsIn } from '../../src/i18n/text.ts';
import type { Account } from '../../src/practice/account.ts';
import { controlsOf, eventsAt, screenEvents, tokenOf } from '../../src/practice/events.ts';
import { type Flow, situationOf } from '../../src/practice/flow.ts';
import { type Entry, menuOf } from '../../src/practice/menu.ts';
import { replay } from '../../src/practice/replay.ts';
import { shortestRoutes } from '../../src/practice/routes.ts';
import { daysSincePurchase, holds } from '../../src/practice/rules.ts';
import { view } from '../../src/practice/view.ts';
import type { Situation } from '../../src/practice/vocabulary.ts';
import { TASK_ABOUT } from '../../src/roles/about.ts';
import { judge } from '../../src/roles/judge.ts';
import { ruleOf, type Task } from '../../src/roles/tasks.ts';
import { transcriptOf, versionAsked } from './transcript.ts';

const TRANSCRIPTS = 'tests/unit/transcripts';

const isFinal = (flow: Flow, state: string) => flow.machine.states[state]?.type === 'final';

const startsOf = (flow: Flow): [string, Situation][] =>
  Object.entries(flow.scenarios).map(([name, scenario]) => [name, situationOf(flow, scenario)]);

it('keeps no transcript of a flow that is gone', () => {
  const kept = readdirSync(TRANSCRIPTS).map((file) => file.replace(/\.txt$/, ''));
  expect(kept.filter((id) => !(id in FLOWS))).toEqual([]);
});

it('counts reading the terms as no wrong turn', () => {
  expect(FLOWS['subscribe-action-pack']?.machine.states.termsText?.tags).not.toContain('detour');
});

it('has each entry of the practice menu in one place: two would be two editions of Partner Center', () => {
  const names = ({ key, entries }: Entry): string[] => [key, ...entries.flatMap(names)];
  const all = menuOf(FLOWS, 'menu').flatMap(names);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

it('draws gray only what a source says is gray (flows.md 6)', () => {
  const gray = Object.entries(FLOWS).flatMap(([id, { screens }]) =>
    Object.values(screens).flatMap((screen) =>
      controlsOf(screen).flatMap(({ send, grayUnless }) => (grayUnless ? [`${id} ${send}`] : [])),
    ),
  );
  expect(gray).toEqual(['renew-action-pack RENEW']);
});

describe.each(Object.entries(FLOWS))('%s', (id, flow) => {
  const starts = startsOf(flow);
  const routes = new Map(starts.map(([name, start]) => [name, shortestRoutes(flow, start)]));

  it('reaches every state from some scenario', () => {
    const reached = new Set([...routes.values()].flatMap((found) => [...found.keys()]));
    expect([...reached].sort()).toEqual(Object.keys(flow.machine.states).sort());
  });

  it('shows a screen for every state, whose buttons send what the state accepts', () => {
    expect(Object.keys(flow.screens).sort()).toEqual(Object.keys(flow.machine.states).sort());
    for (const [state, screen] of Object.entries(flow.screens)) {
      const accepted = flow.machine.states[state]?.ownEvents ?? [];
      expect([...accepted].sort(), state).toEqual(
        [...new Set(screenEvents(screen).map(({ type }) => type))].sort(),
      );
    }
  });

  it('leads from wherever it can stand to an outcome', () => {
    for (const [scenario, start] of starts) {
      const { ahead, behind } = walk(flow, start);
      const done = new Set<string>();
      const queue = [...ahead.keys()].filter((key) => isFinal(flow, JSON.parse(key)[0]));
      while (queue.length > 0) {
        const key = queue.pop() ?? '';
        if (done.has(key)) continue;
        done.add(key);
        queue.push(...(behind.get(key) ?? []));
      }
      const stuck = [...ahead.keys()].filter((key) => !done.has(key)).map((key) => JSON.parse(key)[0]);
      expect(stuck, scenario).toEqual([]);
    }
  });

  it('finds ways as short as those of xstate/graph', () => {
    for (const [scenario, start] of starts) {
      const best = new Map<string, number>();
      for (const { state, steps } of getShortestPaths(flow.machine, walkOf(flow, start) as never)) {
        const name = String(state.value);
        const length = steps.filter(({ event }) => event.type !== 'xstate.init').length;
        best.set(name, Math.min(length, best.get(name) ?? length));
      }
      const ours = [...(routes.get(scenario) ?? [])].map(([state, { log }]) => [state, log.length] as const);
      expect(new Map(ours)).toEqual(best);
    }
  });

  it('replays every simple path to every outcome', () => {
    let played = 0;
    for (const [scenario, start] of starts) {
      const paths = getSimplePaths(flow.machine, {
        ...walkOf(flow, start),
        toState: (snapshot: AnyMachineSnapshot) => snapshot.status === 'done',
      } as never);
      for (const { state, steps } of paths) {
        const log = steps
          .filter(({ event }) => event.type !== 'xstate.init')
          .map(({ event }) => tokenOf(event));
        const { snapshot, refused } = replay(flow, start, log);
        expect(refused, `${scenario}: ${log.join(' ')}`).toBeUndefined();
        expect([snapshot.value, snapshot.context]).toEqual([state.value, state.context]);
        played += 1;
      }
    }
    expect(played).toBeGreaterThanOrEqual(starts.length);
  });

  it('has a text in every language for each value that its rows can show', () => {
    for (const [, start] of starts) {
      for (const { log } of shortestRoutes(flow, start).values()) {
        const { snapshot } = replay(flow, start, log);
        const shown = view(snapshot.context.account);
        for (const { value } of flow.screens[String(snapshot.value)]?.rows ?? []) {
          const now = shown[value];
          if (now && 'text' in now)
            for (const locale of LOCALE_TAGS) expect(textsIn(locale, 'rehearsal')).toHaveProperty([now.text]);
          if (now && 'date' in now) expect(now.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }
    }
  });

  it('refuses whoever lacks the role, where its task is not open to all, and nobody else', () => {
    expect(refusalsOf(flow, situationsIn(flow))).toEqual([]);
  });

  it('says that there is no account yet only where there is none', () => {
    for (const [scenario, start] of starts) {
      const refusedStart: Situation = { ...start, roles: ['sales-agent'] };
      for (const [state, { log }] of shortestRoutes(flow, refusedStart)) {
        const refuses = flow.screens[state]?.refuses;
        if (!refuses || TASK_ABOUT[refuses].find !== 'noAccount') continue;
        const { account } = replay(flow, refusedStart, log).snapshot.context;
        expect(account.account, `${scenario}: ${state}`).not.toBe('open');
      }
    }
  });

  it('sends nobody whose company has a global admin to the rehearsal of having none', () => {
    for (const [, start] of starts)
      for (const [state, { log }] of shortestRoutes(flow, start)) {
        const { account } = replay(flow, start, log).snapshot.context;
        const onward = (flow.screens[state]?.onward ?? []).map(({ flow: other }) => other);
        if (account.globalAdmin !== 'nobody') expect(onward, state).not.toContain('no-admin-left');
      }
  });

  it('names for each need a flow that can bring it about', () => {
    for (const { that, flow: id } of flow.needs ?? []) {
      if (!id) continue;
      const before = FLOWS[id];
      expect(before, `needs ${id}`).toBeDefined();
      const outcomes = startsOf(before as Flow).flatMap(([, start]) =>
        [...shortestRoutes(before as Flow, start).values()].map(
          ({ log }) => replay(before as Flow, start, log).snapshot.context.account,
        ),
      );
      expect(
        outcomes.some((account) => holds(that, account)),
        JSON.stringify(that),
      ).toBe(true);
    }
  });

  it('ends in a way that its screens name, and tells the source of each wrong turn', () => {
    for (const [state, screen] of Object.entries(flow.screens)) {
      const node = flow.machine.states[state];
      expect(screen.end !== undefined, `${state} ends`).toBe(node?.type === 'final');
      if (node?.tags.includes('detour') && !screen.refuses) expect(screen.source, state).toBeDefined();
      for (const { flow: other } of screen.onward ?? []) expect(Object.keys(FLOWS)).toContain(other);
    }
  });

  it('tells the same story as the transcript that was read against the facts', async () => {
    const file = `${TRANSCRIPTS}/${id}.txt`;
    const asked = versionAsked(id, existsSync(file) ? readFileSync(file, 'utf8') : '', flow);
    expect(asked, asked).toBeUndefined();
    await expect(
      transcriptOf(flow),
      `What ${id} allows is not what was recorded. Read the difference against content/facts; then: npm run transcripts`,
    ).toMatchFileSnapshot(`transcripts/${id}.txt`);
  });

  it('holds its promises whatever a reader does', () => {
    const wander = fc.tuple(
      fc.constantFrom(...starts.map(([, start]) => start)),
      fc.array(fc.nat(), { maxLength: 50 }),
    );
    fc.assert(
      fc.property(wander, ([start, choices]) => {
        const log: string[] = [];
        let now = replay(flow, start, log).snapshot;
        for (const choice of choices) {
          const events = eventsAt(flow, now);
          // Never stuck: only an outcome offers nothing.
          expect(events.length === 0, `${id} ${String(now.value)}`).toBe(now.status === 'done');
          if (events.length === 0) break;
          const event = events[choice % events.length];
          if (!event) break;
          log.push(tokenOf(event));
          const after = replay(flow, start, log).snapshot;
          promises(now, event.type, after, log);
          // A log always leads to the same place, and without its last event to where it was.
          expect(replay(flow, start, log).snapshot.context).toEqual(after.context);
          const undone = replay(flow, start, log.slice(0, -1)).snapshot;
          expect([undone.value, undone.context]).toEqual([now.value, now.context]);
          now = after;
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The facts that only someone who holds the role may change, and the task that the role table knows them by. */
const GUARDED: Partial<Record<keyof Account, readonly Task[]>> = {
  actionPack: ['offers.buy', 'offers.cancel'],
  autoRenewal: ['offers.buy', 'offers.autoRenewOff', 'offers.renew'],
  age: ['offers.buy', 'offers.renew'],
  paidLate: ['offers.buy', 'offers.renew'],
  softwareKey: ['offers.buy', 'benefits.getKeys'],
  cloud: ['offers.buy', 'benefits.activateLicence'],
  azure: ['offers.buy', 'benefits.activateUsage'],
  visualStudio: ['offers.buy', 'benefits.assignUser', 'benefits.reassignVisualStudio'],
  technical: ['offers.buy', 'benefits.activateTechnical'],
  marketingContact: ['benefits.setMarketingContact'],
  goToMarket: ['offers.buy', 'benefits.activateGoToMarket'],
};

/** What must hold of every single move, in every flow. */
function promises(before: AnyMachineSnapshot, event: string, after: AnyMachineSnapshot, log: string[]) {
  const was = before.context.account as Account;
  const is = after.context.account as Account;
  const buys = is.age !== was.age || (was.actionPack === 'none' && is.actionPack === 'bought');
  if (buys) {
    // No charge without terms, payment and review.
    expect([before.value, event]).toEqual(['review', 'BUY']);
    expect(was.payment).toBe('card');
    expect(log).toContain('AGREE');
  }
  // No account without the agreement; the older wizard of the move is taken as played.
  if (is.account === 'open' && was.account !== 'open') expect(['ACCEPT', 'CREATE']).toContain(event);
  // Renewal, once off, comes back with a purchase only.
  if (was.autoRenewal === 'off' && is.autoRenewal === 'on') expect(event).toBe('BUY');
  // Money back only in time and with nothing used.
  if (after.value === 'sent' && is.refund === 'requested')
    expect([
      daysSincePurchase(is) <= 30,
      is.softwareKey,
      is.cloud,
      is.azure,
      is.visualStudio,
      is.technical,
      is.goToMarket,
    ]).toEqual([true, 'unseen', 'unused', 'unused', 'free', 'unused', 'unused']);
  for (const [fact, tasks] of Object.entries(GUARDED)) {
    const name = fact as keyof Account;
    if (is[name] === was[name]) continue;
    const may = tasks.some((task) => judge(ruleOf(task), before.context.roles).allowed !== 'no');
    expect(may, `${fact} by ${before.context.roles}`).toBe(true);
  }
}

/** How to walk all that can be done in a flow, for the functions of `xstate/graph`. */
const walkOf = (flow: Flow, start: Situation) => ({
  input: start,
  events: (snapshot: AnyMachineSnapshot) => eventsAt(flow, snapshot),
  serializeState: (snapshot: AnyMachineSnapshot) => JSON.stringify([snapshot.value, snapshot.context]),
});

/** Everywhere a flow can stand from a situation, and what leads there. */
function walk(flow: Flow, start: Situation) {
  const keyOf = (snapshot: AnyMachineSnapshot) => JSON.stringify([snapshot.value, snapshot.context]);
  const ahead = new Map<string, string[]>();
  const behind = new Map<string, string[]>();
  const queue: string[][] = [[]];
  while (queue.length > 0) {
    const log = queue.shift() ?? [];
    const { snapshot } = replay(flow, start, log);
    const key = keyOf(snapshot);
    if (ahead.has(key)) continue;
    const next = eventsAt(flow, snapshot).map((event) => [...log, tokenOf(event)]);
    ahead.set(key, []);
    for (const one of next) {
      const reached = keyOf(replay(flow, start, one).snapshot);
      behind.set(reached, [...(behind.get(reached) ?? []), key]);
      queue.push(one);
    }
  }
  return { ahead, behind };
}
