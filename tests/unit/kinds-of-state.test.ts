import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/flows/index.ts';
import { encodeAccount, OPEN_ACCOUNT } from '../../src/practice/account.ts';
import { nextPress } from '../../src/practice/aim.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { isDetour, isFinal, isOnDetour, isOver, isToRead } from '../../src/practice/kinds-of-state.ts';
import { afterEvent, beginning } from '../../src/practice/replay.ts';
import { begin, next } from '../../src/practice/session.ts';
import { flowMachine, screen } from '../../src/practice/vocabulary.ts';

const machine = flowMachine('kinds', {
  list: screen({ on: { OPEN: 'help', READ: 'terms', SIGN: 'signed' } }),
  help: screen({ tags: 'detour', on: { BACK: 'list' } }),
  terms: screen({ on: { BACK: 'list' } }),
  signed: screen({ type: 'final' }),
});
const screens = { list: {}, help: {}, terms: { toRead: true }, signed: {} } as const;

it('a state is one kind or none, and so is where a rehearsal stands on it', () => {
  const flow = { machine, screens: {} };
  const start = beginning(flow, { account: OPEN_ACCOUNT, roles: [] });
  const places = [start, ...['OPEN', 'READ', 'SIGN'].map((type) => afterEvent(flow, start, { type }))];
  const kinds = places.map((place) => {
    const state = String(place.value);
    return [
      state,
      isFinal({ machine }, state) && 'final',
      isOver(place) && 'over',
      isDetour({ machine }, state) && 'detour',
      isOnDetour(place) && 'on it',
      isToRead({ screens }, state) && 'to read',
    ].filter(Boolean);
  });
  expect(kinds).toEqual([
    ['list'],
    ['help', 'detour', 'on it'],
    ['terms', 'to read'],
    ['signed', 'final', 'over'],
  ]);
});

it('a state that is not there is of no kind', () => {
  expect(isFinal({ machine }, 'gone')).toBe(false);
  expect(isDetour({ machine }, 'gone')).toBe(false);
  expect(isToRead({ screens }, 'gone')).toBe(false);
});

// What the only way of a situation leads into is what that situation shows, and no mistake of who was led there.
describe.each(Object.entries(FLOWS))('%s', (_, flow) => {
  const scenarios = Object.entries(flow.scenarios).map(([id, scenario]) => {
    const { account, roles } = situationOf(flow, scenario);
    return { id, account: encodeAccount(account), roles };
  });

  it.each(scenarios.map(({ id }) => id))(
    '%s: whoever does as the coach says takes no wrong turn',
    (scenario) => {
      const player = { ...flow, scenarios };
      let session = begin(player, { scenario, events: [] });
      for (let token = nextPress(player, session); token; token = nextPress(player, session))
        session = next(player, session, { type: 'PRESS', token });
      expect(isOver(session.snapshot)).toBe(true);
      expect(session.tally.wrongTurns).toEqual([]);
    },
  );
});
