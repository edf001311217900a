import type { Flow } from '../flows/flow.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { choices, type Problem } from './problem.ts';
import { lineOfKey, type Source, stringsOf } from './source.ts';

/** The texts that a flow's screens need. */
function needed(flow: Flow): string[] {
  const screens = Object.entries(flow.screens);
  return [
    'title',
    'summary',
    ...Object.keys(flow.scenarios).map((scenario) => `scenario.${scenario}`),
    ...screens.flatMap(([state, { rows = [], fields = [], buttons }]) => [
      `${state}.heading`,
      ...(flow.machine.states[state]?.type === 'final' ? [] : [`${state}.coach`]),
      ...rows.filter(({ label }) => !label).map(({ value }) => `row.${value}`),
      ...fields.filter(({ label }) => !label).map(({ name }) => `${state}.field.${name}`),
      ...buttons.filter(({ label }) => !label).map(({ send }) => `${state}.${send}`),
    ]),
  ];
}

/** Each flow has the English texts that its screens need and none that nothing shows; `texts` compares the others. */
export function flowTexts(source: Source): Problem[] {
  return Object.entries(source.flows).flatMap(([id, flow]) => {
    const namespace = `flows/${id}`;
    const file = `locales/${SOURCE_LOCALE}/${namespace}.json`;
    const strings = stringsOf(source, SOURCE_LOCALE, namespace);
    const text = source.texts.find((one) => one.file === file)?.text ?? '';
    const must = new Set(needed(flow));
    const may = new Set([
      ...must,
      ...Object.keys(flow.screens).flatMap((state) => [`${state}.body`, `${state}.warning`]),
    ]);
    return [
      ...[...must]
        .filter((key) => !(key in strings))
        .map((key) => ({
          check: 'flow-texts',
          file,
          line: 0,
          message: `"${key}" is missing.`,
          fix: `Add "${key}" in each language.`,
        })),
      ...Object.keys(strings)
        .filter((key) => !may.has(key) && !key.startsWith('value.'))
        .map((key) => ({
          check: 'flow-texts',
          file,
          line: lineOfKey(text, key),
          message: `Nothing shows "${key}".`,
          fix: choices('Texts of the flow', key, [...may]),
        })),
    ];
  });
}
