import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { characters } from '../../src/checks/style/characters.ts';
import { CN, changed, EN, lineOf, problemsIn, soundFiles, withFiles, ZH } from './sample.ts';

const UI = 'locales/en/ui.json';

/** Where a character is put, what is put there, and the name or the cure that is told. */
const ODD: readonly [what: string, file: string, from: string, to: string, told: RegExp][] = [
  ['a Cyrillic letter', EN, 'A paper costs', 'А paper costs', /А \(U\+0410\) is no letter of en/],
  ['a Greek letter', EN, 'Only an admin', 'Οnly an admin', /U\+039F/],
  ['a full-width letter', EN, 'Wait for', 'Ｗait for', /Write W\./],
  ['a ligature', EN, 'safe place', 'saﬁe place', /Write fi\./],
  ['a letter of a font', EN, 'You get a letter', '𝐘ou get a letter', /Write Y\./],
  ['an accent of its own', EN, 'safe place', 'safe\u0301 place', /Write é\./],
  ['a kana', ZH, '安全的地方', '安全の地方', /の \(U\+306E\) is no letter of zh-TW/],
  ['a Cyrillic letter in a title', EN, 'title: Sign', 'title: Ѕign', /U\+0405/],
  ...['\u0085', '\u0007', '\u180e', '\u000c', '\u000b', '\u2800', '\u200b'].map(
    (one): (typeof ODD)[number] => [
      `U+${one.charCodeAt(0).toString(16)}`,
      EN,
      'a safe place',
      `a safe${one} place`,
      /invisible or broken character: …/,
    ],
  ),
  ...['\u001b', '\ufe00', '\u{e0041}', '\u3164'].map((one): (typeof ODD)[number] => [
    `U+${one.codePointAt(0)?.toString(16)}`,
    CN,
    '安全的地方',
    `安全的${one}地方`,
    /invisible or broken character: …/,
  ]),
  ['one at the end of a block', EN, 'a safe place.', 'a safe place.\u000c', /‹U\+000C›/],
  ['one in code', EN, '`yes`', '`y\u200bes`', /‹U\+200B›/],
  ['NUL in a text', UI, 'return it', 'return\\u0000 it', /"rule": …return‹U\+0000› it/],
  ['half a character in a text', UI, 'return it', 'return\\ud83d it', /‹U\+D83D›/],
  ['a Cyrillic letter in a text', UI, 'You cannot', 'Yоu cannot', /о \(U\+043E\)/],
];

describe('a character that is not what it looks like is told once, in its own language', () => {
  it.each(ODD)('%s', (_, file, from, to, told) => {
    const found = problemsIn(changed(file, from, to));
    expect(found.map((one) => [one.check, one.file, one.line])).toEqual([
      ['typography', file, lineOf(file, file === UI ? '"rule"' : from)],
    ]);
    expect(found.map(formatProblem).join()).toMatch(told);
  });

  it('in the glossary too', () => {
    const terms = [
      { id: 'a', en: 'bеnefit', 'zh-CN': '权益', 'zh-TW': '權益', avoid: { 'zh-TW': ['優\u200b待'] } },
    ];
    const text = JSON.stringify(terms, null, 2);
    const found = withFiles({ ...soundFiles(), 'content/glossary.json': text }, characters);
    expect(found.map(({ file, line }) => [file, line])).toEqual([
      ['content/glossary.json', 3],
      ['content/glossary.json', 3],
    ]);
  });
});

describe('a character of another script is no other word too', () => {
  it.each(['貴図', '⽤戶', '\uf98e', '𠮷'])('%s', (wrong) => {
    const found = problemsIn(changed(ZH, '安全的地方', `安全的地方${wrong}`));
    expect(found.map(({ check, line }) => [check, line])).toEqual([['terms', lineOf(ZH, '安全的地方')]]);
  });

  it('nor where it stands for the word that English has', () => {
    const found = problemsIn(changed(ZH, '請教同事', '請教同亊'));
    expect(found.map(({ check }) => check)).toEqual(['terms']);
  });
});

it('letters with accents of their language, signs, and names in Latin letters pass', () =>
  expect(
    [
      changed(EN, 'a safe place', 'a safe place: café, 5½ hours, R² or Zoë™ …'),
      changed(ZH, '安全的地方', '安全的地方（Zoë、5½小時）'),
    ]
      .flatMap((files) => withFiles({ ...soundFiles(), ...files }, characters))
      .map(formatProblem),
  ).toEqual([]));

it('a block that was pasted from elsewhere is called that', () => {
  const found = problemsIn(
    changed(ZH, /您每個月會收到.*/, '一份文件每年100美元。進行其他工作之前，要先有這份文件。'),
  );
  expect(found.map(({ gap, line }) => [gap, line])).toEqual([['pasted', lineOf(ZH, '您每個月')]]);
});
