import { flowMachine, screen } from '../../practice/vocabulary.ts';

export const states = {
  home: screen({ on: { OPEN_REQUESTS: 'requests' } }),
  requests: screen({ on: { OPEN_LIST: 'list', LEAVE: 'left' } }),
  list: screen({ on: { CHOOSE: 'request', CHOOSE_REFUND: 'request', MISSING: 'notYours', LEAVE: 'left' } }),
  // Everyone sees only what they filed themselves (flows.md 7, who).
  notYours: screen({ tags: 'detour', on: { BACK: 'list' } }),
  request: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('check-request', states);
