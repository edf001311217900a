import { COMPLETE_LOCALES } from './drafts.ts';
import { LOCALE_TAGS, type Locale, SOURCE_LOCALE } from './locales.ts';

/** The language and the script that a tag means: zh-HK is written as zh-TW is, zh-Hans-HK is not. */
function written(tag: string): { language?: string; script?: string } {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    // What is no tag means no language.
    return {};
  }
}

/**
 * The one of our languages that a BCP 47 tag means, if any: itself, else one of its script, else of its language.
 *
 * @param offered those that may be meant
 */
export function localeOf(tag: string, offered: readonly Locale[] = LOCALE_TAGS): Locale | undefined {
  const { language, script } = written(tag);
  const spoken = offered.filter((ours) => language && written(ours).language === language);
  return (
    spoken.find((ours) => ours.toLowerCase() === tag.toLowerCase()) ??
    spoken.find((ours) => written(ours).script === script) ??
    spoken[0]
  );
}

/**
 * The best of our languages for a reader.
 *
 * @param preferred BCP 47 tags, most wanted first (as in `navigator.languages`)
 * @returns the first that we can serve as a whole; English when none fits
 */
export function bestLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const found = localeOf(tag, COMPLETE_LOCALES);
    if (found) return found;
  }
  return SOURCE_LOCALE;
}
