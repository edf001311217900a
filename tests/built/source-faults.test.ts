import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { ROOT_SITE } from '../sites.ts';
import { builtPages } from './site.ts';

/** The language of each source whose faults are listed. */
const LANGUAGE: Record<string, Locale> = { S0: 'zh-CN', S1: 'zh-TW', S2: 'zh-CN', S3: 'zh-CN', S4: 'zh-TW' };

/**
 * Faulty phrases that are right elsewhere: a label of Partner Center, the later name of a role, or words that were only
 * wrong where they stood.
 */
const RIGHT_ELSEWHERE = new Set<string>([
  // The name of the page's control, which we keep as a label and explain.
  'F088',
  // Microsoft's later name of the role, given as another name of it.
  'F055',
  'F131',
  // The name of another role, of Azure AD itself.
  'F115',
  // The name of the public profile, which is another than the company's data.
  'F143',
]);

/** The wording faults of content/facts/translation-faults.md: number, language, phrase. */
const faults = (() => {
  let language: Locale | undefined;
  return readFileSync('content/facts/translation-faults.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const section = /^## (.*)$/.exec(line)?.[1];
      if (section !== undefined) language = LANGUAGE[/^S\d/.exec(section)?.[0] ?? ''];
      const [, number = '', kind, phrase = ''] = /^\| (F\d+) \| (\w+) \| (.*?) \| /.exec(line) ?? [];
      // Pieces, marks and names of pages are no phrases.
      return language && kind === 'wording' && !/[…/[\]*\\“”]/.test(phrase) && !RIGHT_ELSEWHERE.has(number)
        ? [{ number, language, phrase: phrase.replaceAll(' ', '') }]
        : [];
    });
})();

const BLOCKS = /^(?:p|li|t[dh]|h[1-6]|d[td]|summary|button|title|figcaption|option|legend|label|span|a)$/;

const SENTENCES = /^(?:p|h[1-6]|title)$/;

/** Names that the glossary tells as met elsewhere, so that whoever comes with one finds the term. Not our words. */
const isMetElsewhere = ({ name, properties }: { name: string; properties: Record<string, unknown> }) =>
  name === 'dd' && [properties.className].flat().includes('term-met');

const pages = builtPages(ROOT_SITE).map(({ path, elements }) => ({
  path,
  locale: path.split('/')[0],
  texts: elements
    .filter((element) => BLOCKS.test(element.name) && !isMetElsewhere(element))
    .map(({ text }) => text),
  /** Of these, the ones that hold sentences and nothing beside them. */
  sentences: elements.filter(({ name }) => SENTENCES.test(name)).map(({ text }) => text),
}));

it('lists the faults', () => expect(faults.length).toBeGreaterThan(80));

describe.each(['zh-CN', 'zh-TW'] as const)('no fault of the sources stands in a page of %s', (locale) => {
  const own = pages.filter((page) => page.locale === locale);
  it.each(faults.filter(({ language }) => language === locale))('$number: $phrase', ({ phrase }) => {
    const found = own.flatMap(({ path, texts }) =>
      texts
        .filter((text) => text.replaceAll(' ', '').includes(phrase))
        .map((text) => `${path}: ${text.slice(0, 80)}`),
    );
    expect(found).toEqual([]);
  });
});

/** What a machine or a converter leaves behind: patterns over everything that a Chinese page shows. */
const PATTERNS: readonly [what: string, pattern: RegExp][] = [
  ['straight quotes beside Han', /\p{Script=Han}"|"\p{Script=Han}/u],
  ['half-width brackets around Han', /\([^()]*\p{Script=Han}[^()]*\)/u],
  ['a space before a full-width mark', /[ \u00a0][，。、；：！？）」”]/u],
  ['a hyphen as a dash', /\p{Script=Han} ?[-–—] ?\p{Script=Han}/u],
  ['a half-width mark after Han', /\p{Script=Han}[,;!?]/u],
  ['escaped brackets', /\\[[\]]/],
  ['stars or brackets of Markdown', /\*\*|\]\(/],
  ['a directive', /:::/],
];

it.each(PATTERNS)('no Chinese page shows %s', (_, pattern) => {
  const found = pages
    .filter(({ locale }) => locale?.startsWith('zh'))
    .flatMap(({ path, sentences }) =>
      sentences.filter((text) => pattern.test(text)).map((text) => `${path}: ${text.slice(0, 100)}`),
    );
  expect([...new Set(found)]).toEqual([]);
});
