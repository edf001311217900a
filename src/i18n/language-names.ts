import { isChinese, type Locale } from './locales.ts';

/**
 * What readers of one language call another, inside a sentence: Simplified Chinese, 英文, 簡體中文. Its own readers call
 * it by the name in `LOCALES`. Asked while the site is built: not every browser gives the same names.
 */
export function languageName(locale: Locale, other: Locale): string {
  const { language, script } = new Intl.Locale(other).maximize();
  // Which Chinese it is says the script.
  const tag = isChinese(other) ? `${language}-${script}` : language;
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? other;
  // What is written is 文 in Chinese; Intl says 语 in Simplified Chinese, as of what is spoken.
  return isChinese(locale) ? name.replace(/语$/, '文') : name;
}
