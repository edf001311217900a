import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { readTerms } from '../../src/checks/source/term-file.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { changed, lineOf, lockOf, problemsIn, soundFiles } from './sample.ts';

const FILE = 'content/glossary.json';

/** A glossary of one term that differs from a sound one, after another. */
const glossaryWith = (change: object) => {
  const sound = {
    id: 'benefit',
    en: 'benefit',
    'zh-CN': '权益',
    'zh-TW': '權益',
    avoid: { 'zh-CN': ['优待'] },
  };
  const first = { id: 'paper', en: 'paper', 'zh-CN': '文件', 'zh-TW': '文件' };
  return { [FILE]: JSON.stringify([first, { ...sound, ...change }], null, 2) };
};

describe('the glossary', () => {
  it('is sound', () => expect(problemsIn(glossaryWith({}))).toEqual([]));

  it('can have words of a language that a host has left out', () => {
    const terms = JSON.parse(glossaryWith({})[FILE] ?? '[]').map((term: object) => ({
      ...term,
      'ja-JP': '特典',
      avoid: { 'ja-JP': ['恩典'] },
    }));
    expect(problemsIn({ [FILE]: JSON.stringify(terms, null, 2) })).toEqual([]);
  });

  it.each<[string, object, RegExp, RegExp]>([
    [
      'words exchanged',
      { 'zh-CN': '權益', 'zh-TW': '权益' },
      /zh-CN and zh-TW are exchanged/,
      /"zh-CN": "权益", "zh-TW": "權益"/,
    ],
    ['a word of the other script', { 'zh-TW': '权益' }, /权 is not written in zh-TW/, /word of zh-TW/],
    ['Chinese in English', { en: '权益' }, /权 益 is not written in en/, /word of en/],
    ['an unknown property', { notes: 'Not to be mixed up.' }, /no "notes"/, /Did you mean "note"/],
    ['no id', { id: undefined }, /has no id/, /"id": "benefit"/],
    ['an id with a space', { id: 'my benefit' }, /"my benefit" is no id/, /"my-benefit"/],
    ['an id in capitals', { id: 'Benefit' }, /"Benefit" is no id/, /"benefit"/],
    ['an id that is a number', { id: 7 }, /7 is no id/, /"benefit"/],
    ['a mark of Markdown', { en: '**benefit**' }, /would show "\*\*"/, /marks out/],
    ['a tag', { en: '<b>benefit</b>' }, /would show "<b>"/, /tags out/],
    ['a word that is no text', { 'zh-CN': ['权益'] }, /"zh-CN" is no text/, /"zh-CN": "the word"/],
    ['a space at the edge', { en: 'benefit ' }, /space at its edge/, /"benefit"/],
    [
      'the word itself among those to avoid',
      { avoid: { 'zh-CN': ['权益'] } },
      /which is the term's own word/,
      /Take it out/,
    ],
    [
      'a word to avoid that stands twice',
      { avoid: { 'zh-CN': ['优待', '优待'] } },
      /"优待" twice/,
      /Take one out/,
    ],
    ['an empty word to avoid', { avoid: { 'zh-CN': [''] } }, /has an empty word/, /\[\]/],
    ['a space to avoid', { avoid: { 'zh-CN': [' '] } }, /has an empty word/, /\[\]/],
    ['a word in place of a list', { avoid: { 'zh-CN': '优待' } }, /zh-CN is no list/, /\["a word"\]/],
    ['a list in place of languages', { avoid: ['优待'] }, /has no languages/, /"zh-TW": \[\]/],
    ['a language that is none', { avoid: { 'zh-TR': ['优待'] } }, /no language "zh-TR"/, /zh-TW/],
    ['a note that is no text', { note: 1 }, /"note" is no text/, /"note": "/],
  ])('%s: told once, with its cure', (_, change, message, fix) => {
    const found = problemsIn(glossaryWith(change));
    expect(found.map((one) => one.message)).toEqual([expect.stringMatching(message)]);
    expect(found[0]?.fix).toMatch(fix);
    expect(found[0]?.file).toBe(FILE);
  });

  it('tells the line of its own term, where one before it has no id', () => {
    const found = problemsIn({
      ...changed(FILE, '"id": "term",\n', ''),
    });
    expect(found.map(({ line }) => line)).toEqual([lineOf(FILE, '"term"') - 1]);
    const both = changed(FILE, '"id": "term",\n', '');
    const again = problemsIn({
      [FILE]: (both[FILE] ?? '').replace('"en": "admin"', '"en": "*admin*", "notes": ""'),
    });
    expect(again.map(({ line, message }) => [line, message])).toContainEqual([
      lineOf(FILE, '"admin"') - 1,
      'A term has no "notes".',
    ]);
  });

  it('that is no list is told with its place', () => {
    const found = problemsIn({ [FILE]: '{}' });
    expect(found.map(({ file, line, message }) => [file, line, message])).toEqual([
      [FILE, 1, expect.stringMatching(/no list of terms/)],
    ]);
  });
});

describe('words of terms that are others than were read', () => {
  const TERMS = readTerms(soundFiles()[FILE] ?? '');
  /** The glossary of the sound site with words of its first and its second term changed. */
  const withWords = (first: object, second: object = {}) => ({
    [FILE]: JSON.stringify(
      TERMS.map(({ written }, index) => ({ ...written, ...[first, second][index] })),
      null,
      2,
    ),
  });
  const [one, two] = TERMS;
  const exchanged = (locale: 'en' | 'zh-CN') =>
    withWords({ [locale]: two?.[locale] }, { [locale]: one?.[locale] });

  it.each<[string, Record<string, string>, RegExp, RegExp]>([
    [
      'English left in a translation',
      withWords({ 'zh-CN': 'benefit' }),
      /zh-CN word of "term" was "权益" when it was read, and is "benefit" now/,
      /Write "权益".*--accept zh-CN glossary/,
    ],
    [
      'two words exchanged',
      exchanged('zh-CN'),
      /has the zh-CN word of "admin"/,
      /Write "权益", and "管理员" there/,
    ],
    [
      'two English words exchanged',
      exchanged('en'),
      /has the en word of "admin"/,
      /zh-CN glossary.*zh-TW glossary/,
    ],
    [
      'another English word',
      withWords({ en: 'perk' }),
      /was "benefit" when it was read/,
      /--accept zh-TW glossary/,
    ],
  ])('are told once: %s', (_, change, message, fix) => {
    const found = problemsIn(change);
    expect(found.map(formatProblem)).toHaveLength(1);
    expect(found[0]).toMatchObject({
      file: FILE,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    });
  });

  it('are right once they are read, and so is a term that is new', () => {
    const change = withWords({ 'zh-CN': '好处' });
    expect(problemsIn({ ...change, [LOCK_FILE]: lockOf({ ...soundFiles(), ...change }) })).toEqual([]);
    const more = { id: 'pen', en: 'pen', 'zh-CN': '笔', 'zh-TW': '筆' };
    expect(
      problemsIn({ [FILE]: JSON.stringify([more, ...TERMS.map(({ written }) => written)], null, 2) }),
    ).toEqual([]);
  });
});
