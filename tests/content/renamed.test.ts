import { describe, expect, it } from 'vitest';
import { beyond } from '../../src/checks/integration.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { changed, lineOf, problemsIn } from './sample.ts';

const UI = 'locales/en/ui.json';
const FLOW = 'locales/en/flows/tiny.json';

describe('a name that English alone has otherwise is told once, of English', () => {
  it.each([
    ['of a flow', FLOW, '"paper.heading"', '"paper.haeding"', {}],
    ['of a flow, another word', FLOW, '"paper.heading"', '"paper.title"', {}],
    ['of the page', UI, '"rule"', '"rules"', { 'src/frame/Header.astro': "<p>{t('rule')}</p>\n" }],
  ])('%s', (_, file, from, to, code) => {
    const found = problemsIn({ ...changed(file, from, to), ...code });
    expect(found.map((one) => [one.check, one.file, one.line])).toEqual([
      ['texts', file, lineOf(file, from)],
    ]);
    expect(found[0]?.message).toBe(`${to} is called ${from} in every translation.`);
    expect(found[0]?.fix).toContain(from);
  });

  it('a name that stands twice, the second with other words', () => {
    const found = problemsIn(changed(UI, 'days."\n', 'days.",\n  "rule": "Burn it."\n'));
    expect(found.map(({ message }) => message)).toEqual(['"rule" is in the file twice.']);
  });
});

describe('after a change, the server for writers tells', () => {
  const problem = (line: number, message = 'A tab.'): Problem => ({
    check: 'x',
    file: 'a',
    line,
    message,
    fix: '',
  });
  const lines = (list: Problem[], other: Problem[]) => beyond(list, other).map(({ line }) => line);

  it('a second instance of a mistake, and the place of that one', () => {
    expect(lines([problem(2), problem(5)], [problem(5)])).toEqual([2]);
    expect(lines([problem(2), problem(5)], [problem(2)])).toEqual([5]);
  });

  it('that one of two was put right', () =>
    expect(lines([problem(2), problem(5)], [problem(2)])).toHaveLength(1));

  it('nothing of a mistake that only moved', () => {
    expect(lines([problem(3), problem(6)], [problem(2), problem(5)])).toEqual([]);
    expect(lines([problem(3, 'Another.')], [problem(3)])).toEqual([3]);
  });
});
