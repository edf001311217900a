import { describe, expect, it, vi } from 'vitest';
import { bestLocale } from '../../src/i18n/best-locale.ts';
import { formatDate } from '../../src/i18n/dates.ts';
import { COMPLETE_LOCALES } from '../../src/i18n/drafts.ts';
import { languageName } from '../../src/i18n/language-names.ts';
import { isLocale } from '../../src/i18n/locales.ts';
import { inARow } from '../../src/i18n/sentences.ts';

describe('the best language for a reader', () => {
  it.each([
    [['zh-TW'], 'zh-TW'],
    [['zh-HK', 'en'], 'zh-TW'],
    [['zh-Hant-MO'], 'zh-TW'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['ZH-cn'], 'zh-CN'],
    [['fr-FR', 'zh-TW'], 'zh-TW'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('%j gets %s', (preferred, locale) => {
    expect(bestLocale(preferred)).toBe(locale);
  });

  it('leads nobody to a draft', async () => {
    vi.resetModules();
    vi.doMock('../../src/i18n/locales.ts', () => ({
      LOCALES: { en: {}, de: {}, fr: { draft: true } },
      LOCALE_TAGS: ['en', 'de', 'fr'],
      SOURCE_LOCALE: 'en',
    }));
    const { bestLocale } = await import('../../src/i18n/best-locale.ts');
    vi.doUnmock('../../src/i18n/locales.ts');
    // Other tests share what is loaded: they want our languages.
    vi.resetModules();
    expect([['fr', 'de'], ['fr']].map(bestLocale)).toEqual(['de', 'en']);
  });

  it('takes only our own spellings for a language of ours', () => {
    expect(['en', 'zh-CN', 'zh-TW'].every(isLocale)).toBe(true);
    expect(['zh-cn', 'zh', '', null, undefined, 'toString', '__proto__'].some(isLocale)).toBe(false);
  });
});

describe('dates', () => {
  it('say no more than is known', () => {
    expect(formatDate('en', '2020')).toBe('2020');
    expect(formatDate('en', '2020-09')).toBe('September 2020');
    expect(formatDate('zh-CN', '2021-01-07')).toBe('2021年1月7日');
    expect(formatDate('zh-TW', '2017-06')).toBe('2017年6月');
  });
});

describe('what one language calls another', () => {
  it('is in its own words', () => {
    const named = COMPLETE_LOCALES.map((locale) =>
      COMPLETE_LOCALES.map((other) => languageName(locale, other)),
    );
    expect(named).toEqual([
      ['English', 'Simplified Chinese', 'Traditional Chinese'],
      ['英文', '简体中文', '繁体中文'],
      ['英文', '簡體中文', '繁體中文'],
    ]);
  });
});

describe('sentences in a row', () => {
  it('have no space after a full-width mark', () => {
    expect(inARow('en', ['One.', 'Two.'])).toBe('One. Two.');
    expect(inARow('zh-TW', ['一。', '二。'])).toBe('一。二。');
  });
});
