import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { isPicture } from '../../src/checks/source/pictures.ts';
import { changed, EN, lineOf, PICTURE, problemsIn, replaced, soundFiles, ZH } from './sample.ts';

const FIRST = '一份文件每年100美元。進行其他工作之前，要先有這份文件。';

/** The first paragraph of the zh-TW guide written as authors write, and what they are told for it. */
const WRITTEN: readonly [what: string, written: string, told: RegExp, cure: RegExp][] = [
  [
    'bold that ends in a full-width mark',
    `**注意：**${FIRST}`,
    /ends in a punctuation mark/,
    /\*\*注意\*\*：/,
  ],
  ['bold around quotes', `簽署**「文件」**之前。${FIRST}`, /punctuation mark/, /「\*\*文件\*\*」/],
  ['bold with a space in it', `簽署** 文件**之前。${FIRST}`, /space stands inside/, /\*\*文件\*\*/],
  ['bold that is not closed', `**注意，${FIRST}`, /pair is missing/, /\*\*words\*\*/],
  ['tildes between numbers', `第1~2頁和第3~4頁。${FIRST}`, /struck out/, /到/],
  [
    'a bare address before 。',
    `請見https://example.com/a。${FIRST}`,
    /swallows the words after it/,
    /\(https:\/\/example\.com\/a\)/,
  ],
  [
    'a bare e-mail address',
    `請寄到kim@fabrikam.example，${FIRST}`,
    /bare e-mail address/,
    /`kim@fabrikam\.example`/,
  ],
  ['a wrapped line', FIRST.replace('。', '。\n'), /line is wrapped/, /on one line/],
  [
    'a link by reference',
    `請見[頁面][r]。${FIRST}\n\n[r]: https://example.com`,
    /address elsewhere/,
    /Write \[words\]\(https:\/\/example\.com\) in place, and take out line 9/,
  ],
  ['a footnote', `${FIRST}[^1]\n\n[^1]: note`, /Footnotes/, /\[!NOTE\]/],
  ['a footnote of several words', `${FIRST}[^1]\n\n[^1]: A remark.`, /Footnotes/, /\[!NOTE\]/],
  ['a link with a space in its address', `[頁面](https://example.com/b c)。${FIRST}`, /holds a space/, /%20/],
  [
    'a link with full-width brackets',
    `[頁面]（https://example.com/b）。${FIRST}`,
    /full-width/,
    /\[頁面\]\(address/,
  ],
  [
    'a link with a space between its brackets',
    `[頁面] (#sign)。${FIRST}`,
    /space stands between/,
    /\[頁面\]\(#sign\)/,
  ],
  [
    'an address as the words of a link',
    `[https://example.com](https://example.com)。${FIRST}`,
    /tells nothing/,
    /what it is/,
  ],
  ['a control in square brackets', `選取[下一步]。${FIRST}`, /mark no control/, /<Label id/],
  ['a ::: block', `:::note\n${FIRST}\n:::`, /::: block/, /> \[!NOTE\]/],
  ['a list typed by hand', `①${FIRST}`, /typed by hand/, /"1\. "/],
  ['a list with a mark of its own', `・${FIRST}`, /typed by hand/, /"- "/],
  ['a lettered list', `a. ${FIRST}`, /typed by hand/, /indent it/],
  ['a line break by two spaces', `注意。  \n${FIRST}`, /two spaces/, /new paragraph/],
  ['text struck out', `~~注意~~${FIRST}`, /strike nothing out/, /Take it out/],
  ['HTML for a break', `注意<br/>${FIRST}`, /<br> is HTML/, /new paragraph/],
  ['HTML for a place to link to', `<a name="x"></a>${FIRST}`, /<a> is HTML/, /\{#id\}/],
  ['a brace', `{公司名}，${FIRST}`, /is code to the parser/, /（公司名）/],
  ['a brace that does not close', `{公司名，${FIRST}`, /brace begins code/, /without braces/],
  [
    'a heading without a space',
    `##注意 {#note}\n\n${FIRST}`,
    /space after the heading sign/,
    /Write ## 注意 \{#note\}/,
  ],
  ['a break that is not closed', `注意<br>${FIRST}`, /HTML cannot stand/, /new paragraph/],
  ['a comment of HTML', `<!-- 注意 -->\n\n${FIRST}`, /Comments of HTML/, /\{\/\*/],
  ['an address in < >', `<https://example.com>，${FIRST}`, /in < >/, /\[what it is\]/],
  ['a sign for less', `不足<3天，${FIRST}`, /"<" begins a component/, /小於/],
  ['an import', `import x from 'y';\n\n${FIRST}`, /import and export nothing/, /by themselves/],
  [
    'a picture of another site',
    `![圖](https://example.com/a.png)${FIRST}`,
    /other sites/,
    /content\/guides\/zh-TW\/media\//,
  ],
  [
    'a picture that is not there',
    `![圖](media/b.png)${FIRST}`,
    /no picture content\/guides\/zh-TW\/media\/b\.png/,
    /Put it there/,
  ],
  [
    'a picture with a percent sign in its name',
    `![圖](media/100%.png)${FIRST}`,
    /no picture content\/guides\/zh-TW\/media\/100%\.png/,
    /Put it there/,
  ],
  [
    'a picture of another language',
    `![圖](../en/media/list.png)${FIRST}`,
    /content\/guides\/en\/media\/list\.png is not one of this language/,
    /content\/guides\/zh-TW\/media\/.*!\[圖\]\(media\/list\.png\)/,
  ],
  [
    'a picture that says nothing',
    `![](media/list.png)${FIRST}`,
    /does not say what it shows/,
    /what it shows/,
  ],
  ['a full-width sign of an alert', `＞ [!NOTE]\n${FIRST}`, /full-width/, /> \[!NOTE\]/],
  ['a list that goes on with 3', `3. ${FIRST}`, /begins with 3/, /Indent/],
  ['a component that is not closed', `<Steps>\n\n${FIRST}`, /<Steps> is not closed/, /<\/Steps>/],
  ['a label that is not closed', `選取<Label id="next">，${FIRST}`, /<Label> is not closed/, /<Label … \/>/],
  ['curly quotes in a component', `選取<Label id=“next” />，${FIRST}`, /curly quotes/, /straight/],
];

describe('Markdown that is not read as it was meant is refused, each with its own cure', () => {
  it.each(WRITTEN)('%s', (_, written, told, cure) => {
    const found = problemsIn(changed(ZH, FIRST, written)).filter(({ check }) =>
      /markdown|unreadable/.test(check),
    );
    const shown = found.map(formatProblem).join('\n');
    const here = found.filter(({ message }) => told.test(message));
    expect(here.length, shown).toBeGreaterThan(0);
    expect(here[0]?.fix).toMatch(cure);
    const line = lineOf(ZH, FIRST);
    expect(Math.abs((here[0]?.line ?? 0) - line), shown).toBeLessThanOrEqual(2);
    expect(found.length, shown).toBeLessThanOrEqual(2);
  });

  it.each([
    ['a cell too many', '| 銀級 | 2021年3月 | 20 | 5 |', /4 cells under 3 heads/, /\\\|/],
    ['a cell too few', '| 銀級 | 2021年3月 |', /2 cells under 3 heads/, /missing cells/],
    ['a list in a cell', '| 銀級 | * 3月 | 20 |', /holds no list/, /rows/],
    ['a break in a cell', '| 銀級 | 2021年<br/>3月 | 20 |', /HTML/, /split the cell/],
  ])('%s', (_, row, told, cure) => {
    const found = problemsIn(changed(ZH, '| 銀級 | 2021年3月 | 20 |', row)).filter(
      ({ check }) => check === 'markdown',
    );
    expect(found.map(({ message }) => message).join('\n')).toMatch(told);
    expect(found[0]?.line).toBe(lineOf(ZH, '| 銀級'));
    expect(found[0]?.fix).toMatch(cure);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`, 1, /byte order mark/],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n'), 1, /CRLF/],
  ])('%s', (_, change, line, told) => {
    const found = problemsIn({ [ZH]: change(soundFiles()[ZH] ?? '') });
    expect(found.map(formatProblem)).toHaveLength(1);
    expect(found[0]?.line).toBe(line);
    expect(found[0]?.message).toMatch(told);
  });

  it('several lines that the parser stumbles over, all of them', () => {
    const text = [
      [FIRST, `{公司名}<br>，${FIRST}`],
      ['### 後續', '###後續'],
      ['您每個月', '不足<3天，您每個月'],
    ].reduce((text, [from = '', to = '']) => replaced(text, from, to), soundFiles()[ZH] ?? '');
    const lines = problemsIn({ [ZH]: text }).map(({ line }) => line);
    expect(lines).toEqual([lineOf(ZH, FIRST), lineOf(ZH, '### 後續'), lineOf(ZH, '您每個月')]);
  });

  it('what cannot be read is told once: links to it and translations of it are not blamed', () => {
    expect(
      problemsIn(changed(EN, 'A paper costs', 'A {paper costs')).map(({ file, line }) => `${file}:${line}`),
    ).toEqual([`${EN}:${lineOf(EN, 'A paper costs')}`]);
  });
});

it.each(['請寄到kim@fabrikam.example，', '請[寄信](mailto:kim@fabrikam.example)。'])(
  'an e-mail address is told once, bare or as a link: %s',
  (written) => {
    const found = problemsIn(changed(ZH, '您每個月', `${written}您每個月`)).filter(({ check }) =>
      /markdown|links/.test(check),
    );
    expect(found.map(({ line, fix }) => [line, fix])).toEqual([
      [lineOf(ZH, '您每個月'), expect.stringMatching(/as code: `kim@fabrikam\.example`/)],
    ]);
  },
);

it('a reference in other capitals than its definition is told once', () => {
  const found = problemsIn(changed(ZH, FIRST, `請見[頁面][R]。${FIRST}\n\n[r]: https://example.com`)).filter(
    ({ check }) => check === 'markdown',
  );
  expect(found.map(({ message }) => message)).toEqual([
    'Links with their address elsewhere are not for guides.',
  ]);
});

describe('Markdown that is read as it was meant passes', () => {
  it.each([
    ['bold with its mark outside', '**注意**：'],
    ['bold in quotes', '「**文件**」：'],
    ['code with braces', '`{公司名}`：'],
    ['a comment', '{/* note */}'],
  ])('%s', (_, before) => {
    const found = problemsIn(changed(ZH, FIRST, before + FIRST)).filter(({ check }) =>
      /markdown|unreadable/.test(check),
    );
    expect(found.map(formatProblem)).toEqual([]);
  });
});

describe('a picture of a guide', () => {
  const FILE = 'content/guides/zh-TW/media/list.png';
  const SHOWN = { check: 'markdown', file: ZH, line: lineOf(ZH, 'media/list.png') };

  it.each([
    ['is a text under another name', 'A list of papers.\n'],
    ['is empty', ''],
    ['is a page that was saved as one', '<!doctype html>\n<title>Not found</title>\n'],
    ['begins as one whose bytes were read as text', `${PICTURE} `],
  ])('that %s is told where it is shown', (_, text) => {
    const found = problemsIn({ [FILE]: text });
    expect(found).toEqual([expect.objectContaining(SHOWN)]);
    expect(found[0]?.message).toBe(`${FILE} is no picture that can be shown.`);
    expect(found[0]?.fix).toMatch(/Save it again as PNG/);
  });

  it('that nothing shows can be anything', () =>
    expect(problemsIn({ 'content/guides/zh-TW/media/notes.txt': 'Made by hand.\n' })).toEqual([]));

  it.each([
    ['png', PICTURE],
    ['jpg', '\xff\xd8\xff\xe0'],
    ['JPEG', '\xff\xd8\xff\xdb'],
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['avif', '\0\0\0\x20ftypavif'],
    ['tiff', 'II*\0'],
    ['svg', '<?xml version="1.0"?>\n<!-- A list. -->\n<svg xmlns="http://www.w3.org/2000/svg">'],
    // What it is counts, and not what it is called.
    ['png', 'GIF89a'],
  ])('can be .%s', (ending, bytes) =>
    expect(isPicture(`media/list.${ending}`, Buffer.from(bytes, 'latin1'))).toBe(true),
  );

  it('has the name of one', () =>
    expect(isPicture('media/list.txt', Buffer.from(PICTURE, 'latin1'))).toBe(false));
});
