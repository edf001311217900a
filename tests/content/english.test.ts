import { describe, expect, it } from 'vitest';
import { isReadersWords } from '../../src/checks/source/kinds-of-text.ts';
import { readSource } from '../../src/checks/source/read-source.ts';

/** Words that readers stumbled over, each with what to write instead. */
const AVOID: [pattern: RegExp, instead: string][] = [
  [/\bmay\b/, '"can" for ability and permission, "might" for what is possible'],
  [/\be-mail/i, 'email'],
  [/\bset-up\b/i, 'setup'],
  [/\blook-up\b/i, 'lookup'],
  [/\b(un)?tick(ed|ing|s)?\b/i, 'select the check box'],
  [/\b(programme|licence|colour|cancell(ed|ing)|organis|recognis)/i, 'the American spelling'],
  [/\banew\b/, 'again'],
  [/\bholds?\b/, 'includes, contains, or has'],
  [/\btells\b/, 'says, or shows'],
  [/\bby itself\b/, 'automatically, or on its own'],
  [/\bbesides?\b/i, 'next to, or in addition'],
  [/\ball the same\b/, 'anyway'],
  [/\b(at|to) hand\b/, 'ready, or what you need'],
  [/\bmakes? contact\b/, 'contacts'],
  [/\bfalls? away\b/, 'skip it'],
  [/\bgo(es|ing)? on\b/i, 'continue'],
  [/\bstands? (under|in|there|at|on|for|still)\b/, 'is listed, is, or means'],
  [/\bgray(ed)?( out)?\b/i, 'dimmed'],
  [/\bany more\b/, 'anymore, or no longer'],
  [/\b20\d\d-\d\d\b/, 'the date in words: January 22, 2025'],
  [/”[.,]/, 'the period or comma inside the quotation marks'],
  [/\b(page|rule|wizard)s? of ([A-Z]\w+ (and [A-Z]\w+ )?)?20\d\d/, 'a page from May 2020, the 2019 rule'],
  [/\b[A-Za-z]+, [A-Za-z]+ (and|or) [A-Za-z]/, 'a comma before the last item of a list'],
];

const source = readSource(process.cwd(), { locales: ['en'], slugs: [], flows: {}, tasks: [] });

/** Every English line that a reader sees, with its place. Keys, ids, addresses and front matter are not prose. */
const lines = [
  ...source.guides
    .filter(({ locale }) => locale === 'en')
    .flatMap(({ file, text }) => {
      const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
      const prose = text.replace(front, front.replace(/[^\n]/g, ''));
      return prose.split('\n').map((line, index) => ({
        place: `${file}:${index + 1}`,
        line: line.replace(/\[!SINCE[^\]]*\]|<[^>]*>|\]\([^)]*\)|\{#[^}]*\}/g, ''),
      }));
    }),
  ...source.texts
    .filter(
      ({ locale, namespace }) => locale === 'en' && namespace !== 'labels' && !isReadersWords({ namespace }),
    )
    .flatMap(({ file, strings }) =>
      Object.entries(strings).flatMap(([key, text]) =>
        text.split('\n').map((line) => ({ place: `${file} "${key}"`, line })),
      ),
    ),
];

describe('English is plain and American', () => {
  it('reads something', () => expect(lines.length).toBeGreaterThan(1000));

  it.each(AVOID)('%s: write %s', (pattern) => {
    expect(
      lines.filter(({ line }) => pattern.test(line)).map(({ place, line }) => `${place}: ${line}`),
    ).toEqual([]);
  });

  it('finds what it forbids', () => {
    const slips =
      'You may tick it by itself; licence, software and support, e-mail and set-up fall away, on “a page”, by the rule of May 2020.';
    expect(AVOID.filter(([pattern]) => pattern.test(slips)).length).toBeGreaterThanOrEqual(9);
  });
});
