import { flowMachine, reads, screen, set, when } from '../../practice/vocabulary.ts';

export const states = {
  support: screen({ on: { REPORT: 'requests' } }),
  requests: screen({
    on: {
      NEW_REQUEST: [{ guard: when({ actionPack: 'cancelling' }), target: 'asked' }, { target: 'form' }],
      LEAVE: 'left',
    },
  }),
  asked: screen({ tags: 'detour', on: { LEAVE: 'left' } }),
  form: screen({
    on: {
      SUBMIT: [
        { guard: reads({ problem: 'other' }), target: 'otherProblem' },
        { target: 'sent', actions: set({ actionPack: 'cancelling' }) },
      ],
      LEAVE: 'left',
    },
  }),
  otherProblem: screen({ tags: 'detour', on: { TRY_AGAIN: 'form' } }),
  // A request, not yet a cancellation: the support team makes contact (flows.md 7, outcome).
  sent: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('cancel-action-pack', states);
