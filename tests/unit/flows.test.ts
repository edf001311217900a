import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowEvents, screenEvents, tokenOf } from '../../src/flows/events.ts';
import type { FlowRules } from '../../src/flows/flow.ts';
import { FLOWS } from '../../src/flows/index.ts';
import { shortestRoutes } from '../../src/flows/paths.ts';
import { replay } from '../../src/flows/replay.ts';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { flowTexts } from '../../src/i18n/text.ts';
import { checkRoles } from '../../src/roles/check-roles.ts';

const rules = import.meta.glob<FlowRules>('../../src/flows/*/machine.ts', { eager: true });

describe.each(Object.entries(FLOWS))('%s', (id, flow) => {
  const events = flowEvents(flow.screens);
  const scenarios = Object.entries(flow.scenarios);
  const routes = new Map(
    scenarios.map(([name, input]) => [name, shortestRoutes(flow.machine, input, events)]),
  );
  const isFinal = (state: string) => flow.machine.states[state]?.type === 'final';

  it('reaches every state from some scenario', () => {
    const reached = new Set([...routes.values()].flatMap((found) => [...found.keys()]));
    expect([...reached].sort()).toEqual(Object.keys(flow.machine.states).sort());
  });

  it('shows a screen for every state, whose buttons send what the state accepts', () => {
    for (const [state, screen] of Object.entries(flow.screens)) {
      const accepted = flow.machine.states[state]?.ownEvents ?? [];
      expect([...accepted].sort(), state).toEqual(
        [...new Set(screenEvents(screen).map(({ type }) => type))].sort(),
      );
    }
  });

  it('leads from every state that is not an outcome to one', () => {
    for (const [scenario, input] of scenarios) {
      for (const [state, route] of routes.get(scenario) ?? []) {
        if (isFinal(state)) continue;
        const ahead = fromHere(flow, input, events, route.log);
        expect(ahead.some(isFinal), `${scenario}: ${state}`).toBe(true);
      }
    }
  });

  it('has something to show in every value that its rows name, in every language', () => {
    for (const [scenario, input] of scenarios) {
      for (const { log } of routes.get(scenario)?.values() ?? []) {
        const { snapshot } = replay(flow.machine, input, events, log);
        const shown = rules[`../../src/flows/${id}/machine.ts`]?.view(snapshot.context) ?? {};
        for (const { value } of flow.screens[String(snapshot.value)]?.rows ?? []) {
          expect(shown, `${id} ${String(snapshot.value)}`).toHaveProperty(value);
          const now = shown[value];
          if (now && 'text' in now)
            for (const locale of LOCALE_TAGS) expect(flowTexts(locale, id)).toHaveProperty([now.text]);
          if (now && 'date' in now) expect(now.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }
    }
  });

  it('tells the same story as the transcript that facts are checked against', async () => {
    await expect(transcript(flow.machine)).toMatchFileSnapshot(`transcripts/${id}.txt`);
  });
});

/** The states that can be reached from the end of a log. */
function fromHere(
  flow: (typeof FLOWS)[string],
  input: unknown,
  events: ReturnType<typeof flowEvents>,
  log: string[],
) {
  const seen = new Set<string>();
  const queue = [log];
  while (queue.length > 0) {
    const current = queue.shift() ?? [];
    const { snapshot } = replay(flow.machine, input, events, current);
    const key = JSON.stringify([snapshot.value, snapshot.context]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const event of events) if (snapshot.can(event)) queue.push([...current, tokenOf(event)]);
  }
  return [...seen].map((key) => String(JSON.parse(key)[0]));
}

/** The machine as sentences: "Given terms, when AGREE, then payment". */
function transcript(machine: (typeof FLOWS)[string]['machine']): string {
  return Object.values(machine.states)
    .flatMap((state) =>
      [...state.transitions.values()].flat().map((transition) => {
        const guard =
          typeof transition.guard === 'string'
            ? transition.guard
            : (transition.guard as { type?: string })?.type;
        const target = transition.target?.[0]?.key ?? state.key;
        return `Given ${state.key}, when ${transition.eventType}${guard ? ` and ${guard}` : ''}, then ${target}`;
      }),
    )
    .join('\n')
    .concat('\n');
}

describe('subscribe-action-pack, whatever a reader does', () => {
  const flow = FLOWS['subscribe-action-pack'];
  if (!flow) throw new Error('The flow is gone.');
  const events = flowEvents(flow.screens);
  const walk = fc.tuple(
    fc.constantFrom(...Object.values(flow.scenarios)),
    fc.array(fc.constantFrom(...events), { maxLength: 60 }),
  );

  it('charges only after the terms, with a payment on file, on the order review, by one who may', () => {
    fc.assert(
      fc.property(walk, ([input, wanted]) => {
        const log: string[] = [];
        for (const event of wanted) {
          const { snapshot } = replay(flow.machine, input, events, log);
          if (!snapshot.can(event)) continue;
          const charges = event.type === 'BUY';
          if (charges) {
            expect(snapshot.value).toBe('review');
            expect(snapshot.context).toMatchObject({ agreed: true, paymentOnFile: true });
            expect(checkRoles('offers.buy', snapshot.context.roles).allowed).not.toBe('no');
          }
          log.push(tokenOf(event));
          const after = replay(flow.machine, input, events, log).snapshot;
          if (after.context.charged) expect(log).toContain('BUY');
          // Undo is exact: the log without its last event leads back to where it was.
          const undone = replay(flow.machine, input, events, log.slice(0, -1)).snapshot;
          expect([undone.value, undone.context]).toEqual([snapshot.value, snapshot.context]);
        }
      }),
    );
  });
});
