/** What is said of a language. */
export interface Language {
  /** As its readers call it. That of a draft says so too, for it stands at the top of every page. */
  name: string;
  /**
   * Not translated as a whole yet: what is missing stands in English and stops no build. Search engines are kept away
   * from it, and readers come to it only by choosing it.
   */
  draft?: true;
}

/** The languages of the site. The tag is the folder, the address, the `lang` attribute and i18next's language. */
export const LOCALES = {
  en: { name: 'English' },
  'zh-CN': { name: '简体中文' },
  'zh-TW': { name: '繁體中文' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof LOCALES;

// A script that needs none of this file's lists does not load it.
export const LOCALE_TAGS = /* @__PURE__ */ Object.keys(LOCALES) as Locale[];

/** The language the others are translated from; it also carries the facts that need no translation. */
export const SOURCE_LOCALE = 'en' satisfies Locale;

/** Whether `tag` is exactly one of our languages. */
export function isLocale(tag: unknown): tag is Locale {
  return typeof tag === 'string' && Object.hasOwn(LOCALES, tag);
}

/** Whether a language is Chinese, in either script. */
export const isChinese = (tag: string): boolean => /^zh\b/i.test(tag);
