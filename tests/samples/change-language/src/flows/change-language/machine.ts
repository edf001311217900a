import { flowMachine, reads, screen } from '../../practice/vocabulary.ts';

export const states = {
  profile: screen({ on: { OPEN: 'form', LEAVE: 'left' } }),
  form: screen({
    on: { SAVE: [{ guard: reads({ language: 'en' }), target: 'saved' }, { target: 'asked' }] },
  }),
  asked: screen({ tags: 'detour', on: { TRY_AGAIN: 'form' } }),
  saved: screen({ type: 'final' }),
  left: screen({ type: 'final' }),
};

export const machine = flowMachine('change-language', states);
