import { flowOf } from '../flows/index.ts';
import { withAsked } from '../i18n/asked.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { textsShown } from '../practice/view.ts';
import { oncePerBuild } from '../site/once.ts';
import { valuesOn } from './flow-words.ts';
import { localScreens } from './screens.ts';
import { textsOf } from './texts.ts';

/**
 * The states of a flow whose screens show each text, by `{file} {key}`: every screen is made, and what it asks for is
 * noted.
 */
export const screensOfTexts = oncePerBuild((id: string): ReadonlyMap<string, readonly string[]> => {
  const states = new Map<string, string[]>();
  for (const [state, screen] of Object.entries(flowOf(id).screens)) {
    const { asked } = withAsked(() => {
      localScreens(SOURCE_LOCALE, id, { screens: { [state]: screen } });
      for (const key of valuesOn(screen).flatMap(textsShown)) textsOf(SOURCE_LOCALE, id).find(key);
    });
    for (const name of asked.keys()) {
      const text = name.slice(SOURCE_LOCALE.length + 1);
      states.set(text, [...(states.get(text) ?? []), state]);
    }
  }
  return states;
});
