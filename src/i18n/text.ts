import i18next, { type TFunction } from 'i18next';
import type labels from '../../locales/en/labels.json';
import { oncePerBuild } from '../site/once.ts';
import { noteAsked } from './asked.ts';
import { isDraft } from './drafts.ts';
import { LOCALE_TAGS, type Locale, SOURCE_LOCALE } from './locales.ts';

const files = import.meta.glob<Record<string, string>>('/locales/*/**/*.json', {
  eager: true,
  import: 'default',
});

/** `{ 'zh-CN': { ui: {…}, 'flows/subscribe-action-pack': {…} } }` */
const resources: Record<string, Record<string, Record<string, string>>> = {};
for (const [path, strings] of Object.entries(files)) {
  const [, locale = '', namespace = ''] = /^\/locales\/([^/]+)\/(.+)\.json$/.exec(path) ?? [];
  resources[locale] = { ...resources[locale], [namespace]: strings };
}

for (const locale of LOCALE_TAGS.filter(isDraft))
  resources[locale] = Object.fromEntries(
    Object.entries(resources[SOURCE_LOCALE] ?? {}).map(([namespace, english]) => [
      namespace,
      { ...english, ...resources[locale]?.[namespace] },
    ]),
  );

/** The files whose texts a key names: the first has those without a name before them. */
export const NAMESPACES = ['ui', 'about', 'roles', 'rehearsal', 'labels'] as const;

/** i18next runs while the site is built and never reaches the browser: it weighs more than XState. */
const instance = i18next.createInstance();
void instance.init({
  lng: SOURCE_LOCALE,
  supportedLngs: LOCALE_TAGS,
  fallbackLng: false,
  defaultNS: NAMESPACES[0],
  ns: NAMESPACES,
  resources,
  initAsync: false,
  keySeparator: false,
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`There is no text "${key}". Add it to the JSON file of each language in locales/.`);
  },
  missingInterpolationHandler: (text, match) => {
    throw new Error(`The text "${text}" needs a value for ${match[0]}.`);
  },
});

/** The name of a real control of Partner Center. */
export type LabelKey = keyof typeof labels;

/** The texts of one language: a key of `ui.json`, or `about:…`, `labels:…`, `roles:…` and `rehearsal:…` for the other files. */
export type Text = TFunction<typeof NAMESPACES>;

/**
 * Gives the typed translation function of a language.
 *
 * @throws when asked for a key or a value that is missing: a build must not print a hole
 */
export const text = oncePerBuild((locale: Locale): Text => {
  const t: (key: string, values?: object) => string = instance.getFixedT(locale, NAMESPACES);
  // Every page asks for the same few hundred texts, with the same few values.
  const plain = oncePerBuild((key: string) => t(key));
  const filled = oncePerBuild((call: string) => t(...(JSON.parse(call) as [string, object])));
  const told = (key: string, values?: object) => {
    const said = values ? filled(JSON.stringify([key, values])) : plain(key);
    noteAsked(`${locale} ${key.includes(':') ? key.replace(':', ' ') : `ui ${key}`}`, said);
    return said;
  };
  return told as unknown as Text;
});

/** The texts of one file in one language, by key; none where there is no such file. */
export function textsIn(locale: Locale, namespace: string): Readonly<Record<string, string>> {
  return resources[locale]?.[namespace] ?? {};
}

/**
 * The texts of one flow's screens, keyed by `{state}.{part}`.
 *
 * @throws when the language has no file for the flow
 */
export function flowTexts(locale: Locale, flow: string): Record<string, string> {
  const strings = resources[locale]?.[`flows/${flow}`];
  if (!strings) throw new Error(`locales/${locale}/flows/${flow}.json is missing.`);
  return strings;
}
