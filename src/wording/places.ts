import { flowOf } from '../flows/index.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { textsShown } from '../practice/view.ts';
import { oncePerBuild } from '../site/once.ts';
import { localScreens, textsOf, valuesOn } from './localize.ts';

/**
 * The states of a flow whose screens show each text, by `{namespace} {key}`: every screen is made, and what it asks
 * for is noted.
 */
export const screensOfTexts = oncePerBuild((id: string): ReadonlyMap<string, readonly string[]> => {
  const states = new Map<string, string[]>();
  for (const [state, screen] of Object.entries(flowOf(id).screens)) {
    const asked = new Set<string>();
    const texts = textsOf(SOURCE_LOCALE, id, (namespace, key) => asked.add(`${namespace} ${key}`));
    localScreens(SOURCE_LOCALE, id, { screens: { [state]: screen } }, texts);
    for (const key of valuesOn(screen).flatMap(textsShown)) texts.find(key);
    for (const text of asked) states.set(text, [...(states.get(text) ?? []), state]);
  }
  return states;
});
