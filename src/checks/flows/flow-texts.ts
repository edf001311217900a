import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { controlsOf } from '../../practice/events.ts';
import { FIELDS } from '../../practice/fields.ts';
import type { Flow } from '../../practice/flow.ts';
import { isFinal } from '../../practice/kinds-of-state.ts';
import { menuOf } from '../../practice/menu.ts';
import type { Screen } from '../../practice/screen.ts';
import { KEYS, type Keys, saysShared } from '../../practice/text-keys.ts';
import { textsShown } from '../../practice/view.ts';
import { GO_ON } from '../../practice/vocabulary.ts';
import { folderOf } from '../moved/renamed-flows.ts';
import { renamedTexts } from '../moved/renamed-texts.ts';
import { choices, type Problem } from '../problem.ts';
import { lineOfEntry } from '../source/code-lines.ts';
import { lineOfKey } from '../source/lines.ts';
import { type Source, stringsOf } from '../source/source.ts';
import { everyTranslationHas, renamedInEnglish } from '../texts/keys.ts';
import { flowNames } from './flow-folders.ts';
import { isReadable } from './flow-names.ts';
import { isPlayable } from './playable.ts';

/** A text that a flow needs, and the key of the shared one that can take its place. */
type Need = [own: string, shared?: string];

/** A text that can be the flow's own, or one that flows share. */
const same = (key: string): Need => [key, key];

/** The texts that a flow's screens need. */
function needed(flow: Flow): Need[] {
  return [
    same('title'),
    same('summary'),
    same('have'),
    ...Object.keys(flow.scenarios).map((scenario) => same(`scenario.${scenario}`)),
    ...(flow.needs ?? []).flatMap(({ facts }) =>
      Object.entries(facts).map(([fact, value]) => same(`added.${fact}.${value}`)),
    ),
    ...Object.entries(flow.screens).flatMap(([state, screen]) => ofScreen(flow, state, screen)),
  ];
}

/** A text that has keys: the flow's own, and the shared one, which is the same where only one is there. */
const inTexts = (...all: Keys[]): Need[] =>
  all.flatMap(([own, shared]): Need[] => (own ? [[own, shared ?? own]] : []));

function ofScreen(flow: Flow, state: string, screen: Screen): Need[] {
  const ofState = (part: string): Need => {
    const key = `${state}.${part}`;
    return saysShared(screen) ? same(key) : [key];
  };
  const { table, rows = [], fields = [], refuses, message, elsewhere } = screen;
  const things = table?.rows ?? [];
  const values = [...rows.map(({ value }) => value), ...things.flatMap(({ cells = [] }) => cells)];
  // A control whose row names it needs no name of its own.
  const named = things.flatMap(({ control }) => control ?? []);
  return [
    ...(refuses ? [] : [ofState('heading'), ofState(isFinal(flow, state) ? 'real' : 'coach')]),
    ...(message ? [ofState('from')] : []),
    ...(elsewhere ? [ofState('site')] : []),
    ...inTexts(
      ...rows.map(KEYS.row),
      ...things.map(KEYS.thing),
      ...(table?.columns ?? []).map(KEYS.column),
      ...fields.flatMap((field) => [
        KEYS.field(state, field),
        ...(field.options ?? []).map((option) => KEYS.option(state, field, option)),
        KEYS.practice(field),
      ]),
      ...controlsOf(screen)
        .filter((control) => !named.includes(control) && !(refuses && control.send === GO_ON))
        .map((control) => KEYS.button(state, control)),
    ),
    ...values.flatMap((value) => (value ? textsShown(value).map(same) : [])),
  ];
}

/** What a screen of a flow can say and need not. */
const optional = (state: string): string[] => [`${state}.body`, `${state}.warning`];

/**
 * Each flow has the English texts that its screens need and none that nothing shows, and so has the practice menu;
 * `texts` compares the others.
 */
export function flowTexts(source: Source): Problem[] {
  const { flows, texts } = source;
  const has = (id: string) => texts.some((one) => one.namespace === `flows/${id}`);
  const without = Object.keys(flows).filter((id) => !has(id));
  const strays = straysIn(source);
  // The only texts of no flow are those of the only flow without.
  const [bare] = strays.length === 1 && without.length === 1 ? without : [];
  return [...ofNoFlow(source, strays, bare), ...screenTexts(source, bare), ...entryTexts(source)];
}

/** The flow that a file of texts is named for. */
const flowOf = (namespace: string) => namespace.slice('flows/'.length);

/** The files of texts that are named for no flow, one for all languages. */
function straysIn(source: Source): Source['texts'] {
  const ids = flowNames(source);
  const first = new Map(
    // English comes first where it has them.
    source.texts
      .filter(({ namespace }) => namespace.startsWith('flows/'))
      .toReversed()
      .map((one) => [one.namespace, one]),
  );
  return [...first.values()].filter(({ namespace }) => !ids.includes(flowOf(namespace)));
}

/**
 * Texts of a flow that is not there, told once for all languages.
 *
 * @param bare the flow whose texts they are, by another name
 */
function ofNoFlow(source: Source, strays: Source['texts'], bare: string | undefined): Problem[] {
  const ids = flowNames(source);
  return strays.map(({ namespace, file }) => {
    const id = flowOf(namespace);
    const message = `These are texts of the flow "${id}", which is not there`;
    return bare
      ? {
          check: 'flow-texts',
          file,
          line: 0,
          message: `${message}, and "${bare}" has none.`,
          fix: `Name the file ${bare}.json in each language.`,
        }
      : {
          check: 'flow-texts',
          file,
          line: 0,
          message: `${message}.`,
          fix: `Name the file as its flow in each language, or delete it. ${choices('Flows', id, ids)}`,
        };
  });
}

/** Every shared text that a screen of any flow can show, what fields offer, and every entry of the practice menu. */
export const neededTexts = ({ flows }: Source): Set<string> =>
  new Set([
    ...Object.values(flows).flatMap((flow) => [
      ...needed(flow).flatMap(([, shared]) => shared ?? []),
      ...Object.entries(flow.screens).flatMap(([state, screen]) =>
        saysShared(screen) ? optional(state) : [],
      ),
    ]),
    ...PRACTICE,
    ...entryKeys(flows),
  ]);

/** @param bare the flow whose texts have another name */
function screenTexts(source: Source, bare: string | undefined): Problem[] {
  const shared = stringsOf(source, SOURCE_LOCALE, SHARED);
  const problems = Object.entries(source.flows).flatMap(([id, flow]) => {
    if (!isReadable(flow) || id === bare) return [];
    const namespace = `flows/${id}`;
    const file = `locales/${SOURCE_LOCALE}/${namespace}.json`;
    const strings = stringsOf(source, SOURCE_LOCALE, namespace);
    const own = source.texts.find((one) => one.file === file);
    const wanted = needed(flow)
      .filter(([, other]) => other === undefined || !(other in shared))
      .map(([key]) => key);
    const must = [...new Set(wanted)].filter((key) => !isShared(key));
    const lacking = wanted.filter(
      (key) => isShared(key) && !(key in strings) && !everyTranslationHas(source, namespace, key),
    );
    const beside =
      lacking.length > 0 ? ` And in ${SHARED}.json of each language: ${lacking.join(', ')}.` : '';
    if (!own)
      return [
        {
          check: 'flow-texts',
          file,
          line: 0,
          message: `The flow ${id} has no texts.`,
          fix: `Write the file, and its translations beside it. Keys: ${must.join(', ')}.${beside}`,
        },
      ];
    // Of a flow that cannot be played, a name may be wrong that its texts have right.
    if (own.error || !isPlayable(flow)) return [];
    const { text } = own;
    // What English alone calls otherwise is told by `texts`.
    const renamed = renamedInEnglish(source, namespace);
    const may = new Set([
      ...needed(flow).map(([key]) => key),
      ...Object.keys(flow.screens).flatMap(optional),
    ]);
    // What only English lacks is told by `texts`, with what the translations say.
    const missing = must.filter((key) => !(key in strings) && !everyTranslationHas(source, namespace, key));
    const unused = Object.keys(strings).filter((key) => !may.has(key) && !renamed.has(key));
    const pairs = renamedTexts(flow, missing, unused);
    const alone = missing.filter((key) => !pairs.some(({ asked }) => asked.includes(key)));
    const likeShared = namesakes(source, id, alone);
    return [
      ...sharedTexts(source, lacking),
      ...pairs.map(({ was, is, old: [first = ''] }) => ({
        check: 'flow-texts',
        file,
        line: lineOfKey(text, first),
        message: `"${was}" is now "${is}": nothing shows the one, and the other is missing.`,
        fix: `Write ${is} for ${was} in each language, or restore the name in src/flows/${folderOf(source, id)}.`,
      })),
      ...likeShared.map(({ problem }) => problem),
      ...alone
        .filter((key) => !likeShared.some(({ keys }) => keys.includes(key)))
        .map((key) => ({
          check: 'flow-texts',
          file,
          line: 0,
          message: `"${key}" is missing.`,
          fix: `Add "${key}" in each language.`,
        })),
      ...unused
        .filter((key) => !pairs.some(({ old }) => old.includes(key)))
        .map((key) => ({
          check: 'flow-texts',
          file,
          line: lineOfKey(text, key),
          message: `Nothing shows "${key}".`,
          fix: choices('Texts of the flow', key, [...may]),
        })),
    ];
  });
  // What several flows need of what they share is one text.
  return problems.filter(
    (one, index) =>
      problems.findIndex(({ file, message }) => file === one.file && message === one.message) === index,
  );
}

/**
 * States that lack words, and have the name of one whose words flows share. Nobody but the flow's author knows
 * whether it is that one.
 *
 * @param missing the keys that are asked for and not there
 */
function namesakes(source: Source, id: string, missing: readonly string[]) {
  const file = `src/flows/${folderOf(source, id)}/screens.ts`;
  const code = source.code.find((one) => one.file === file)?.text ?? '';
  const shared = stringsOf(source, SOURCE_LOCALE, SHARED);
  return Object.entries(source.flows[id]?.screens ?? {}).flatMap(([state, screen]) => {
    const keys = missing.filter((key) => key.startsWith(`${state}.`));
    if (saysShared(screen) || !keys.some((key) => key in shared)) return [];
    const problem: Problem = {
      check: 'flow-texts',
      file,
      line: lineOfEntry(code, state),
      message: `The screen "${state}" lacks words. ${SHARED}.json has some for a state of that name in other flows.`,
      fix: `Add ${keys.map((key) => `"${key}"`).join(', ')} to ${id}.json in each language. If it is the same state, write shared: true on its screen.`,
    };
    return [{ keys, problem }];
  });
}

/** The texts that all flows share. */
const SHARED = 'rehearsal';

/** What the kinds of fields offer to type, whether or not a flow has such a field. */
const PRACTICE: readonly string[] = Object.keys(FIELDS).map((kind) => `practice.${kind}`);

/** Whether a text belongs there: a flow has no words of its own for values, rows, and what a kind of field offers. */
const isShared = (key: string): boolean => /^(?:value|row|added)\./.test(key) || PRACTICE.includes(key);

/** What is missing among the texts that all flows share. */
const sharedTexts = (source: Source, keys: readonly string[]): Problem[] =>
  keys
    .filter((key) => !everyTranslationHas(source, SHARED, key))
    .map((key) => ({
      check: 'flow-texts',
      file: `locales/${SOURCE_LOCALE}/${SHARED}.json`,
      line: 0,
      message: `"${key}" is missing.`,
      fix: `Add "${key}" in each language: all flows share it.`,
    }));

/** The names of what the entries of the practice menu say. */
function entryKeys(flows: Source['flows']): string[] {
  const whole = Object.fromEntries(Object.entries(flows).filter(([, flow]) => isReadable(flow)));
  const entries = (['menu', 'gear'] as const).flatMap((where) => menuOf(whole, where));
  const all = entries.flatMap(function below(entry): typeof entries {
    return [entry, ...entry.entries.flatMap(below)];
  });
  return [...new Set(all.map(({ key }) => `entry.${key}`))];
}

/** Each entry of the practice menu says what stands there. */
function entryTexts(source: Source): Problem[] {
  const file = `locales/${SOURCE_LOCALE}/${SHARED}.json`;
  if (!source.texts.some((one) => one.file === file)) return [];
  const known = stringsOf(source, SOURCE_LOCALE, SHARED);
  return entryKeys(source.flows)
    .filter((key) => !(key in known) && !everyTranslationHas(source, SHARED, key))
    .map((key) => ({
      check: 'flow-texts',
      file,
      line: 0,
      message: `"${key}" is missing: it says in one line what stands at that entry of the menu.`,
      fix: `Add "${key}" in each language.`,
    }));
}
