import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { encodeAccount } from '../../src/practice/account.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { replay } from '../../src/practice/replay.ts';
import { shortestRoutes } from '../../src/practice/routes.ts';
import { Rehearsal } from '../../src/rehearsal/Rehearsal.tsx';
import type { LocalFlow } from '../../src/wording/contract.ts';
import { tiny } from '../content/sample.ts';

// What CONTRIBUTING promises: a flow is its rules, its screens and its texts. This one only the tests know, and
// neither the renderer nor anything else had to be told of it.
const start = situationOf(tiny, tiny.scenarios.start ?? {});

/** The tiny flow in words, as the build makes it for every flow. */
const local = {
  id: 'tiny',
  locale: 'en',
  title: 'Tiny',
  version: tiny.version,
  page: '/en/rehearse/tiny/',
  scenarios: [
    { id: 'start', title: 'From the start', account: encodeAccount(start.account), roles: start.roles },
  ],
  needs: [],
  screens: Object.fromEntries(
    Object.entries(tiny.screens).map(([state, screen]) => [
      state,
      {
        heading: `Screen ${state}`,
        body: [],
        path: [],
        rows: [],
        fields: [],

        buttons: screen.buttons.map((button) => ({ send: button.send, called: { text: button.send } })),
        ...(state === 'signed' && { end: 'done' }),
      },
    ]),
  ),
  values: {},
  owns: [],
  times: {},
  menu: [],
  gear: [],
  steps: [['list'], ['paper']],
  progress: { before: '', on: 'Step {n}' },
  words: new Proxy({}, { get: (_, key) => String(key) }),
} as unknown as LocalFlow;

it('plays to its outcome', () => {
  const route = shortestRoutes(tiny, start).get('signed');
  expect(route?.log).toEqual(['OPEN', 'SIGN']);
  const { snapshot, states } = replay(tiny, start, route?.log ?? []);
  expect(states).toEqual(['list', 'paper', 'signed']);
  expect(snapshot.status).toBe('done');
});

it('is drawn by the general renderer', () => {
  const html = renderToStaticMarkup(
    createElement(Rehearsal, {
      flow: local,
      rules: { machine: tiny.machine },
      kept: () => ({ roles: [] }),
      nameOf: (role) => role,
      ownsPage: false,
    }),
  );
  expect(html).toContain('Screen list');
  expect(html).toContain('data-event="OPEN"');
  expect(html).toContain('Step 1');
});
