import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/checks/index.ts';
import { stateOf } from '../../src/checks/translation/state.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { countOf, type DocumentState, LEFT } from '../../src/translation/state.ts';
import { CN, changed, EN, lineOf, lockOf, replaced, soundFiles, withFiles, ZH } from './sample.ts';

const soundLock = lockOf(soundFiles());

/** How far the translations are of a little site that differs from a sound one. */
const statesIn = (change: Record<string, string | null> = {}): DocumentState[] =>
  withFiles({ ...soundFiles(), [LOCK_FILE]: soundLock, ...change }, (source) =>
    stateOf(source, problemsOf(source)),
  );

const at = (states: DocumentState[], file: string): DocumentState => {
  const found = states.find((one) => one.file === file);
  if (!found) throw new Error(`Nothing is told of ${file}.`);
  return found;
};

const counts = (state: DocumentState) => LEFT.map((left) => countOf(state, left));

/** The same change of two files of the sound site. */
const both = (path: string, ...changes: [from: string, to: string][]) => ({
  [path]: changes.reduce((text, [from, to]) => replaced(text, from, to), soundFiles()[path] ?? ''),
});

describe('how far translations are', () => {
  it('is told of each document in each language, with nothing left to do where all is sound', () => {
    const states = statesIn();
    expect(states.map(({ locale, name }) => `${locale} ${name}`)).toEqual(
      ['zh-CN', 'zh-TW'].flatMap((locale) =>
        ['guides/demo', 'locales/labels', 'locales/ui', 'locales/flows/tiny'].map(
          (name) => `${locale} ${name}`,
        ),
      ),
    );
    for (const state of states) {
      expect(counts(state), state.file).toEqual([0, 0, 0, 0]);
      expect(state.newer, state.file).toEqual([]);
      expect(state.blocks, state.file).toBeGreaterThan(1);
    }
  });

  it('tells a block whose English has changed, with both texts and its place', () => {
    const { tasks } = at(statesIn(changed(EN, 'Keep it in a safe', 'Burn it in a safe')), ZH);
    expect(tasks).toMatchObject([{ left: 'stale', gap: 'stale', line: lineOf(ZH, '把信件') }]);
    const { before, now } = tasks[0]?.quotes ?? {};
    expect([before, now]).toEqual(['Keep it in a safe place.', 'Burn it in a safe place.']);
  });

  it('tells what is missing, what says something else, and words to avoid', () => {
    const states = statesIn({
      ...both(CN, ['回到[开头](#sign)，或者阅读[官方页面](https://example.com/paper)。\n\n', '']),
      ...both(ZH, ['最多10天', '最多12天'], ['一支筆', '管理員']),
      'locales/zh-TW/flows/tiny.json': null,
    });
    expect(counts(at(states, CN))).toEqual([1, 0, 0, 0]);
    // An admin for a pen is no better wording, whatever it is called.
    expect(counts(at(states, ZH))).toEqual([0, 0, 2, 1]);
    expect(at(states, ZH).tasks.at(-1)).toMatchObject({ left: 'terms', gap: 'word' });
    expect(at(states, ZH).tasks.at(-1)?.detail).toMatch(/"管理員" is a word to avoid.* Write 系統管理員/);
    const tinyTexts = at(states, 'locales/zh-TW/flows/tiny.json');
    expect(tinyTexts.isThere).toBe(false);
    expect(countOf(tinyTexts, 'missing')).toBe(tinyTexts.blocks);
  });
});

describe('the blocks of a guide whose English is newer', () => {
  const newerIn = (change: Record<string, string>, file = ZH) => at(statesIn(change), file).newer;

  it.each([
    ['a paragraph', 'A paper costs', 'top.1'],
    ['an item', 'Keep it in a safe', 'sign.6'],
    ['a heading', '# After that', 'after'],
    ['a paragraph of a step', 'You cannot undo', 'sign.3'],
    ['an alert of a step', 'Nothing is signed', 'sign.2'],
    ['a cell of a table', '| Gold', 'sign.8'],
    ['the title', 'title: Sign', 'top'],
  ])('%s', (_, words, id) => {
    expect(newerIn(changed(EN, words, `${words} now`))).toEqual([id]);
  });

  it('is the section where the translation has fewer blocks', () => {
    expect(newerIn(both(EN, ['\n## Sign', '\nBe careful with it.\n\n## Sign']))).toEqual(['top']);
    expect(newerIn(both(EN, ['\n### After', '\nBe careful with it.\n\n### After']))).toEqual(['sign']);
  });

  it('is none of a translation that nobody has noted yet', () => {
    expect(newerIn({ [LOCK_FILE]: '{}' })).toEqual([]);
  });
});
