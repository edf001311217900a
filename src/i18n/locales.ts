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

/** Whether a language is Chinese, in either script. */
export const isChinese = (tag: string): boolean => /^zh\b/i.test(tag);

/** The language and the script that a tag means: zh-HK is written as zh-TW is, zh-Hans-HK is not. */
function written(tag: string): { language?: string; script?: string } {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    // What is no tag means no language.
    return {};
  }
}

/** The one of our languages that a BCP 47 tag means, if any: itself, else one of its script, else of its language. */
export function localeOf(tag: string): Locale | undefined {
  const { language, script } = written(tag);
  const spoken = LOCALE_TAGS.filter((ours) => language && written(ours).language === language);
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
 * @returns the first that we can serve; English when none fits
 */
export function bestLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const found = localeOf(tag);
    if (found) return found;
  }
  return SOURCE_LOCALE;
}
