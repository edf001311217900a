import { flowMachine, screen, set, when } from '../../practice/vocabulary.ts';

export const states = {
  support: screen({ on: { REPORT: 'requests' } }),
  requests: screen({ on: { NEW_REQUEST: 'form', LEAVE: 'left' } }),
  form: screen({
    on: {
      SUBMIT: [
        { guard: when('inRefundWindow'), target: 'checked' },
        { target: 'refusedTooLate', actions: set({ refund: 'requested' }) },
      ],
      LEAVE: 'left',
    },
  }),
  checked: screen({
    on: {
      WAIT: [
        { guard: when('nothingUsed'), target: 'sent', actions: set({ refund: 'requested' }) },
        { target: 'refusedUsed', actions: set({ refund: 'requested' }) },
      ],
    },
  }),
  sent: screen({ type: 'final' }),
  refusedTooLate: screen({ type: 'final' }),
  refusedUsed: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('cancel-benefit', states);
