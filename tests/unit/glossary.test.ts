import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../src/glossary/initials.ts';
import { alsoMet, nameOf, termsIn } from '../../src/glossary/terms.ts';
import { LOCALE_TAGS } from '../../src/i18n/locales.ts';
import { voiceOf } from '../../src/i18n/voice.ts';

describe('what names begin with', () => {
  it.each([
    ['en', 'admin agent', { letter: 'A' }],
    ['en', 'Zulu', { letter: 'Z' }],
    ['en', 'Éclair', { letter: 'E' }],
    ['zh-CN', '帐户', { letter: 'Z' }],
    ['zh-CN', '权益', { letter: 'Q' }],
    ['zh-CN', 'Azure', 'latin'],
    ['zh-TW', '一', { strokes: 1 }],
    ['zh-TW', '上市', { strokes: 3 }],
    ['zh-TW', '帳戶', { strokes: 11 }],
    ['zh-TW', '權益', { strokes: 22 }],
    ['zh-TW', 'MPN', 'latin'],
  ] as const)('in %s, of %s', (locale, name, initial) => {
    expect(initialsOf(locale)(name)).toEqual(initial);
  });

  it.each(LOCALE_TAGS)('is one part after the other in the order of %s', (locale) => {
    const initialOf = initialsOf(locale);
    const all = termsIn(locale).map((term) => JSON.stringify(initialOf(nameOf(term, locale))));
    const parts = all.filter((initial, at) => initial !== all[at - 1]);
    expect(parts.length).toBeGreaterThan(15);
    expect(parts).toHaveLength(new Set(parts).size);
  });
});

describe('names are written as the pages write all else', () => {
  it.each(LOCALE_TAGS)('in %s, with no space beside Han and no narrow bracket after it', (locale) => {
    const shown = termsIn(locale).flatMap((term) => [
      ...LOCALE_TAGS.map((tag) => nameOf(term, tag)),
      ...LOCALE_TAGS.flatMap((tag) => alsoMet(term, tag)),
    ]);
    expect(shown.length).toBeGreaterThan(500);
    const spaced = /\p{Script=Han}[ (]|[ )]\p{Script=Han}/u;
    expect(shown.filter((name) => spaced.test(name))).toEqual([]);
  });

  it('as in these', () => {
    const named = (id: string) => termsIn('zh-CN').find((term) => term.id === id);
    expect(named('microsoft-partner-network')).toMatchObject({
      en: 'Microsoft Partner Network',
      'zh-CN': 'Microsoft合作伙伴网络',
      'zh-TW': 'Microsoft合作夥伴網路',
    });
    expect(named('cloud-solution-provider')).toMatchObject({
      en: 'Cloud Solution Provider (CSP)',
      'zh-CN': '云解决方案提供商（CSP）',
    });
    expect(named('azure-ad')?.['zh-CN']).toBe('Azure Active Directory (Azure AD)');
  });
});

it.each([
  ['en', 'Azure', 'en'],
  ['zh-CN', '权益', 'zh-CN'],
  ['zh-CN', 'Azure额度', 'zh-CN'],
  ['zh-CN', 'Azure', 'en'],
  ['zh-TW', 'Action Pack 2018', 'en'],
] as const)('in %s, %s is read out in %s', (locale, words, voice) => {
  expect(voiceOf(locale, words)).toBe(voice);
});
