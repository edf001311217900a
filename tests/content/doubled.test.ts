import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { changed, problemsIn, SAMPLE_LOCALES, soundFiles } from './sample.ts';

const guide = (locale: string) => `content/guides/${locale}/demo.mdx`;

/** What is written a second time right after itself, by what it matches in every language. */
const PARTS: readonly [what: string, part: RegExp, called: RegExp][] = [
  ['a paragraph', /(?<=---\n\n)\S.*\n\n/, /The paragraph/],
  ['a list item', /^- .*\(guide:demo#sign\).*\n/m, /The list item/],
  ['an item with a number', /^2\. .*\n/m, /The list item/],
  ['a row', /^\| .* 20 \|\n/m, /The table row/],
  ['an alert', /^> \[!SINCE.*\n>.*\n\n/m, /The alert/],
  ['a picture', /^!\[.*\n\n/m, /The paragraph/],
  ['a step', /<Step at="paper">[\s\S]*?<\/Step>\n/, /The step/],
  ['a section', /^### [\s\S]*?\n\n(?=## )/m, /The section/],
  ['a section with a rehearsal', /^## [\s\S]*?<\/Rehearsal>\n\n/m, /The section/],
  ['two paragraphs', /(?<=---\n\n)\S.*\n\n- [\s\S]*?\n\n/, /The passage/],
];

const twice = (locale: string, part: RegExp) =>
  changed(guide(locale), part, (soundFiles()[guide(locale)] ?? '').match(part)?.[0].repeat(2) ?? '');

describe('what was copied and not changed is told once, at its own line', () => {
  it.each(SAMPLE_LOCALES.flatMap((locale) => PARTS.map((part) => [locale, ...part] as const)))(
    'in %s alone: %s',
    (locale, _, part, called) => {
      const found = problemsIn(twice(locale, part));
      expect(found.map(formatProblem), found.map(formatProblem).join('\n')).toHaveLength(1);
      const text = soundFiles()[guide(locale)] ?? '';
      const match = part.exec(text);
      const line = text.slice(0, (match?.index ?? 0) + (match?.[0].length ?? 0)).split('\n').length;
      expect(found[0]).toMatchObject({ check: 'doubled', file: guide(locale), line });
      expect(found[0]?.message).toMatch(called);
    },
  );

  it.each(PARTS)('in every language, of English: %s', (_, part) => {
    const found = problemsIn(Object.assign({}, ...SAMPLE_LOCALES.map((locale) => twice(locale, part))));
    expect(found.map(({ check, file }) => [check, file])).toEqual([['doubled', guide('en')]]);
  });

  it('a badge, by the check of its places', () =>
    expect(problemsIn(twice('en', /^<Roles .*\n\n/m)).map(({ check, file }) => [check, file])).toEqual([
      ['role-places', guide('en')],
    ]));

  it.each([
    ['a sentence', guide('en'), 'You get a letter every month.', /You get a letter every month\./],
    ['a sentence of a text', 'locales/en/ui.json', 'You cannot return it after 30 days.', /in "rule"/],
    ['a sentence in zh-CN', guide('zh-CN'), '扣款之后，钱就不在卡里了。', /扣款之后/],
  ])('%s', (_, file, sentence, told) => {
    const gap = /[.]$/.test(sentence) ? ' ' : '';
    const found = problemsIn(changed(file, sentence, sentence + gap + sentence));
    expect(found.map(({ check }) => check)).toEqual(['doubled']);
    expect(found[0]?.message).toMatch(told);
  });
});

describe('one too many makes nobody compare the others with their neighbours', () => {
  it.each([
    ['in a list', 'zh-TW', /^1\. .*\n/m],
    ['in a list of English', 'en', /^1\. .*\n/m],
    ['in a table', 'zh-CN', /^\| .* 50 \|\n/m],
  ])('%s', (_, locale, part) =>
    expect(problemsIn(twice(locale, part)).map(({ check, file }) => [check, file])).toEqual([
      ['doubled', guide(locale)],
    ]),
  );
});
