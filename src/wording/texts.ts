import { flowOf } from '../flows/index.ts';
import { noteAsked } from '../i18n/asked.ts';
import type { Locale } from '../i18n/locales.ts';
import { flowTexts, type LabelKey, text, textsIn } from '../i18n/text.ts';
import type { Screen } from '../practice/screen.ts';
import { saysShared } from '../practice/text-keys.ts';
import { href, routes } from '../site/routes.ts';
import type { Link, Name } from './contract.ts';

/** The texts of a flow, its own before those that all share. */
export function textsOf(locale: Locale, id: string) {
  const own = flowTexts(locale, id);
  const shared = textsIn(locale, 'rehearsal');
  const find = (...keys: string[]) => {
    const key = keys.find((one) => one in own || one in shared);
    const said = key && (own[key] ?? shared[key]);
    if (key === undefined || said === undefined) return undefined;
    noteAsked(`${locale} ${key in own ? `flows/${id}` : 'rehearsal'} ${key}`, said);
    return said;
  };
  const must = (key: string | undefined, found: string | undefined) => {
    if (found === undefined) throw new Error(`locales/${locale}/flows/${id}.json has no "${key}".`);
    return found;
  };
  const need = (...keys: string[]) => must(keys[0], find(...keys));
  /** What is said in a state: what flows share of it only where the screen means that. */
  const inState = (state: string, screen: Screen) => {
    const said = (part: string) => {
      const key = `${state}.${part}`;
      return key in own || saysShared(screen) ? find(key) : undefined;
    };
    return { said, mustSay: (part: string) => must(`${state}.${part}`, said(part)) };
  };
  const label = (key: LabelKey): Name => ({ text: text(locale)(`labels:${key}`), label: key });
  return { find, need, inState, label };
}

/** How the texts of a flow are found. */
export type Texts = ReturnType<typeof textsOf>;

/**
 * Gives the texts that all flows share, in one language.
 *
 * @throws when one is missing, naming file and key
 */
export function sharedText(locale: Locale): (key: string) => string {
  const shared = textsIn(locale, 'rehearsal');
  return (key) => {
    const said = shared[key];
    if (said === undefined) throw new Error(`locales/${locale}/rehearsal.json has no "${key}".`);
    noteAsked(`${locale} rehearsal ${key}`, said);
    return said;
  };
}

/**
 * What each situation is called that a flow can start from.
 *
 * @throws when a text is missing in the language, naming file and key
 */
export function scenarioTitles(locale: Locale, id: string): Readonly<Record<string, string>> {
  const { need } = textsOf(locale, id);
  const scenarios = Object.keys(flowOf(id).scenarios);
  return Object.fromEntries(scenarios.map((scenario) => [scenario, need(`scenario.${scenario}`)]));
}

/** The title and the one-line summary of a flow, and what to have at hand for it. */
export function flowNames(locale: Locale, id: string): { title: string; summary: string; have: string[] } {
  const own = flowTexts(locale, id);
  return { title: own.title ?? id, summary: own.summary ?? '', have: own.have?.split('\n') ?? [] };
}

/** A link to the rehearsal of a flow. */
export const linkToFlow = (locale: Locale, id: string): Link => ({
  title: flowNames(locale, id).title,
  href: href(locale, routes.rehearsal(id)),
});
