/** The languages of the site. The tag is the folder, the address, the `lang` attribute and i18next's language. */
export const LOCALES = {
  en: { name: 'English', openGraph: 'en_US' },
  'zh-CN': { name: '简体中文', openGraph: 'zh_CN' },
  'zh-TW': { name: '繁體中文', openGraph: 'zh_TW' },
} as const satisfies Record<string, { name: string; openGraph: string }>;

export type Locale = keyof typeof LOCALES;

export const LOCALE_TAGS = Object.keys(LOCALES) as Locale[];

/** The language the others are translated from; it also carries the facts that need no translation. */
export const SOURCE_LOCALE = 'en' satisfies Locale;

/** Whether `tag` is exactly one of our languages. */
export function isLocale(tag: unknown): tag is Locale {
  return typeof tag === 'string' && Object.hasOwn(LOCALES, tag);
}

/**
 * The best of our languages for a reader.
 *
 * @param preferred BCP 47 tags, most wanted first (as in `navigator.languages`)
 * @returns the first that we can serve; English when none fits
 */
export function bestLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const wanted = tag.toLowerCase();
    // The script decides before the place: zh-Hans-HK is read in simplified characters.
    if (/^zh\b/.test(wanted))
      return /\b(hant|tw|hk|mo)\b/.test(wanted) && !/\bhans\b/.test(wanted) ? 'zh-TW' : 'zh-CN';
    const language = wanted.split('-')[0];
    const found = LOCALE_TAGS.find((ours) => ours.toLowerCase() === language);
    if (found) return found;
  }
  return SOURCE_LOCALE;
}
