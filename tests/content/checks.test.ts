import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { problemsIn, soundFiles } from './sample.ts';

const EN = 'content/guides/en/demo.mdx';
const ZH = 'content/guides/zh-TW/demo.mdx';
const UI = 'locales/zh-CN/ui.json';
const FLOW = 'locales/en/flows/tiny.json';

/** A file of the sound site with one thing changed. */
const changed = (path: string, from: string | RegExp, to: string) => {
  const before = soundFiles()[path] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${from} is not in ${path}.`);
  return { [path]: after };
};

/** The same change in every language, so that only the check that is meant speaks. */
const everywhere = (from: string | RegExp, to: string) =>
  Object.assign(
    {},
    ...['en', 'zh-CN', 'zh-TW'].map((locale) => changed(`content/guides/${locale}/demo.mdx`, from, to)),
  );

it('finds nothing in a sound site', () => expect(problemsIn()).toEqual([]));

it('finds nothing in our own guides and texts', () => expect(checkContent(process.cwd())).toEqual([]));

describe('each mistake is named with its place and its cure', () => {
  it.each([
    [
      'a guide without a translation',
      { [ZH]: null },
      ZH,
      0,
      'guide-files',
      /no zh-TW file/,
      /Translate content\/guides\/en\/demo\.mdx/,
    ],
    [
      'a guide that no job leads to',
      { 'content/guides/en/lost.mdx': soundFiles()[EN] ?? '' },
      'content/guides/en/lost.mdx',
      0,
      'guide-files',
      /No job leads/,
      /JOBS/,
    ],
    [
      'front matter without a title',
      changed(EN, /title:.*\n/, ''),
      EN,
      1,
      'guide-files',
      /"title"/,
      /title, description/,
    ],
    [
      'a date that is none',
      changed(EN, '2026-11-20', 'yesterday'),
      EN,
      7,
      'guide-files',
      /YYYY-MM-DD/,
      /Front matter/,
    ],
    [
      'a task that is none in front matter',
      changed(EN, '[agreement.download]', '[agreement.burn]'),
      EN,
      6,
      'guide-files',
      /"tasks"/,
      /Entries/,
    ],
    [
      'facts in a translation',
      changed(ZH, 'updated', 'documented: 2020\nupdated'),
      ZH,
      4,
      'guide-files',
      /unknown entry "documented"/,
      /title, description, updated/,
    ],
    [
      'MDX that cannot be read',
      changed(EN, 'One paragraph.', 'One {paragraph.'),
      EN,
      10,
      'guide-files',
      /Cannot be read/,
      /\{ and </,
    ],
    [
      'an unknown component',
      changed(EN, '<Roles task="agreement.download" />', '<Role task="agreement.download" />'),
      EN,
      14,
      'components',
      /<Role> is no component/,
      /Did you mean "Roles"/,
    ],
    [
      'an unknown label',
      everywhere('<Label id="open" />', '<Label id="opne" />'),
      EN,
      20,
      'components',
      /opne/,
      /Did you mean "open"/,
    ],
    [
      'a label without an id',
      changed(EN, '<Label id="open" />', '<Label />'),
      EN,
      20,
      'components',
      /needs "id"/,
      /<Label id="…">/,
    ],
    [
      'an unknown property',
      changed(EN, '<Steps>', '<Steps kind="x">'),
      EN,
      17,
      'components',
      /no property "kind"/,
      /Properties/,
    ],
    [
      'an unknown task',
      everywhere('task="agreement.download"', 'task="agreement.downlaod"'),
      EN,
      14,
      'components',
      /no such task/,
      /Did you mean "agreement.download"/,
    ],
    [
      'a flow that no guide holds',
      everywhere('flow="tiny"', 'flow="tinny"'),
      'src/flows/tiny/index.ts',
      0,
      'flow-steps',
      /stands in no guide/,
      /<Rehearsal flow="tiny">/,
    ],
    [
      'an unknown flow',
      everywhere('flow="tiny"', 'flow="tinny"'),
      EN,
      16,
      'components',
      /no such flow/,
      /Did you mean "tiny"/,
    ],
    [
      'a state outside a rehearsal',
      everywhere(/<\/?Rehearsal.*>\n|<Step at="paper">[\s\S]*<\/Step>\n/g, ''),
      EN,
      17,
      'components',
      /outside a rehearsal/,
      /Wrap its <Steps>/,
    ],
    [
      'a heading without an id',
      changed(EN, ' {#sign}', ''),
      EN,
      12,
      'components',
      /has no id/,
      /\{#short-name\}/,
    ],
    [
      'a heading that skips a level',
      everywhere('## Sign', '#### Sign'),
      EN,
      12,
      'components',
      /level 4/,
      /## and, below it, ###/,
    ],
    [
      'a quotation that is no alert',
      everywhere('[!SINCE 2020-12]', '[!WARNING]'),
      EN,
      27,
      'components',
      /no alert/,
      /\[!NOTE\]/,
    ],
    [
      'a change without its date',
      everywhere('[!SINCE 2020-12]', '[!SINCE]'),
      EN,
      27,
      'components',
      /no alert/,
      /2018-07-24/,
    ],
    [
      'a link to no guide',
      changed(EN, 'guide:demo', 'guide:dmeo'),
      EN,
      34,
      'links',
      /no guide "dmeo"/,
      /Did you mean "demo"/,
    ],
    [
      'a link to no section',
      changed(EN, '(#sign)', '(#sing)'),
      EN,
      34,
      'links',
      /no section "#sing"/,
      /Did you mean "sign"/,
    ],
    ['a link to a file', changed(EN, '(#sign)', '(demo.md)'), EN, 34, 'links', /leads nowhere/, /guide:name/],
    [
      'a link that is not https',
      changed(EN, '(#sign)', '(http://example.org)'),
      EN,
      34,
      'links',
      /leads nowhere/,
      /https/,
    ],
    [
      'a step of an unknown state',
      everywhere('at="list"', 'at="lits"'),
      EN,
      18,
      'flow-steps',
      /no state of tiny/,
      /Did you mean "list"/,
    ],
    [
      'a screen without a step',
      everywhere(/<Step at="paper">[\s\S]*?<\/Step>\n/, ''),
      EN,
      16,
      'flow-steps',
      /no step describes paper/,
      /<Step at="paper">/,
    ],
    [
      'steps out of order',
      everywhere(/at="list"([\s\S]*)at="paper"/, 'at="paper"$1at="list"'),
      EN,
      16,
      'flow-steps',
      /not in the order/,
      /list, paper/,
    ],
    [
      'a label that the screen does not show',
      everywhere('<Label id="open" />', '<Label id="offers" />'),
      EN,
      20,
      'flow-steps',
      /does not show it/,
      /open/,
    ],
    [
      'a paragraph that was not translated',
      changed(ZH, 'One paragraph.\n', ''),
      ZH,
      8,
      'parity',
      /paragraph "top.1" is missing/,
      /content\/guides\/en\/demo\.mdx:10/,
    ],
    [
      'a heading that is not in English',
      changed(ZH, /$/, '\n## More {#more}\n'),
      ZH,
      33,
      'parity',
      /heading "more" is not in the English guide/,
      /Take it out/,
    ],
    ['a text that is missing', { [UI]: '{}' }, UI, 0, 'texts', /"hello" is missing/, /Translate: Hello/],
    [
      'a text too many',
      { [UI]: '{\n  "hello": "你好{{name}}",\n  "bye": "x"\n}' },
      UI,
      3,
      'texts',
      /"bye" is not in English/,
      /Take it out/,
    ],
    [
      'a text without its value',
      { [UI]: '{\n  "hello": "你好"\n}' },
      UI,
      2,
      'texts',
      /other values/,
      /It needs: name/,
    ],
    ['an empty text', { [UI]: '{\n  "hello": ""\n}' }, UI, 2, 'texts', /holds no text/, /Write it/],
    ['JSON that cannot be read', { [UI]: '{' }, UI, 0, 'texts', /JSON/, /Mend the JSON/],
    [
      'a file of texts that is missing',
      { 'locales/zh-TW/flows/tiny.json': null },
      'locales/zh-TW/flows/tiny.json',
      0,
      'texts',
      /missing/,
      /Translate locales\/en\/flows\/tiny\.json/,
    ],
    [
      'a screen without its text',
      changed(FLOW, '"paper.heading"', '"papre.heading"'),
      FLOW,
      0,
      'flow-texts',
      /"paper.heading" is missing/,
      /Add "paper.heading"/,
    ],
    [
      'a text that nothing shows',
      changed(FLOW, '"paper.heading"', '"papre.heading"'),
      FLOW,
      11,
      'flow-texts',
      /Nothing shows "papre.heading"/,
      /Did you mean "paper.heading"/,
    ],
  ] as const)('%s', (_, change, file, line, check, message, fix) => {
    const found = problemsIn(change as Record<string, string | null>);
    const matching = found.filter(
      (one) => one.check === check && one.file === file && message.test(one.message),
    );
    expect(matching.map(formatProblem), found.map(formatProblem).join('\n')).toHaveLength(1);
    expect(matching[0]?.line).toBe(line);
    expect(matching[0]?.fix).toMatch(fix);
  });
});
