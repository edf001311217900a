import { COMPLETE_LOCALES } from './drafts.ts';
import { type Locale, SOURCE_LOCALE } from './locales.ts';

/**
 * The best of our languages for a reader.
 *
 * @param preferred BCP 47 tags, most wanted first (as in `navigator.languages`)
 * @returns the first that we can serve as a whole; English when none fits
 */
export function bestLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const wanted = tag.toLowerCase();
    // The script decides before the place: zh-Hans-HK is read in simplified characters.
    if (/^zh\b/.test(wanted))
      return /\b(hant|tw|hk|mo)\b/.test(wanted) && !/\bhans\b/.test(wanted) ? 'zh-TW' : 'zh-CN';
    const language = wanted.split('-')[0];
    const found = COMPLETE_LOCALES.find((ours) => ours.toLowerCase() === language);
    if (found) return found;
  }
  return SOURCE_LOCALE;
}
