import type { Locale } from './locales.ts';

/** A language with the region that it means where its tag names none: en-US, zh-TW, fr-FR. */
export function withRegion(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return `${language}-${region}`;
}
