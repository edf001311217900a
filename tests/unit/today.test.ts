import { expect, it } from 'vitest';
import { CHANGE_IDS, CHANGES } from '../../src/today/changes.ts';

it('what ended when is as the facts have it (since-then.md 1 to 5 and 14)', () => {
  expect(Object.fromEntries(CHANGE_IDS.map((id) => [id, [CHANGES[id].kind, CHANGES[id].date]]))).toEqual({
    // Earned, never sold.
    competencies: ['ended', '2022-09-30'],
    program: ['renamed', '2022-10-03'],
    // The day is not known.
    programAgain: ['renamed', '2023-07'],
    azureAd: ['renamed', '2023-07-11'],
    actionPack: ['lastSold', '2025-01-21'],
  });
});

it('changes stand in the order of their dates', () => {
  const dates = CHANGE_IDS.map((id) => CHANGES[id].date);
  expect(dates).toEqual([...dates].sort());
});
